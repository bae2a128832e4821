/** The files that a visitor gets: a plan's entries, and those that take old entries out again. */
import { fileOf } from '../../../engine/calendar/file.ts';
import { writeCalendar } from '../../../engine/calendar/ics.ts';
import { calendarItems } from '../../../engine/calendar/items.ts';
import type { CalendarCatalogue, CalendarItem } from '../../../engine/calendar/types.ts';
import type { AftercarePlan } from '../../../engine/types.ts';
import { say } from '../../shared/words.ts';
import type { TimelineStart } from '../scene.ts';
import { madeWords } from './words.ts';

/** What is given to a calendar, and under which numbers. */
export interface Given {
  plan: AftercarePlan;
  catalogue: CalendarCatalogue & Pick<TimelineStart, 'ui'>;
  /** Links have neither. */
  planId?: string;
  revision?: number;
  discreet: boolean;
  reminders: boolean;
  /** What is over by this day is left out. */
  from: string;
}

/** At once: a browser shares a file only while it still sees the click. */
export const fileToAdd = (given: Given): File => fileNamed(given, 'name', fileOf(writeCalendar, given.plan, given));

/** Takes out what is there but for what the other one has as well: that has moved, and is there to stay. */
export function fileToCancel(old: Given, kept?: Given): File {
  const isLeft = leftBy(kept);
  return fileNamed(old, 'cancelled', fileOf(writeCalendar, old.plan, old, true, isLeft));
}

/** Whether entries of the old plan that are not over have no place in the new one. */
export const leavesSome = (old: Given, kept: Given): boolean =>
  calendarItems(old.plan, { ...old, from: kept.from }).some(leftBy(kept));

function leftBy(kept: Given | undefined): (item: CalendarItem) => boolean {
  const uids = new Set(kept ? calendarItems(kept.plan, kept).map(({ uid }) => uid) : []);
  return ({ uid }) => !uids.has(uid);
}

/** Its name stands in the list of downloads, for whoever looks over a shoulder: the same for all plans. */
function fileNamed({ catalogue }: Given, key: 'name' | 'cancelled', text: string): File {
  const words = madeWords(catalogue);
  const name = say(words.name);
  const slug = asciiOf(key === 'name' ? name : say(words.cancelled, { title: name }));
  return new File([text], `${slug || 'plan'}.ics`, { type: 'text/calendar' });
}

const asciiOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
