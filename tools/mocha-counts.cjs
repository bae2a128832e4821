/** A mocha reporter: dots for people, counts and failures in .test-results/ for tools/test.mjs. CommonJS, as mocha requires reporters. */
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Dot } = require('mocha').reporters;

const folder = join(__dirname, '..', '.test-results');

module.exports = class Counts extends Dot {
  constructor(runner, options) {
    super(runner, options);
    const failures = [];
    runner.on('fail', (test, error) => {
      failures.push(`${test.fullTitle()}: ${error?.message ?? error}`);
    });
    runner.once('end', () => {
      const { passes: passed, failures: failed, pending: skipped } = this.stats;
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        join(folder, `${options.reporterOptions?.run ?? 'node'}.json`),
        JSON.stringify({ passed, failed, skipped, failures }),
      );
    });
  }
};
