/** Whose each day of a course is. */
import { addDays } from './days.ts';
import type { AftercarePlan, PlanPhase } from './types.ts';

/**
 * Between two sessions, days belong to one of them: getting ready for a later session does not reach back over the one
 * before, and what would go on from the next session's day is left to that session. Empty where no day is left.
 */
export function ownDays<T extends PlanPhase>(phase: T, { gapWeeks, sessions }: AftercarePlan): T[] {
  const { session, fromDate, toDate } = phase;
  const last = gapWeeks * 7 - 1;
  const from = session === 1 ? phase.from : Math.max(phase.from, -last);
  const to = session === sessions.length ? phase.to : Math.min(phase.to, last);
  if (from > to) return [];
  const dates = fromDate !== undefined && toDate !== undefined;
  return [
    {
      ...phase,
      ...{ from, to },
      ...(dates && { fromDate: addDays(fromDate, from - phase.from), toDate: addDays(toDate, to - phase.to) }),
    },
  ];
}
