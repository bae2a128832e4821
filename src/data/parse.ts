import { catalogue as defaultCatalogue } from './default/catalogue.ts';
import { CatalogueError, type CatalogueProblem } from './errors.ts';
import { mergeCatalogue } from './merge.ts';
import { catalogue as schema } from './schema.ts';
import type { Catalogue } from './types.ts';

/**
 * What a file may change. The list is short on purpose: nothing that the decision or a warning rests on is in it, so no
 * file can weaken either. `*` stands for an id that the base has.
 */
const CHANGEABLE: readonly string[] = [
  '/clinic',
  '/meta/reviewedBy',
  '/meta/currency',
  '/ui/common',
  '/ui/details',
  '/ui/quiz',
  '/ui/result',
  '/ui/comparison',
  '/ui/timeline',
  '/treatments/*/name',
  '/treatments/*/price',
  '/treatments/*/sessions',
  '/treatments/*/gapWeeks',
  '/treatments/*/order',
  '/treatments/*/offered',
];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A clinic's file (a JSON Merge Patch over `base`), checked and merged. Synchronous.
 *
 * @throws {CatalogueError} with every problem at once; the file is taken whole or refused whole.
 */
export function parseCatalogue(input: unknown, base: Catalogue = defaultCatalogue): Catalogue {
  if (!isObject(input))
    throw new CatalogueError([
      { path: '', message: 'The file is not a JSON object.', hint: 'Write { "extends": "default", … }.' },
    ]);
  const { extends: from, ...rest } = input;
  // Editors complete a file by its `$schema`; it says nothing to us.
  const patch = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== '$schema'));
  const problems = [...checkExtends(from), ...checkPaths(patch, base, '')];
  if (problems.length > 0) throw new CatalogueError(problems);
  const result = mergeCatalogue(base, patch);
  const checked = schema.safeParse(result);
  if (!checked.success)
    throw new CatalogueError(checked.error.issues.map(({ path, message }) => ({ path: pointer(path), message })));
  return result;
}

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');

function checkExtends(from: unknown): CatalogueProblem[] {
  if (from === 'default') return [];
  return [
    {
      path: '/extends',
      message: `"extends" is ${from === undefined ? 'missing' : JSON.stringify(from)}.`,
      hint: 'Write "extends": "default".',
    },
  ];
}

function checkPaths(patch: unknown, base: unknown, path: string): CatalogueProblem[] {
  if (CHANGEABLE.some((pattern) => matches(pattern, path))) return patch === null ? [nothingIsDeleted(path)] : [];
  const leadsOn =
    path === '' ||
    CHANGEABLE.some((pattern) => matches(pattern.split('/').slice(0, path.split('/').length).join('/'), path));
  if (!leadsOn)
    return [{ path, message: 'A file may not change this.', hint: 'Leave it out; the built-in value stays.' }];
  if (!isObject(patch)) return [{ path, message: 'This has to be an object.' }];
  return Object.entries(patch).flatMap(([key, value]) => {
    const at = `${path}${pointer([key])}`;
    if (!isObject(base) || !Object.hasOwn(base, key)) {
      const known = isObject(base) ? Object.keys(base).join(', ') : '';
      return CHANGEABLE.some((pattern) => matches(pattern, at))
        ? []
        : [{ path: at, message: `"${key}" is not known here.`, hint: `Known: ${known}.` }];
    }
    return checkPaths(value, base[key], at);
  });
}

const nothingIsDeleted = (path: string): CatalogueProblem => ({
  path,
  message: 'Nothing can be deleted.',
  hint: 'For a treatment write "offered": false.',
});

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('/');
  const at = path.split('/');
  return parts.length === at.length && parts.every((part, index) => part === '*' || part === at[index]);
}
