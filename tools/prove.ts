/**
 * Proves the decision of the default catalogue and tells what was proved. `--accept` writes down what it decides now:
 * the tests then fail wherever a later change makes it weaker than that.
 */
import { writeFileSync } from 'node:fs';
import { catalogue } from '../src/data/index.ts';
import { LAWS, prove, SAFETY_LAWS } from '../src/engine/index.ts';
import accepted from '../tests/fixtures/accepted-decision.json' with { type: 'json' };
import { decisionOf } from '../tests/helpers/decision.ts';
import type { DecisionCatalogue } from '../src/engine/types.ts';

const FILE = new URL('../tests/fixtures/accepted-decision.json', import.meta.url);
if (process.argv.includes('--accept')) {
  writeFileSync(FILE, `${JSON.stringify(decisionOf(catalogue), null, 1)}\n`);
  console.log('What the catalogue decides now is what later changes are held against.');
  process.exit();
}

const base = accepted as unknown as DecisionCatalogue;
/** The time of a run once the machine is warm: the fastest of a few. */
const warm = (laws: 'all' | 'safety', runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => prove(catalogue, { laws, base }).ms));

const times = { safety: warm('safety', 15), all: warm('all', 4) };
const { sets, distinct, violations, unreached, ties } = prove(catalogue, { base });
const number = (value: number): string => value.toLocaleString('en-GB');

console.log(`Answer sets represented   ${number(sets)} (${sets.toExponential(1)})`);
console.log(`Combinations run          ${number(distinct)}, of which ${number(ties)} end with a joint first place`);
console.log(`Violations                ${number(violations.length)}`);
console.log(`Unreached                 ${unreached.join(', ') || 'nothing'}`);
console.log(`Safety laws               ${times.safety.toFixed(0)} ms`);
console.log(`All laws                  ${times.all.toFixed(0)} ms\n`);
for (const law of LAWS) {
  const broken = violations.filter((violation) => violation.law === law);
  const holds = law === 'reached' ? unreached.length === 0 : broken.length === 0;
  console.log(`${holds ? 'holds ' : 'BROKEN'}  ${law}${SAFETY_LAWS.includes(law) ? '  (safety)' : ''}`);
  for (const { detail, answers, than } of broken) {
    console.log(`        ${detail}\n        answers ${JSON.stringify(answers)}`);
    if (than) console.log(`        than    ${JSON.stringify(than)}`);
  }
}
process.exitCode = violations.length + unreached.length > 0 ? 1 : 0;
