import type { Verdict } from './types.ts';

/** From best to worst. */
export const VERDICTS: readonly Verdict[] = ['fits', 'may-fit', 'ask-first', 'no-evidence', 'not-for-you'];

/** 0 for the best. A higher number is a lower verdict. */
export const severity = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

/** From best to worst, the order in which evidence ranks. */
export const RATINGS: readonly string[] = ['strong', 'moderate', 'limited', 'mixed', 'none', 'avoid'];
