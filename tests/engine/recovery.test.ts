/** How skin usually recovers, day by day, from the levels of the phases. */
import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { planAftercare, recoveryOf } from '../../src/engine/index.ts';
import type { PlanPhase } from '../../src/engine/index.ts';

const of = (treatment: string) => recoveryOf(planAftercare(catalogue, { treatment }).phases);
const told = (treatment: string): string[] | undefined =>
  of(treatment)?.steps.map(({ from, to, redness, sensitivity }) => `${from}–${to}: ${redness} ${sensitivity}`);

describe('the usual recovery', () => {
  it('goes in steps from the phases, the higher level where two hold', () => {
    expect(told('peel-superficial')).to.deep.equal(['0–1: 2 2', '2–7: 1 1', '8–14: 0 0']);
    expect(told('cryotherapy')).to.deep.equal(['0–1: 2 2', '2–21: 1 1']);
  });

  it('takes both plans of a treatment that extends another', () => {
    expect(told('fractional-laser')).to.deep.equal(['0–1: 2 2', '2–7: 1 2', '8–14: 1 0']);
    expect(told('peel-tca')).to.deep.equal(['0–1: 2 2', '2–14: 2 1', '15–42: 1 0']);
    expect([of('peel-superficial')?.last, of('peel-tca')?.last]).to.deep.equal([7, 42]);
  });

  it('says nothing where the plan says nothing', () => {
    expect(of('home-roller')).to.equal(null);
    const phases = planAftercare(catalogue, { treatment: 'ipl' }).phases.map(({ skin: _, ...rest }) => rest);
    expect(recoveryOf(phases as PlanPhase[])).to.equal(null);
  });

  it('leaves a gap between phases out, and does not count for ever', () => {
    const [phase] = planAftercare(catalogue, { treatment: 'cryotherapy' }).phases;
    const skin = { redness: 1, sensitivity: 0, sources: [], basis: 'editorial' as const };
    const far = [
      { ...phase!, from: 0, to: 1, skin },
      { ...phase!, from: 5, to: 1e9, skin },
    ];
    expect(recoveryOf(far)?.steps.map(({ from, to }) => [from, to])).to.deep.equal([
      [0, 1],
      [5, 400],
    ]);
  });

  it('never rises again and is our own reading, for every treatment', () => {
    for (const treatment of Object.keys(catalogue.treatments)) {
      const steps = of(treatment)?.steps ?? [];
      for (const kind of ['redness', 'sensitivity'] as const)
        expect(
          steps.map((step) => step[kind]).toSorted((a, b) => b - a),
          treatment,
        ).to.deep.equal(steps.map((step) => step[kind]));
    }
    const skins = Object.values(catalogue.aftercare).flatMap(({ phases }) =>
      Object.values(phases).flatMap(({ skin }) => skin ?? []),
    );
    expect(skins.length).to.be.above(10);
    for (const { basis } of skins) expect(basis).to.equal('editorial');
  });
});
