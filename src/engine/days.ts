/** Calendar days as `2026-11-20`. Arithmetic is on whole days in UTC, so no clock change can shift one. */
const DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

const toDays = (date: string): number => {
  const [, year, month, day] = SHAPE.exec(date) ?? [];
  const utc = new Date(0);
  utc.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return Math.round(utc.getTime() / DAY);
};

/** Whether it is a day that exists, written as `2026-11-20`. */
export const isDay = (date: string): boolean => SHAPE.test(date) && addDays(date, 0) === date;

/** The calendar day so many whole days later; negative for earlier. Years run from 0000 to 9999. */
export function addDays(date: string, days: number): string {
  return new Date((toDays(date) + days) * DAY).toISOString().replace(/T.*$/, '');
}

/** Whole days from one calendar day to another; negative if the second is earlier. */
export const daysBetween = (from: string, to: string): number => toDays(to) - toDays(from);

/** Phases that begin before this day are about healing; later ones about results and the next session. Editorial. */
export const LATER = 14;
