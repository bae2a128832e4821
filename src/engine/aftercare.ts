import type { Phase } from '../data/types.ts';
import { addDays, daysBetween, isDay } from './days.ts';
import type { AftercareCatalogue, AftercareOptions, AftercarePlan, PlanLine, PlanPhase, PlanToday } from './types.ts';

/** Where no gap is known: the commonest in the plans' own sources. */
const USUAL_GAP_WEEKS = 4;
const MOST_SESSIONS = 12;
const MOST_GAP_WEEKS = 104;

/**
 * The aftercare of one or more treatments, day by day. With a `start` every phase has calendar days; with `today` it
 * says where the visitor is. Never throws: an unknown treatment or one without a plan gives `plan: null` and no phases,
 * an impossible date an undated plan, a number out of bounds the nearest sensible one.
 */
export function planAftercare(catalogue: AftercareCatalogue, options: AftercareOptions): AftercarePlan {
  const asked: readonly unknown[] = Array.isArray(options.treatments) ? options.treatments : [options.treatment];
  const treatments = [...new Set(asked)].filter(
    (id): id is string => typeof id === 'string' && Object.hasOwn(catalogue.treatments, id),
  );
  const families = familiesOf(catalogue, treatments);
  const gapWeeks = gapOf(catalogue, treatments, options.gapWeeks);
  const { start, time } = startOf(options.start);
  const sessions = sessionsOf(clamp(options.sessions, 1, MOST_SESSIONS, 1), gapWeeks, start);
  if (families.length === 0)
    return { plan: null, treatments, gapWeeks, sessions, phases: [], ...(start && { start }), ...(time && { time }) };
  const phases = sessions
    .flatMap((session) => families.flatMap((family) => phasesOf(catalogue, family, session, treatments)))
    .sort(
      (a, b) =>
        a.session - b.session || a.from - b.from || (a.toHour ?? Infinity) - (b.toHour ?? Infinity) || a.to - b.to,
    );
  const today = start && options.today && isDay(options.today) ? todayOf(options.today, sessions, phases) : undefined;
  return {
    plan: families,
    treatments,
    gapWeeks,
    sessions,
    phases,
    ...(start && { start }),
    ...(time && { time }),
    ...(today && { today }),
  };
}

/** The plans of the treatments and those that they extend; the extending one first, because it is the stricter. */
function familiesOf(catalogue: AftercareCatalogue, treatments: readonly string[]): string[] {
  const families = new Set<string>();
  for (const treatment of treatments) {
    let family = catalogue.treatments[treatment]?.aftercare;
    for (
      let next;
      family !== undefined && Object.hasOwn(catalogue.aftercare, family) && !families.has(family);
      family = next
    ) {
      families.add(family);
      next = catalogue.aftercare[family]?.extends;
    }
  }
  return [...families];
}

function clamp(value: number | undefined, min: number, max: number, usual: number): number {
  if (value === undefined || !Number.isFinite(value)) return usual;
  return Math.min(max, Math.max(min, Math.round(value)));
}

function gapOf(catalogue: AftercareCatalogue, treatments: readonly string[], asked: number | undefined): number {
  const gaps = treatments.map((id) => catalogue.treatments[id]?.gapWeeks.min ?? 0);
  const longest = Math.max(0, ...gaps);
  return clamp(asked, 1, MOST_GAP_WEEKS, longest > 0 ? longest : USUAL_GAP_WEEKS);
}

function startOf(text: string | undefined): { start?: string; time?: string } {
  const [, date, time, minute = '00'] = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?$/.exec(text ?? '') ?? [];
  // The first and the last century leave no room for the days around a session: dates have four-digit years.
  if (date === undefined || !isDay(date) || /^(00|99)/.test(date)) return {};
  return { start: date, ...(time !== undefined && { time: `${time}:${minute}` }) };
}

function sessionsOf(count: number, gapWeeks: number, start: string | undefined): AftercarePlan['sessions'] {
  return Array.from({ length: count }, (_, index) => {
    const day = index * gapWeeks * 7;
    return { number: index + 1, day, ...(start && { date: addDays(start, day) }) };
  });
}

function phasesOf(
  catalogue: AftercareCatalogue,
  family: string,
  session: AftercarePlan['sessions'][number],
  treatments: readonly string[],
): PlanPhase[] {
  return Object.entries(catalogue.aftercare[family]?.phases ?? {}).map(([id, phase]) => {
    const { from, to, fromHour, toHour, title, skin, note, basis, sources } = phase;
    const lines = (list: Phase['do']): PlanLine[] =>
      Object.entries(list)
        .filter(([, { only }]) => !only || only.some((id) => treatments.includes(id)))
        .map(([line, facts]) => ({ ...facts, id: line, family, sources: facts.sources ?? sources }));
    return {
      id,
      family,
      title,
      session: session.number,
      from,
      to,
      ...(fromHour !== undefined && { fromHour }),
      ...(toHour !== undefined && { toHour }),
      ...(session.date && { fromDate: addDays(session.date, from), toDate: addDays(session.date, to) }),
      ...(skin && { skin }),
      do: lines(phase.do),
      avoid: lines(phase.avoid),
      normal: lines(phase.normal),
      callIf: lines(phase.callIf),
      ...(note && { note }),
      sources,
      basis,
    };
  });
}

/** The day is counted from the last session that has begun; before the first one it is negative. */
function todayOf(date: string, sessions: AftercarePlan['sessions'], phases: readonly PlanPhase[]): PlanToday {
  const begun = sessions.filter((session) => session.date !== undefined && daysBetween(session.date, date) >= 0);
  const session = begun.at(-1) ?? sessions[0];
  const away = (day: string | undefined): number => (day === undefined ? Infinity : daysBetween(date, day));
  const current = phases.flatMap((phase, index) =>
    away(phase.fromDate) <= 0 && away(phase.toDate) >= 0 ? [index] : [],
  );
  const later = phases
    .map((phase, index) => ({ phase: index, inDays: away(phase.fromDate) }))
    .filter(({ inDays }) => inDays > 0 && inDays !== Infinity)
    .sort((a, b) => a.inDays - b.inDays);
  const day = session?.date === undefined ? 0 : daysBetween(session.date, date);
  return { date, session: session?.number ?? 1, day, current, next: later[0] ?? null };
}
