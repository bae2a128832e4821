import { expect } from 'chai';
import { comparisonStart } from '../../src/data/default/comparison.ts';
import { catalogue } from '../../src/data/index.ts';
import { compare, recommend } from '../../src/engine/index.ts';
import { tableOf } from '../../src/engine/table.ts';
import type { ComparisonCatalogue, ComparisonTable } from '../../src/engine/types.ts';
import { seeded } from '../helpers/random.ts';
import { frozen, keys, must, NOTHING, ordinary, quiet, saying, SUN } from './cases.ts';
import { randomAnswers } from './random-answers.ts';
import { altered } from './random-catalogue.ts';

const ROWS = [
  'how',
  'place',
  'sessions',
  'gap',
  'downtime',
  'discomfort',
  'first-result',
  'lasting',
  'cost',
  'benefits',
  'side-effects',
  'who-should-not',
  'skin-type',
  'evidence',
  'prescription',
];
const BEST_FIRST = ['strong', 'moderate', 'limited', 'mixed', 'none', 'avoid'];
const columns = ({ columns: list }: ComparisonTable) => list.map(({ treatment }) => treatment);
const rows = (table: ComparisonTable) => table.groups.flatMap((group) => group.rows);

describe('the rows of the comparison', () => {
  it('are the sixteen of the contract, each once, in groups', () => {
    const table = compare(catalogue, { condition: 'melasma' });
    expect(rows(table).map(({ id }) => id)).to.have.members([...ROWS, 'chances']);
    expect(new Set(table.groups.map(({ id }) => id)).size).to.equal(table.groups.length);
    for (const group of table.groups) expect(group.rows.length, group.id).to.be.above(0);
  });

  it('have one cell for each column', () => {
    for (const treatments of [undefined, ['ipl'], ['ipl', 'cryotherapy', 'peel-tca']]) {
      const table = compare(catalogue, { treatments });
      for (const { id, cells } of rows(table)) expect(cells.length, id).to.equal(table.columns.length);
    }
  });

  it('can be chosen; unknown ids are ignored and empty groups left out', () => {
    const table = compare(catalogue, { rows: ['cost', 'no-such-row', 'how', '__proto__'] });
    expect(rows(table).map(({ id }) => id)).to.have.members(['cost', 'how']);
    for (const group of table.groups) expect(group.rows.length, group.id).to.be.above(0);
  });

  it('are all there when the choice is empty', () => {
    expect(rows(compare(catalogue, { rows: [] })).length).to.equal(ROWS.length);
  });

  it('say the same whatever their order is asked in', () => {
    const ids = (list: string[]) => rows(compare(catalogue, { rows: list })).map(({ id }) => id);
    expect(ids(['how', 'evidence', 'cost'])).to.deep.equal(ids(['cost', 'how', 'evidence']));
  });
});

