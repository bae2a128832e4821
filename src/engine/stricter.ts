/** Which of two lines of different families is the stricter, so that it says what the other says and more. */
import type { Catalogue } from '../data/types.ts';
import type { PlanLine, PlanPhase } from './types.ts';

export type Kind = 'do' | 'avoid' | 'normal';
export interface Entry {
  phase: PlanPhase;
  kind: Kind;
  line: PlanLine;
}
type Days = Pick<PlanPhase, 'from' | 'to' | 'fromHour' | 'toHour'>;
/** The last day on which the line's family still says so, without a gap, for each of its topics. */
type Reach = (entry: Entry, topic: string) => number;

/** A line without topics is about itself: the same id is the same line wherever it stands. */
export const topicsOf = ({ id, topics }: Pick<PlanLine, 'id' | 'topics'>): readonly string[] => topics ?? [id];
export const sharesTopics = (a: PlanLine, b: PlanLine): boolean =>
  topicsOf(a).some((topic) => topicsOf(b).includes(topic));
export const sharesDays = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to;

const coversTopics = (a: PlanLine, b: PlanLine): boolean => topicsOf(b).every((topic) => topicsOf(a).includes(topic));
/** Hours count as less than their days. */
const coversDays = (a: Days, b: Days): boolean =>
  a.from <= b.from && a.to >= b.to && (a.toHour === undefined || (a.fromHour === b.fromHour && a.toHour === b.toHour));
const saysTheSame = (a: PlanLine, b: PlanLine): boolean => a.id === b.id && a.text === b.text;

export function reachOf(entries: readonly Entry[]): Reach {
  const spans = new Map<string, { from: number; to: number }[]>();
  const add = (family: string, topics: readonly string[], from: number, to: number): void => {
    for (const topic of topics) {
      const key = `${family}/${topic}`;
      spans.set(key, [...(spans.get(key) ?? []), { from, to }]);
    }
  };
  for (const { line, phase, kind } of entries) {
    if (kind === 'avoid') add(line.family, topicsOf(line), phase.from, phase.to);
    // A line that has lost its place still says for how long.
    for (const lost of line.also ?? []) if (lost.kind === 'avoid') add(lost.family, topicsOf(lost), lost.from, lost.to);
  }
  for (const list of spans.values()) list.sort((a, b) => a.from - b.from);
  return ({ line, phase }, topic) => {
    let { to } = phase;
    for (const span of spans.get(`${line.family}/${topic}`) ?? [])
      if (span.from <= to + 1 && span.to >= phase.from) to = Math.max(to, span.to);
    return to;
  };
}

type Beats = (winner: Entry, loser: Entry) => boolean;

export function isBeaten(aftercare: Catalogue['aftercare'], reach: Reach): Beats {
  const lasts = (a: Entry, b: Entry): boolean => topicsOf(b.line).every((topic) => reach(a, topic) >= reach(b, topic));
  const atLeast: Beats = (a, b) => {
    if (a.line.family === b.line.family || !coversDays(a.phase, b.phase)) return false;
    if (!coversTopics(a.line, b.line)) return false;
    if (a.kind === 'do' && b.kind === 'do' && a.line.standsFor?.includes(b.line.id)) return true;
    if (a.kind !== b.kind) return a.kind === 'avoid' && b.kind === 'do';
    return saysTheSame(a.line, b.line) || (a.kind === 'avoid' && lasts(a, b));
  };
  return (a, b) => atLeast(a, b) && (!atLeast(b, a) || comesFirst(aftercare, reach, a, b));
}

/** Between lines that are equally strict: the longer, then that of the family that extends the other, then by id. */
function comesFirst(aftercare: Catalogue['aftercare'], reach: Reach, a: Entry, b: Entry): boolean {
  const length = (entry: Entry): number => topicsOf(entry.line).reduce((sum, topic) => sum + reach(entry, topic), 0);
  const depth = ({ line }: Entry): number => chainOf(aftercare, line.family).size;
  if (a.kind === 'avoid' && length(a) !== length(b)) return length(a) > length(b);
  if (depth(a) !== depth(b)) return depth(a) > depth(b);
  return `${a.line.family}/${a.line.id}` < `${b.line.family}/${b.line.id}`;
}

/** A family and those that it extends, one through another. */
export function chainOf(aftercare: Catalogue['aftercare'], family: string): Set<string> {
  const seen = new Set([family]);
  for (let next = aftercare[family]?.extends; next !== undefined && !seen.has(next); next = aftercare[next]?.extends)
    seen.add(next);
  return seen;
}

/** Each line that has lost its place, and the line that stands in for it: one that keeps its own. */
export function assigned(entries: readonly Entry[], beats: Beats): Map<Entry, Entry> {
  const first = new Map<Entry, Entry>();
  for (const loser of entries) {
    const winners = entries.filter((entry) => beats(entry, loser));
    const winner = winners.reduce<Entry | undefined>(
      (best, entry) => (best === undefined || orderOf(entry) < orderOf(best) ? entry : best),
      undefined,
    );
    if (winner) first.set(loser, winner);
  }
  const last = (entry: Entry): Entry => {
    const next = first.get(entry);
    return next ? last(next) : entry;
  };
  return new Map([...first.keys()].map((loser) => [loser, last(loser)]));
}

/** Whichever line came first, the same one stands in. */
const orderOf = ({ line, phase, kind }: Entry): string =>
  [kind, line.family, String(phase.from), String(phase.to), phase.id, line.id].join('/');
