/** The answers that the interview allows: of which there are how many, and what each is. */
import { NONE, NOT_SURE } from '../answers.ts';
import type { DecisionCatalogue, QuestionFacts } from '../types.ts';
import type { Choice, Factor } from './classes.ts';

type Questions = DecisionCatalogue['questions'];

const chosen = (question: string, option: string, joins: boolean): Choice => ({
  answers: { [question]: [option] },
  size: 1,
  joins,
});
/** Leaving a question out. Each question has its own, because it says something else of each. */
const leftOut = (): Choice => ({ answers: {}, size: 0, joins: false });

const excludes = ([id, { exclusive }]: [string, { exclusive?: boolean | undefined }]): boolean =>
  exclusive === true || id === NONE || id === NOT_SURE;

/** A question left out, or answered with each of its options; those of a "many" question join unless they exclude others. */
export function factorOf(id: string, { kind, options }: Pick<QuestionFacts, 'kind' | 'options'>): Factor {
  const choices = Object.entries(options).map((option) => chosen(id, option[0], kind === 'many' && !excludes(option)));
  return [leftOut(), ...choices];
}

/** How many answers that is, every subset counted. */
function count({ kind, options }: QuestionFacts): number {
  const all = Object.entries(options);
  const joining = kind === 'many' ? all.filter((option) => !excludes(option)).length : 0;
  return 1 + (all.length - joining) + (2 ** joining - 1);
}

/** The number of answer sets: each question answered as the interview allows, or left out. */
export const countSets = (questions: Questions): number =>
  Object.values(questions).reduce((sets, question) => sets * count(question), 1);

/** Every way to answer some questions of one answer that depend on each other. */
export function combinations(questions: Questions, ids: readonly string[]): Factor {
  let found: Choice[] = [leftOut()];
  for (const id of ids) {
    const question = questions[id];
    if (!question) continue;
    const own = factorOf(id, question);
    found = found.flatMap((before) =>
      own.map((choice) => ({
        answers: { ...before.answers, ...choice.answers },
        size: before.size + choice.size,
        joins: false,
      })),
    );
  }
  return found;
}
