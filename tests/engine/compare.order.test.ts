import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { compare, COMPARISON_ORDERS, COMPARISON_ROWS } from '../../src/engine/index.ts';
import type { Cell, ComparisonOptions, ComparisonTable } from '../../src/engine/types.ts';
import { seeded } from '../helpers/random.ts';
import { must, NOTHING, ordinary, quiet, SUN } from './cases.ts';
import { randomAnswers } from './random-answers.ts';
import { altered, randomCatalogue } from './random-catalogue.ts';

const ROWS = Object.values(COMPARISON_ROWS).flat();
const TREATMENTS = Object.keys(catalogue.treatments);
const columns = ({ columns: list }: ComparisonTable): string[] => list.map(({ treatment }) => treatment);
const rows = (table: ComparisonTable) => table.groups.flatMap((group) => group.rows);
const cell = (table: ComparisonTable, row: string, treatment: string): Cell =>
  must(must(rows(table).find(({ id }) => id === row)).cells[columns(table).indexOf(treatment)]);
const ordered = (order: string, treatments: string[], options: ComparisonOptions = {}): string[] =>
  columns(compare(catalogue, { ...options, treatments, order }));

/** Any order, rows, condition and treatments that a page or visitor may ask for, the same for the same seed. */
function* asked(seed: number, count: number) {
  const random = seeded(seed);
  for (let run = 0; run < count; run += 1) {
    const facts = random.chance(0.5) ? catalogue : randomCatalogue(random);
    const options: ComparisonOptions = {
      order: random.pick(COMPARISON_ORDERS),
      condition: random.pick([undefined, ...Object.keys(facts.conditions)]),
      treatments: random.shuffle(TREATMENTS).slice(0, random.int(6)),
      rows: random.chance(0.5) ? [] : random.shuffle(ROWS).slice(0, 1 + random.int(8)),
      matters: random.shuffle(ROWS).slice(0, random.int(5)),
    };
    yield { facts, options, answers: randomAnswers(facts, random) };
  }
}

