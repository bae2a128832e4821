import type { Phase } from '../data/types.ts';
import { addDays } from './days.ts';
import type { mergePhases } from './merge.ts';
import type { earliestNext, withEarly } from './next-session.ts';
import { readMoment, todayOf } from './today.ts';
import type { AftercareCatalogue, AftercareOptions, AftercarePlan, PlanLine, PlanPhase } from './types.ts';

/** Where no gap is known: the commonest in the plans' own sources. */
const USUAL_GAP_WEEKS = 4;
const MOST_SESSIONS = 12;
const MOST_GAP_WEEKS = 104;

/** What is done with several plans. */
export interface Together {
  mergePhases: typeof mergePhases;
  earliestNext: typeof earliestNext;
  withEarly: typeof withEarly;
}

/** `planAftercare`; without `together`, which a page with one plan need not fetch, families stand side by side. */
export function planWith(
  together: Together | null,
  catalogue: AftercareCatalogue,
  options: AftercareOptions,
): AftercarePlan {
  const asked: readonly unknown[] = Array.isArray(options.treatments) ? options.treatments : [options.treatment];
  const treatments = [...new Set(asked)].filter(
    (id): id is string => typeof id === 'string' && Object.hasOwn(catalogue.treatments, id),
  );
  const families = familiesOf(catalogue, treatments);
  const gapWeeks = gapOf(catalogue, treatments, options.gapWeeks);
  const { start, time } = startOf(options.start);
  const sessions = sessionsOf(clamp(options.sessions, MOST_SESSIONS, 1), gapWeeks, start);
  const frame = { treatments, gapWeeks, sessions, ...(start && { start }), ...(time && { time }) };
  if (families.length === 0) return { plan: null, ...frame, phases: [], earliestNext: null };
  const each = sessions.flatMap((session) =>
    families.flatMap((family) => phasesOf(catalogue, family, session, treatments)),
  );
  const phases = inOrder(
    together && families.length > 1
      ? together.withEarly(catalogue, treatments, together.mergePhases(catalogue.aftercare, each, families))
      : each,
  );
  const today = start ? todayOf(readMoment(options.today), frame, phases) : undefined;
  const next = together?.earliestNext(catalogue, frame, phases, USUAL_GAP_WEEKS) ?? null;
  return { plan: families, ...frame, phases, ...(today && { today }), earliestNext: next };
}

const inOrder = (phases: readonly PlanPhase[]): PlanPhase[] =>
  [...phases].sort(
    (a, b) =>
      a.session - b.session || a.from - b.from || (a.toHour ?? Infinity) - (b.toHour ?? Infinity) || a.to - b.to,
  );

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

/** Nobody means a gap of one week by 0; one session is the usual number. */
function clamp(value: number | undefined, max: number, usual: number): number {
  if (value === undefined || !Number.isFinite(value) || value < 1) return usual;
  return Math.min(max, Math.round(value));
}

function gapOf(catalogue: AftercareCatalogue, treatments: readonly string[], asked: number | undefined): number {
  const gaps = treatments.map((id) => catalogue.treatments[id]?.gapWeeks.min ?? 0);
  const longest = Math.max(0, ...gaps);
  return clamp(asked, MOST_GAP_WEEKS, longest > 0 ? longest : USUAL_GAP_WEEKS);
}

function startOf(text: unknown): { start?: string; time?: string } {
  const moment = readMoment(text);
  // The first and the last century leave no room for the days around a session: dates have four-digit years.
  if (!moment || /^(00|99)/.test(moment.date)) return {};
  const { date, time } = moment;
  return { start: date, ...(time && { time }) };
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
