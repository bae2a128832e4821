/** A plan as entries of a calendar, before anything is written: the sessions, and the parts with their days. */
import { addDays } from '../days.ts';
import { ownDays } from '../own-days.ts';
import type { AftercarePlan, PlanPhase } from '../types.ts';
import { cleanUrl } from './clean.ts';
import { textsOf, type Told } from './texts.ts';
import type { CalendarItem, CalendarItemsOptions } from './types.ts';
import { uuidOf } from './uid.ts';
import { instantOf } from './zone.ts';

const MINUTE = 60_000;
const REMIND_AT = 9 * 60;
const EVENING = '18:00';
/** Nobody tells how long a session takes, and calendars draw nothing that takes no time. The text says so. */
const SESSION_MINUTES = 60;

type Session = AftercarePlan['sessions'][number] & { date: string };
type Dated = PlanPhase & { fromDate: string; toDate: string };

/**
 * The entries of a dated plan, in order of days. Sessions are all day unless the plan has a time; the parts of a plan
 * always are. Throws "No plan for …" where there is nothing to enter, and an error that lists the ids where `only`
 * names none of them.
 */
export function calendarItems(plan: AftercarePlan, options: CalendarItemsOptions): CalendarItem[] {
  const start = startOf(plan);
  const { catalogue, discreet = true, reminders = true, planId, only, from = '' } = options;
  const url = options.url === undefined ? undefined : cleanUrl(options.url);
  const texts = textsOf(plan, catalogue, discreet, url);
  const own = planId ?? start;
  const { timeZone } = catalogue.clinic;
  const item = (id: string, rest: Omit<CalendarItem, 'id' | 'uid' | 'timeZone'>): CalendarItem => ({
    id,
    uid: uuidOf(JSON.stringify([own, [...plan.treatments].sort(), id])),
    timeZone,
    ...rest,
    ...(url && { url }),
    ...(!reminders && { alarms: [] }),
  });
  const items = [
    ...plan.sessions
      .filter((one): one is Session => one.date !== undefined)
      .map((one) => item(`session-${one.number}`, sessionItem(one, plan.time, timeZone, texts.session(one.number)))),
    ...plan.phases
      .filter(isDated)
      .flatMap((phase) => ownDays(phase, plan))
      .map((phase) => item(`${phase.family}/${phase.id}/${phase.session}`, phaseItem(phase, texts.phase(phase)))),
  ]
    .filter(({ to }) => to >= from)
    .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  return only === undefined ? items : [oneOf(items, only)];
}

function startOf({ plan, start, treatments }: AftercarePlan): string {
  const asked = treatments.join(', ') || 'no treatment';
  if (plan === null)
    throw new Error(
      `No plan for ${asked}: the catalogue has no aftercare for it. Give planAftercare a treatment that has \`aftercare\`.`,
    );
  if (start === undefined)
    throw new Error(
      `No plan for ${asked} with dates: it has no start. Give planAftercare a \`start\` such as "2026-11-20".`,
    );
  return start;
}

function oneOf(items: readonly CalendarItem[], only: string): CalendarItem {
  const found = items.find(({ id }) => id === only);
  if (found) return found;
  throw new Error(`No item "${only}" in this plan. Its items: ${items.map(({ id }) => id).join(', ')}.`);
}

const isDated = (phase: PlanPhase): phase is Dated => phase.fromDate !== undefined && phase.toDate !== undefined;

type Rest = Omit<CalendarItem, 'id' | 'uid' | 'timeZone'>;

function sessionItem({ number, date }: Session, clock: string | undefined, timeZone: string, told: Told): Rest {
  const all = { kind: 'session', session: number, from: date, to: date, ...told } as const;
  if (clock === undefined) return { ...all, alarms: [{ minutes: -6 * 60, text: told.title }] };
  const begins = instantOf(date, clock, timeZone);
  const minutes = (instantOf(addDays(date, -1), EVENING, timeZone) - begins) / MINUTE;
  const time = { from: utc(begins), to: utc(begins + SESSION_MINUTES * MINUTE) };
  return { ...all, time, alarms: [{ minutes, text: told.title }] };
}

function phaseItem({ session, fromDate, toDate }: Dated, told: Told): Rest {
  const alarms = [{ minutes: REMIND_AT, text: told.title }];
  return { kind: 'phase', session, from: fromDate, to: toDate, ...told, alarms };
}

const utc = (instant: number): string => new Date(instant).toISOString().replace('.000', '');