describe('the columns of the comparison', () => {
  it('by default: no-treatment, sun-protection, then the first of the catalogue; five', () => {
    const byOrder = [...ordinary].sort(
      (a, b) => must(catalogue.treatments[a]).order - must(catalogue.treatments[b]).order,
    );
    expect(columns(compare(catalogue, {}))).to.deep.equal([NOTHING, SUN, ...byOrder.slice(0, 3)]);
  });

  it('go by `order`, not by the order of the keys', () => {
    const facts = altered((draft) => {
      draft.treatments = Object.fromEntries(Object.entries(draft.treatments).reverse());
    });
    expect(columns(compare(facts, {}))).to.deep.equal(columns(compare(catalogue, {})));
  });

  for (const condition of Object.keys(catalogue.conditions)) {
    it(`by default for ${condition}: the two, then what studies compared and the best rated, in neutral order`, () => {
      const table = compare(catalogue, { condition });
      const [first, second, ...rest] = columns(table);
      expect([first, second, table.condition]).to.deep.equal([NOTHING, SUN, condition]);
      expect(rest.length).to.be.at.most(3);
      const rated = (id: string) => BEST_FIRST.indexOf(must(catalogue.evidence[id]?.[condition]).rating);
      const compared = Object.values(catalogue.conditions[condition]?.chances ?? {});
      const open = rest.filter((id) => !compared.some(({ counts }) => id in counts));
      const worst = Math.max(...open.map(rated));
      const left = ordinary.filter((id) => !rest.includes(id));
      const order = rest.map((id) => must(catalogue.treatments[id]).order);
      expect(order, 'not ranked').to.deep.equal([...order].sort((a, b) => a - b));
      for (const id of rest) expect(rated(id), id).to.be.below(BEST_FIRST.indexOf('none'));
      if (rest.length === 3) for (const id of left) expect(rated(id), id).to.be.at.least(worst);
      else for (const id of left) expect(rated(id), id).to.be.at.least(BEST_FIRST.indexOf('none'));
    });
  }

  it('by default have two sides of what was counted, the same in a first view, which has no counts', () => {
    for (const [condition, { chances }] of Object.entries(catalogue.conditions)) {
      const shown = columns(compare(catalogue, { condition }));
      expect(columns(tableOf(comparisonStart as ComparisonCatalogue, { condition })), condition).to.deep.equal(shown);
      for (const [id, { counts }] of Object.entries(chances ?? {}))
        expect(shown.filter((treatment) => treatment in counts).length, `${condition} ${id}`).to.be.at.least(2);
    }
  });

  it('equally rated stand by `order`', () => {
    const facts = altered((draft) => {
      for (const id of ordinary) must(must(draft.evidence[id])['pih']).rating = 'limited';
      must(draft.treatments['cryotherapy']).order = 0;
    });
    expect(columns(compare(facts, { condition: 'pih' }))[2]).to.equal('cryotherapy');
  });

  it('are the asked ones in the asked order; unknown ids and repeats are ignored', () => {
    const treatments = ['peel-tca', 'no-such', 'ipl', 'peel-tca', '__proto__', 'constructor'];
    expect(columns(compare(catalogue, { treatments }))).to.deep.equal(['peel-tca', 'ipl']);
  });

  it('are the default ones where none of the asked exists', () => {
    const plain = columns(compare(catalogue, {}));
    expect(columns(compare(catalogue, { treatments: [] }))).to.deep.equal(plain);
    expect(columns(compare(catalogue, { treatments: ['no-such'] }))).to.deep.equal(plain);
  });

  it('an unknown condition or skin type is as if not asked', () => {
    for (const unknown of ['no-such', '', '__proto__', 'type-7', 'not-sure']) {
      const table = compare(catalogue, { condition: unknown, skinType: unknown });
      expect(table, unknown).to.deep.equal(compare(catalogue, {}));
      expect(table, unknown).to.not.have.any.keys('condition', 'skinType');
    }
  });

  it('the table says which condition and skin type it is for', () => {
    const { condition, skinType } = compare(catalogue, { condition: 'melasma', skinType: 'type-6' });
    expect([condition, skinType]).to.deep.equal(['melasma', 'type-6']);
  });
});

describe('the visitor’s answers in the comparison', () => {
  const treatments = ['cryotherapy', 'ipl', 'topical-nonprescription'];

  it('without answers no column has a verdict or a reason', () => {
    for (const answers of [undefined, {}]) {
      for (const column of compare(catalogue, { treatments, answers }).columns) {
        expect(column).to.deep.equal({ treatment: column.treatment, reasons: [] });
      }
    }
  });

  it('with answers each column has the verdict of `recommend` and all its reasons', () => {
    const random = seeded(31);
    for (let count = 0; count < 50; count += 1) {
      const answers = { ...randomAnswers(catalogue, random), look: ['uneven'] };
      const found = new Map(recommend(catalogue, answers).treatments.map((one) => [one.treatment, one]));
      for (const { treatment, verdict, reasons } of compare(catalogue, { treatments: ordinary.slice(0, 5), answers })
        .columns) {
        const one = must(found.get(treatment));
        expect(verdict, treatment).to.equal(one.verdict);
        expect(keys(reasons), treatment).to.have.members(keys([...one.for, ...one.against, ...one.unknown]));
      }
    }
  });

  it('the order is neutral: answers never reorder, add or drop columns, and change no cell', () => {
    for (const answers of [
      quiet,
      saying({ 'warning-signs': ['changed'] }),
      saying({ look: ['patches'], health: ['pregnant'] }),
    ]) {
      for (const asked of [undefined, treatments]) {
        const plain = compare(catalogue, { treatments: asked });
        const marked = compare(catalogue, { treatments: asked, answers });
        expect(columns(marked)).to.deep.equal(columns(plain));
        expect(marked.groups).to.deep.equal(plain.groups);
      }
    }
  });

  it('is pure', () => {
    const options = frozen({ condition: 'pih', skinType: 'type-3', treatments, rows: ['how', 'cost'], answers: quiet });
    const first = compare(catalogue, options);
    expect(compare(catalogue, options)).to.deep.equal(first);
    expect(JSON.parse(JSON.stringify(first))).to.deep.equal(JSON.parse(JSON.stringify(compare(catalogue, options))));
  });
});
