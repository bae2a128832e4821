import type { Reading } from './answers.ts';
import { grounds } from './cap.ts';
import type { Column } from './columns.ts';
import type { Reason } from './types.ts';

/** Days of downtime that each answer allows (rule 7). Editorial. */
export const DOWNTIME_LIMITS: Readonly<Record<string, number>> = { none: 0, days: 3, week: 14 };
export const EITHER = 'either';
export const PLACE = 'place';
export const DOWNTIME = 'downtime';

const NOTHING: readonly Reason[] = Object.freeze([]);

/** Rule 7: the visitor's wishes that a treatment does not meet. They order treatments and change no verdict. */
export function conflicts({ base, facts }: Column, readings: Readonly<Record<string, Reading>>): readonly Reason[] {
  const place = readings[PLACE]?.value;
  const downtime = readings[DOWNTIME]?.value;
  // The two that always stand are ranked by no wish.
  if (base || (!place && !downtime)) return NOTHING;
  const against: Reason[] = [];
  if (place && place !== EITHER && place !== facts.place) {
    against.push({ kind: 'wish', id: PLACE, question: PLACE, option: place, sources: [], basis: 'editorial' });
  }
  const limit = downtime ? DOWNTIME_LIMITS[downtime] : undefined;
  if (downtime && limit !== undefined && (facts.downtimeDays.max ?? 0) > limit) {
    const wish = { kind: 'wish', id: DOWNTIME, question: DOWNTIME, option: downtime } as const;
    against.push({ ...wish, ...grounds(facts.downtimeDays) });
  }
  return against;
}
