import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { importsOf } from '../helpers/layers.ts';

interface Manifest {
  bin: Record<string, string>;
  exports: Record<string, string | { types: string; default: string }>;
  dependencies: Record<string, string>;
}

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as Manifest;
const modules = Object.entries(manifest.exports).flatMap(([name, entry]) =>
  typeof entry === 'string' ? [] : [{ name, ...entry }],
);
/** What Lit and Zod note on the global object; ours is to add nothing. */
const LIBRARIES = /^(lit|reactiveElement|customElements$|__zod)/;
const [{ files = [] } = {}] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, stdio: 'pipe' }).toString(),
) as { files?: { path: string }[] }[];
const packed = files.map(({ path }) => path);
const missing = (path: string) => !existsSync(new URL(path, root));

describe('the built package', () => {
  for (const [name, entry] of Object.entries(manifest.exports)) {
    it(`has the files of "${name}"`, () => {
      const paths = typeof entry === 'string' ? [entry] : Object.values(entry);
      expect(paths.filter(missing)).to.deep.equal([]);
    });
  }

  for (const { name, default: path } of modules) {
    it(`can be imported in Node: "${name}"`, async () => {
      const before = new Set(Object.keys(globalThis));
      const module = (await import(new URL(path, root).href)) as object;
      if (!name.endsWith('/define')) expect(Object.keys(module)).to.not.be.empty;
      expect(Object.keys(globalThis).filter((key) => !before.has(key) && !LIBRARIES.test(key))).to.deep.equal([]);
    });
  }

  it('names in its declarations only files that it has', () => {
    const declarations = globSync('dist/**/*.d.ts', { cwd: root, exclude: (path) => path.includes('cdn') });
    expect(declarations).to.not.be.empty;
    const broken = declarations.flatMap((file) => {
      const url = new URL(file, root);
      const target = (specifier: string) => new URL(specifier.replace(/\.(ts|js)$/, '.d.ts'), url);
      const relative = importsOf(readFileSync(url, 'utf8')).filter((specifier) => specifier.startsWith('.'));
      return relative.filter((specifier) => !existsSync(target(specifier))).map((specifier) => `${file}: ${specifier}`);
    });
    expect(broken).to.deep.equal([]);
  });

  it('names in its modules and declarations no package that it does not depend on', () => {
    const files = globSync('dist/**/*.{js,d.ts}', { cwd: root, exclude: (path) => path.includes('cdn') });
    const listed = (name: string) => Object.keys(manifest.dependencies).some((own) => `${name}/`.startsWith(`${own}/`));
    const foreign = files.flatMap((file) => {
      const names = importsOf(readFileSync(new URL(file, root), 'utf8')).filter((name) => !name.startsWith('.'));
      // Only the command line runs in Node alone.
      const nodes = (name: string) => file.startsWith('dist/cli/') && name.startsWith('node:');
      return names.filter((name) => !listed(name) && !nodes(name)).map((name) => `${file}: ${name}`);
    });
    expect(foreign).to.deep.equal([]);
  });

  it('holds all that its pages link to', () => {
    const pages = ['README.md', 'CHANGELOG.md', ...globSync('docs/**/*.md', { cwd: root })];
    const held = (path: string) =>
      packed.some((file) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`));
    const lost = pages.flatMap((page) => {
      const text = readFileSync(new URL(page, root), 'utf8').replace(/^```[^]*?^```/gm, '');
      const links = [...text.matchAll(/\]\((?!\w+:|#)([^)\s#]+)/g)].map(([, link = '']) => link);
      const paths = links.map((link) => new URL(link, new URL(page, root)).href.slice(root.href.length));
      return [page, ...paths].filter((path) => !held(path)).map((path) => `${page}: ${path}`);
    });
    expect(pages).to.have.length.above(5);
    expect(lost).to.deep.equal([]);
  });

  it('describes the three elements in custom-elements.json', () => {
    const text = readFileSync(new URL('dist/custom-elements.json', root), 'utf8');
    const { modules: described } = JSON.parse(text) as {
      modules: { path: string; declarations?: { tagName?: string }[] }[];
    };
    const tags = described.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
    expect(tags).to.include.members(['pigment-quiz', 'pigment-comparison', 'pigment-timeline']);
    expect(described.map(({ path }) => path).filter(missing)).to.deep.equal([]);
  });

  it('is what publint expects of a package', async () => {
    const { messages, pkg } = await publint({ pkgDir: new URL('.', root).pathname, level: 'warning' });
    expect(messages.map((message) => formatMessage(message, pkg as Record<string, unknown>))).to.deep.equal([]);
  });

  it('names no path of the machine that built it', () => {
    const files = globSync('dist/**/*.{js,json,ts}', { cwd: root });
    const home = root.pathname;
    expect(files.filter((file) => readFileSync(new URL(file, root), 'utf8').includes(home))).to.deep.equal([]);
  });
});
