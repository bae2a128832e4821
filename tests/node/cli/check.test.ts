/** `check`: what a clinic's web person is told about a file. */
import { expect } from 'chai';
import { checkText } from '../../../src/cli/check/check-text.ts';
import { decisionAid } from '../../../src/cli/check/decision-aid.ts';
import { decisionFindings } from '../../../src/cli/check/decision.ts';
import type { Finding } from '../../../src/cli/check/finding.ts';
import { progressOf } from '../../../src/cli/check/progress.ts';
import { monthsAfter } from '../../../src/cli/check/review.ts';
import { catalogue, type Catalogue } from '../../../src/data/index.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { folder, run } from '../../helpers/run-cli.ts';

const { meta } = catalogue;
const TODAY = monthsAfter(meta.published, 1);
const files = folder();
after(files.remove);

const json = (value: object): string => JSON.stringify({ extends: 'default', ...value }, null, 2);
const found = (value: object, today = TODAY): readonly Finding[] =>
  checkText(json(value), { all: false, today }).findings;
const ofPart = (part: string, findings: readonly Finding[]): string[] =>
  findings.filter((one) => one.part === part).map(({ path, level }) => `${level} ${path}`);

describe('check', () => {
  it('has nothing to say of a file that is fine, and says what was looked at', async () => {
    const file = files.write('fine.json', json({ clinic: { name: 'Larkfield' } }));
    const { code, out, err } = await run(['check', file]);
    expect([code, err]).to.deep.equal([0, '']);
    expect(out)
      .to.match(/fine\.json: fine/)
      .and.match(/16 laws hold for all 15,\d{3},\d{3},\d{3},\d{3} answer sets/);
    expect(out)
      .to.match(/25 of 35 criteria/)
      .and.match(/en-GB/)
      .and.match(/Next review +\d{4}-\d\d-\d\d/);
  });

  it('shows each problem with line, column, the line itself, and what to do', async () => {
    const file = files.write(
      'bad.json',
      '{\n  "extends": "default",\n  "treatments": {\n    "ipll": { "offered": false }\n  }\n}',
    );
    const { code, out } = await run(['check', file]);
    expect(code).to.equal(1);
    const [head, source, caret] = out.split('\n');
    expect(head).to.equal(`${file}:4:5  error  file  /treatments/ipll`);
    expect(source).to.equal('  4 |     "ipll": { "offered": false }');
    expect(caret?.indexOf('^')).to.equal(source?.indexOf('"ipll"'));
    expect(out).to.include('ipl');
  });

  it('tells everything of several problems at once, as JSON too', async () => {
    const file = files.write('two.json', json({ clinic: { phone: 5 }, treatments: { ipl: { kind: 'none' } } }));
    const { code, out } = await run(['check', '--json', file]);
    const told = JSON.parse(out) as { files: { ok: boolean; findings: Finding[] }[]; summary: { failed: number } };
    expect([code, told.summary.failed, told.files[0]?.ok]).to.deep.equal([1, 1, false]);
    const findings = told.files[0]?.findings ?? [];
    expect(findings.map(({ path }) => path)).to.include.members(['/clinic/phone', '/treatments/ipl/kind']);
    for (const one of findings) expect(one.line, one.path).to.be.a('number');
  });

  it('finds what is not JSON, points into a file of one long line, and takes one with a byte order mark', () => {
    const [broken] = checkText('{ "extends": "default", }', { all: false, today: TODAY }).findings;
    expect(broken).to.include({ part: 'file', line: 1, column: 25 });
    const text = JSON.stringify({ extends: 'default', clinic: { name: 'x'.repeat(900), phone: 5 } });
    const one = checkText(text, { all: false, today: TODAY }).findings.find(({ path }) => path === '/clinic/phone');
    expect(one?.source?.slice(one.caret)).to.match(/^"phone":5/);
    expect(checkText(`\ufeff${json({})}`, { all: false, today: TODAY }).findings).to.deep.equal([]);
  });

  it('says that an empty file is empty, and shows a line that ends as on Windows without its end', () => {
    const [empty] = checkText('\ufeff \r\n', { all: false, today: TODAY }).findings;
    expect(empty).to.include({ part: 'file', line: 1, column: 1, message: 'The file is empty.' });
    expect(empty?.hint).to.include('"extends": "default"');
    const windows = json({ clinic: { phone: 5 } }).replaceAll('\n', '\r\n');
    const [one] = checkText(windows, { all: false, today: TODAY }).findings;
    expect(one).to.include({ line: 4, source: '    "phone": 5' });
  });

  it('says so where a file was not saved as UTF-8, with the place of the letter that was lost', async () => {
    const file = files.path('latin.json');
    writeFileSync(file, Buffer.from('{\n "extends": "default",\n "clinic": { "name": "Caf\xe9" } }', 'latin1'));
    const { code, out } = await run(['check', file]);
    expect(code).to.equal(1);
    expect(out).to.match(
      /latin\.json:3:14 .*\/clinic\/name\n.*\n.*\n {2}A character of this text was lost\.\n {2}Save the file as UTF-8/,
    );
  });

  it('goes on where a file of several cannot be read or is too large', async () => {
    const large = files.write('large.json', `{"extends":"default"}${' '.repeat(600 * 1024)}`);
    const fine = files.write('also-fine.json', json({}));
    const { code, out } = await run(['check', files.path('nowhere.json'), large, fine]);
    expect(code).to.equal(1);
    expect(out).to.match(/nowhere\.json cannot be read\. There is no such file/);
    expect(out).to.match(/large\.json is 601 KB; a widget takes a file of 512 KB/);
    expect(out)
      .to.match(/✓ .*also-fine\.json: fine/)
      .and.match(/3 files, 2 with problems/);
  });

  it('reads “-” from standard input, alone or among files, and calls it so', async () => {
    const bad = json({ treatments: { ipll: { offered: false } } });
    const given = (text: string) => ({ input: () => Promise.resolve(Buffer.from(text)) });
    const one = await run(['check', '-'], given(bad));
    expect(one.code).to.equal(1);
    expect(one.out).to.match(/^standard input:4:5 {2}error {2}file {2}\/treatments\/ipll\n/);
    expect(one.out).to.match(/✗ standard input: 1 problem/);
    const fine = files.write('beside.json', json({}));
    const both = await run(['check', '--json', fine, '-', fine], given(bad));
    const told = JSON.parse(both.out) as { files: { file: string; ok: boolean }[] };
    expect(told.files.map(({ file, ok }) => [file, ok])).to.deep.equal([
      [fine, true],
      ['standard input', false],
      [fine, true],
    ]);
    expect((await run(['check', '-'], given(`\ufeff${json({})}`))).out).to.match(/✓ standard input: fine/);
    expect((await run(['check', '-'], given(''))).out).to.match(/The file is empty\./);
    const large = await run(['check', '-'], given(`${json({})}${' '.repeat(600 * 1024)}`));
    expect(large.code).to.equal(1);
    expect(large.out).to.match(/standard input is more than 512 KB; a widget takes no larger file/);
    const latin = {
      input: () => Promise.resolve(Buffer.from('{"extends":"default","clinic":{"name":"Caf\xe9"}}', 'latin1')),
    };
    expect((await run(['check', '-'], latin)).out).to.match(/A character of this text was lost\./);
  });

  it('warns of own texts that are hard to read, with their place, and does not fail for them', () => {
    const hard =
      'Dermatological consultation necessitates comprehensive pharmacological deliberation beforehand in our establishment.';
    const long = `We ${'look at it and '.repeat(10)}then we call you.`;
    const easy = 'We look at your skin first. Then we talk about what you want.';
    const how = (text: string) => ({ treatments: { ipl: { steps: { first: { text } } } } });
    expect(ofPart('readability', found(how(hard)))).to.deep.equal(['warning /treatments/ipl/steps/first/text']);
    expect(ofPart('readability', found(how(long)))).to.include('warning /treatments/ipl/steps/first/text');
    expect(found(how(easy))).to.deep.equal([]);
    expect(found(how(hard))[0]).to.include.keys('line', 'column', 'source');
  });

  it('warns where the words of a language are missing, and knows the English ones', () => {
    expect(ofPart('languages', found({ meta: { locale: 'fr' } }))).to.deep.equal(['warning /meta/locale']);
    expect(found({ meta: { locale: 'fr' } })[0]?.message).to.match(/^2\d{3} of 2\d{3} texts have no words in “fr”/);
    expect(found({ meta: { locale: 'en-US' } })).to.deep.equal([]);
  });

  it('warns where a file for another country leaves whom to call as it is in the UK', () => {
    const own = (jurisdiction: string, urgent: object = {}) =>
      found({ meta: { jurisdiction }, clinic: { urgent } }).filter(({ part }) => part === 'urgent-help');
    const paths = (findings: readonly Finding[]) => findings.map(({ level, path }) => `${level} ${path}`);
    expect(paths(own('US'))).to.deep.equal(
      ['emergency', 'phone', 'text'].map((key) => `warning /clinic/urgent/${key}`),
    );
    const us = { phone: '555 0100', text: 'If you can’t wait, call {phone}.' };
    const [left, ...more] = own('US', us);
    expect(more).to.deep.equal([]);
    expect(left).to.include({ path: '/clinic/urgent/emergency', line: 7 });
    expect(left?.message).to.match(/says “US”.*visitors read “999”/);
    expect(left?.hint).to.include('"emergency": "911"');
    expect(own('EU', us)[0]?.hint).to.include('"112"');
    expect(own('US', { ...us, emergency: '911' })).to.deep.equal([]);
    // In Ireland 999 is dialled as well as 112.
    expect(own('EU', { ...us, emergency: '999' })).to.deep.equal([]);
    expect(own('GB')).to.deep.equal([]);
    expect(found({ meta: { jurisdiction: 'US' } }).map(({ part }) => part)).to.include('urgent-help');
  });

  it('warns of a review of another version, of one that is too old, and of a text that is due', () => {
    const review = (date: string, catalogueVersion: string) => ({
      meta: { reviewedBy: { name: 'Dr A', role: 'dermatologist', registration: 'GMC 1', date, catalogueVersion } },
    });
    const own = (value: object, today?: string) => ofPart('review', found(value, today));
    expect(own(review(TODAY, meta.version))).to.deep.equal([]);
    expect(own(review(TODAY, '0.0.1'))).to.deep.equal(['warning /meta/reviewedBy/catalogueVersion']);
    expect(own(review('2020-01-31', meta.version))).to.deep.equal(['warning /meta/reviewedBy/date']);
    expect(own(review(TODAY, meta.version), meta.published)).to.deep.equal(['warning /meta/reviewedBy/date']);
    expect(own({}, monthsAfter(meta.published, meta.reviewEvery + 1))).to.deep.equal(['warning ']);
    expect([monthsAfter('2026-11-30', 3), monthsAfter('2026-12-31', 12)]).to.deep.equal(['2027-02-28', '2027-12-31']);
  });

  it('gives the smallest answers that break a law of the decision, in words', () => {
    const { 'changing-spot': _, ...gates } = catalogue.contraindications;
    const weaker: Catalogue = { ...catalogue, contraindications: gates };
    const [first] = decisionFindings(weaker, 'safety');
    expect(first).to.include({ part: 'decision', level: 'error' });
    expect(first?.message).to.match(/^The law “[\w-]+” does not hold: /);
    expect(first?.hint).to.match(/Do you notice any of these signs\?/);
    expect(decisionFindings(catalogue, 'all')).to.deep.equal([]);
  });

  it('tells what advertising rules object to, where it stands, and that this is no legal advice', async () => {
    const file = files.write('promise.json', json({ treatments: { ipl: { name: 'Guaranteed IPL' } } }));
    const { code, out } = await run(['check', file]);
    expect(out)
      .to.match(/claims {2}\/treatments\/ipl\/name/)
      .and.match(/Found “guaranteed” \(rule [\w-]+, from /i);
    expect(out).to.contain('It is not legal advice');
    expect(code).to.equal(1);
  });

  it('scores as a decision aid what docs/decision-aid.md scores, and one more with a review of this version', () => {
    const page = readFileSync(new URL('../../../docs/decision-aid.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| ([QCZ]\d+) \| [^|]+ \| ([^|]+) \|/gm)];
    const notMet = rows.filter(([, , score]) => score !== 'met').map(([, code]) => code);
    expect(decisionAid(catalogue)).to.deep.equal({ met: rows.length - notMet.length, of: rows.length, notMet });
    const reviewedBy = { name: 'A', role: 'B', registration: 'C', date: TODAY, catalogueVersion: meta.version };
    const reviewed = decisionAid({ ...catalogue, meta: { ...meta, reviewedBy } });
    expect(reviewed.notMet).to.deep.equal(notMet.filter((code) => code !== 'Z15'));
  });

  it('shows progress where somebody watches many files, and none otherwise', async () => {
    const list = [files.write('p1.json', json({})), files.write('p2.json', json({}))];
    const watched = await run(['check', ...list], { watched: true });
    expect(watched.err).to.match(/2 of 2 files/);
    expect((await run(['check', ...list])).err).to.equal('');
    expect((await run(['check', list[0] ?? ''], { watched: true })).err).to.equal('');
  });

  it('tells in its progress how long it may still take', () => {
    let at = 0;
    let text = '';
    const progress = progressOf(4, { err: (part) => void (text += part) }, () => at);
    at = 2000;
    progress.step(false);
    expect(text).to.match(/\[=+ +\] 1 of 4 files, 1 with problems, 6 s left/);
  });
});
