/**
 * A plugin of the test runner: what needs no page of its own runs on one. To open a page and load the project is most of
 * what such a file costs. Each can still be run by itself with --files.
 */
import { readdirSync } from 'node:fs';

const FOLDERS = ['tests/data', 'tests/engine'];
export const PURE = `{${FOLDERS.join(',')}}/**/*.test.ts`;

const testsIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `/${folder}/${name}`);

export const pureTests = () => ({
  name: 'pure-tests',
  serve({ path }) {
    if (path !== '/tests/pure.test.ts') return undefined;
    const files = FOLDERS.flatMap(testsIn).sort();
    return { body: files.map((file) => `import '${file}';`).join('\n'), type: 'js' };
  },
});
