/** Which lines of a plan are to be called about, now and at all. */
import type { PlanLine } from '../../engine/types.ts';
import type { CallLines } from './call.ts';

const URGENCY = { emergency: 0, 'same-day': 1 } as const;
const urgencyOf = ({ level }: PlanLine): number => (level ? URGENCY[level] : 2);

/** Each line once, as urgent as its most urgent place says, the most urgent first. */
function once(lines: readonly PlanLine[]): PlanLine[] {
  const found = new Map<string, PlanLine>();
  for (const line of [...lines].sort((a, b) => urgencyOf(a) - urgencyOf(b))) {
    const same = found.get(line.id);
    if (!same) found.set(line.id, line);
    // The same line of two plans rests on what both rest on.
    else if (same.family !== line.family)
      found.set(line.id, { ...same, sources: [...new Set([...same.sources, ...line.sources])] });
  }
  return [...found.values()];
}

type Parts = readonly { callIf: PlanLine[] }[];

/** Emergencies of the whole plan, and the other lines of `now`, or of the whole plan if now has none. */
export function callLines(all: Parts, now: Parts): CallLines {
  const clinicOf = (parts: Parts): PlanLine[] =>
    once(parts.flatMap(({ callIf }) => callIf)).filter(({ level }) => level !== 'emergency');
  const today = clinicOf(now);
  const emergency = once(all.flatMap(({ callIf }) => callIf)).filter(({ level }) => level === 'emergency');
  const forToday = now.some(({ callIf }) => callIf.length > 0);
  return { emergency, clinic: today.length > 0 ? today : clinicOf(all), forToday };
}
