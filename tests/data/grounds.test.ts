import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';

interface Ground {
  sources?: readonly string[] | undefined;
  basis?: string | undefined;
}
/** A clinical sentence has at least one source or says what else it rests on. */
const stands = ({ sources, basis }: Ground): boolean => (sources?.length ?? 0) > 0 || basis !== undefined;
function standing(name: string, grounds: readonly (readonly [string, Ground])[], least = 1): void {
  it(`${name} has sources or a basis`, () => {
    expect(grounds.length).to.be.at.least(least);
    expect(grounds.filter(([, ground]) => !stands(ground)).map(([path]) => path)).to.deep.equal([]);
  });
}
const treatments = Object.entries(catalogue.treatments);
const phases = Object.entries(catalogue.aftercare).flatMap(([family, plan]) =>
  Object.entries(plan.phases).map(([id, phase]) => [`${family}.${id}`, phase] as const),
);

describe('what a clinical sentence rests on', () => {
  for (const key of [
    'sessions',
    'gapWeeks',
    'downtimeDays',
    'firstResultWeeks',
    'discomfort',
    'lasting',
    'cost',
    'skinTypes',
  ] as const) {
    standing(
      `every treatment’s ${key}`,
      treatments.map(([id, facts]) => [id, facts[key]] as const),
      treatments.length,
    );
  }
  for (const key of ['benefits', 'harms', 'experience', 'steps'] as const) {
    standing(
      `each of a treatment’s ${key}`,
      treatments.flatMap(([id, facts]) =>
        Object.entries<Ground | undefined>(facts[key]).map(([one, ground]) => [`${id}.${one}`, ground ?? {}] as const),
      ),
      treatments.length,
    );
  }
  standing(
    'how every treatment works',
    treatments.filter(([, { kind }]) => kind !== 'none'),
    treatments.length - 1,
  );
  standing('every condition', Object.entries(catalogue.conditions));
  standing(
    'every cell of the evidence',
    Object.entries(catalogue.evidence).flatMap(([id, row]) =>
      Object.entries(row).map(([condition, cell]) => [`${id}.${condition}`, cell] as const),
    ),
  );
  standing('every gate', Object.entries(catalogue.contraindications));
  standing('every phase', phases);
  standing('every notice', Object.entries(catalogue.ui.notices));
  standing('every claim', Object.entries(catalogue.claims));

  it('a line of a phase that has grounds of its own has real ones', () => {
    for (const [path, phase] of phases) {
      for (const list of [phase.do, phase.avoid, phase.normal, phase.callIf]) {
        for (const [id, line] of Object.entries(list)) {
          if (line.sources || line.basis) expect(stands(line), `${path}.${id}`).to.equal(true);
        }
      }
    }
  });

  it('a basis of trial or guideline has a source to show', () => {
    const grounds = treatments.flatMap(([id, facts]) =>
      (['sessions', 'gapWeeks', 'downtimeDays', 'firstResultWeeks', 'discomfort'] as const).map(
        (key) => [`${id}.${key}`, facts[key]] as const,
      ),
    );
    for (const [path, { basis, sources }] of [...grounds, ...phases]) {
      if (basis === 'trial' || basis === 'guideline' || basis === 'clinic') expect(sources.length, path).to.be.above(0);
    }
  });

  it('a range without numbers says that nobody studied it, or that there is nothing to count', () => {
    for (const [id, facts] of treatments) {
      for (const key of ['sessions', 'gapWeeks', 'downtimeDays', 'firstResultWeeks'] as const) {
        const { min, max, unit, basis } = facts[key];
        if (min !== undefined || max !== undefined || unit === 'daily' || unit === 'none') continue;
        expect(basis, `${id}.${key}`).to.equal('searched');
      }
    }
  });

  it('every procedure names benefits and harms', () => {
    for (const [id, { kind, benefits, harms }] of treatments) {
      if (kind !== 'procedure') continue;
      expect(Object.keys(benefits).length, `${id} benefits`).to.be.above(0);
      expect(Object.keys(harms).length, `${id} harms`).to.be.above(0);
    }
  });
});
