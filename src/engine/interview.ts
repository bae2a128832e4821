import { isOnPath, readAll, type Reading } from './answers.ts';
import { once } from './cap.ts';
import { refersAll, settingOption } from './marks.ts';
import type { Answers, Interview, InterviewCatalogue, QuestionFacts } from './types.ts';

/** The question whose answer can be urgent; the interview never stops before it. */
const ALWAYS_ASKED = 'warning-signs';

/** The questions in the order in which they are asked. */
const inOrder = once((questions: Readonly<Record<string, QuestionFacts>>) =>
  Object.entries(questions).sort(([, a], [, b]) => a.order - b.order),
);

/**
 * Where the interview stands, replayed from the answers: nothing is kept between calls, so a changed answer keeps the
 * later ones and an answer off the path waits until its path is taken again.
 */
export function interview<Q extends QuestionFacts>(catalogue: InterviewCatalogue<Q>, answers: Answers): Interview<Q> {
  return interviewOf(catalogue, answers, readAll(catalogue.questions, answers));
}

/** The interview, for who has read the answers already. */
export function interviewOf<Q extends QuestionFacts>(
  catalogue: InterviewCatalogue<Q>,
  answers: Answers,
  readings: Readonly<Record<string, Reading>>,
): Interview<Q> {
  const ordered = inOrder(catalogue.questions) as [string, Q][];
  const path = ordered.filter(([, question]) => isOnPath(catalogue.questions, question, answers));
  const trail: string[] = [];
  for (const [index, [id, question]] of path.entries()) {
    if (readings[id]?.answered) {
      trail.push(id);
      continue;
    }
    const end = lastOf(catalogue, path, readings);
    if (index > end) break;
    const remaining = path.slice(index, end + 1).filter(([later]) => !readings[later]?.answered).length;
    return { trail, current: { ...question, id }, remaining };
  }
  return { trail, current: null, remaining: 0 };
}

/** The index of the last question to ask: once a gate ends the quiz, nothing is asked after the urgent one. */
function lastOf(
  catalogue: InterviewCatalogue<QuestionFacts>,
  path: readonly (readonly [string, QuestionFacts])[],
  readings: Readonly<Record<string, Reading>>,
): number {
  if (!refers(catalogue, readings)) return path.length - 1;
  return readings[ALWAYS_ASKED]?.answered ? -1 : path.findIndex(([id]) => id === ALWAYS_ASKED);
}

function refers(catalogue: InterviewCatalogue<QuestionFacts>, readings: Readonly<Record<string, Reading>>): boolean {
  return Object.values(catalogue.contraindications).some((gate) => {
    const reading = gate.setBy && 'question' in gate.setBy ? readings[gate.setBy.question] : undefined;
    return reading && refersAll(gate) && settingOption(gate, reading) !== undefined;
  });
}
