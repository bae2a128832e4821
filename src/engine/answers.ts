import type { Answers, QuestionFacts } from './types.ts';

/** Option ids with a meaning of their own in every question. */
export const NONE = 'none';
export const NOT_SURE = 'not-sure';

/** What an answer says, read the safest way. */
export interface Reading {
  /** Options that hold, `none` and `not-sure` apart. */
  set: readonly string[];
  /** Something is not known: unanswered, empty, "not sure", or two values of a question that takes one. */
  unknown: boolean;
  /** The single value of a "one" question, else null. */
  value: string | null;
  /** The visitor has answered it as the interview allows. */
  answered: boolean;
}

const UNANSWERED: Reading = { set: [], unknown: true, value: null, answered: false };

/** Rule 1: answers have three values, and a contradiction is read the safest way. */
export function read(question: QuestionFacts | undefined, given: readonly string[] | undefined): Reading {
  if (!question || !given) return UNANSWERED;
  const known = [...new Set(given)].filter((option) => Object.hasOwn(question.options, option));
  if (known.length === 0) return UNANSWERED;
  const set = known.filter((option) => option !== NONE && option !== NOT_SURE);
  if (question.kind === 'one') return readOne(known, set);
  return { set, unknown: known.includes(NOT_SURE), value: null, answered: true };
}

function readOne(known: string[], set: string[]): Reading {
  if (known.length > 1) return { set, unknown: true, value: null, answered: false };
  // In a "one" question `none` is a value like any other ("no days off"); only "not sure" is unknown.
  const value = known[0] === NOT_SURE ? null : (known[0] ?? null);
  return { set: value === null ? [] : [value], unknown: value === null, value, answered: true };
}

const given = (answers: Answers, id: string): readonly string[] | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

/** Whether the answers lead to a question. */
export function isOnPath(
  questions: Readonly<Record<string, QuestionFacts>>,
  { askIf }: Pick<QuestionFacts, 'askIf'>,
  answers: Answers,
): boolean {
  if (!askIf) return true;
  const { value } = read(questions[askIf.question], given(answers, askIf.question));
  return value !== null && askIf.in.includes(value);
}

/** Every question's reading. Off the path only safety answers count; the others wait until their path is taken again. */
export function readAll(
  questions: Readonly<Record<string, QuestionFacts>>,
  answers: Answers,
): Readonly<Record<string, Reading>> {
  const readings: Record<string, Reading> = {};
  for (const [id, question] of Object.entries(questions)) {
    const counts = question.safety || isOnPath(questions, question, answers);
    readings[id] = counts ? read(question, given(answers, id)) : UNANSWERED;
  }
  return readings;
}
