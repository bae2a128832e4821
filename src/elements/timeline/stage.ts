/**
 * What of a plan is on the screen: one session's phases in groups, each line once, and where today is. Display only;
 * days and lines are the engine's.
 */
import { planWith, type Together } from '../../engine/plan-with.ts';
import { LATER } from '../../engine/days.ts';
import { due, ownDays } from '../../engine/own-days.ts';
import { holds, isBefore } from '../../engine/today.ts';
import type { AftercarePlan, PlanPhase } from '../../engine/types.ts';
import type { Wish } from './attributes.ts';
import { idsIn } from '../shared/lists.ts';
import type { TimelineStart } from './scene.ts';

/** What the visitor chose; undefined is as the page has it, null is "none". */
export interface Choice {
  treatment?: string | null | undefined;
  start?: string | null | undefined;
  /** Of the first session; '' is "none". It goes along to another day. */
  time?: string | undefined;
  sessions?: number | undefined;
  gapWeeks?: number | undefined;
  session?: number | undefined;
}
export type Group = 'before' | 'treatmentDay' | 'after' | 'later';
export interface ShownPhase extends PlanPhase {
  group: Group;
  /** Today is one of its days. */
  now: boolean;
  /** Its days were before today. */
  over: boolean;
  /** Titles of stricter plans' phases that hold on some of the same days. */
  together: string[];
}
export interface Stage {
  /** The treatment whose gap counts: the longest of the least gaps. */
  gapOf: string;
  plan: AftercarePlan;
  /** Number of the session that is shown. */
  session: number;
  phases: ShownPhase[];
}

/** `treatment`: one id, or several with spaces; `together` is needed where there are several plans. */
export function stageOf(
  first: TimelineStart,
  treatment: string,
  wish: Wish,
  choice: Choice,
  today: string | undefined,
  together: Together | null,
): Stage {
  const ownGap = treatment === (wish.treatment ?? treatment);
  const plan = planWith(together, first, {
    treatments: idsIn(treatment),
    start: startFor(wish, choice),
    today,
    sessions: choice.sessions ?? wish.sessions,
    // The page's gap is that of the page's treatment, not of another one that the visitor looks at.
    gapWeeks: choice.gapWeeks ?? (ownGap ? wish.gapWeeks : undefined),
  });
  const session = Math.min(choice.session ?? plan.today?.session ?? 1, plan.sessions.length);
  const gapOf = plan.earliestNext?.treatments[0] ?? plan.treatments[0] ?? '';
  return { gapOf, plan, session, phases: shownPhases(plan, session) };
}

/** As `2026-11-20T14:30`, or the day alone; '' is none. The page's time is of the page's day alone. */
export function startFor({ start: pages = '' }: Wish, { start = pages, time }: Choice): string {
  const [day = '', given = pages.startsWith(day) ? pages.slice(11) : ''] = start?.split('T') ?? [];
  const hour = time ?? given;
  return day && hour ? `${day}T${hour}` : day;
}

function shownPhases(plan: AftercarePlan, session: number): ShownPhase[] {
  const rank = (phase: PlanPhase): number => plan.plan?.indexOf(phase.family) ?? 0;
  const phases = plan.phases.filter((phase) => phase.session === session).flatMap((phase) => ownDays(phase, plan));
  const shown = phases.map((phase) => {
    const stricter = phases.filter((other) => rank(other) < rank(phase));
    return shownPhase(plan, phase, stricter);
  });
  return shown.sort(
    (a, b) => a.from - b.from || rank(a) - rank(b) || (a.toHour ?? Infinity) - (b.toHour ?? Infinity) || a.to - b.to,
  );
}

function shownPhase(plan: AftercarePlan, phase: PlanPhase, stricter: readonly PlanPhase[]): ShownPhase {
  return {
    ...due(phase),
    group: groupOf(phase),
    ...whenIs(phase, plan),
    together:
      phase.from < 0
        ? []
        : stricter.filter((other) => other.from <= phase.to && other.to >= phase.from).map(({ title }) => title),
  };
}

/** Getting ready ends with the treatment, although it names that day; it is over once the day is, or its hour has come. */
function whenIs(phase: PlanPhase, { today, time }: AftercarePlan): Pick<ShownPhase, 'now' | 'over'> {
  const { from, toDate } = phase;
  if (!today || toDate === undefined) return { now: false, over: false };
  const isDone = !isBefore(today, time);
  const now = holds(phase, today, time) && !(from < 0 && today.session === phase.session && today.day === 0 && isDone);
  const byHour = time !== undefined && today.time !== undefined && isDone;
  return { now, over: !now && (toDate < today.date || (toDate === today.date && byHour)) };
}

function groupOf({ from }: PlanPhase): Group {
  if (from < 0) return 'before';
  if (from === 0) return 'treatmentDay';
  return from < LATER ? 'after' : 'later';
}

/** The phase of the shown session that begins next; on the day of the treatment itself the one that its hour begins. */
export const nextPhase = ({ phases, plan: { today, time } }: Stage): ShownPhase | undefined =>
  phases.find(
    ({ from, fromDate }) =>
      today && fromDate && (fromDate > today.date || (from === 0 && fromDate === today.date && isBefore(today, time))),
  );

/** Whether today is counted from the shown session. */
export const isTodaysSession = ({ plan, session }: Stage): boolean => plan.today?.session === session;
