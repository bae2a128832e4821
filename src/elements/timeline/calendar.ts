/** What a click on a calendar's button fetches, as one file: the entries, their links, and the library that writes them. */
import { fileOf } from '../../engine/calendar/file.ts';
import { writeCalendar } from '../../engine/calendar/ics.ts';
import type { CalendarOptions } from '../../engine/calendar/types.ts';
import type { AftercarePlan } from '../../engine/types.ts';

export { calendarItems } from '../../engine/calendar/items.ts';
export { calendarLinks } from '../../engine/calendar/links.ts';

/** As `toCalendar` and `cancelCalendar`, at once: a browser shares a file only while it still sees the click. */
export const calendarFile = (plan: AftercarePlan, options: CalendarOptions, cancelled = false): string =>
  fileOf(writeCalendar, plan, options, cancelled);
