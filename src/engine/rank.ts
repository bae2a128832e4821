import { isBase } from './marks.ts';
import type { DecisionCatalogue, TreatmentVerdict } from './types.ts';
import { RATINGS, severity } from './verdicts.ts';

const RANKED: readonly string[] = ['fits', 'may-fit', 'ask-first'];

/**
 * Rule 7: verdict, then conflicts with the visitor's wishes, then evidence, then burden. Equal is joint (1, 2, 2, 4).
 * The base two and what only a prescriber can give have places of their own and no rank.
 */
export function rank(catalogue: DecisionCatalogue, treatments: TreatmentVerdict[], condition: string): void {
  const key = ({ treatment, verdict, against }: TreatmentVerdict): readonly number[] => [
    severity(verdict),
    against.filter(({ kind }) => kind === 'wish').length,
    RATINGS.indexOf(catalogue.evidence[treatment]?.[condition]?.rating ?? 'none'),
    catalogue.treatments[treatment]?.burden ?? 0,
  ];
  const ranked = treatments
    .filter(
      ({ treatment, verdict }) =>
        RANKED.includes(verdict) && !isBase(treatment) && !catalogue.treatments[treatment]?.prescription,
    )
    .map((entry) => ({ entry, key: key(entry) }))
    .sort((a, b) => compareKeys(a.key, b.key));
  let place = 0;
  ranked.forEach(({ entry, key: own }, index) => {
    const before = ranked[index - 1];
    if (!before || compareKeys(before.key, own) !== 0) place = index + 1;
    entry.rank = place;
  });
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
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
