/** Each test run writes its counts to .test-results/; tools/test.mjs adds them up for the closing line. */
import { mkdirSync, writeFileSync } from 'node:fs';

export const RESULTS = new URL('../.test-results/', import.meta.url);

export function writeCounts(run, counts) {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(new URL(`${run}.json`, RESULTS), JSON.stringify(counts));
}
