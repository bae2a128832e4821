/** Laws that hold two answer sets against each other. */
import { NONE, NOT_SURE, readAll } from '../answers.ts';
import type { Column } from '../columns.ts';
import type { Answers } from '../types.ts';
import { DOWNTIME, PLACE } from '../wishes.ts';
import { answersOf, type Choice } from './classes.ts';
import { worst, type Context, type Part } from './context.ts';
import { said, type Law, type Violation } from './laws.ts';
import { elsewhere } from './verdict-laws.ts';

type Found = Omit<Violation, 'law'>;

/** Two answers to one part, of which the first must not be better; shown where nothing else stands in the way. */
function* better(
  context: Context,
  column: Column,
  part: Part,
  [first, than]: readonly [Answers, Answers],
  [got, least]: readonly [number, number],
): Iterable<Found> {
  if (got >= least) return;
  const rest = elsewhere(context, column, part, least);
  if (!rest) return;
  const around = answersOf(rest);
  const detail = `${column.treatment} is better with the first than with the second, where it is ${said(least)}`;
  yield { answers: { ...around, ...first }, than: { ...around, ...than }, detail };
}

export const sizeOf = (answers: Answers): number => Object.values(answers).flat().length;

/** Two options of a question, and how far down each and both bring a treatment. */
interface Pair {
  part: Part;
  choices: readonly [Choice, Choice];
  both: Answers;
  alone: readonly [number, number];
  got: number;
}
function* pairs(context: Context, column: Column): Iterable<Pair> {
  for (const part of context.parts) {
    const joining = part.factor.filter(({ joins }) => joins);
    for (const [index, a] of joining.entries()) {
      for (const b of joining.slice(index + 1)) {
        const both = together(a, b);
        const alone = [context.severity(column, part, a), context.severity(column, part, b)] as const;
        yield { part, choices: [a, b], both, alone, got: severityOf(context, column, part, both) };
      }
    }
  }
}

/** One more gate never improves a verdict: each pair of options against each of the two alone. */
const oneMoreGate: Law = function* (context) {
  for (const column of context.columns) {
    for (const { part, choices, both, alone, got } of pairs(context, column)) {
      const at = alone.findIndex((severity) => got < severity);
      const one = choices[at];
      if (!one) continue;
      yield* better(context, column, part, [both, one.answers], [got, alone[at] ?? got]);
      break;
    }
  }
};

/** Two options cap what each of them caps, no more and no less: on this rests that a class stands for its members. */
const join: Law = function* (context) {
  for (const column of context.columns) {
    for (const { both, alone, got } of pairs(context, column)) {
      const due = Math.max(...alone);
      if (got === due) continue;
      yield { answers: both, detail: `${column.treatment}: together ${said(got)}, one by one ${said(due)}` };
      break;
    }
  }
};

const together = (a: Choice, b: Choice): Answers =>
  Object.fromEntries(Object.entries(a.answers).map(([id, options]) => [id, [...options, ...(b.answers[id] ?? [])]]));

/** What the rules say of answers to one safety question that are no single choice. */
export function severityOf({ rules, catalogue }: Context, column: Column, part: Part, answers: Answers): number {
  const [question = ''] = part.questions;
  const facts = catalogue.questions[question];
  const reading = facts && readAll({ [question]: facts }, answers)[question];
  return reading ? worst(rules.questionCaps(column, question, reading)) : 0;
}

/** Not knowing is never better than knowing: "not sure", or no answer, against "none" and against the best answer. */
const notSure: Law = function* (context) {
  for (const column of context.columns) {
    for (const part of context.parts.filter(({ marks }) => !marks)) yield* unknowns(context, column, part);
  }
};

function* unknowns(context: Context, column: Column, part: Part): Iterable<Found> {
  const severity = (choice: Choice): number => context.severity(column, part, choice);
  const known = part.factor.filter((choice) => !isUnknown(choice)).sort((a, b) => severity(a) - severity(b));
  const none = known.find(({ answers }) => Object.values(answers).flat().includes(NONE));
  const than = none ?? known[0];
  for (const choice of than ? part.factor.filter(isUnknown) : []) {
    const pair = [choice.answers, than?.answers ?? {}] as const;
    yield* better(context, column, part, pair, [severity(choice), than ? severity(than) : 0]);
  }
}

const isUnknown = ({ answers, size }: Choice): boolean =>
  size === 0 || Object.values(answers).flat().includes(NOT_SURE);

/** Rule 7: a wish orders treatments and lifts or lowers no verdict. */
const wishes: Law = function* (context) {
  const plainly = new Map<string, Choice>();
  for (const choice of context.rest.factor) {
    const key = JSON.stringify({ ...choice.answers, [PLACE]: undefined, [DOWNTIME]: undefined });
    // The one without a wish comes first.
    const plain = plainly.get(key) ?? choice;
    plainly.set(key, plain);
    const [own, other] = [choice, plain].map((one) => context.likely(one).join(' '));
    if (own === other) continue;
    const detail = `a wish makes “${own ?? ''}” likely instead of “${other ?? ''}”`;
    yield { answers: choice.answers, than: plain.answers, detail };
    break;
  }
  for (const column of context.columns) yield* wishCaps(context, column);
};

function* wishCaps(context: Context, column: Column): Iterable<Found> {
  const { catalogue, rules } = context;
  for (const id of [PLACE, DOWNTIME]) {
    for (const option of Object.keys(catalogue.questions[id]?.options ?? {})) {
      const answers = { [id]: [option] };
      const reading = readAll(catalogue.questions, { ...answers, ...leadingTo(context, id) })[id];
      const caps = reading ? rules.questionCaps(column, id, reading) : [];
      if (worst(caps) === 0) continue;
      yield {
        answers: { ...leadingTo(context, id), ...answers },
        than: leadingTo(context, id),
        detail: `${column.treatment} is capped by a wish`,
      };
      return;
    }
  }
}

/** The answer that leads to a question that is asked only then. */
function leadingTo({ catalogue }: Context, id: string): Answers {
  const askIf = catalogue.questions[id]?.askIf;
  return askIf ? { [askIf.question]: askIf.in.slice(0, 1) } : {};
}

export const PAIR_LAWS = {
  'one-more-gate': oneMoreGate,
  join,
  'not-sure': notSure,
  wishes,
} as const satisfies Readonly<Record<string, Law>>;
