import { isBase } from './marks.ts';
import type { DecisionCatalogue, TreatmentVerdict } from './types.ts';
import { RATINGS, severity } from './verdicts.ts';

const RANKED: readonly string[] = ['fits', 'may-fit', 'ask-first'];

/** What a rank compares, in this order: verdict, conflicts with wishes, evidence, burden. Lower is better. */
export type RankKey = readonly [verdict: number, conflicts: number, evidence: number, burden: number];

/** What rule 7 ranks: not the base two, nor what only a prescriber can give; they have places of their own. */
export const isRanked = ({ treatments }: DecisionCatalogue, treatment: string, verdict: string): boolean =>
  RANKED.includes(verdict) && !isBase(treatment) && !treatments[treatment]?.prescription;

export const rankKey = (
  { evidence, treatments }: DecisionCatalogue,
  condition: string,
  { treatment, severity: verdict, conflicts }: { treatment: string; severity: number; conflicts: number },
): RankKey => [
  verdict,
  conflicts,
  RATINGS.indexOf(evidence[treatment]?.[condition]?.rating ?? 'none'),
  treatments[treatment]?.burden ?? 0,
];

/** Rule 7: the place of each key. Equal is joint, and takes as many places as it has members: 1, 2, 2, 4. */
export function places(keys: readonly RankKey[]): readonly number[] {
  const sorted = [...keys].sort(compareKeys);
  return keys.map((key) => 1 + sorted.findIndex((other) => compareKeys(other, key) === 0));
}

/** Gives every treatment that is ranked its place. */
export function rank(
  catalogue: DecisionCatalogue,
  treatments: readonly TreatmentVerdict[],
  condition: string,
  placesOf: typeof places,
): void {
  const ranked = treatments.filter(({ treatment, verdict }) => isRanked(catalogue, treatment, verdict));
  const keys = ranked.map(({ treatment, verdict, against }) => {
    const conflicts = against.filter(({ kind }) => kind === 'wish').length;
    return rankKey(catalogue, condition, { treatment, severity: severity(verdict), conflicts });
  });
  const found = placesOf(keys);
  ranked.forEach((entry, index) => (entry.rank = found[index] ?? null));
}

function compareKeys(a: RankKey, b: RankKey): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}

/** By rank, then by the catalogue's order; then what has no rank, by verdict and order. */
export function inOrder(catalogue: DecisionCatalogue, treatments: readonly TreatmentVerdict[]): TreatmentVerdict[] {
  const order = (id: string): number => catalogue.treatments[id]?.order ?? 0;
  return [...treatments].sort(
    (a, b) =>
      (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
      (a.rank === null ? severity(a.verdict) - severity(b.verdict) : 0) ||
      order(a.treatment) - order(b.treatment),
  );
}
