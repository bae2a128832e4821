/** The data module: the English catalogue, its types, and the ways to load and change it. */
export { catalogue } from './default/catalogue.ts';
export { CatalogueError, type CatalogueProblem } from './errors.ts';
export { LINT_NOTICE, lintClaims, type Finding, type Jurisdiction, type LintOptions } from './lint/index.ts';
export { loadCatalogue } from './load.ts';
export { mergeCatalogue } from './merge.ts';
export { parseCatalogue, parseText } from './parse.ts';
export type * from './types.ts';
