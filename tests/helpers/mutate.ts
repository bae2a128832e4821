/** Changes a clinic's file the way that people, editors and attackers do. */
import { catalogue } from '../../src/data/index.ts';

/** Numbers that choose: a place, what is done there, and with what. */
export interface Mutation {
  where: number;
  what: number;
  value: number;
  odd: unknown;
}
type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const pick = <T>(list: readonly T[], by: number): T => list[by % list.length] as T;

/** Paths of all values of a tree, leaves and branches. */
function pathsIn(tree: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof tree !== 'object' || tree === null) return [at];
  return [at, ...Object.entries(tree).flatMap(([key, value]) => pathsIn(value, [...at, key]))];
}

/** What the decision reads: a place that is chosen among all is hardly ever one of these. */
const DECISIVE = pathsIn(catalogue).filter((path) => {
  const [group, , key] = path;
  if (group === 'contraindications') return path.length > 2 && !['why', 'action', 'name'].includes(key ?? '');
  if (group === 'evidence') return path.at(-1) === 'rating';
  if (group === 'treatments') return ['skinTypes', 'prescription', 'kind', 'burden', 'offered'].includes(key ?? '');
  return group === 'questions' && path.length > 2;
});
/** The last key, whichever skin type or member of a list it is. */
const kindOf = (path: readonly string[]): string => (path.at(-1) ?? '').replace(/\d+/, '');
const ALL = pathsIn(catalogue).filter((path) => path.length > 0 && path[0] !== 'sources');

const STRICT = ['avoid', 'refer', 'caution', 'ok', 'strong', 'none', 'urgent', 'soon', true, false, ['*'], 4, 0];
const NUMBERS = [-1, 0, 1, 3, 0.5, 1e9, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53];
const TEXTS = [
  ...['', 'Ordinary words', '<b>bold</b>', '<img src=x onerror=alert(1)>', '{n} of {count}', 'javascript:alert(1)'],
  ...[
    'java\tscript:alert(1)',
    'data:text/html,x',
    '\u202eevil',
    '\ud800',
    'a\u0000b',
    'hydroquinone',
    'x'.repeat(5000),
  ],
  ...['ipl', 'melasma', 'health', 'pregnant', 'not-an-id!', '2026-13-45', '999', 'https://a.example/'],
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'a b',
  '',
  '*',
  '+',
  'ipl',
  'new-one',
  'extends',
  'like',
];

const getIn = (tree: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Tree)[key] : undefined), tree);

function setIn(tree: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(tree))
    return tree.map((one: unknown, index) => (String(index) === key ? setIn(one, rest, value) : one));
  const own = isTree(tree) ? tree : {};
  const entries = Object.entries(own).filter(([one]) => one !== key);
  return Object.fromEntries([...entries, [key, setIn(Object.hasOwn(own, key) ? own[key] : undefined, rest, value)]]);
}

function without(tree: unknown, path: readonly string[]): unknown {
  const parent = getIn(tree, path.slice(0, -1));
  if (!isTree(parent) || path.length === 0) return tree;
  return setIn(
    tree,
    path.slice(0, -1),
    Object.fromEntries(Object.entries(parent).filter(([key]) => key !== path.at(-1))),
  );
}

const deep = (levels: number): unknown => (levels === 0 ? 'deep' : { a: deep(levels - 1) });

function change(file: unknown, { where, what, value, odd }: Mutation): unknown {
  const own = pathsIn(file);
  const at = pick(own, where);
  const text = [...at.slice(0, -1)];
  const decisive = pick(DECISIVE, where);
  const alike = DECISIVE.filter(
    (path) => path[0] === decisive[0] && path.length === decisive.length && kindOf(path) === kindOf(decisive),
  );
  // What stands in the same place elsewhere fits there, so that only the comparison can refuse it.
  const swapped = (): unknown => setIn(file, decisive, getIn(catalogue, pick(alike, value)));
  const moves: (() => unknown)[] = [
    ...[swapped, swapped, swapped, swapped],
    () => setIn(file, pick(DECISIVE, where), pick(STRICT, value)),
    () => setIn(file, pick(DECISIVE, where), getIn(catalogue, pick(DECISIVE, value))),
    () => setIn(file, pick(DECISIVE, where), pick(STRICT, value)),
    () => setIn(file, pick(ALL, where), getIn(catalogue, pick(ALL, value))),
    () => setIn(file, pick(ALL, where), getIn(catalogue, pick(ALL, where))),
    () => setIn(file, at, pick(NUMBERS, value)),
    () => setIn(file, at, pick(TEXTS, value)),
    () => setIn(file, pick(ALL, where), pick(TEXTS, value)),
    () => setIn(file, [...at, pick(KEYS, value)], pick(TEXTS, where)),
    () => setIn(file, [...text, pick(KEYS, value)], getIn(file, at)),
    () => setIn(file, at, odd),
    () => setIn(file, at, pick([null, [], {}, [null], [[]]], value)),
    () => setIn(file, at, getIn(file, pick(own, value))),
    () => setIn(file, at, deep(value % 120)),
    () => without(file, at),
    () => without(file, at),
    () => setIn(file, ['treatments', 'new-one'], { like: pick(Object.keys(catalogue.treatments), value), name: 'New' }),
    () =>
      setIn(file, ['evidence', 'new-one', pick(Object.keys(catalogue.conditions), where)], {
        rating: pick(STRICT, value),
        note: 'Own',
      }),
    () => setIn(file, ['treatments', pick(Object.keys(catalogue.treatments), where), 'name'], pick(TEXTS, value)),
    () =>
      setIn(
        file,
        ['treatments', pick(Object.keys(catalogue.treatments), where), 'skinTypes', `type-${1 + (value % 6)}`],
        'avoid',
      ),
  ];
  return pick(moves, what)();
}

/** `JSON.parse` gives keys such as `__proto__` as its own, so the copy goes through entries. */
export const mutated = (file: object, mutations: readonly Mutation[]): unknown =>
  mutations.reduce<unknown>(change, structuredClone(file));
