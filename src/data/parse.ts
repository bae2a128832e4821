import { catalogue as defaultCatalogue } from './default/catalogue.ts';
import { CatalogueError, type CatalogueProblem } from './errors.ts';
import { deepFreeze, isObject } from './join.ts';
import { merged } from './merge.ts';
import { withGrounds } from './patch/grounds.ts';
import { inherit, type Likes } from './patch/like.ts';
import { plainCopy } from './patch/plain.ts';
import { keysOf } from './patch/pointer.ts';
import type { Tree } from './patch/rule.ts';
import { problemsOf, type Issue } from './patch/shape.ts';
import { readText, type Where } from './patch/text.ts';
import { valueProblems } from './patch/values.ts';
import { allowed } from './patch/walk.ts';
import { catalogue as schema } from './schema.ts';
import type { Catalogue } from './types.ts';

/**
 * A clinic's file (a JSON Merge Patch over `base`), checked and merged. Synchronous. What a file may change stands in
 * `patch/rules.ts`; what the decision reads may only become stricter.
 *
 * @throws {CatalogueError} with every problem at once; the file is taken whole or refused whole.
 */
export function parseCatalogue(input: unknown, base: Catalogue = defaultCatalogue): Catalogue {
  return settled(checked(input, base));
}

/**
 * The same for the text of a file. Its problems have the line and column of what they are about, and it is told what a
 * parsed file has lost: keys that stand twice.
 *
 * @throws {CatalogueError} also where the text is not JSON.
 */
export function parseText(text: string, base: Catalogue = defaultCatalogue): Catalogue {
  const { value, problems, where } = readText(text);
  if (value === undefined) throw new CatalogueError(problems);
  const found = checked(value, base);
  return settled({ ...found, problems: [...problems, ...found.problems.map((one) => located(one, where))] });
}

interface Checked {
  catalogue: Catalogue;
  problems: readonly CatalogueProblem[];
}

function settled({ catalogue, problems }: Checked): Catalogue {
  if (problems.length > 0) throw new CatalogueError(problems);
  return deepFreeze(catalogue);
}

const located = (problem: CatalogueProblem, where: Where): CatalogueProblem => ({ ...problem, ...where(problem.path) });

/** Each stage goes on with what the one before has let through, so that a file is told everything at once. */
function checked(input: unknown, given: Catalogue): Checked {
  const base = Object.isFrozen(given) ? given : deepFreeze(structuredClone(given));
  const plain = plainCopy(input);
  if (plain.hopeless) return { catalogue: base, problems: plain.problems };
  if (!isObject(plain.copy)) return { catalogue: base, problems: [NOT_AN_OBJECT] };
  const { extends: from, ...rest } = plain.copy;
  // Editors complete a file by its `$schema`; it says nothing to us.
  const patch = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== '$schema'));
  const walked = allowed(patch, base);
  const problems = [...plain.problems, ...checkExtends(from, plain.problems), ...walked.problems];
  const shaped = shape(walked.kept, base, walked.likes);
  // What was left out above is now missing, which has been said.
  const told = new Set(problems.map(({ path }) => path));
  problems.push(...shaped.problems.filter(({ path }) => !told.has(path)));
  if (shaped.catalogue === null) return { catalogue: base, problems };
  const values = valueProblems(shaped.catalogue, { patch: shaped.patch, base, likes: walked.likes });
  return { catalogue: shaped.catalogue, problems: [...problems, ...values] };
}

const NOT_AN_OBJECT = {
  path: '',
  message: 'The file is not a JSON object.',
  hint: 'Write { "extends": "default", … }.',
};

function checkExtends(from: unknown, found: readonly CatalogueProblem[]): CatalogueProblem[] {
  if (from === 'default' || found.some(({ path }) => path === '/extends')) return [];
  const message = from === undefined ? '"extends" is missing.' : `"extends" is ${JSON.stringify(from).slice(0, 60)}.`;
  return [{ path: from === undefined ? '' : '/extends', message, hint: 'Write "extends": "default".' }];
}

/** The merged catalogue where it has the right shape; without the parts of the file that have not. */
function shape(
  kept: Tree,
  base: Catalogue,
  likes: Likes,
): { catalogue: Catalogue | null; patch: Tree; problems: CatalogueProblem[] } {
  const first = merge(kept, base, likes);
  const issues = issuesOf(first);
  if (issues.length === 0) return { catalogue: first, patch: kept, problems: [] };
  const problems = issues.flatMap(problemsOf);
  const patch = problems.reduce((tree, { path }) => without(tree, keysOf(path)), kept);
  const second = merge(patch, base, likes);
  return { catalogue: issuesOf(second).length === 0 ? second : null, patch, problems };
}

const merge = (patch: Tree, base: Catalogue, likes: Likes): Catalogue =>
  inherit(merged(base, withGrounds(patch)) as Tree, withGrounds(patch), base, likes) as Catalogue;

/** Parts that are the default's own need no look: the tests have checked them. */
function issuesOf(catalogue: Catalogue): readonly Issue[] {
  const keys = Object.keys(schema.shape) as (keyof Catalogue)[];
  return keys
    .filter((key) => catalogue[key] !== defaultCatalogue[key])
    .flatMap((key) => {
      const found = schema.shape[key].safeParse(catalogue[key]);
      return found.success ? [] : found.error.issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }));
    });
}

/** A tree without what stands at a path, or without the nearest thing around it. */
function without(tree: Tree, [key = '', ...rest]: readonly string[]): Tree {
  const inner = tree[key];
  if (rest.length > 0 && isObject(inner) && Object.hasOwn(inner, rest[0] ?? ''))
    return { ...tree, [key]: without(inner, rest) };
  return Object.fromEntries(Object.entries(tree).filter(([one]) => one !== key));
}
