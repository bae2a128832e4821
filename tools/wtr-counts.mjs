/** A web-test-runner reporter: counts over all browsers and failures, to the screen and to .test-results/browser.json. */
import { writeCounts } from './results.mjs';

function testsOf(suite) {
  return [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(testsOf)];
}

/** What failed in one file in one browser, a line or more each: where, which test, why. */
function failuresOf({ browser, testFile, testResults, errors = [] }) {
  const where = `${browser.name}, ${testFile}`;
  const failed = testsOf(testResults).filter((test) => !test.skipped && !test.passed);
  return [
    ...errors.map(({ message }) => `${where}: ${message}`),
    ...failed.map(({ name, error }) => `${where}: ${name}: ${error?.message ?? 'no error told'}`),
  ];
}

/** A file that did not load has no tests; its error, or its silence, is a failure. */
function countSession({ testResults, errors = [], passed }) {
  const tests = testsOf(testResults);
  const failed = tests.filter((test) => !test.skipped && !test.passed).length;
  const broken = errors.length > 0 || (!passed && failed === 0) ? Math.max(errors.length, 1) : 0;
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: failed + broken,
    skipped: tests.filter((test) => test.skipped).length,
  };
}

function sum(counts) {
  const add = (key) => counts.reduce((total, one) => total + one[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}

const line = (name, { passed, failed, skipped }) => `  ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Each of the `missing` browsers counts as a failure, though the others have run. */
export const counts = ({ missing }) => ({
  onTestRunFinished({ sessions }) {
    const bySession = [...sessions].map((session) => ({ name: session.browser.name, counts: countSession(session) }));
    const names = [...new Set(bySession.map(({ name }) => name))];
    const of = (name) => sum(bySession.filter((one) => one.name === name).map((one) => one.counts));
    const absent = { passed: 0, failed: missing.length, skipped: 0 };
    const total = sum([absent, ...bySession.map((one) => one.counts)]);
    writeCounts('browser', { ...total, failures: [...sessions].flatMap(failuresOf) });
    process.once('exit', () => {
      if (missing.length > 0) {
        console.log(`\nMissing here, which is a failure in CI: ${missing.join(', ')}`);
        process.exitCode = 1;
      }
      console.log(`\n${[...names.map((name) => line(name, of(name))), line('all browsers', total)].join('\n')}`);
    });
  },
});
