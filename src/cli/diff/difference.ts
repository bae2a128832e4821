import type { Catalogue } from '../../data/index.ts';
import { VERDICTS, type Answers, type Verdict } from '../../engine/index.ts';
import { countSets } from '../../engine/proof/answers.ts';
import { bits, severityAt, type Choice } from '../../engine/proof/classes.ts';
import { contextOf, standing, type Context, type Part } from '../../engine/proof/context.ts';
import { referredBy, URGENCIES } from '../../engine/proof/refer.ts';
import { isThrough } from '../../engine/proof/representatives.ts';
import { RULES } from '../../engine/rules.ts';
import { tally, telling, type Counted, type Example, type Tally } from './tally.ts';

/** How a visitor is sent to a doctor: how soon (`no`: not), and whether the quiz ends with it. */
export interface Refer {
  level: 'no' | 'none' | 'soon' | 'urgent';
  ends: boolean;
}
interface Group<Outcome> {
  from: Outcome;
  to: Outcome;
  /** Answer sets: each question left out or answered as the quiz allows. */
  sets: number;
  /** Of these, the ones that answer every question they lead to. */
  finished: number;
  examples: readonly Answers[];
}
export type VerdictGroup = Group<Verdict> & { treatment: string };
export type ReferGroup = Group<Refer>;

export interface Difference {
  /** All answer sets that there are. */
  sets: number;
  verdicts: VerdictGroup[];
  refers: ReferGroup[];
  added: string[];
  removed: string[];
  /** Treatments that may change places with others, because facts that rank them changed. */
  reordered: string[];
}

/** Which answer sets have another outcome in `after` than in `before`. None is sampled. Places in the order are not compared. */
export function differenceOf(before: Catalogue, after: Catalogue): Difference {
  const [old, now] = [contextOf(RULES, before, before), contextOf(RULES, after, after)];
  const parts = [...old.parts.filter(({ marks }) => !marks), old.rest];
  const ids = (catalogue: Catalogue): string[] => Object.keys(catalogue.treatments);
  const both = ids(before).filter((id) => Object.hasOwn(after.treatments, id));
  return {
    sets: countSets(before.questions),
    verdicts: both.flatMap((treatment) => verdictsOf({ old, now, parts }, treatment)),
    refers: refersOf({ old, now, parts }),
    added: ids(after).filter((id) => !both.includes(id)),
    removed: ids(before).filter((id) => !both.includes(id)),
    reordered: both.filter((id) => ranksBy(before, id) !== ranksBy(after, id)),
  };
}

interface Pair {
  old: Context;
  now: Context;
  parts: readonly Part[];
}

/** Bits of a mark: four of before, four of after, one for a question on the way that is left out. */
const AFTER = 4;
const OPEN = 1 << 8;
const mark = (before: number, after: number): number => before | (after << AFTER);

function verdictsOf(pair: Pair, treatment: string): VerdictGroup[] {
  const [column, next] = [pair.old, pair.now].map(({ columns }) => columns.find((one) => one.treatment === treatment));
  if (!column || !next) return [];
  const { old, now } = pair;
  const markOf = (part: Part, choice: Choice): number =>
    mark(bits(old.severity(column, part, choice)), bits(now.severity(next, part, choice)));
  const all = sets(pair, markOf, mark(bits(standing(old, column)), bits(standing(now, next))));
  const verdict = (at: number): Verdict => VERDICTS[at] ?? 'not-for-you';
  return groups(all, (found, at) => verdict(severityAt(found, at))).map((group) => ({ treatment, ...group }));
}

function refersOf(pair: Pair): ReferGroup[] {
  const one = ({ catalogue }: Context, { answers }: Choice): number => {
    const { ends, urgency } = referredBy(catalogue, answers);
    return bits(urgency) | (ends ? ENDS : 0);
  };
  const all = sets(pair, (_part, choice) => mark(one(pair.old, choice), one(pair.now, choice)), 0);
  return groups(all, (found, at) => {
    const own = (found >> at) & 0b1111;
    return { level: URGENCIES[severityAt(own & 0b111, 0)] ?? 'no', ends: (own & ENDS) > 0 };
  });
}
const ENDS = 8;

function sets({ old, parts }: Pair, markOf: (part: Part, choice: Choice) => number, always: number): Tally {
  const open = ({ questions }: Part, { answers }: Choice): number =>
    isThrough(old.catalogue, questions, answers) ? 0 : OPEN;
  return tally(
    parts.map((part) => ({ factor: part.factor, markOf: (choice) => markOf(part, choice) | open(part, choice) })),
    always,
  );
}

/** Answer sets that come to different things before and after, put together where both are the same. */
function groups<Outcome>(all: Tally, read: (mark: number, at: number) => Outcome): Group<Outcome>[] {
  const changed = [...all].filter(([found]) => (found & 0b1111) !== ((found >> AFTER) & 0b1111));
  const kinds = [...new Set(changed.map(([found]) => found & ~OPEN))];
  return kinds.map((kind) => {
    const own = changed.filter(([found]) => (found & ~OPEN) === kind);
    const finished = own.filter(([found]) => (found & OPEN) === 0);
    return {
      from: read(kind, 0),
      to: read(kind, AFTER),
      sets: own.reduce((sum, [, { count }]) => sum + count, 0),
      finished: finished.reduce((sum, [, { count }]) => sum + count, 0),
      examples: telling(smallest(own), smallest(finished)),
    };
  });
}

const smallest = (own: readonly (readonly [number, Counted])[]): Example[] =>
  own.flatMap(([, { examples }]) => examples).sort((a, b) => a.size - b.size);

function ranksBy({ treatments, evidence }: Catalogue, id: string): string {
  const { burden, place, downtimeDays, prescription } = treatments[id] ?? {};
  const ratings = Object.entries(evidence[id] ?? {}).map(([condition, { rating }]) => [condition, rating]);
  return JSON.stringify([burden, place, downtimeDays?.max, prescription ?? false, ratings.sort()]);
}
