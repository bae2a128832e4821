import type { AftercarePlan } from '../types.ts';
import type { writeCalendar } from './ics.ts';
import { calendarItems } from './items.ts';
import { textsOf } from './texts.ts';
import type { CalendarItem, CalendarOptions } from './types.ts';

/**
 * The file of a plan, or the one that takes its entries out again, by a writer that is here already. `wanted`: which of
 * its entries are meant.
 */
export function fileOf(
  write: typeof writeCalendar,
  plan: AftercarePlan,
  options: CalendarOptions,
  cancelled = false,
  wanted: (item: CalendarItem) => boolean = () => true,
): string {
  const { catalogue, discreet = true, revision = 0 } = options;
  if (!Number.isSafeInteger(revision) || revision < 0)
    throw new RangeError(`The revision "${String(revision)}" is no whole number from 0 on.`);
  const items = calendarItems(plan, options).filter(wanted);
  const texts = textsOf(plan, catalogue, discreet);
  return write(
    cancelled ? items.map((item) => ({ ...item, title: texts.cancelled(item.title) })) : items,
    // Cancelling a revision comes after it and before the next one.
    { ...catalogue.meta, name: texts.name(), sequence: revision * 2 + Number(cancelled), cancelled },
  );
}
