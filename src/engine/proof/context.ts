import { readAll } from '../answers.ts';
import type { Cap } from '../cap.ts';
import { columnsOf, type Column } from '../columns.ts';
import { likelyOf, LOOK, ONSET } from '../conditions.ts';
import { gatesOf } from '../gates.ts';
import type { Rules } from '../rules.ts';
import type { Answers, DecisionCatalogue } from '../types.ts';
import { severity } from '../verdicts.ts';
import { DOWNTIME, PLACE } from '../wishes.ts';
import { combinations, factorOf } from './answers.ts';
import type { Choice, Factor } from './classes.ts';
import { likelyBy, saidBy, type Said } from './demands.ts';

/** One factor of the product, with what its questions are. The last is what leads to a condition, and the wishes. */
export interface Part {
  questions: readonly string[];
  factor: Factor;
  /** Whether it is the part that makes conditions likely. */
  marks: boolean;
}

/** What every law reads: the catalogue, the rules, and the answers in their factors. */
export interface Context {
  rules: Rules;
  catalogue: DecisionCatalogue;
  base: DecisionCatalogue;
  columns: readonly Column[];
  /** For verdicts: answers of the last part that say the same to every verdict are one. */
  parts: readonly Part[];
  /** The last part whole: what leads to a condition, and the wishes. */
  rest: Part;
  /** The conditions that a choice of the last part makes likely, by the rules. */
  likely: (choice: Choice) => readonly string[];
  /** What a choice of a part says, to be held against the demands of the rules; worked out once, as the next two. */
  said: (part: Part, choice: Choice) => Said;
  /** What it caps for a treatment. */
  caps: (column: Column, part: Part, choice: Choice) => readonly Cap[];
  /** How far down that brings it. */
  severity: (column: Column, part: Part, choice: Choice) => number;
  /** How many combinations of classes the laws have looked at. */
  looked: { at: number };
}

export function contextOf(rules: Rules, catalogue: DecisionCatalogue, base: DecisionCatalogue): Context {
  const others = dependent(catalogue);
  const single = Object.keys(catalogue.questions).filter((id) => !others.includes(id));
  const rest: Part = { questions: others, factor: combinations(catalogue.questions, others), marks: true };
  const likely = kept(({ answers }: Choice) => likelyIn(rules, catalogue, answers));
  const caps = capsBy(rules, catalogue, likely);
  return {
    rules,
    catalogue,
    base,
    columns: columnsOf(catalogue),
    parts: [
      ...single.map((id) => partOf(catalogue, id)),
      distinct(rest, (choice) => saysTo({ catalogue, likely }, rest, choice)),
    ],
    rest,
    likely,
    said: saidIn(catalogue),
    caps,
    severity: (column, part, choice) => worst(caps(column, part, choice)),
    looked: { at: 0 },
  };
}

/** Works out once for each choice, which is never changed. */
function kept<Value>(of: (choice: Choice) => Value): (choice: Choice) => Value {
  const known = new Map<Choice, Value>();
  return (choice) => {
    const value = known.has(choice) ? (known.get(choice) as Value) : of(choice);
    known.set(choice, value);
    return value;
  };
}

function saidIn(catalogue: DecisionCatalogue): Context['said'] {
  const known = new Map<Choice, Said>();
  return ({ questions, marks }, choice) => {
    const { answers } = choice;
    const said =
      known.get(choice) ?? saidBy(catalogue, questions, answers, marks ? likelyBy(catalogue, answers) : null);
    known.set(choice, said);
    return said;
  };
}

/** Questions that say something only together: what leads to a condition, the wishes, and who leads to whom. */
function dependent({ questions }: DecisionCatalogue): string[] {
  const leading = Object.values(questions).flatMap(({ askIf }) => (askIf ? [askIf.question] : []));
  // Where several options may be chosen, no single one leads anywhere, and the subsets are a part of their own.
  return Object.entries(questions)
    .filter(([id, { kind, askIf }]) => kind === 'one' && (askIf ?? (leading.includes(id) || TOGETHER.includes(id))))
    .map(([id]) => id);
}
const TOGETHER: readonly string[] = [LOOK, ONSET, PLACE, DOWNTIME];

const partOf = ({ questions }: DecisionCatalogue, id: string): Part => {
  const question = questions[id];
  return { questions: [id], factor: question ? factorOf(id, question) : [], marks: false };
};

export const worst = (caps: readonly Cap[]): number => caps.reduce((most, cap) => Math.max(most, cap.severity), 0);

/** The likely conditions, by the very functions that `recommend` uses. */
export function likelyIn(rules: Rules, catalogue: DecisionCatalogue, answers: Answers): readonly string[] {
  return likelyOf(rules.conditionsOf(catalogue, readAll(catalogue.questions, answers)));
}

/** What a choice of the last part says to verdicts: the conditions it makes likely, and the gates it could set. */
export function saysTo(
  { catalogue, likely }: Pick<Context, 'catalogue' | 'likely'>,
  { questions }: Part,
  choice: Choice,
): unknown {
  const { answers } = choice;
  const gated = questions.filter((id) => gatesOf(catalogue.contraindications).byQuestion.has(id));
  return [likely(choice), likelyBy(catalogue, answers), gated.map((id) => [id, answers[id]])];
}

/** Of choices that say the same, the smallest. */
export function distinct(part: Part, says: (choice: Choice) => unknown): Part {
  const found = new Map<string, Choice>();
  for (const choice of part.factor) {
    const key = JSON.stringify(says(choice));
    const known = found.get(key);
    if (!known || known.size > choice.size) found.set(key, choice);
  }
  return { ...part, factor: [...found.values()] };
}

/** Reads each choice once, and asks the rules about it once for each treatment. */
function capsBy(rules: Rules, catalogue: DecisionCatalogue, likely: Context['likely']): Context['caps'] {
  const read = kept(({ answers }) => ({
    readings: readAll(catalogue.questions, answers),
    caps: new Map<Column, readonly Cap[]>(),
  }));
  return (column, part, choice) => {
    const { readings, caps } = read(choice);
    const found = caps.get(column);
    if (found) return found;
    const made = part.marks ? [...rules.conditionCaps(column, likely(choice))] : [];
    for (const question of part.questions) {
      const reading = readings[question];
      if (reading) made.push(...rules.questionCaps(column, question, reading));
    }
    caps.set(column, made);
    return made;
  };
}

/** What holds for a treatment whatever is answered: how far down, with its ceiling. */
export function standing({ rules }: Pick<Context, 'rules'>, column: Column): number {
  return Math.max(severity(rules.ceiling(column.treatment)), worst(rules.standingCaps(column)));
}
