/** A plan in the visitor's own calendar. What writes the file is fetched when one is asked for. */
import type { AftercarePlan } from '../types.ts';
import { fileOf } from './file.ts';
import type { CalendarOptions } from './types.ts';

export { calendarItems } from './items.ts';
export { calendarLinks } from './links.ts';

/**
 * An iCalendar file (RFC 5545) of a dated plan. The same plan gives the same entries under the same ids, so a calendar
 * that is given a plan with a higher `revision` puts the new entries in the place of the old. Rejects with "No plan for …"
 * where there is none or it has no dates.
 */
export async function toCalendar(plan: AftercarePlan, options: CalendarOptions): Promise<string> {
  const { writeCalendar } = await import('./ics.ts');
  return fileOf(writeCalendar, plan, options);
}

/**
 * A file that takes the entries of this plan out again: the same ids, marked as cancelled. Give it the plan, the
 * `planId` and the `revision` of the file that is to be undone.
 */
export async function cancelCalendar(plan: AftercarePlan, options: CalendarOptions): Promise<string> {
  const { writeCalendar } = await import('./ics.ts');
  return fileOf(writeCalendar, plan, options, true);
}
