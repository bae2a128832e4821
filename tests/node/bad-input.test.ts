/** Bad input in every place of a file where a text or an address may stand, and what the other tests of files leave out. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { CatalogueError, parseCatalogue, parseText } from '../../src/data/index.ts';
import { pointer } from '../../src/data/patch/pointer.ts';

type Tree = Record<string, unknown>;
const folders = ['../fixtures/clinics/', '../../docs/recipes/'].map((path) => new URL(path, import.meta.url));
const FILES = folders.flatMap((folder) =>
  readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8')),
);

const problemsOf = (run: () => unknown): CatalogueError['problems'] => {
  try {
    run();
    return [];
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return error.problems;
  }
};
const pathsOf = (file: unknown): string[] => problemsOf(() => parseCatalogue(file)).map(({ path }) => path);
const withPatch = (patch: object): object => ({ extends: 'default', ...patch });

/** Places of all texts of a tree. */
function* textsIn(tree: unknown, at: (string | number)[] = []): Generator<(string | number)[]> {
  if (typeof tree === 'string') yield at;
  else if (Array.isArray(tree)) for (const [index, one] of tree.entries()) yield* textsIn(one, [...at, index]);
  else if (typeof tree === 'object' && tree !== null)
    for (const [key, one] of Object.entries(tree)) yield* textsIn(one, [...at, key]);
}
function replaced(text: string, at: (string | number)[], value: unknown): unknown {
  const file = JSON.parse(text) as Tree;
  const holder = at.slice(0, -1).reduce<Tree>((tree, key) => tree[key] as Tree, file);
  holder[String(at.at(-1))] = value;
  return file;
}
const EVERY = FILES.flatMap((text) =>
  [...textsIn(JSON.parse(text))].filter(([key]) => key !== '$schema').map((at) => ({ text, at })),
);

describe('bad input', () => {
  for (const [what, value] of [
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['a script', '<script>alert(1)</script>'],
    ['a bidi override', 'Lark\u202efield'],
    ['a bidi isolate', 'Lark\u2067field'],
    ['half a character', 'Lark\ud83dfield'],
    ['the other half', 'Lark\udc00field'],
    ['a line break', 'Lark\nfield'],
    ['a NUL', 'Lark\u0000field'],
  ] as const)
    it(`is refused in every text of every file of ours: ${what}`, () => {
      expect(EVERY.length).to.be.above(100);
      for (const { text, at } of EVERY) expect(pathsOf(replaced(text, at, value))).to.include(pointer(at));
    });

  it('is refused in every address: javascript:', () => {
    const addresses = EVERY.filter(({ at }) => ['url', 'link'].includes(String(at.at(-1))));
    expect(addresses).to.not.be.empty;
    for (const { text, at } of addresses)
      for (const value of ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x'])
        expect(pathsOf(replaced(text, at, value)), value).to.include(pointer(at));
  });

  it('is refused where it is 100 levels deep, with the place', () => {
    const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
    for (const inner of [deep(100), `${'['.repeat(100)}${']'.repeat(100)}`]) {
      const [problem] = problemsOf(() => parseText(`{ "extends": "default",\n "clinic": { "name": ${inner} } }`));
      expect(problem?.message).to.match(/more than 50 levels/);
      expect(problem?.line).to.equal(2);
    }
  });

  for (const id of ['Own!', '1st', 'a b', 'ä', 'a/b', 'a~b', '', '-', 'toString', 'hasOwnProperty', 'x'.repeat(500)])
    it(`is refused as the id of a treatment, a phase and a source, or harms nothing: ${id.slice(0, 20)}`, () => {
      const phase = {
        from: 0,
        to: 1,
        title: 'x',
        do: {},
        avoid: {},
        normal: {},
        callIf: {},
        basis: 'clinic',
        sources: [],
      };
      const groups = {
        treatments: { [id]: { like: 'ipl', name: 'Own' } },
        aftercare: { peel: { phases: { [id]: phase } } },
        sources: { [id]: { title: 'x', label: 'x', publisher: 'x', grade: 'D' } },
      };
      for (const [group, value] of Object.entries(groups)) {
        const found = pathsOf(withPatch({ [group]: value }));
        // These are well formed.
        if (/^[a-z][A-Za-z0-9]*$/.test(id)) expect(found, group).to.deep.equal([]);
        else expect(found.join(), group).to.include(pointer([id]));
      }
    });

  it('is refused where a number is none', () => {
    for (const number of ['NaN', 'Infinity', '-Infinity', '0x10', '1e', '.5', '01', 'undefined']) {
      const text = `{ "extends": "default", "treatments": { "ipl": { "price": { "from": ${number}, "per": "session" } } } }`;
      expect(problemsOf(() => parseText(text))[0]?.message, number).to.match(/^This is not JSON/);
    }
    for (const number of ['1e999', '-1e999', '1e308', '"90"', '"NaN"', '-0.5', 'true', '[90]']) {
      const text = `{ "extends": "default", "treatments": { "ipl": { "price": { "from": ${number}, "per": "session" } } } }`;
      expect(problemsOf(() => parseText(text))[0]?.path, number).to.equal('/treatments/ipl/price/from');
    }
  });

  it('is refused where days are negative', () => {
    for (const key of ['sessions', 'gapWeeks', 'downtimeDays', 'firstResultWeeks'])
      for (const range of [{ min: -1 }, { max: -3 }, { min: -5, max: -2 }]) {
        const found = pathsOf(withPatch({ treatments: { ipl: { [key]: range } } }));
        expect(found.join(), key).to.include(`/treatments/ipl/${key}`);
      }
  });

  it('is refused where a question depends on another that there is not, or that comes later', () => {
    for (const question of ['nothing', 'downtime', 'place', '__proto__'])
      expect(pathsOf(withPatch({ questions: { place: { askIf: { question, in: ['home'] } } } }))).to.deep.equal([
        '/questions',
      ]);
  });
});
