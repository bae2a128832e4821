/** How skin usually recovers: the levels of a session's phases, day by day. */
import { lastSkinDay, skinOn, type SkinLevels } from './skin.ts';
import type { PlanPhase } from './types.ts';

/** Days with the same levels, both inclusive, counted from the session. */
export interface SkinStep extends SkinLevels {
  from: number;
  to: number;
}
export interface Recovery {
  /** From the session on, in order; a day of which no phase speaks is left out. */
  steps: SkinStep[];
  /** The last day with a level above 0. */
  last: number;
}

/** A plan of a clinic's own may name any day. */
const LONGEST = 400;

/** Of one session's phases. Null where none of them speaks of the skin. */
export function recoveryOf(phases: readonly PlanPhase[]): Recovery | null {
  const last = lastSkinDay(phases);
  if (last < 0) return null;
  const end = Math.min(LONGEST, Math.max(...phases.map(({ skin, to }) => (skin ? to : 0))));
  const steps: SkinStep[] = [];
  for (let day = 0; day <= end; day++) {
    const levels = skinOn(phases, day);
    const before = steps.at(-1);
    if (levels && before?.to === day - 1 && same(before, levels)) before.to = day;
    else if (levels) steps.push({ from: day, to: day, ...levels });
  }
  return { steps, last };
}

const same = (a: SkinLevels, b: SkinLevels): boolean => a.redness === b.redness && a.sensitivity === b.sensitivity;
