/** How urgently answers ask for a doctor: rule 2 and rule 5, read from the facts. */
import type { Answers, DecisionCatalogue } from '../types.ts';
import { endsAll, isSet, likelyBy } from './demands.ts';

/** From least to most urgent; `null` asks for nobody. */
export const URGENCIES = [null, 'none', 'soon', 'urgent'] as const;

export function referredBy(catalogue: DecisionCatalogue, answers: Answers): { ends: boolean; urgency: number } {
  const likely = likelyBy(catalogue, answers);
  const gates = Object.values(catalogue.contraindications).filter(
    (gate) => endsAll(gate) && isSet(gate, answers, likely),
  );
  const levels = gates.map(({ urgency }) => URGENCIES.indexOf(urgency ?? 'soon'));
  const conditions = likely.filter((id) => catalogue.conditions[id]?.mustRefer).map(() => URGENCIES.indexOf('soon'));
  return { ends: gates.length > 0, urgency: Math.max(0, ...levels, ...conditions) };
}
