/**
 * Every answer set, by its classes. What an answer says to a law is a mark: a set of bits. Marks of several answers
 * join by "or", so answers with the same marks cannot differ to that law, and a law that holds for one member of each
 * class holds for all. Of each class the member with the fewest chosen options is kept: the smallest counter-example.
 */
import type { Answers } from '../types.ts';

/** One answer to one question (or to a few that depend on each other). */
export interface Choice {
  answers: Answers;
  /** Chosen options. */
  size: number;
  /** Whether it may be chosen together with others of its question. */
  joins: boolean;
}

/** A question's answers; where they join, all subsets of those that do are meant. */
export type Factor = readonly Choice[];

export interface Class<Mark extends number | bigint> {
  mark: Mark;
  size: number;
  /** What it is made of, so that its answers are only put together when somebody asks. */
  from: readonly [Class<Mark>, Class<Mark>] | Choice | null;
}
type Classes<Mark extends number | bigint> = Map<Mark, Class<Mark>>;

/** Bits of one kind join the same way, whether there are few (numbers) or many (bigint). */
const or = <Mark extends number | bigint>(a: Mark, b: Mark): Mark => ((a as number) | (b as number)) as Mark;

function keep<Mark extends number | bigint>(into: Classes<Mark>, one: Class<Mark>): void {
  const known = into.get(one.mark);
  if (!known || known.size > one.size) into.set(one.mark, one);
}

/** The classes of one factor: each answer alone, and every subset of those that join. */
export function classesOf<Mark extends number | bigint>(
  factor: Factor,
  markOf: (choice: Choice, index: number) => Mark,
): Class<Mark>[] {
  const found: Classes<Mark> = new Map();
  let subsets: Classes<Mark> = new Map();
  factor.forEach((choice, index) => {
    const single: Class<Mark> = { mark: markOf(choice, index), size: choice.size, from: choice };
    if (!choice.joins) {
      keep(found, single);
      return;
    }
    const grown = new Map(subsets);
    for (const subset of subsets.values()) keep(grown, joined(subset, single));
    keep(grown, single);
    subsets = grown;
  });
  for (const subset of subsets.values()) keep(found, subset);
  return [...found.values()];
}

const joined = <Mark extends number | bigint>(a: Class<Mark>, b: Class<Mark>): Class<Mark> => ({
  mark: or(a.mark, b.mark),
  size: a.size + b.size,
  from: [a, b],
});

/** The classes of all factors together, smallest first. `always` is what holds whatever the answers are. */
export function product<Mark extends number | bigint>(factors: readonly Class<Mark>[][], always: Mark): Class<Mark>[] {
  let found: Class<Mark>[] = [{ mark: always, size: 0, from: null }];
  for (const factor of factors) {
    const next: Classes<Mark> = new Map();
    for (const a of found) for (const b of factor) keep(next, joined(a, b));
    found = [...next.values()];
  }
  return found.sort((a, b) => a.size - b.size);
}

/** The answers of a class's smallest member, in the order in which they were joined. */
export function answersOf<Mark extends number | bigint>({ from }: Class<Mark>): Answers {
  if (from === null) return {};
  if ('answers' in from) return from.answers;
  const [a, b] = [answersOf(from[0]), answersOf(from[1])];
  const both = Object.keys(b).map((id) => [id, [...(a[id] ?? []), ...(b[id] ?? [])]] as const);
  return { ...a, ...Object.fromEntries(both) };
}

/** A severity as bits that join by "or" to the worse of two: 0, 1, 11, 111, 1111. */
export const bits = (severity: number): number => (1 << severity) - 1;
/** The severity that bits stand for, where they begin at `at`. */
export const severityAt = (mark: number, at: number): number => 32 - Math.clz32((mark >> at) & 0b1111);
