/** Laws about the verdict of one treatment: rules 2 to 6, each against every answer set. */
import type { Column } from '../columns.ts';
import { isBase, SUN_PROTECTION } from '../marks.ts';
import { answersOf, bits, classesOf, product, severityAt, type Class } from './classes.ts';
import { standing, type Context, type Part } from './context.ts';
import { best, DEMANDS, NOT_FOR_YOU, type Demand, type Said } from './demands.ts';
import { said, type Law } from './laws.ts';

const NOTHING_SAID: Said = { answers: {}, questions: [], likely: null, set: [], unknown: [] };
/** Where in a mark the demand stands; the verdict stands at 0. */
const ASKED = 4;

/** All answer sets as they look to one treatment: its verdict, and what the demands ask for. */
function classes(context: Context, column: Column, demands: readonly Demand[]): Class<number>[] {
  const asked = (of: Said): number =>
    Math.max(...demands.map((demand) => demand(context.catalogue, column.treatment, of)));
  const ofPart = (part: Part) =>
    classesOf(part.factor, (choice) => {
      const severity = context.severity(column, part, choice);
      return bits(severity) | (bits(asked(context.said(part, choice))) << ASKED);
    });
  const always = bits(standing(context, column)) | (bits(asked(NOTHING_SAID)) << ASKED);
  const found = product(context.parts.map(ofPart), always);
  context.looked.at += found.length;
  return found;
}

const verdictOf = ({ mark }: Class<number>): number => severityAt(mark, 0);
const askedOf = ({ mark }: Class<number>): number => severityAt(mark, ASKED);

/** A verdict is never better than a rule leaves it. */
const neverBetter = (demand: Demand): Law =>
  function* (context) {
    for (const column of context.columns) {
      const broken = classes(context, column, [demand]).find((one) => verdictOf(one) < askedOf(one));
      if (!broken) continue;
      const detail = `${column.treatment} is ${said(verdictOf(broken))}; at best ${said(askedOf(broken))} is left`;
      yield { answers: answersOf(broken), detail };
    }
  };

/** The lowest cap is the verdict: nothing but the rules brings it down. */
const lowest: Law = function* (context) {
  for (const column of context.columns) {
    const asked = Object.values(DEMANDS);
    const least = best(column.treatment);
    const broken = classes(context, column, asked).find((one) => verdictOf(one) > Math.max(askedOf(one), least));
    if (!broken) continue;
    const detail = `${column.treatment} is ${said(verdictOf(broken))} though the rules leave ${said(Math.max(askedOf(broken), least))}`;
    yield { answers: answersOf(broken), detail };
  }
};

/** Rule 6: sun protection always fits; leaving it alone may fit, but for a mark that a doctor has to see. */
const always: Law = function* (context) {
  for (const column of context.columns) {
    const { treatment } = column;
    if (!isBase(treatment)) continue;
    const right = (one: Class<number>): number =>
      treatment !== SUN_PROTECTION && askedOf(one) === NOT_FOR_YOU ? NOT_FOR_YOU : best(treatment);
    const broken = classes(context, column, [DEMANDS['refer-ends']]).find((one) => verdictOf(one) !== right(one));
    if (!broken) continue;
    yield {
      answers: answersOf(broken),
      detail: `${treatment} is ${said(verdictOf(broken))}, not ${said(right(broken))}`,
    };
  }
};

export const VERDICT_LAWS = {
  'refer-ends': neverBetter(DEMANDS['refer-ends']),
  'refer-unknown': neverBetter(DEMANDS['refer-unknown']),
  'avoid-refuses': neverBetter(DEMANDS['avoid-refuses']),
  'asks-first': neverBetter(DEMANDS['asks-first']),
  'skin-type': neverBetter(DEMANDS['skin-type']),
  prescription: neverBetter(DEMANDS.prescription),
  evidence: neverBetter(DEMANDS.evidence),
  'must-refer': neverBetter(DEMANDS['must-refer']),
  lowest,
  always,
} as const satisfies Readonly<Record<string, Law>>;

/** The smallest answers to the other parts that leave a treatment better than `severity`: there a change shows. */
export function elsewhere(context: Context, column: Column, part: Part, severity: number): Class<number> | undefined {
  const others = context.parts.filter((other) => other.questions !== part.questions);
  const factors = others.map((other) =>
    classesOf(other.factor, (choice) => bits(context.severity(column, other, choice))),
  );
  return product(factors, bits(standing(context, column))).find((one) => verdictOf(one) < severity);
}
