/** Texts of a file that a visitor would see as nothing, as code, as question marks or as ink all over the line. */
import { expect } from 'chai';
import { CatalogueError, parseCatalogue } from '../../src/data/index.ts';

const problemsOf = (patch: object) => {
  try {
    parseCatalogue({ extends: 'default', ...patch });
    return [];
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return error.problems;
  }
};
const named = (name: string) => ({ treatments: { ipl: { name } } });

describe('a text of a clinic’s file', () => {
  for (const [what, text, said] of [
    ['nothing but blanks', '   ', /empty/],
    ['nothing but what is not shown', '\u200b\u2060', /empty/],
    ['nothing but a letter that is not shown', '\u3164', /empty/],
    ['nothing but blanks of another kind', '\u2800\u00a0', /empty/],
    ['a character that was lost', 'Caf\ufffd', /lost/],
    ['a named character of HTML', 'Skin&nbsp;care', /HTML/],
    ['a numbered character of HTML', 'Tret&#105;noin &#x1F600;', /HTML/],
    ['brackets as HTML writes them', '&lt;b&gt;', /HTML/],
    ['marks piled up on a letter', `z${'\u0301'.repeat(60)}`, /marks/],
  ] as const)
    it(`is refused where it holds ${what}`, () => {
      const found = problemsOf(named(text));
      expect(found.map(({ path }) => path)).to.deep.equal(['/treatments/ipl/name']);
      expect(found[0]?.message).to.match(said);
    });

  it('may hold emoji, joined letters, accents, “&” and other scripts', () => {
    for (const text of [
      'Skin & laser; more',
      'R&D',
      '👩🏽‍⚕️ care',
      'می‌خواهم',
      'e\u0301te\u0301',
      'שָׁלוֹם',
      'Haut\u00adarzt',
      'น้ำ',
      'a < b',
    ])
      expect(problemsOf(named(text)), text).to.deep.equal([]);
  });

  it('fills in no other blank than the two numbers in the sentence about urgent help', () => {
    const urgent = (text: string) => ({ clinic: { urgent: { text } } });
    for (const text of ['Call {fone}.', 'Call {Phone}.', 'Call {phone or {emergency}.', 'Call {}.'])
      expect(
        problemsOf(urgent(text)).map(({ path }) => path),
        text,
      ).to.deep.equal(['/clinic/urgent/text']);
    for (const text of ['Call {phone} or {emergency}.', 'Call us.']) expect(problemsOf(urgent(text))).to.deep.equal([]);
  });

  it('that counts something is in its own unit', () => {
    const own = (key: string, unit: string) => problemsOf({ treatments: { ipl: { [key]: { min: 3, max: 4, unit } } } });
    expect(own('sessions', 'weeks').map(({ path }) => path)).to.deep.equal(['/treatments/ipl/sessions/unit']);
    expect(own('gapWeeks', 'days').map(({ path }) => path)).to.deep.equal(['/treatments/ipl/gapWeeks/unit']);
    expect([...own('sessions', 'sessions'), ...own('gapWeeks', 'weeks')]).to.deep.equal([]);
  });
});
