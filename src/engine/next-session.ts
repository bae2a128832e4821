import { addDays, LATER } from './days.ts';
import type { AftercareCatalogue, AftercarePlan, EarliestNext, PlanPhase } from './types.ts';

/**
 * The earliest sensible day of one more session: after the last one the longest of the treatments' least gaps has
 * passed (`gapWeeks.min` of each, with its sources), and no phase of healing goes on beyond that day (editorial). Where
 * no treatment has a known gap, the usual number of weeks is taken (editorial). The clinic sets the date.
 */
export function earliestNext(
  { treatments }: Pick<AftercareCatalogue, 'treatments'>,
  plan: Pick<AftercarePlan, 'treatments' | 'sessions'>,
  phases: readonly PlanPhase[],
  usualWeeks: number,
): EarliestNext {
  const gap = (id: string): number => treatments[id]?.gapWeeks.min ?? 0;
  const longest = Math.max(0, ...plan.treatments.map(gap));
  const healed = Math.max(0, ...phases.filter(({ from }) => from >= 0 && from < LATER).map(({ to }) => to));
  const weeks = (longest || usualWeeks) * 7;
  const after = Math.max(weeks, healed);
  const last = plan.sessions.at(-1);
  return {
    day: (last?.day ?? 0) + after,
    ...(last?.date !== undefined && { date: addDays(last.date, after) }),
    after,
    because: weeks >= healed ? 'gap' : 'healing',
    treatments: longest > 0 ? plan.treatments.filter((id) => gap(id) === longest) : [],
  };
}

/**
 * Of plans that meet, one's own words on the next session are right where its treatment has the longest gap; the others'
 * count from the end of that gap on.
 */
export function withEarly(
  { treatments }: Pick<AftercareCatalogue, 'treatments'>,
  ids: readonly string[],
  phases: readonly PlanPhase[],
): PlanPhase[] {
  const weeks = (id: string): number => treatments[id]?.gapWeeks.min ?? 0;
  const longest = Math.max(...ids.map(weeks));
  const own = ids.filter((id) => weeks(id) === longest).map((id) => treatments[id]?.aftercare);
  return phases.map((phase) => {
    const isOwn = (phase.joined ?? [phase]).some(({ family }) => own.includes(family));
    return isOwn || phase.from < LATER || phase.from >= longest * 7 ? phase : { ...phase, early: true };
  });
}
