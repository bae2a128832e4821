/** Answer sets of which each stands for a class: for one treatment's column, and for all that are ranked together. */
import { isOnPath, readAll } from '../answers.ts';
import type { Column } from '../columns.ts';
import type { Answers, DecisionCatalogue } from '../types.ts';
import { answersOf, bits, classesOf, product, severityAt, type Choice } from './classes.ts';
import { removable } from './change.ts';
import { standing, type Context, type Part } from './context.ts';
import { ASK_FIRST, likelyBy, NOT_FOR_YOU } from './demands.ts';
import { referredBy } from './refer.ts';

/** An answer set that stands for a class of one treatment, with the verdict that the caps of its parts join to. */
export interface OfColumn {
  answers: Answers;
  column: Column;
  severity: number;
  /** The class, as bits. */
  mark: number;
}

/** For each verdict that a gate can cause, where its bits begin: goes, wrongly, and what is left. */
const CHANGES = [
  { severity: ASK_FIRST, at: 4 },
  { severity: NOT_FOR_YOU, at: 10 },
] as const;
const GOES = 1;
const WRONGLY = 2;

/**
 * What one choice says to a treatment's verdict and to its `wouldChange`: how far down it brings it; whether it goes
 * away with the worst caps (and whether rules and facts agree on that); and what is left of it.
 */
export function changeMark(context: Context, column: Column, part: Part, choice: Choice): number {
  const own = context.severity(column, part, choice);
  let mark = bits(own);
  for (const { severity, at } of CHANGES) {
    const goes = goesBy(context, column, part, choice, severity);
    const should = Object.entries(choice.answers).some(([id, options]) => removable(column, id, options, severity)[0]);
    const left = goes ? leftOf(context, column, part, choice) : own;
    mark |= ((goes ? GOES : 0) | (goes === should ? 0 : WRONGLY) | (bits(left) << 2)) << at;
  }
  return mark;
}

/** Whether the rules take the choice away, were this the verdict. */
function goesBy(context: Context, column: Column, part: Part, choice: Choice, severity: number): boolean {
  return context.caps(column, part, choice).some((cap) => {
    const { kind, id, question } = cap.reason;
    if (cap.severity !== severity || cap.side !== 'against' || kind !== 'gate' || !question) return false;
    return context.rules.passingOptions(context.catalogue, question, id, choice.answers[question] ?? []).length > 0;
  });
}

/** Of several options the others are left, of a single answer an open question. */
function leftOf(context: Context, column: Column, part: Part, choice: Choice): number {
  const leftOut = choice.joins ? undefined : part.factor.find(({ size }) => size === 0);
  return leftOut ? context.severity(column, part, leftOut) : 0;
}

/** One answer set for every verdict that a treatment can have, with everything that could change it. */
export function ofColumn(context: Context, column: Column): OfColumn[] {
  const factors = context.parts.map((part) =>
    classesOf(part.factor, (choice) => changeMark(context, column, part, choice)),
  );
  return product(factors, bits(standing(context, column))).map((one) => ({
    answers: answersOf(one),
    column,
    severity: severityAt(one.mark, 0),
    mark: one.mark,
  }));
}

/** Bits of a treatment in a rank's mark: its verdict, and how many of the visitor's wishes it does not meet. */
const WIDTH = 6;

/** An answer set that stands for a class of orders in which treatments are ranked. */
export interface OfRanks {
  answers: Answers;
  /** The class: which conditions are likely, and as bits every verdict and every wish that is not met. */
  key: string;
}
export const rankKeyOf = (likely: string, mark: bigint): string => `${likely} ${String(mark)}`;
/** By the rules and by the facts, so that a condition that a rule overlooks is a class of its own. */
export const likelyKey = ({ catalogue, likely }: Context, choice: Choice): string =>
  JSON.stringify([likely(choice), likelyBy(catalogue, choice.answers)]);

/** What a choice says to the ranks: how far down it brings each treatment, and which wishes each does not meet. */
export function rankMark({ catalogue, columns, rules, severity }: Context, part: Part, choice: Choice): bigint {
  const readings = part.marks ? readAll(catalogue.questions, choice.answers) : {};
  return columns
    .filter(({ base, facts }) => !base && !facts.prescription)
    .reduce((mark, column, index) => {
      const conflicts = bits(rules.conflicts(column, readings).length);
      return mark | (BigInt(bits(severity(column, part, choice)) | (conflicts << 4)) << BigInt(WIDTH * index));
    }, 0n);
}

/** One answer set for every order in which treatments can be ranked: interviews that are through and refer nobody. */
export function ofRanks(context: Context): OfRanks[] {
  const { catalogue, parts, rest } = context;
  const through = ({ answers, size }: Choice): boolean => size > 0 && !referredBy(catalogue, answers).ends;
  const safety = parts
    .filter(({ marks }) => !marks)
    .map((part) => classesOf(part.factor.filter(through), (choice) => rankMark(context, part, choice)));
  const joint = product(safety, 0n);
  const byLikely = new Map<string, Choice[]>();
  for (const choice of rest.factor.filter(({ answers }) => isThrough(catalogue, rest.questions, answers))) {
    const likely = likelyKey(context, choice);
    byLikely.set(likely, [...(byLikely.get(likely) ?? []), choice]);
  }
  return [...byLikely].flatMap(([likely, factor]) => {
    const own = classesOf(factor, (choice) => rankMark(context, rest, choice));
    return product([joint, own], 0n).map((one) => ({ answers: answersOf(one), key: rankKeyOf(likely, one.mark) }));
  });
}

/** One answer set for every way to ask for a doctor, whatever else is answered. */
export function ofOutcomes({ catalogue, parts }: Context): Answers[] {
  const factors = parts.map((part) =>
    classesOf(part.factor, ({ answers }, index) => {
      const { ends, urgency } = referredBy(catalogue, answers);
      const own = part.marks ? 1n << BigInt(4 + index) : 0n;
      return BigInt(bits(urgency)) | (ends ? 8n : 0n) | own;
    }),
  );
  return product(factors, 0n).map(answersOf);
}

/** Whether none of these questions is open on the path of the answers. */
export const isThrough = ({ questions }: DecisionCatalogue, ids: readonly string[], answers: Answers): boolean =>
  ids.every((id) => {
    const question = questions[id];
    return !question || !isOnPath(questions, question, answers) || (answers[id]?.length ?? 0) > 0;
  });
