/** What the calendar takes and gives. */
import type { Catalogue } from '../../data/types.ts';

/** The part of a catalogue that a calendar reads. Where it has no words for calendars, the English ones are used. */
export interface CalendarCatalogue {
  readonly meta: Pick<Catalogue['meta'], 'published' | 'locale'>;
  readonly clinic: Pick<Catalogue['clinic'], 'name' | 'phone' | 'urgent' | 'timeZone'>;
  readonly ui: {
    readonly common?: Catalogue['ui']['common'] | undefined;
    readonly calendar?: Catalogue['ui']['calendar'] | undefined;
  };
  readonly treatments: Readonly<Record<string, Pick<Catalogue['treatments'][string], 'name'>>>;
}

export interface CalendarItemsOptions {
  catalogue: CalendarCatalogue;
  /**
   * The plan's own id: random, made once by the caller and kept with the plan. Entries of a plan that moved replace the
   * old ones only under the same id. Without one it follows from treatments and start: the same file again has the same
   * ids, a plan that moved has others, and two people with the same treatment on the same day share theirs.
   */
  planId?: string | undefined;
  /** Titles and descriptions name no treatment and no clinic; the default. */
  discreet?: boolean | undefined;
  /** Entries remind: on the first day of a part at 9:00, at 18:00 on the day before a session. The default. */
  reminders?: boolean | undefined;
  /** What is over by this day, `2026-11-25`, is left out. The rest keeps its ids. */
  from?: string | undefined;
  /** Id of the one item that is wanted. */
  only?: string | undefined;
  /** Where the plan can be opened. It goes into the calendar as it is: what it tells, the calendar tells. */
  url?: string | undefined;
}

export interface CalendarOptions extends CalendarItemsOptions {
  /** How often the plan has been changed since its entries were first given out; 0 at first. */
  revision?: number | undefined;
}

export interface CalendarAlarm {
  /** Minutes from the item's start (an all-day item starts at midnight where the reader is); negative before it. */
  minutes: number;
  text: string;
}

export interface CalendarItem {
  /** `session-1`, or family, phase and session such as `microneedling/days-1-3/1`. What `only` takes. */
  id: string;
  /** Unique in the world, the same whenever the same plan is given out. Tells nothing about it. */
  uid: string;
  kind: 'session' | 'phase';
  /** 1 for the first session. */
  session: number;
  /** Calendar days, both inclusive. */
  from: string;
  to: string;
  /** Instants in UTC (`2026-11-20T14:30:00Z`), where the item is not all day. */
  time?: { from: string; to: string };
  /** The clinic's. */
  timeZone: string;
  title: string;
  description: string;
  alarms: CalendarAlarm[];
  url?: string;
}
