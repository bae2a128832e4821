import type { Catalogue } from '../../data/index.ts';
import type { Finding } from './finding.ts';

/** Checks of what a merged catalogue claims, by the law of the clinic's country (`meta.jurisdiction`). */
type ClaimLint = (catalogue: Catalogue, jurisdiction: Catalogue['meta']['jurisdiction']) => readonly Finding[];

/** The seam for `lint/`: what stands here is asked of every file. */
const LINTS: readonly ClaimLint[] = [];

export const claimFindings = (catalogue: Catalogue): Finding[] =>
  LINTS.flatMap((lint) => lint(catalogue, catalogue.meta.jurisdiction));
