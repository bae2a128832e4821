/** Where a day, or a moment of it, stands in a plan. */
import { daysBetween, isDay } from './days.ts';
import type { AftercarePlan, PlanPhase, PlanToday } from './types.ts';

type Frame = Pick<AftercarePlan, 'sessions' | 'time'>;
export type Moment = Pick<PlanToday, 'date' | 'time'>;

/** `2026-11-22` or `2026-11-22T09:15`; undefined if it is neither, or no such day. */
export function readMoment(text: unknown): Moment | undefined {
  if (typeof text !== 'string') return undefined;
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d))?$/.exec(text) ?? [];
  return date !== undefined && isDay(date) ? { date, ...(time !== undefined && { time }) } : undefined;
}

/**
 * Whether a phase holds: on its calendar days, both inclusive. Where the plan's start and today have a time of day, a
 * phase of the first session that is given in hours ends by the hour, on the clinic's clock. It begins with the day
 * of the treatment even before its hour: until then there is nothing else to go by.
 */
export function holds(phase: PlanPhase, today: Moment | undefined, time: string | undefined): boolean {
  const { fromDate, toDate, from, fromHour, toHour, session } = phase;
  if (!today || fromDate === undefined || toDate === undefined) return false;
  if (today.date < fromDate || today.date > toDate) return false;
  if (time === undefined || today.time === undefined || session !== 1 || toHour === undefined) return true;
  const hours = (from + daysBetween(fromDate, today.date)) * 24 + (minutesOf(today.time) - minutesOf(time)) / 60;
  return hours < toHour && (!fromHour || hours >= fromHour);
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The day is counted from the last session that has begun; before the first one it is negative. */
export function todayOf(
  moment: Moment | undefined,
  { sessions, time }: Frame,
  phases: readonly PlanPhase[],
): PlanToday | undefined {
  if (!moment) return undefined;
  const { date } = moment;
  const begun = sessions.filter((session) => session.date !== undefined && daysBetween(session.date, date) >= 0);
  const session = begun.at(-1) ?? sessions[0];
  const current = phases.flatMap((phase, index) => (holds(phase, moment, time) ? [index] : []));
  const later = phases
    .map(({ fromDate }, index) => ({ phase: index, inDays: fromDate === undefined ? 0 : daysBetween(date, fromDate) }))
    .filter(({ inDays }) => inDays > 0)
    .sort((a, b) => a.inDays - b.inDays);
  const day = session?.date === undefined ? 0 : daysBetween(session.date, date);
  return { ...moment, session: session?.number ?? 1, day, current, next: later[0] ?? null };
}
