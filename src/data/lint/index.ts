/** Advertising rules over a clinic's texts. For tools: no widget loads it. */
export { LINT_NOTICE, lintClaims, type Finding, type LintOptions } from './lint.ts';
export { type Jurisdiction } from './rules.ts';
