/** Links that open a calendar's page with one entry filled in. Calendars on the web ignore reminders in them. */
import { addDays } from '../days.ts';
import type { CalendarItem } from './types.ts';

export interface CalendarLinks {
  google: string;
  /** Outlook.com, for private accounts. */
  outlook: string;
  /** Outlook on the web, for accounts of a company or school. */
  office365: string;
}

/** Percent-encoded. Longer addresses are cut or refused on the way; an entry's emergencies stand first in its text. */
const MOST_TEXT = 1800;

/** What a visitor follows tells the calendar's maker what the entry says; the entries of `calendarItems` are discreet. */
export function calendarLinks(item: CalendarItem): CalendarLinks {
  const { title, timeZone } = item;
  const text = shortened(item.description);
  const [from, to] = item.time ? [item.time.from, item.time.to] : [item.from, addDays(item.to, 1)];
  const compact = (moment: string): string => moment.replace(/[-:]/g, '');
  const outlook = query({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    body: text,
    startdt: from,
    enddt: to,
    ...(!item.time && { allday: 'true' }),
  });
  const dates = `${compact(from)}/${compact(to)}`;
  const google = query({ action: 'TEMPLATE', text: title, dates, details: text, ctz: timeZone });
  return {
    google: `https://calendar.google.com/calendar/render?${google}`,
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook}`,
    office365: `https://outlook.office.com/calendar/0/deeplink/compose?${outlook}`,
  };
}

function shortened(text: string): string {
  let kept = '';
  let weight = 0;
  for (const letter of text) {
    weight += encodeURIComponent(letter).length;
    if (weight > MOST_TEXT) return `${kept}…`;
    kept += letter;
  }
  return text;
}

/** Not `URLSearchParams`: Outlook shows its "+" for a space as it is. */
const query = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
