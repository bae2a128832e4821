/**
 * The one place that knows ical-generator. It writes the entries and folds the lines; the frame around them is ours,
 * because its own leaves names unescaped and the last line open, and is a tenth of its weight. What else it gets wrong is
 * fenced here: a calendar's zone takes the Z off the stamp (there is none), an alarm after the start counts from the end
 * unless told, and commas of addresses are escaped as if they were text (they come percent-encoded).
 */
import {
  escape,
  foldLines,
  ICalAlarmRelatesTo,
  ICalAlarmType,
  type ICalCalendar,
  ICalEvent,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays } from '../days.ts';
import type { CalendarItem } from './types.ts';

export interface FileFacts {
  /** Of the calendar; a file of one entry has none, or Outlook opens it as a calendar of its own. */
  name: string;
  /** Calendar day of the catalogue, for the stamp. */
  published: string;
  locale: string;
  sequence: number;
  cancelled: boolean;
}

/** The library asks an entry's calendar for its zone, and for nothing else. */
const NO_ZONE = { timezone: () => null } as unknown as ICalCalendar;

/** RFC 5545 text, complete with its last line end. There is no METHOD: all that fit need an organiser's address. */
export function writeCalendar(items: readonly CalendarItem[], facts: FileFacts): string {
  const name = escape(facts.name, false);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//pigment-widgets//Calendar//${facts.locale.toUpperCase().replace(/[^\w-]/g, '')}`,
    ...(items.length > 1 ? [`NAME:${name}`, `X-WR-CALNAME:${name}`] : []),
    ...withRandomUUID(() => items.map((item) => entry(item, facts).trimEnd())),
    'END:VCALENDAR',
    '',
  ];
  return foldLines(lines.join('\r\n'));
}

function entry(item: CalendarItem, { published, sequence, cancelled }: FileFacts): string {
  // Days go in as text: a Date of local midnight would come out as the day before.
  const [start, end] = item.time
    ? [new Date(item.time.from), new Date(item.time.to)]
    : [item.from, addDays(item.to, 1)];
  const { uid: id, title: summary, description, url = null } = item;
  const stamp = new Date(`${published}T00:00:00Z`);
  const event = new ICalEvent(
    {
      ...{ id, summary, description, url, start, end, stamp, sequence },
      allDay: !item.time,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    },
    NO_ZONE,
  );
  for (const { minutes, text } of cancelled ? [] : item.alarms)
    event
      .createAlarm({ type: ICalAlarmType.display, description: text, trigger: -minutes * 60 })
      .relatesTo(ICalAlarmRelatesTo.start);
  return event.toString();
}

/**
 * The library makes a random id for every entry, also for one that has its own, and pages without HTTPS have no
 * `randomUUID`. It is lent to them for as long as the entries are written; nothing else can run meanwhile.
 */
function withRandomUUID<T>(write: () => T): T {
  if (typeof crypto.randomUUID === 'function') return write();
  Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: () => 'replaced' });
  try {
    return write();
  } finally {
    Reflect.deleteProperty(crypto, 'randomUUID');
  }
}
