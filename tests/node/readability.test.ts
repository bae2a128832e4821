/**
 * Whether a visitor with a reading age of about 12 can read the catalogue: Flesch–Kincaid grade 8 at most.
 *
 * What is measured is a block, that is, what is read in one go: a text of its own that is a sentence (it ends in . ? ! or
 * has eight words or more). The formula says nothing sensible about three words, so a text of fewer than ten is not let
 * off but measured together with the short texts that follow it in the same object (the lines of a list, a title and its
 * hint) until there are ten words. A rest is read with the end of what stands before it (an action with the last sentence
 * of its reason), or goes to the object around it. Long texts are always measured alone, so none is hidden by an easy
 * neighbour. Names, choices and headings under eight words are no sentences: how long they are is all that is checked.
 *
 * How it is counted: sentences and words by Intl.Segmenter, so that a hyphenated word is two; syllables by `syllable`,
 * with the corrections that helpers/readability.ts lists; initials by their letters (SPF is three); numbers, ranges, per
 * cent, money and units as they are said (3–6 is three words, 36 is two); placeholders as a plausible number or name.
 * Names of conditions, medicines and treatments count as they are. Length is counted in words as they are written.
 *
 * In Node only: what a text says does not depend on the browser, and `syllable` is made of CommonJS.
 */
import { expect } from 'chai';
import { fleschKincaid } from 'flesch-kincaid';
import { blocksOf as roughly } from '../../src/cli/readability/blocks.ts';
import { syllables } from '../../src/cli/readability/syllables.ts';
import { catalogue } from '../../src/data/index.ts';
import type { Catalogue } from '../../src/data/types.ts';
import {
  blocksOf,
  GRADE,
  gradeOf,
  isLabel,
  judged,
  median,
  MOST,
  sentenceLengths,
  wordCount,
} from '../helpers/readability.ts';
import { EXCEPTIONS } from '../helpers/readability-exceptions.ts';
import { seeded } from '../helpers/random.ts';
import { sentencesOf, told } from '../helpers/sentences.ts';
import { spoken } from '../../src/cli/readability/spoken.ts';

const texts = sentencesOf(catalogue);
const blocks = blocksOf(catalogue);

/** The catalogue with another text at a path. */
function reworded(path: string, text: string): Catalogue {
  const copy = structuredClone(catalogue) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  holder[last] = text;
  return copy as unknown as Catalogue;
}

describe('how hard the catalogue is to read', () => {
  it(`no block is above grade ${GRADE} without a reason`, () => {
    const { hard } = judged(blocks, EXCEPTIONS);
    expect(hard.map(({ path, grade, texts }) => `${grade.toFixed(1)} ${path}: ${texts.join(' | ')}`)).to.deep.equal([]);
  });

  it('every exception is still needed and says why', () => {
    expect(judged(blocks, EXCEPTIONS).unneeded).to.deep.equal([]);
    for (const [path, reason] of Object.entries(EXCEPTIONS)) expect(wordCount(reason), path).to.be.above(3);
  });

  it('the grade that the catalogue reports is the one measured', () => {
    const grade = Math.round(median(blocks.map((block) => block.grade)));
    expect(catalogue.meta.readability).to.deep.equal({ formula: 'Flesch–Kincaid grade level', grade });
  });

  it('no sentence, no text and no label is too long', () => {
    const long = texts.filter((sentence) => {
      const most = isLabel(sentence) ? MOST.label : MOST.text;
      return wordCount(sentence.text) > most || Math.max(...sentenceLengths(sentence.text), 0) > MOST.sentence;
    });
    expect(told(long)).to.deep.equal([]);
  });

  it('every sentence of every part stands in a block', () => {
    const measured = new Set(blocks.flatMap((block) => block.texts));
    const left = texts.filter(({ text }) => /[.?!]$/.test(text) && !measured.has(text));
    expect(told(left)).to.deep.equal([]);
    expect(new Set(blocks.map(({ path }) => path)).size, 'paths').to.equal(blocks.length);
  });
});

describe('the measure itself', () => {
  it('gives what the formula gives by hand', () => {
    expect(gradeOf(['The cat sat on the mat.'])).to.be.closeTo(0.39 * 6 + 11.8 - 15.59, 1e-9);
    expect(gradeOf(['The cat sat on the mat.'])).to.be.closeTo(
      fleschKincaid({ sentence: 1, word: 6, syllable: 6 }),
      1e-9,
    );
    // 9 words in 2 texts, 14 syllables: a text ends its sentence even without a mark.
    expect(gradeOf(['Melasma may fade', 'A doctor can look at it.'])).to.be.closeTo(
      0.39 * 4.5 + (11.8 * 12) / 9 - 15.59,
      1e-9,
    );
  });

  it('is nearly the same where the command line estimates syllables', () => {
    const off = roughly(catalogue, syllables).map(({ grade }, index) => Math.abs(grade - (blocks[index]?.grade ?? 0)));
    const sorted = off.sort((one, other) => one - other);
    expect(sorted[Math.floor(off.length * 0.95)], 'of 95 blocks in 100').to.be.below(1);
    expect(sorted.at(-1), 'of every block').to.be.below(3);
  });

  it('says numbers, ranges, shares, money and units as words', () => {
    expect(spoken('It takes 3–6 weeks.')).to.equal('It takes three to six weeks.');
    expect(spoken('In 459 people (skin types 3–4), 13.6%.')).to.equal(
      'In four hundred and fifty nine people (skin types three to four), thirteen point six per cent.',
    );
    expect(spoken('£60–100 for 1064 nm')).to.equal(
      'sixty to one hundred pounds for one thousand and sixty four nanometres',
    );
    expect(spoken('Call 111.')).to.equal('Call one one one.');
  });

  it('counts initials by their letters and fills placeholders in', () => {
    expect(gradeOf(['Wear SPF.'])).to.be.above(gradeOf(['Wear hats.']));
    expect(sentenceLengths('Day {n} of {count}: {date}. Call {phone}.')).to.deep.equal([6, 2]);
  });

  it('measures a short text with its neighbours and a long one alone', () => {
    const action = blocks.find(({ path }) => path === 'contraindications.vitiligo-history.action');
    expect(action?.texts).to.have.lengthOf(2);
    const why = blocks.find(({ path }) => path === 'contraindications.vitiligo-history.why');
    expect(why?.texts).to.have.lengthOf(1);
  });

  it('finds a hard sentence wherever it is put', () => {
    const random = seeded(7);
    const hard = 'Dermatological consultation necessitates pharmacological deliberation.';
    for (let count = 0; count < 40; count += 1) {
      const { path } = random.pick(texts);
      expect(judged(blocksOf(reworded(path, hard)), EXCEPTIONS).hard, path).to.not.deep.equal([]);
    }
  });

  it('lets an exception pass, and reports one that is not needed', () => {
    const block = { path: 'a.b', texts: [], grade: 9 };
    expect(judged([block], { 'a.b': 'A name that has no other' })).to.deep.equal({ hard: [], unneeded: [] });
    expect(judged([{ ...block, grade: 7 }], { 'a.b': 'x' }).unneeded).to.deep.equal(['a.b']);
    expect(judged([block, { ...block, path: 'c', grade: NaN }], {}).hard).to.have.lengthOf(2);
  });
});
