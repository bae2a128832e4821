/** Answer sets of which each stands for a class: for one treatment's column, and for all that are ranked together. */
import { isOnPath, readAll } from '../answers.ts';
import type { Column } from '../columns.ts';
import type { Answers, DecisionCatalogue } from '../types.ts';
import { answersOf, bits, classesOf, product, severityAt, type Choice, type Class } from './classes.ts';
import { removable } from './change.ts';
import { standing, type Context, type Part } from './context.ts';
import { ASK_FIRST, NOT_FOR_YOU } from './demands.ts';
import { referredBy } from './refer.ts';

/** An answer set that stands for a class of one treatment, with the verdict that the caps of its parts join to. */
export interface OfColumn {
  answers: Answers;
  column: Column;
  severity: number;
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
function changeMark(context: Context, column: Column, part: Part, choice: Choice): number {
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
  }));
}

/** Bits of a treatment in a rank's mark: its verdict, and how many of the visitor's wishes it does not meet. */
const WIDTH = 6;

/** One answer set for every order in which treatments can be ranked: interviews that are through and refer nobody. */
export function ofRanks(context: Context): Answers[] {
  const { catalogue, parts, rest, rules } = context;
  const columns = context.columns.filter(({ base, facts }) => !base && !facts.prescription);
  const markOf = (part: Part, choice: Choice, conflicts: (column: Column) => number): bigint =>
    columns.reduce((mark, column, index) => {
      const own = bits(context.severity(column, part, choice)) | (bits(conflicts(column)) << 4);
      return mark | (BigInt(own) << BigInt(WIDTH * index));
    }, 0n);
  const safety = parts
    .filter(({ marks }) => !marks)
    .map((part) =>
      classesOf(
        part.factor.filter(({ answers, size }) => size > 0 && !referredBy(catalogue, answers).ends),
        (choice) => markOf(part, choice, () => 0),
      ),
    );
  const joint = product(safety, 0n);
  const byLikely = new Map<string, Choice[]>();
  for (const choice of rest.factor.filter(({ answers }) => isThrough(catalogue, rest.questions, answers))) {
    const likely = context.likely(choice).join(' ');
    byLikely.set(likely, [...(byLikely.get(likely) ?? []), choice]);
  }
  return [...byLikely.values()].flatMap((factor) => {
    const own: Class<bigint>[] = classesOf(factor, (choice) => {
      const readings = readAll(catalogue.questions, choice.answers);
      return markOf(rest, choice, (column) => rules.conflicts(column, readings).length);
    });
    return product([joint, own], 0n).map(answersOf);
  });
}

/** Whether none of these questions is open on the path of the answers. */
export const isThrough = ({ questions }: DecisionCatalogue, ids: readonly string[], answers: Answers): boolean =>
  ids.every((id) => {
    const question = questions[id];
    return !question || !isOnPath(questions, question, answers) || (answers[id]?.length ?? 0) > 0;
  });
