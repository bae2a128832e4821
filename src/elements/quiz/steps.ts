/** Which question comes before and after another, and what a choice does to the others. Pure; the engine decides the path. */
import type { Catalogue, Question } from '../../data/types.ts';
import { interview } from '../../engine/interview.ts';
import type { Answers, InterviewCatalogue } from '../../engine/types.ts';

type Questions = Catalogue['questions'];

/** What a way through the questions depends on. */
export interface Way {
  path: InterviewCatalogue;
  /** The visitor's answers, and those given by the page. */
  answers: Answers;
  /** What the page says instead of the visitor: it holds wherever the visitor is, and is not asked on the way. */
  given: Answers;
}

const orderOf = (all: Readonly<Record<string, { order: number }>>, id: string): number => all[id]?.order ?? 0;

/** The answers of a question and of those before it: what the path to the next one depends on. */
function upTo({ path: { questions }, answers, given }: Way, last: string): Answers {
  const entries = Object.entries(answers).filter(
    ([id]) => Object.hasOwn(given, id) || orderOf(questions, id) <= orderOf(questions, last),
  );
  return Object.fromEntries(entries);
}

/** The question after `shown`, answered or not, so that one can walk through earlier answers; null for the result. */
export function after(way: Way, shown: string): string | null {
  return interview(way.path, upTo(way, shown)).current?.id ?? null;
}

const earlier = ({ path, answers, given }: Way, shown: string): string[] =>
  interview(path, answers).trail.filter(
    (id) => !Object.hasOwn(given, id) && orderOf(path.questions, id) < orderOf(path.questions, shown),
  );

/** The question before `shown` on the visitor's path; null at the first. */
export function before(way: Way, shown: string): string | null {
  return earlier(way, shown).at(-1) ?? null;
}

/**
 * Where a question stands, and the most that may follow: true however the path branches. Somebody on the way back to
 * the result (`returning`) is only asked what is still open.
 */
export function progress(way: Way, shown: string, returning: boolean): { at: number; toGo: number } {
  const { path, answers, given } = way;
  const answered = earlier(way, shown);
  const open = Object.entries(path.questions).filter(
    ([id, question]) =>
      id !== shown &&
      !Object.hasOwn(given, id) &&
      !answered.includes(id) &&
      !(returning && answers[id]) &&
      mayBeAsked(question, answers),
  );
  return { at: answered.length + 1, toGo: open.length };
}

function mayBeAsked({ askIf }: Question, answers: Answers): boolean {
  const given = askIf ? answers[askIf.question] : undefined;
  return !askIf || !given || given.some((option) => askIf.in.includes(option));
}

/** The chosen options after one was switched on or off; what excludes the others does so both ways. */
export function toggled(
  { kind, options }: Question,
  chosen: readonly string[],
  option: string,
  on: boolean,
): readonly string[] {
  if (kind === 'one') return on ? [option] : [];
  const others = chosen.filter((other) => other !== option);
  if (!on) return others;
  const stay = options[option]?.exclusive ? [] : others.filter((other) => !options[other]?.exclusive);
  return inOrder(options, [...stay, option]);
}

/** An answer as the screen can show it: known options, one of a "one" question, nothing beside what excludes it. */
export function shownAnswer({ kind, options }: Question, answer: readonly string[] = []): readonly string[] {
  const known = answer.filter((option) => Object.hasOwn(options, option));
  if (kind === 'one') return known.length === 1 ? known : [];
  const others = known.filter((option) => !options[option]?.exclusive);
  return others.length > 0 ? inOrder(options, others) : inOrder(options, known).slice(-1);
}

const inOrder = (options: Question['options'], chosen: readonly string[]): string[] =>
  [...chosen].sort((a, b) => orderOf(options, a) - orderOf(options, b));

/** Answers from outside with only ids that the catalogue knows; anything else that is wrong in them is left out. */
export function known(questions: Questions, given: Answers): Answers {
  const clean: Record<string, string[]> = {};
  for (const [id, question] of Object.entries(questions)) {
    const answer: unknown = Object.hasOwn(given, id) ? given[id] : undefined;
    const options = (Array.isArray(answer) ? answer : []).filter(
      (option): option is string => typeof option === 'string' && Object.hasOwn(question.options, option),
    );
    if (options.length > 0) clean[id] = options;
  }
  return clean;
}
