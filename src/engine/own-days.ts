/** What of a plan is told, on a screen, on paper and in a calendar: whose each day of a course is, and how days are named. */
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

/** Without words on a next session that comes too soon. */
export const due = <T extends PlanPhase>(phase: T): T =>
  phase.early ? { ...phase, do: phase.do.filter(({ id }) => !id.startsWith('next-')), normal: [] } : phase;

export type Span = 'weeksBefore' | 'daysBefore' | 'day' | 'weeks' | 'days';
/** The word for a phase's days, and what it holds: "Days 1–3", "From 4 weeks before", "Weeks 4–8". */
export function spanOf({ from, to }: Pick<PlanPhase, 'from' | 'to'>): [Span, Readonly<Record<string, number>>] {
  if (from <= -14 && from % 7 === 0) return ['weeksBefore', { n: -from / 7 }];
  if (from < 0) return ['daysBefore', { n: -from }];
  if (from === to) return ['day', { n: from }];
  if (from >= 14 && from % 7 === 0 && to % 7 === 0) return ['weeks', { from: from / 7, to: to / 7 }];
  return ['days', { from, to }];
}
