/** How skin usually is on a day after a session, by the levels of that session's phases. */
import type { PlanPhase } from './types.ts';

export interface SkinLevels {
  redness: number;
  sensitivity: number;
}
type Phases = readonly Pick<PlanPhase, 'from' | 'to' | 'skin'>[];

/** Where two phases hold, the higher level counts. Null on a day of which none speaks. */
export function skinOn(phases: Phases, day: number): SkinLevels | null {
  const holding = phases.filter(({ from, to, skin }) => skin && from <= day && day <= to);
  if (holding.length === 0) return null;
  const highest = (key: keyof SkinLevels): number =>
    Math.max(
      ...holding.map(({ skin }) => Math.max(0, (skin?.[key] ?? 0) - (day < (skin?.easesFrom ?? Infinity) ? 0 : 1))),
    );
  return { redness: highest('redness'), sensitivity: highest('sensitivity') };
}

/** The last day of a phase with a level above 0; -1 where there is none. */
export const lastSkinDay = (phases: Phases): number =>
  Math.max(-1, ...phases.map(({ to, skin }) => (skin && skin.redness + skin.sensitivity > 0 ? to : -1)));

/** Of two phases with the same days: the higher levels, and no easing before both ease. */
export function moreOf(a: PlanPhase['skin'], b: PlanPhase['skin']): PlanPhase['skin'] {
  if (!a || !b) return a ?? b;
  const { redness, sensitivity, easesFrom, ...rests } = a;
  const eases = easesFrom !== undefined && b.easesFrom !== undefined ? Math.max(easesFrom, b.easesFrom) : undefined;
  return {
    ...rests,
    redness: Math.max(redness, b.redness),
    sensitivity: Math.max(sensitivity, b.sensitivity),
    ...(eases !== undefined && { easesFrom: eases }),
  };
}
