/**
 * The built command line, as somebody runs it: from the packed package, and on many files at once. LONG=1 checks 1,000
 * files instead of 60 and tells what they took.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import type { Summary } from '../../src/cli/check/report.ts';
import type { Report } from '../../src/cli/check/finding.ts';

const FILES = process.env['LONG'] ? 1_000 : 60;
const root = new URL('../../', import.meta.url).pathname;
const { bin, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  bin: Record<string, string>;
  dependencies: Record<string, string>;
};
const TOOL = join(root, bin['pigment-widgets'] ?? '');
const GIGABYTE_MB = 1024;

interface Ran {
  code: number;
  out: string;
  err: string;
}
/** Without NODE_OPTIONS of the test run, which is not what a clinic has. */
const ran = (tool: string, args: readonly string[], cwd = folder): Promise<Ran> =>
  new Promise((resolve) => {
    const { NODE_OPTIONS: _, ...env } = process.env;
    const options = { cwd, env, maxBuffer: 2 ** 28 };
    execFile(process.execPath, [tool, ...args], options, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

const folder = mkdtempSync(join(tmpdir(), 'pigment-cli-'));
after(() => rmSync(folder, { recursive: true }));

/** Small edits of a clinic: a price, sometimes a stricter skin type; one of ten has a mistake. */
function clinic(index: number): object {
  // What needs a prescription may have no price, and leaving marks alone costs nothing.
  const ids = Object.keys(catalogue.treatments).filter((key) => catalogue.treatments[key]?.kind === 'procedure');
  const strict = index % 4 === 0 && { skinTypes: { [`type-${1 + (index % 6)}`]: 'avoid' } };
  const id = ids[index % ids.length] ?? '';
  return {
    extends: 'default',
    clinic: { name: `Clinic ${index}` },
    treatments: { [id]: { price: { from: 50 + index, per: 'session' }, ...strict } },
    ...(index % 10 === 9 && { mistake: index }),
  };
}

describe('the built command line', () => {
  it('begins with the line that lets a shell run it', () => {
    expect(readFileSync(TOOL, 'utf8')).to.match(/^#!\/usr\/bin\/env node\n/);
  });

  it('works from the packed package: tells its version, writes a file and checks it', async function () {
    this.timeout(60_000);
    const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
    });
    const modules = join(folder, 'node_modules');
    mkdirSync(modules);
    execFileSync('tar', ['-xzf', join(folder, packed.toString().trim()), '-C', modules]);
    execFileSync('mv', [join(modules, 'package'), join(modules, 'pigment-widgets')]);
    for (const name of Object.keys(dependencies)) symlinkSync(join(root, 'node_modules', name), join(modules, name));
    const tool = join(modules, 'pigment-widgets', bin['pigment-widgets'] ?? '');
    expect(await ran(tool, ['--version'])).to.deep.equal({ code: 0, out: `${catalogue.meta.version}\n`, err: '' });
    const made = await ran(tool, ['init', '--name', 'Larkfield', '--price', 'ipl=90-140/session']);
    expect(made.code, made.err).to.equal(0);
    expect((await ran(tool, ['check', 'pigment.json', 'pigment.json'])).code).to.equal(0);
    expect((await ran(tool, ['init', '--name', 'Other'])).code).to.equal(2);
    expect((await ran(tool, ['diff', 'default', 'pigment.json'])).out).to.match(/has the same outcome/);
    expect((await ran(tool, ['explain', 'pigment.json', '--answers', 'age=adult'])).out).to.match(/incomplete/);
    expect((await ran(tool, ['graph'])).out).to.match(/^flowchart TD/);
    expect((await ran(tool, ['nothing'])).code).to.equal(2);
  });

  it('does not end as if all were fine where what it writes to is closed before it is through', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `cut-${index}.json`);
    for (const name of names) writeFileSync(join(folder, name), '{}');
    const command = `"$0" "$1" check ${names.join(' ')} | head -n 1; echo "code \${PIPESTATUS[0]}"`;
    const out = execFileSync('bash', ['-c', command, process.execPath, TOOL], { cwd: folder }).toString();
    expect(out).to.match(/code 1\n$/);
  });

  it('reads what is piped into it, and of what has no end no more than a widget would take', () => {
    const piped = (from: string) => {
      const command = `${from} | "$0" "$1" check -; echo "code $?"`;
      return execFileSync('bash', ['-c', command, process.execPath, TOOL], { cwd: folder }).toString();
    };
    expect(piped(`echo '{ "extends": "default" }'`)).to.match(/^✓ standard input: fine\n[^]*code 0\n$/);
    expect(piped('yes')).to.match(/standard input is more than 512 KB[^]*code 1\n$/);
  });

  it(`checks ${FILES} files on all cores, in order, under a gigabyte, and shows how far it is`, async function () {
    this.timeout(20_000 + FILES * 500);
    const names = Array.from({ length: FILES }, (_, index) => `clinic-${index}.json`);
    for (const [index, name] of names.entries())
      writeFileSync(join(folder, name), JSON.stringify(clinic(index), null, 2));
    const { code, out, err } = await ran(TOOL, ['check', '--json', '--progress', ...names]);
    expect(code, err).to.equal(1);
    const { files, summary } = JSON.parse(out) as { files: Report[]; summary: Summary };
    expect(files.map(({ file }) => file)).to.deep.equal(names);
    const wrong = names.filter((_, index) => index % 10 === 9);
    expect(files.filter(({ ok }) => !ok).map(({ file }) => file)).to.deep.equal(wrong);
    expect([summary.files, summary.failed, summary.errors]).to.deep.equal([FILES, wrong.length, wrong.length]);
    expect(summary.workers).to.equal(Math.min(FILES, availableParallelism(), 6));
    expect(summary.peakMemoryMb).to.be.below(GIGABYTE_MB);
    expect(summary.msPerFile).to.be.closeTo(summary.ms / FILES, 0.1);
    expect(err).to.include(`${FILES} of ${FILES} files`);
    if (process.env['LONG']) console.log(`      ${JSON.stringify(summary)}`);
  });
});
