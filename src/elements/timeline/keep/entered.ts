/**
 * What a calendar was given of a plan. Kept as `t` treatments, `d` start, `n` sessions, `g` weeks between them, `r`
 * revision, `x`, flags: 1 full titles, 2 no reminders, 4 cancelled since, and `f`, the first day on which it was given:
 * what was over by then is not in the calendar.
 */
import { isLikelyDay, isStart } from '../attributes.ts';
import type { TimelineStart } from '../scene.ts';
import type { Stage } from '../stage.ts';

export interface Entered {
  /** Ids with a space between them. */
  treatment: string;
  start: string;
  sessions: number;
  gapWeeks: number;
  discreet: boolean;
  reminders: boolean;
  cancelled: boolean;
  /** '' where it is not known. */
  from: string;
  revision: number;
}

export const startOf = ({ plan: { start = '', time } }: Stage): string => (time ? `${start}T${time}` : start);

/** Whether the same days are meant. */
export const sameDays = (one: Omit<Entered, 'revision'>, other: Omit<Entered, 'revision'>): boolean =>
  (['treatment', 'start', 'sessions', 'gapWeeks'] as const).every((key) => one[key] === other[key]);

/** Whether a calendar that has the one has the other. */
export const isSame = (one: Omit<Entered, 'revision'>, other: Omit<Entered, 'revision'>): boolean =>
  sameDays(one, other) && flags(one) === flags(other);

const flags = ({ discreet, reminders, cancelled }: Omit<Entered, 'revision'>): number =>
  Number(!discreet) + 2 * Number(!reminders) + 4 * Number(cancelled);

export const enteredData = (entered: Entered): object => {
  const { treatment: t, start: d, sessions: n, gapWeeks: g, revision: r, from } = entered;
  return { t, d, n, g, r, x: flags(entered), ...(from && { f: from }) };
};

/** Null for all that we would not have written. */
export function readEntered(data: unknown, treatments: TimelineStart['treatments']): Entered | null {
  const { t, d, n, g, r, x, f = '' } = Object(data) as Record<string, unknown>;
  if (typeof t !== 'string' || typeof d !== 'string' || t.length > 300 || !isStart(d)) return null;
  if (!t.split(' ').every((id) => Object.hasOwn(treatments, id))) return null;
  if (!isFrom(1, n, 12) || !isFrom(1, g, 104) || !isFrom(0, r, 100_000) || !isFrom(0, x, 7)) return null;
  if (typeof f !== 'string' || (f !== '' && !isLikelyDay(f))) return null;
  const told = { discreet: !(x & 1), reminders: !(x & 2), cancelled: Boolean(x & 4) };
  return { treatment: t, start: d, sessions: n, gapWeeks: g, revision: r, from: f, ...told };
}

const isFrom = (least: number, value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
