/** A prescription-only medicine that a file names in a way that hides the name from a plain search, not from a reader. */
import { expect } from 'chai';
import { catalogue, CatalogueError, lintClaims, parseCatalogue } from '../../src/data/index.ts';

const [source = ''] = Object.keys(catalogue.sources);
const file = (patch: object): object => ({ extends: 'default', ...patch });
const pathsOf = (patch: object): string[] => {
  try {
    parseCatalogue(file(patch));
    return [];
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return error.problems.filter(({ message }) => /prescription-only medicine/.test(message)).map(({ path }) => path);
  }
};
const named = (name: string) => ({ treatments: { 'peel-superficial': { name } } });

describe('the name of a prescription-only medicine', () => {
  for (const [how, name] of [
    ['in capitals', 'TRETINOIN peel'],
    ['with a zero-width space', 'Tret\u200binoin peel'],
    ['with a word joiner', 'hydro\u2060quinone'],
    ['with soft hyphens', 'hydro\u00adqui\u00adnone'],
    ['with letters of another script', 'Trеtinоin peel'],
    ['with wide letters', 'Ｔｒｅｔｉｎｏｉｎ peel'],
    ['with accents', 'Trétinoïne'],
    ['with digits for letters', 'Tret1n0in peel'],
    ['in parts', 'Hydro-quinone peel'],
    ['in single letters', 'T r e t i n o i n peel'],
    ['with dots', 'h.y.d.r.o.q.u.i.n.o.n.e'],
    ['in the plural', 'Hydroquinones'],
    ['in a compound', 'Tretinoincreme für die Nacht'],
    ['in German', 'Hydrochinon'],
    ['in Spanish', 'Crema de hidroquinona'],
    ['in Italian', 'Idrochinone'],
    ['in Dutch', 'hydrochinoncrème'],
    ['with a blank that does not break', 'triple\u00a0cream'],
    ['with a hyphen that does not break', 'oral\u2011tranexamic acid'],
    ['with a blank before %', 'azelaic acid 20 %'],
    ['in the singular', 'Tranexamic acid tablet'],
    ['with brackets', 'Azelaic acid (20%)'],
  ] as const)
    it(`is refused ${how}, and found by the check of claims`, () => {
      expect(pathsOf(named(name))).to.deep.equal(['/treatments/peel-superficial/name']);
      expect(lintClaims(file(named(name))).map(({ rule }) => rule)).to.include('prescription-name');
    });

  const hidden = 'hydro\u200bquinone';
  const own = { basis: 'clinic', sources: [] };
  for (const [where, path, patch] of [
    [
      'a claim',
      '/claims/own/answer',
      { claims: { own: { treatments: [], quote: 'x', verdict: 'supported', answer: hidden, sources: [source] } } },
    ],
    ['a step', '/treatments/ipl/steps/own/text', { treatments: { ipl: { steps: { own: { text: hidden, ...own } } } } }],
    [
      'the text of a link',
      '/clinic/booking/label',
      { clinic: { booking: { url: 'https://clinic.example/', label: `${hidden}.example` } } },
    ],
    ['a word of the interface', '/ui/comparison/title', { ui: { comparison: { title: hidden } } }],
    [
      'a treatment that is like another',
      '/treatments/own/name',
      { treatments: { own: { like: 'topical-nonprescription', name: hidden } } },
    ],
    [
      'the short name of a source',
      '/sources/own/label',
      { sources: { own: { title: 'Hydroquinone: a trial', label: `Buy ${hidden}`, publisher: 'x', grade: 'D' } } },
    ],
  ] as const)
    it(`is refused in ${where}`, () => {
      expect(pathsOf(patch)).to.deep.equal([path]);
    });

  it('may stand in the title and the address of a source, and where the law lets it', () => {
    const link = 'https://journal.example/hydroquinone';
    const paper = { title: 'Hydroquinone: a trial', label: 'Trial 2020', publisher: 'x', grade: 'B', link };
    expect(parseCatalogue(file({ sources: { paper } })).sources['paper']?.title).to.equal(paper.title);
    expect(pathsOf({ meta: { jurisdiction: 'US' }, ...named('Tretinoin peel') })).to.deep.equal([]);
  });

  it('is looked for in every word of it', () => {
    const names = [...catalogue.meta.prescriptionNames, 'luminate cream'];
    expect(pathsOf({ meta: { prescriptionNames: names }, ...named('Luminate Creams') })).to.have.length(1);
  });

  it('is looked for where a file adds it, unless it names nothing', () => {
    const names = [...catalogue.meta.prescriptionNames, 'Glowmed', '-'];
    const patch = (name: string) => ({ meta: { prescriptionNames: names }, ...named(name) });
    expect(pathsOf(patch('Our GLOW\u00adMED peel'))).to.deep.equal(['/treatments/peel-superficial/name']);
    expect(pathsOf(patch('Our peel - light'))).to.deep.equal([]);
  });

  it('is not seen in words that only resemble it', () => {
    for (const name of ['Tranexamic acid serum', 'A triple peel. Cream after it', 'Azelaic acid 10%', 'Retinal scan'])
      expect(pathsOf(named(name)), name).to.deep.equal([]);
  });
});
