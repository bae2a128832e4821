import { mergePhases } from './merge.ts';
import { earliestNext, withEarly } from './next-session.ts';
import { planWith } from './plan-with.ts';
import type { AftercareCatalogue, AftercareOptions, AftercarePlan } from './types.ts';

/**
 * The aftercare of one or more treatments, day by day. With a `start` every phase has calendar days; with `today` it
 * says where the visitor is. Where plans meet, the strictest rule counts and keeps the others' reasons (`merge.ts`).
 * Never throws: an unknown treatment or one without a plan gives `plan: null` and no phases, an impossible date an
 * undated plan, a number out of bounds the nearest sensible one.
 */
export const planAftercare = (catalogue: AftercareCatalogue, options: AftercareOptions): AftercarePlan =>
  planWith({ mergePhases, earliestNext, withEarly }, catalogue, options);
