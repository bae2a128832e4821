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
 * Whether a phase holds: on its calendar days, both inclusive. Where the plan's start and today have a time of day, the
 * first session begins by the hour, on the clinic's clock: until then it is still before it, whatever the day. A phase
 * of it that is given in hours ends by the hour as well.
 */
export function holds(phase: PlanPhase, today: Moment | undefined, time: string | undefined): boolean {
  const { fromDate, toDate, from, fromHour = 0, toHour = Infinity, session } = phase;
  if (!today || fromDate === undefined || toDate === undefined) return false;
  if (today.date < fromDate || today.date > toDate) return false;
  if (time === undefined || today.time === undefined || session !== 1) return true;
  const hours = (from + daysBetween(fromDate, today.date)) * 24 + (minutesOf(today.time) - minutesOf(time)) / 60;
  return from < 0 ? hours < 0 : hours >= fromHour && hours < toHour;
}

/** Whether the first session is still to come: by the hour on its own day, where hours are known. */
export const isBefore = ({ day, session, time: now = '24' }: PlanToday, time = ''): boolean =>
  day < 0 || (day === 0 && session === 1 && now < time);

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
