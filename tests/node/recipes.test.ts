/** The recipes of docs/clinics.md: files that a clinic copies. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { catalogue, lintClaims, parseText } from '../../src/data/index.ts';
import { prove } from '../../src/engine/index.ts';
import { patchSchema } from '../../tools/catalogue-schema.ts';

const docs = new URL('../../docs/', import.meta.url);
const guide = readFileSync(new URL('clinics.md', docs), 'utf8');
const names = readdirSync(new URL('recipes/', docs));
const textOf = (name: string) => readFileSync(new URL(`recipes/${name}`, docs), 'utf8');
/** Whole files that the guide shows. */
const shown = [...guide.matchAll(/```json\n([^]*?)```/g)].map(([, text = '']) => text);
const check = new Ajv2020({ allErrors: true, strict: false }).compile(patchSchema());

describe('the recipes of docs/clinics.md', () => {
  it('are five, each shown as it is', () => {
    expect(names).to.have.length(5);
    for (const name of names) expect(shown, name).to.include(textOf(name));
  });

  for (const name of names)
    it(`${name} is taken, keeps the safety laws, and has no finding`, () => {
      const own = parseText(textOf(name));
      expect(prove(own, { laws: 'safety' }).violations).to.deep.equal([]);
      expect(lintClaims(JSON.parse(textOf(name)))).to.deep.equal([]);
      expect(lintClaims(own)).to.deep.equal([]);
      expect(check(JSON.parse(textOf(name))), JSON.stringify(check.errors)).to.equal(true);
    });

  it('stand beside no other file that is refused or has a finding', () => {
    for (const text of shown) {
      expect(() => parseText(text), text).to.not.throw();
      expect(lintClaims(JSON.parse(text)), text).to.deep.equal([]);
    }
  });

  it('offer six treatments, for a review of the version that is in use', () => {
    const { treatments } = parseText(textOf('our-prices.json'));
    const offered = Object.values(treatments).filter(
      ({ kind, offered: is, price }) => kind !== 'none' && is !== false && price,
    );
    expect(offered).to.have.length(6);
    expect(parseText(textOf('reviewed.json')).meta.reviewedBy?.catalogueVersion).to.equal(catalogue.meta.version);
  });

  it('come with every id that a file may name', () => {
    for (const id of [...Object.keys(catalogue.treatments), ...Object.keys(catalogue.conditions)])
      expect(guide, id).to.include(`\`${id}\``);
  });
});
