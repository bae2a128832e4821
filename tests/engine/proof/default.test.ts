import { expect } from 'chai';
import { catalogue } from '../../../src/data/index.ts';
import { LAWS, prove, SAFETY_LAWS } from '../../../src/engine/index.ts';

/** Once more from the questions, by a formula of its own: left out, one option, or a subset of those that may be joined. */
function setsOfAnswers(): bigint {
  return Object.values(catalogue.questions).reduce((sets, { kind, options }) => {
    const exclusive = Object.values(options).filter((option) => kind === 'one' || option.exclusive).length;
    const joining = Object.keys(options).length - exclusive;
    return sets * (BigInt(exclusive) + 2n ** BigInt(joining));
  }, 1n);
}

/** The fastest of a few runs: what the work takes, not what the machine was doing besides. */
const fastest = (laws: 'all' | 'safety', runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => prove(catalogue, { laws }).ms));

describe('the proof of the default catalogue', function () {
  this.timeout(60_000);

  it('finds no law broken', () => {
    const { violations } = prove(catalogue);
    expect(violations.map(({ law, detail, answers }) => `${law}: ${detail} ${JSON.stringify(answers)}`)).to.deep.equal(
      [],
    );
  });

  it('finds every treatment, question and option reached', () => {
    expect(prove(catalogue).unreached).to.deep.equal([]);
  });

  it('speaks for every answer set, and says how many that is', () => {
    const { sets, distinct } = prove(catalogue);
    expect(BigInt(sets)).to.equal(setsOfAnswers());
    expect(sets).to.be.above(1e12);
    expect(distinct).to.be.within(1000, 100_000);
  });

  it('gives the same every time', () => {
    const [a, b] = [prove(catalogue), prove(structuredClone(catalogue))];
    expect({ ...a, ms: 0 }).to.deep.equal({ ...b, ms: 0 });
  });

  it('finds orders with a joint first place, which are shown as joint', () => {
    expect(prove(catalogue).ties).to.be.above(0);
  });

  it('holds the laws that are asked for, and names the laws there are when it is asked for another', () => {
    expect(LAWS).to.include.members([...SAFETY_LAWS]);
    expect(LAWS.length).to.be.above(SAFETY_LAWS.length);
    expect(prove(catalogue, { laws: ['rank'] }).violations).to.deep.equal([]);
    expect(() => prove(catalogue, { laws: ['no-such-law'] })).to.throw(RangeError, /no-such-law.*refer-ends/);
  });

  if ('document' in globalThis) return;
  it('takes under 50 ms for the laws of safety, and under 2 s for all, on one core', () => {
    const [safety, all] = [fastest('safety', 12), fastest('all', 3)];
    console.log(`      safety ${safety.toFixed(0)} ms, all ${all.toFixed(0)} ms`);
    expect(safety).to.be.below(50);
    expect(all).to.be.below(2000);
  });
});
