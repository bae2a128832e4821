/** `check`: facts of a file that contradict each other about the country. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { checkText } from '../../../src/cli/check/check-text.ts';
import type { Finding } from '../../../src/cli/check/finding.ts';
import { catalogue } from '../../../src/data/index.ts';
import { folder, run } from '../../helpers/run-cli.ts';

const files = folder();
after(files.remove);
const ofText = (text: string): Finding[] =>
  checkText(text, { all: false, today: catalogue.meta.published }).findings.filter(({ part }) => part === 'country');
const fileOf = (jurisdiction?: string, currency?: string, timeZone?: string): string =>
  JSON.stringify({ extends: 'default', meta: { jurisdiction, currency }, clinic: { timeZone } }, null, 2);
const told = (...facts: Parameters<typeof fileOf>): string[] =>
  ofText(fileOf(...facts)).map(({ level, path }) => `${level} ${path}`);
const CURRENCY = 'warning /meta/currency';
const ZONE = 'warning /clinic/timeZone';

describe('the country of a file', () => {
  for (const [facts, expected] of [
    [['US', 'GBP', 'America/New_York'], [CURRENCY]],
    [['US', 'EUR', 'America/Chicago'], [CURRENCY]],
    [['US', 'USD', 'Europe/Paris'], [ZONE]],
    [['US', 'USD', 'Atlantic/Canary'], [ZONE]],
    [['US', 'USD', 'europe/london'], [ZONE]],
    [['GB', 'EUR', 'Europe/London'], [CURRENCY]],
    [
      ['GB', 'AUD', 'Australia/Sydney'],
      [CURRENCY, ZONE],
    ],
    [['GB', 'GBP', 'Europe/Dublin'], [ZONE]],
    [['EU', 'GBP', 'Europe/Dublin'], [CURRENCY]],
    [['EU', 'USD', 'Europe/Berlin'], [CURRENCY]],
    [['EU', 'EUR', 'America/New_York'], [ZONE]],
    [['EU', 'EUR', 'US/Eastern'], [ZONE]],
    [['EU', 'EUR', 'GB'], [ZONE]],
    // What is left as it is built in.
    [['US'], [CURRENCY, ZONE]],
    [['EU', 'EUR'], [ZONE]],
    [
      [undefined, 'USD', 'America/Denver'],
      [CURRENCY, ZONE],
    ],
  ] as [Parameters<typeof fileOf>, string[]][])
    it(`is told as contradicted: ${facts.map((one) => one ?? 'built in').join(', ')}`, () => {
      expect(told(...facts)).to.deep.equal(expected);
    });

  for (const facts of [
    [],
    ['GB'],
    ['GB', 'GBP', 'Europe/Belfast'],
    ['GB', 'GBP', 'Europe/Jersey'],
    ['GB', 'GBP', 'Europe/Guernsey'],
    ['GB', 'GBP', 'Europe/Isle_of_Man'],
    ['EU', 'EUR', 'Europe/Dublin'],
    ['EU', 'SEK', 'Europe/Stockholm'],
    ['EU', 'CHF', 'Europe/Zurich'],
    ['EU', 'EUR', 'Atlantic/Madeira'],
    ['EU', 'EUR', 'America/Martinique'],
    ['EU', 'EUR', 'Asia/Nicosia'],
    ['EU', 'EUR', 'UTC'],
    ['US', 'USD', 'Pacific/Honolulu'],
    ['US', 'USD', 'America/Puerto_Rico'],
    ['US', 'USD', 'US/Pacific'],
    // Of neither of the three: whoever has chosen the nearest rules has chosen.
    ['US', 'CAD', 'America/Toronto'],
    ['EU', 'AED', 'Asia/Dubai'],
  ] as Parameters<typeof fileOf>[])
    it(`is no matter where facts go together: ${facts.map((one) => one ?? 'built in').join(', ') || 'built in'}`, () => {
      expect(told(...facts)).to.deep.equal([]);
    });

  it('is told with its line, what was looked for, and what each fact decides', () => {
    const [currency, zone] = ofText(fileOf('US', 'GBP', 'Europe/Paris'));
    expect(currency).to.include({ line: 5, source: '    "currency": "GBP"' });
    expect(currency?.message).to.equal('Looked for a currency of “US”, which the file says (“USD”). Found “GBP”.');
    expect(zone?.message).to.equal('Looked for a time zone of “US”, which the file says. Found “Europe/Paris”.');
    for (const one of [currency, zone])
      expect(one?.hint)
        .to.match(/"jurisdiction" decides whose advertising rules hold/)
        .and.match(/"currency" in what your prices are/)
        .and.match(/"timeZone" which day is today/);
    expect(ofText(fileOf('US'))[1]?.message).to.match(/Found “Europe\/London”, which is built in\.$/);
    expect(ofText(fileOf(undefined, 'USD'))[0]?.message).to.match(/“GB”, which is built in \(“GBP”/);
    expect(ofText(fileOf(undefined, 'USD'))[0]?.hint).to.include('"jurisdiction": "US"');
  });

  it('has its own name in --json, and is no reason to fail', async () => {
    const { code, out } = await run(['check', '--json', files.write('us.json', fileOf('US', 'GBP', 'America/Denver'))]);
    const [file] = (JSON.parse(out) as { files: { findings: Finding[] }[] }).files;
    expect(code).to.equal(0);
    expect(file?.findings.map(({ part }) => part)).to.include('country');
  });

  it('is no matter in the files that the guide and the tests show', () => {
    for (const folder of ['../../../docs/recipes/', '../../fixtures/clinics/'])
      for (const name of readdirSync(new URL(folder, import.meta.url)))
        expect(ofText(readFileSync(new URL(folder + name, import.meta.url), 'utf8')), name).to.deep.equal([]);
  });
});