describe('treatments in the order of a row', () => {
  it('have the fewest sessions first; what is not counted in sessions comes last', () => {
    const some = ['topical-nonprescription', 'microneedling-clinic', 'home-roller', 'peel-tca', 'ipl', 'cryotherapy'];
    expect(ordered('sessions', some.slice(0, 5))).to.deep.equal([
      'ipl',
      'peel-tca',
      'microneedling-clinic',
      'topical-nonprescription',
      'home-roller',
    ]);
    expect(ordered('sessions', ['ipl', 'cryotherapy'])).to.deep.equal(['cryotherapy', 'ipl']);
  });

  it('have the shortest gap, recovery and wait and the least discomfort first', () => {
    expect(ordered('gap', ['peel-tca', 'cryotherapy', 'ipl', 'topical-nonprescription'])).to.deep.equal([
      'topical-nonprescription',
      'ipl',
      'peel-tca',
      'cryotherapy',
    ]);
    expect(ordered('downtime', ['cryotherapy', 'ipl', 'home-roller'])).to.deep.equal([
      'home-roller',
      'ipl',
      'cryotherapy',
    ]);
    expect(ordered('first-result', ['home-roller', 'peel-tca', 'ipl'])).to.deep.equal([
      'ipl',
      'peel-tca',
      'home-roller',
    ]);
    expect(ordered('discomfort', ['ipl', 'home-roller', 'peel-superficial', 'microneedling-clinic'])).to.deep.equal([
      'home-roller',
      'peel-superficial',
      'microneedling-clinic',
      'ipl',
    ]);
  });

  it('have the strongest evidence for the asked condition first, and without one the order they had', () => {
    const some = ['fractional-laser', 'peel-tca', 'ipl', 'topical-nonprescription'];
    const rated = ordered('evidence', some, { condition: 'melasma' }).map((id) =>
      ['strong', 'moderate', 'limited', 'mixed', 'none', 'avoid'].indexOf(
        must(catalogue.evidence[id]?.['melasma']).rating,
      ),
    );
    expect(new Set(rated).size).to.be.above(1);
    expect(rated).to.deep.equal([...rated].sort());
    expect(ordered('evidence', some)).to.deep.equal(some);
  });

  it('keep leaving it alone and sun protection first, as they were asked', () => {
    expect(ordered('discomfort', ['ipl', SUN, 'home-roller', NOTHING])).to.deep.equal([
      SUN,
      NOTHING,
      'home-roller',
      'ipl',
    ]);
  });

  it('are ordered and never replaced where none or too many are asked', () => {
    const usual = columns(compare(catalogue, { condition: 'pih' }));
    expect(columns(compare(catalogue, { condition: 'pih', order: 'cost' }))).to.have.members(usual);
    expect(ordered('downtime', ordinary)).to.have.members(ordinary.slice(0, 5));
  });

  it('by no such row, or by one that cannot be ordered, keep the order they had', () => {
    for (const order of ['no-such', 'how', 'benefits', '__proto__', 'constructor', '']) {
      expect(ordered(order, ['ipl', 'cryotherapy']), order).to.deep.equal(['ipl', 'cryotherapy']);
    }
  });

  describe('by cost', () => {
    const priced = (prices: Record<string, [number, 'session' | 'course']>) =>
      altered((draft) => {
        for (const [id, [from, per]] of Object.entries(prices)) must(draft.treatments[id]).price = { from, per };
      });
    const some = ['cryotherapy', 'ipl', 'peel-superficial'];
    const byCost = (facts: typeof catalogue, treatments = some): string[] =>
      columns(compare(facts, { treatments, order: 'cost' }));

    it('go by the clinic’s prices where all are of one kind', () => {
      const facts = priced({
        cryotherapy: [300, 'session'],
        ipl: [90, 'session'],
        'peel-superficial': [120, 'session'],
      });
      expect(byCost(facts)).to.deep.equal(['ipl', 'peel-superficial', 'cryotherapy']);
    });

    it('else by how much each usually costs', () => {
      const facts = priced({
        cryotherapy: [300, 'course'],
        ipl: [90, 'session'],
        'peel-superficial': [120, 'session'],
      });
      expect(byCost(facts)).to.deep.equal(['cryotherapy', 'peel-superficial', 'ipl']);
      expect(byCost(priced({ ipl: [1, 'session'] }))).to.deep.equal(['cryotherapy', 'peel-superficial', 'ipl']);
    });

    it('tell nothing of what a prescriber decides on, where that is the law', () => {
      const withCream = ['topical-prescription', 'ipl', 'fractional-laser'];
      expect(byCost(catalogue, withCream)).to.deep.equal(['ipl', 'fractional-laser', 'topical-prescription']);
      const elsewhere = altered((draft) => {
        draft.meta.jurisdiction = 'US';
      });
      expect(byCost(elsewhere, withCream)[0]).to.equal('topical-prescription');
    });
  });

  it('are the same columns with the same cells, whatever is asked', () => {
    for (const { facts, options } of asked(71, 300)) {
      const { order, ...without } = options;
      const plain = compare(facts, without);
      const table = compare(facts, options);
      expect(columns(table)).to.have.members(columns(plain));
      for (const { id } of rows(plain)) {
        for (const treatment of columns(plain)) {
          expect(cell(table, id, treatment), `${order} ${id} ${treatment}`).to.deep.equal(cell(plain, id, treatment));
        }
      }
    }
  });

  it('keep the order they had where they are equal, and put what is not known last', () => {
    for (const { facts, options } of asked(72, 300)) {
      const { order, ...without } = options;
      if (order !== 'gap' && order !== 'discomfort') continue;
      const before = columns(compare(facts, { ...without, rows: [] }));
      const table = compare(facts, { ...options, rows: [], matters: [] });
      const others = columns(table).filter((id) => id !== SUN && id !== NOTHING);
      const said = others.map((id) => cell(table, order, id));
      const known = said.map(({ kind }) => kind !== 'not-studied');
      expect(known).to.deep.equal([...known].sort((a, b) => Number(b) - Number(a)));
      said.forEach((one, index) => {
        const next = said[index + 1];
        if (!next || JSON.stringify(plain(one)) !== JSON.stringify(plain(next))) return;
        expect(before.indexOf(must(others[index]))).to.be.below(before.indexOf(must(others[index + 1])));
      });
    }
  });

  it('do not depend on the answers, nor on what is shown of the rows', () => {
    for (const { facts, options, answers } of asked(73, 100)) {
      const found = columns(compare(facts, options));
      expect(columns(compare(facts, { ...options, answers }))).to.deep.equal(found);
      expect(columns(compare(facts, { ...options, answers: quiet }))).to.deep.equal(found);
      expect(columns(compare(facts, { ...options, rows: [], matters: [] }))).to.deep.equal(found);
    }
  });
});

/** What a cell's place in the order rests on. */
const plain = (one: Cell): unknown =>
  one.kind === 'range' ? [one.min, one.max, one.unit] : one.kind === 'level' ? one.value : one.kind;

describe('rows that matter', () => {
  it('come first, in the order in which they are read, and nowhere else', () => {
    const table = compare(catalogue, { matters: ['cost', 'evidence', 'no-such'] });
    const [first, ...others] = table.groups;
    expect([first?.id, first?.rows.map(({ id }) => id)]).to.deep.equal(['matters', ['evidence', 'cost']]);
    expect(others.map(({ id }) => id)).to.deep.equal(Object.keys(COMPARISON_ROWS));
    expect(others.flatMap((group) => group.rows.map(({ id }) => id))).to.not.include.members(['cost', 'evidence']);
  });

  it('leave no empty group behind, and make none', () => {
    const table = compare(catalogue, { matters: ['how', 'place'] });
    expect(table.groups.map(({ id }) => id)).to.deep.equal(['matters', 'fit', 'effort', 'effects']);
    expect(compare(catalogue, { rows: ['cost'], matters: ['how'] })).to.deep.equal(
      compare(catalogue, { rows: ['cost'] }),
    );
  });

  it('never move a treatment, and are the same rows', () => {
    for (const { facts, options } of asked(74, 200)) {
      const without = compare(facts, { ...options, matters: [] });
      const table = compare(facts, options);
      expect(table.columns).to.deep.equal(without.columns);
      expect(rows(table)).to.have.deep.members(rows(without));
    }
  });
});
