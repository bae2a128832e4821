/** Which lines of a plan are to be called about, now and at all. */
import { html, nothing } from 'lit';
import { LATER } from '../../engine/days.ts';
import { isBefore } from '../../engine/today.ts';
import type { PlanLine, PlanPhase, PlanToday } from '../../engine/types.ts';
import { say } from '../shared/words.ts';
import type { CallLines } from './call.ts';
import type { Scene } from './scene.ts';

const URGENCY = { emergency: 0, 'same-day': 1 } as const;
const urgencyOf = ({ level }: PlanLine): number => (level ? URGENCY[level] : 2);
const isEmergency = ({ level }: PlanLine): boolean => level === 'emergency';

/** Each text once, as urgent as its most urgent place says, the most urgent first. */
function once(lines: readonly PlanLine[]): PlanLine[] {
  const found = new Map<string, PlanLine>();
  for (const line of [...lines].sort((a, b) => urgencyOf(a) - urgencyOf(b))) {
    const same = found.get(line.text);
    if (!same) found.set(line.text, line);
    // The same line of two plans rests on what both rest on.
    else if (same.family !== line.family)
      found.set(line.text, { ...same, sources: [...new Set([...same.sources, ...line.sources])] });
  }
  return [...found.values()];
}

type Part = Pick<PlanPhase, 'callIf' | 'from' | 'session'> & Partial<Pick<PlanPhase, 'fromDate'>>;
const linesOf = (parts: readonly Part[]): PlanLine[] => once(parts.flatMap(({ callIf }) => callIf));

/**
 * What is a reason to call, as a careful clinician would give the list on a day.
 *
 * - Emergencies are those of the whole plan, on every day: some, such as a numbing cream, come before the treatment.
 * - Before the treatment the list is about the treatment: every line of getting ready, and no sign of healing.
 * - From the treatment on it is about the skin: the lines of all parts of this session that have begun. None drops out
 *   when its part is over, so an infection or a mark that gets darker stays a reason to call in the gaps between parts
 *   and after the end. What a later part says waits for that part ("still red"), unless it has a level of urgency.
 * - Getting ready for the next session adds its lines once this session's skin has healed, told apart as `ahead`.
 * - The day of a treatment whose hour is not known counts as after it.
 * - Without a day it is all of that, with getting ready as `ahead`.
 */
export function callLines(parts: readonly Part[], today?: PlanToday, time?: string): CallLines {
  const emergency = linesOf(parts).filter(isEmergency);
  const isNear = ({ session }: Part): boolean => session === (today?.session ?? session);
  const calm = (some: readonly Part[]): PlanLine[] => linesOf(some).filter((line) => !isEmergency(line));
  const preparing = parts.filter(({ from }) => from < 0);
  if (today && isBefore(today, time))
    return { emergency, clinic: calm(preparing.filter(isNear)), ahead: [], isBefore: true };
  const day = today?.day ?? Infinity;
  const healing = parts
    .filter((part) => part.from >= 0 && isNear(part))
    .map((part) => (part.from <= day ? part : { ...part, callIf: part.callIf.filter(({ level }) => level) }));
  const next = ({ session, fromDate = '' }: Part): boolean =>
    !today || (day >= LATER && session === today.session + 1 && fromDate <= today.date);
  return { emergency, clinic: calm(healing), ahead: calm(preparing.filter(next)), isBefore: false };
}

/** What stands before a line about getting ready, or one that is for the same day. */
export const leadOf =
  ({ words }: Scene, ahead: readonly PlanLine[]) =>
  (line: PlanLine): unknown => {
    const lead = ahead.includes(line) ? words.callAhead : line.level && words.sameDay;
    return lead ? html`<b class="level">${say(lead)}</b>${' '}` : nothing;
  };
