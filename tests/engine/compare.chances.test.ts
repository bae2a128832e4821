import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { compare } from '../../src/engine/index.ts';
import type { ComparisonOptions, RowId } from '../../src/engine/types.ts';
import { must } from './cases.ts';
import { altered } from './random-catalogue.ts';

const TREATMENTS = Object.keys(catalogue.treatments);
const COUNTED = Object.entries(catalogue.conditions).flatMap(([id, { chances }]) => (chances ? [{ id, chances }] : []));
const rows = (options: ComparisonOptions, of = catalogue) => compare(of, options).groups.flatMap((group) => group.rows);
const ids = (options: ComparisonOptions): RowId[] => rows(options).map(({ id }) => id);
const chancesOf = (condition: string, treatments: string[], of = catalogue) =>
  must(rows({ condition, treatments }, of).find(({ id }) => id === 'chances'));

describe('what happened in studies', () => {
  it('is a row after the evidence, for every condition that was counted and no other', () => {
    expect(COUNTED.length).to.be.within(1, Object.keys(catalogue.conditions).length - 1);
    for (const [condition, { chances }] of Object.entries(catalogue.conditions)) {
      const found = ids({ condition });
      expect(found.includes('chances'), condition).to.equal(chances !== undefined);
      if (chances) expect(found[found.indexOf('evidence') + 1], condition).to.equal('chances');
    }
  });

  it('is not there while no condition, or an unknown one, is asked, nor where other rows are', () => {
    for (const options of [
      {},
      { rows: ['chances'] },
      { condition: 'no-such' },
      { condition: 'constructor' },
      { condition: 'melasma', rows: ['cost'] },
    ])
      expect(ids(options)).to.not.include('chances');
    expect(ids({ condition: 'melasma', rows: ['chances'] })).to.deep.equal(['chances']);
  });

  it('tells each treatment every outcome in the same order, with its own count where it has one', () => {
    const kinds = new Set<string>();
    for (const { id: condition, chances } of COUNTED) {
      for (const treatment of TREATMENTS) {
        const cell = must(chancesOf(condition, [treatment]).cells[0]);
        kinds.add(cell.kind);
        const counted = Object.values(chances).some(({ counts }) => treatment in counts);
        expect(cell.kind, `${condition} ${treatment}`).to.equal(counted ? 'frequency' : 'not-studied');
        expect(cell.sources, `${condition} ${treatment}`).to.not.be.empty;
        if (cell.kind !== 'frequency') continue;
        expect(cell.chances).to.deep.equal(
          Object.entries(chances).map(([id, { counts, ...told }]) => ({
            id,
            ...told,
            ...(counts[treatment] && { count: counts[treatment] }),
          })),
        );
      }
    }
    expect([...kinds]).to.have.members(['frequency', 'not-studied']);
  });

  it('is the same only where the same was counted', () => {
    const same = (treatments: string[], of = catalogue) => chancesOf('solar-lentigines', treatments, of).same;
    expect(same(['no-treatment', 'sun-protection'])).to.equal(true);
    expect(same(['ipl', 'cryotherapy'])).to.equal(false);
    expect(same(['ipl', 'sun-protection'])).to.equal(false);
    const equal = altered((draft) => {
      const counts = must(must(draft.conditions['solar-lentigines']?.chances)['success']).counts;
      counts['peel-tca'] = { ...must(counts['ipl']) };
    });
    expect(same(['ipl', 'peel-tca'], equal)).to.equal(true);
  });
});
