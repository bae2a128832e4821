/**
 * The complete test: every step runs, also after a failed one, so that one run tells everything. What failed is told
 * again at the end, where a log that was cut still has it. The last line is "N passed, M failed" over all test runs; a
 * failed step without failed tests of its own (lint, budgets) counts as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { RESULTS } from './results.mjs';

/** Scripts of package.json; `counts` is the file a test run leaves, `needs` a step that has to have succeeded. */
const STEPS = [
  { script: 'lint' },
  { script: 'typecheck' },
  { script: 'test:node', counts: 'node' },
  { script: 'build' },
  { script: 'test:build', counts: 'build', needs: 'build' },
  { script: 'readme:check', needs: 'build' },
  { script: 'size', needs: 'build' },
  { script: 'test:browser', counts: 'browser', needs: 'build' },
  { script: 'storybook:build' },
];

rmSync(RESULTS, { recursive: true, force: true });
const broken = [];
const failures = [];
const total = { passed: 0, failed: 0 };
/** Of one failure, for a difference of two trees may fill screens. */
const MOST_CHARACTERS = 1500;

function readCounts(run) {
  const file = new URL(`${run}.json`, RESULTS);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
}

function run({ script, counts, needs }) {
  console.log(`\n=== ${script}`);
  if (broken.includes(needs)) return (console.log(`Not run: ${needs} failed.`), 1);
  const started = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  console.log(
    `=== ${script}: ${status === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  const { passed, failed, failures: told = [] } = counts ? readCounts(counts) : { passed: 0, failed: 0 };
  failures.push(...told.map((one) => `${script}: ${one.slice(0, MOST_CHARACTERS)}`));
  total.passed += passed;
  total.failed += failed || Number(status !== 0);
  return status ?? 1;
}

for (const step of STEPS) if (run(step) !== 0) broken.push(step.script);
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
for (const one of failures) console.log(`\n${one}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = broken.length > 0 || total.failed > 0 ? 1 : 0;
