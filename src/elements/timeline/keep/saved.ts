/**
 * What is kept of a plan, in a link and in a browser's storage. Version 1 holds `v`, the version of the catalogue `c`,
 * treatments `t` with a space between them, start `d`, sessions `n`, weeks between them `g`, ticks `k`, the plan's own id `i`, its revision `r`
 * and what that revision stands for, `m`, and what a calendar was given, `e`; a link has its session `s` too, unless it is the default one. What is absent
 * is as the page has it, null is "none". Nothing of it is trusted: what is not known is left out.
 */
import type { Catalogue } from '../../../data/types.ts';
import { isLikelyDay, isStart } from '../attributes.ts';
import type { TimelineStart } from '../scene.ts';
import type { Choice } from '../stage.ts';
import { readEntered, type Entered } from './entered.ts';

export const FORMAT = 1;
/** Twelve sessions of the longest plan, with everything done, are fewer. */
const MOST_TICKS = 500;
const MOST_REVISIONS = 100_000;

export interface Saved {
  choice: Choice;
  ticks: string[];
  id: string | null;
  revision: number;
  /** The start that the revision stands for. */
  standsFor: string;
  /** What a calendar was given under the id. */
  entered: Entered | null;
  /** Not everything could be used, or it is of another version of the catalogue. */
  isPart: boolean;
}

/** Null where nothing of it can be used: without its treatment, its dates would be about something else. */
export function readSaved(data: unknown, { treatments, aftercare, meta }: TimelineStart): Saved | null {
  if (Object(data) !== data || Array.isArray(data)) return null;
  const found = data as Record<string, unknown>;
  const { v, c, t, d, n, g, k = [], i = null, r = 0, m = '', e = null } = found;
  if (v !== FORMAT || !Array.isArray(k)) return null;
  const treatment = orAbsent(
    t,
    isText,
    (ids) => ids.length < 300 && ids.split(/[\s,]+/).every((id) => Object.hasOwn(treatments, id)),
  );
  if (treatment === WRONG) return null;
  const start = orAbsent(d, isText, isStart);
  const [day = '', time = ''] = isText(d) ? d.split('T') : [];
  const sessions = orAbsent(n, isNumber, (count) => count <= 12);
  const gapWeeks = orAbsent(g, isNumber, (weeks) => weeks <= 104);
  const isTick = tickTest(treatments, aftercare);
  const ticks = [...new Set(k.slice(0, MOST_TICKS).filter(isTick))];
  const isOwn = isText(i) && /^[0-9a-f]{24}$/.test(i) && (r === 0 || isNumber(r)) && r <= MOST_REVISIONS;
  const entered = isOwn ? readEntered(e, treatments) : null;
  const values = [start, sessions, gapWeeks];
  return {
    choice: {
      ...(treatment !== undefined && { treatment }),
      ...(start === null && { start }),
      // Of a wrong time its day is left.
      ...(isLikelyDay(day) && { start: day, time: start === WRONG ? '' : time }),
      ...(isNumber(sessions) && { sessions }),
      ...(isNumber(gapWeeks) && { gapWeeks }),
    },
    ticks,
    id: isOwn ? i : null,
    revision: isOwn ? r : 0,
    standsFor: isOwn && isText(m) ? m.slice(0, 40) : '',
    entered,
    isPart:
      c !== meta.version ||
      values.includes(WRONG) ||
      ticks.length < k.length ||
      isOwn !== (i !== null) ||
      (entered === null) !== (e === null),
  };
}

const WRONG = Symbol('wrong');
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;

function orAbsent<T>(
  value: unknown,
  isKind: (value: unknown) => value is T,
  isKnown: (value: T) => boolean,
): T | null | undefined | typeof WRONG {
  if (value === undefined || value === null) return value;
  return isKind(value) && isKnown(value) ? value : WRONG;
}

/** Whether something is the tick of a line that the catalogue has; where its parts stand in the plan may have changed. */
function tickTest(treatments: TimelineStart['treatments'], aftercare: Catalogue['aftercare']) {
  const phases = Object.values(aftercare).map((family) => family.phases);
  return (tick: unknown): tick is string => {
    if (!isText(tick) || tick.length > 300) return false;
    const [ids = '', family = '', phase = '', line = '', session = '', ...more] = tick.split('/');
    return (
      more.length === 0 &&
      ids.split('+').every((id) => Object.hasOwn(treatments, id)) &&
      Object.hasOwn(aftercare, family) &&
      phases.some((own) => Object.hasOwn(own, phase)) &&
      Object.values(aftercare[family]?.phases ?? {}).some((own) => Object.hasOwn(own.do, line)) &&
      /^([1-9]|1[0-2])$/.test(session)
    );
  };
}
