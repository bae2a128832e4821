import type { Finding } from './finding.ts';

/** What a check of claims finds in a clinic's file. */
interface ClaimFinding {
  rule: string;
  level: Finding['level'];
  /** JSON Pointer. */
  path: string;
  /** The words that the rule is about. */
  found: string;
  message: string;
  hint: string;
}
/** Holds the texts of a clinic's file against the advertising rules of the country that it names. */
export type ClaimLint = (patch: unknown) => readonly ClaimFinding[];

/** What every file is held against: `lintClaims` of the data module, as soon as it is there. */
const LINTS: readonly ClaimLint[] = [];

export const claimFindings = (patch: unknown, lints: readonly ClaimLint[] = LINTS): Finding[] =>
  lints
    .flatMap((lint) => lint(patch))
    .map(({ rule, level, path, found, message, hint }) => ({
      part: 'claims',
      level,
      path,
      message: `${message} Found “${found}” (rule ${rule}).`,
      hint,
    }));
