/** What is wrong, for the developer of the page. */

/** One thing that is wrong: where (an attribute as `@start`, a file as a JSON Pointer), what, and what to do. */
export interface Problem {
  path: string;
  message: string;
  hint?: string;
  /** Where it stands in a file, where that is known; both begin at 1. */
  line?: number;
  column?: number;
}
/** Detail of `pigment-error`. */
export interface ErrorDetail {
  code: 'attribute' | 'data';
  problems: Problem[];
}

const keyOf = ({ path, message }: Problem): string => `${path} ${message}`;

/** Those that have not been told; from now on they have. */
export function untold(told: Set<string>, problems: readonly Problem[]): Problem[] {
  const news = problems.filter((problem) => !told.has(keyOf(problem)));
  for (const problem of news) told.add(keyOf(problem));
  return news;
}

/** A console line. */
export const inOneLine = (problems: readonly Problem[]): string =>
  problems
    .map(({ path, message, hint, line }) =>
      [path.startsWith('@') ? '' : path, line && `(line ${line})`, message, hint].filter(Boolean).join(' '),
    )
    .join('; ');

/** A failure as problems: a `CatalogueError` brings its own list. */
export function problemsOf(error: unknown, hint: string): Problem[] {
  if (error instanceof Error && 'problems' in error && Array.isArray(error.problems))
    return error.problems as Problem[];
  const message = error instanceof Error ? error.message : String(error);
  return [{ path: '', message, hint }];
}
