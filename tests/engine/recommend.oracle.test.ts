import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import type { Catalogue } from '../../src/data/types.ts';
import { seeded, type Random } from '../helpers/random.ts';
import { difference, smallest } from './difference.ts';
import { expected, type Expected } from './oracle.ts';
import { randomAnswers } from './random-answers.ts';
import { randomCatalogue } from './random-catalogue.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** The rules are held in Node; a browser only shows that its JavaScript agrees, and the slow oracle takes its time there. */
const inBrowser = 'document' in globalThis;
const SETS = inBrowser ? 20 : 500;
const ALTERED_SETS = inBrowser ? 5 : 100;

function agrees(facts: Catalogue, random: Random, sets: number): void {
  for (let count = 0; count < sets; count += 1) {
    const answers = randomAnswers(facts, random);
    if (!difference(facts, answers)) continue;
    const example = smallest(facts, answers);
    throw new Error(`${difference(facts, example) ?? ''}\nfor ${JSON.stringify(example)}`);
  }
}

/** How often something occurs, so that agreement about nothing cannot pass for agreement. */
function occurrences(
  sets: readonly Expected[],
  occurs: (one: Expected['treatments'][number], of: Expected) => boolean,
): number {
  return sets.filter((of) => of.treatments.some((one) => occurs(one, of))).length;
}

describe('recommend and the independent oracle', function () {
  this.timeout(60_000);

  for (const seed of SEEDS) {
    it(`agree over ${String(SETS)} random answer sets (seed ${String(seed)})`, () => {
      agrees(catalogue, seeded(seed), SETS);
    });
  }

  for (const seed of SEEDS) {
    it(`agree over ${String(ALTERED_SETS)} random answer sets for each of 3 catalogues with other facts (seed ${String(seed)})`, () => {
      const random = seeded(1000 + seed);
      for (let count = 0; count < 3; count += 1) agrees(randomCatalogue(random), random, ALTERED_SETS);
    });
  }

  if (inBrowser) return;
  it('meet every outcome, verdict, kind of reason and change often in these sets', () => {
    const random = seeded(1);
    const sets = Array.from({ length: 500 }, () => expected(catalogue, randomAnswers(catalogue, random)));
    for (const outcome of ['refer', 'options', 'incomplete']) {
      expect(sets.filter((set) => set.outcome === outcome).length, outcome).to.be.above(15);
    }
    for (const verdict of ['fits', 'may-fit', 'ask-first', 'no-evidence', 'not-for-you']) {
      const ordinary = occurrences(sets, (one) => one.verdict === verdict && !one.treatment.endsWith('protection'));
      expect(ordinary, verdict).to.be.above(15);
    }
    for (const kind of ['gate', 'skin-type', 'evidence', 'prescription', 'wish', 'refer']) {
      const seen = occurrences(sets, ({ reasons }) => reasons.some((reason) => reason.includes(` ${kind}:`)));
      expect(seen, kind).to.be.above(15);
    }
    expect(
      occurrences(sets, ({ wouldChange }) => wouldChange !== null),
      'wouldChange',
    ).to.be.above(15);
    expect(
      occurrences(sets, ({ rank }) => rank === 2),
      'ranks',
    ).to.be.above(100);
    const joint = occurrences(sets, (one, of) =>
      of.treatments.some((other) => other !== one && one.rank !== null && other.rank === one.rank),
    );
    expect(joint, 'joint ranks').to.be.above(20);
    expect(
      sets.filter(({ refer, outcome }) => refer && outcome === 'options').length,
      'refer beside options',
    ).to.be.above(10);
  });
});
