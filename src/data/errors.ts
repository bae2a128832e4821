/** One thing that is wrong in a file: where (JSON Pointer), what, and what to do. */
export interface CatalogueProblem {
  path: string;
  message: string;
  hint?: string;
  /** Where it stands in the text of the file, where that is known; both begin at 1. */
  line?: number;
  column?: number;
}

/** A clinic's file that cannot be used, with every problem in it. */
export class CatalogueError extends Error {
  readonly problems: readonly CatalogueProblem[];

  constructor(problems: readonly CatalogueProblem[]) {
    super(problems.map(({ path, message }) => `${path || '/'}: ${message}`).join('; '));
    this.name = 'CatalogueError';
    this.problems = problems;
  }
}
