/**
 * Counts answer sets by what they come to, without going through them. What an answer says is a set of bits and answers
 * join by "or" (as in the proof), so it is enough to count the bits of each question and to multiply.
 */
import type { Answers } from '../../engine/index.ts';
import type { Choice, Factor } from '../../engine/proof/classes.ts';

export interface Example {
  answers: Answers;
  /** Chosen options. */
  size: number;
}
export interface Counted {
  count: number;
  /** The smallest. */
  examples: readonly Example[];
}
export type Tally = Map<number, Counted>;

/** More than are shown, so that those that say the same with one answer more can be passed over. */
const KEPT = 16;

function add(into: Tally, mark: number, { count, examples }: Counted): void {
  const known = into.get(mark) ?? { count: 0, examples: [] };
  const all = [...known.examples, ...examples].sort((a, b) => a.size - b.size);
  into.set(mark, { count: known.count + count, examples: all.slice(0, KEPT) });
}

function joined(a: Example, b: Example): Example {
  const both = Object.keys(b.answers).map((id) => [id, [...(a.answers[id] ?? []), ...(b.answers[id] ?? [])]] as const);
  return { answers: { ...a.answers, ...Object.fromEntries(both) }, size: a.size + b.size };
}

function multiply(one: Tally, other: Tally, into: Tally = new Map<number, Counted>()): Tally {
  for (const [a, left] of one) {
    for (const [b, right] of other) {
      const examples = left.examples.flatMap((first) => right.examples.map((second) => joined(first, second)));
      add(into, a | b, { count: left.count * right.count, examples });
    }
  }
  return into;
}

/** All answers of one factor: each alone, and every subset of those that join. */
function ofFactor(factor: Factor, markOf: (choice: Choice) => number): Tally {
  const found: Tally = new Map();
  let subsets: Tally = new Map();
  for (const choice of factor) {
    const single: Tally = new Map([[markOf(choice), { count: 1, examples: [choice] }]]);
    if (choice.joins) subsets = multiply(subsets, single, new Map(merge(subsets, single)));
    else for (const [mark, counted] of single) add(found, mark, counted);
  }
  return merge(found, subsets);
}

function merge(one: Tally, other: Tally): Tally {
  const both: Tally = new Map(one);
  for (const [mark, counted] of other) add(both, mark, counted);
  return both;
}

/** The answer sets of all factors together; `always` is what holds whatever the answers are. */
export const tally = (
  factors: readonly { factor: Factor; markOf: (choice: Choice) => number }[],
  always: number,
): Tally =>
  factors
    .map(({ factor, markOf }) => ofFactor(factor, markOf))
    .reduce((all, own) => multiply(all, own), new Map([[always, { count: 1, examples: [NOTHING] }]]));
const NOTHING: Example = { answers: {}, size: 0 };

/**
 * Three that tell most: the smallest of which none only adds to another, then finished ones, so that one sees a whole
 * visitor. Both lists begin with the smallest.
 */
export function telling(examples: readonly Example[], finished: readonly Example[], most = 3): Answers[] {
  const own: Example[] = [];
  for (const one of examples) if (!own.some((smaller) => includes(one.answers, smaller.answers))) own.push(one);
  return [...new Set([...own.slice(0, most), ...finished, ...examples])].slice(0, most).map(({ answers }) => answers);
}

const includes = (answers: Answers, smaller: Answers): boolean =>
  Object.entries(smaller).every(([id, options]) => options.every((option) => answers[id]?.includes(option)));
