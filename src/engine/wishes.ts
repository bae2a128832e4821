import type { Reading } from './answers.ts';
import { grounds } from './gates.ts';
import { isBase } from './marks.ts';
import type { DecisionCatalogue, Reason } from './types.ts';

/** Days of downtime that each answer allows (rule 7). Editorial. */
export const DOWNTIME_LIMITS: Readonly<Record<string, number>> = { none: 0, days: 3, week: 14 };
const EITHER = 'either';

/** Rule 7: the visitor's wishes that a treatment does not meet. They order treatments and change no verdict. */
export function conflicts(
  catalogue: DecisionCatalogue,
  readings: Readonly<Record<string, Reading>>,
  treatment: string,
): Reason[] {
  const facts = catalogue.treatments[treatment];
  // The two that always stand are ranked by no wish.
  if (!facts || isBase(treatment)) return [];
  const against: Reason[] = [];
  const place = readings['place']?.value;
  if (place && place !== EITHER && place !== facts.place) {
    against.push({ kind: 'wish', id: 'place', question: 'place', option: place, sources: [], basis: 'editorial' });
  }
  const downtime = readings['downtime']?.value;
  const limit = downtime ? DOWNTIME_LIMITS[downtime] : undefined;
  if (downtime && limit !== undefined && (facts.downtimeDays.max ?? 0) > limit) {
    against.push({
      kind: 'wish',
      id: 'downtime',
      question: 'downtime',
      option: downtime,
      ...grounds(facts.downtimeDays),
    });
  }
  return against;
}
