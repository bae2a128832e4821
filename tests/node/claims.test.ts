import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { catalogue } from '../../src/data/index.ts';

/** How many claims each of the five articles makes. */
const PER_ARTICLE = [27, 27, 31, 17, 17];
const DOC = readFileSync(new URL('../../docs/claims.md', import.meta.url), 'utf8');

interface Row {
  place: string;
  claim: string;
  verdict: string;
  outcome: string;
}
/** Rows of a table whose first cell is "article.number". */
const rowsOf = (markdown: string): Row[] =>
  [...markdown.matchAll(/^\| *(\d+\.\d+) *\|([^|]+)\|([^|]+)\|([^|]+)\|$/gm)].map(
    ([, place = '', claim = '', verdict = '', outcome = '']) => ({
      place,
      claim: claim.trim(),
      verdict: verdict.trim(),
      outcome: outcome.trim(),
    }),
  );
const rows = rowsOf(DOC);
const idOf = ({ outcome }: Row) => /^(?:used as|merged into) `([^`]+)`$/.exec(outcome)?.[1];
const isUsed = ({ outcome }: Row) => outcome.startsWith('used as ');

describe('docs/claims.md', () => {
  it('accounts for every claim of every article, in order', () => {
    const places = PER_ARTICLE.flatMap((count, article) =>
      Array.from({ length: count }, (_, index) => `${article + 1}.${index + 1}`),
    );
    expect(rows.map(({ place }) => place)).to.deep.equal(places);
    expect(DOC).to.include(`${places.length} claims`);
  });

  it('says of every claim what became of it: used, merged, or left out with a reason', () => {
    const unclear = rows.filter((row) => idOf(row) === undefined && !/^left out: \S.{9,}$/.test(row.outcome));
    expect(unclear).to.deep.equal([]);
    expect(rows.filter(({ claim }) => claim.length < 5)).to.deep.equal([]);
  });

  it('names only claims that the catalogue has', () => {
    const ids = rows.map(idOf).filter((id) => id !== undefined);
    expect(ids.filter((id) => !(id in catalogue.claims))).to.deep.equal([]);
  });

  it('uses each claim of the catalogue once, with the verdict that it has there', () => {
    const used = rows.filter(isUsed).map((row) => [idOf(row), row.verdict]);
    const held = Object.entries(catalogue.claims).map(([id, { verdict }]) => [id, verdict]);
    expect(used).to.have.deep.members(held);
  });

  it('names neither a file of an article nor a prescription-only medicine', () => {
    expect(DOC).to.not.match(/\.txt|\/work|seed/i);
    for (const name of catalogue.meta.prescriptionNames) expect(DOC.toLowerCase()).to.not.include(name);
  });
});
