/** Laws about the way through the questions, over every state that an interview can be in. */
import { NONE } from '../answers.ts';
import { interview } from '../interview.ts';
import { NO_TREATMENT, SUN_PROTECTION } from '../marks.ts';
import type { Answers, DecisionCatalogue } from '../types.ts';
import { factorOf } from './answers.ts';
import type { Choice } from './classes.ts';
import type { Law, Violation } from './laws.ts';
import { referredBy } from './refer.ts';
import { isThrough } from './representatives.ts';

type Found = Omit<Violation, 'law'>;

/** The question whose answer can be urgent. */
const URGENT = 'warning-signs';

/** Answers to a question that lead the interview different ways: they end it, or lead to other questions. */
function ways(catalogue: DecisionCatalogue, id: string): Choice[] {
  const question = catalogue.questions[id];
  const led = Object.values(catalogue.questions).flatMap(({ askIf }) => (askIf?.question === id ? [askIf.in] : []));
  const found = new Map<string, Choice>();
  for (const choice of question ? factorOf(id, question) : []) {
    const [option = ''] = choice.answers[id] ?? [];
    const way = [
      choice.size,
      referredBy(catalogue, choice.answers).ends,
      ...led.map((options) => options.includes(option)),
    ];
    if (!found.has(way.join())) found.set(way.join(), choice);
  }
  return [...found.values()];
}

/** Every state that an interview can be in, the shortest first. */
export function statesOf(catalogue: DecisionCatalogue): Answers[] {
  let states: { answers: Answers; size: number }[] = [{ answers: {}, size: 0 }];
  for (const id of Object.keys(catalogue.questions)) {
    const own = ways(catalogue, id);
    states = states.flatMap((before) =>
      own.map(({ answers, size }) => ({ answers: { ...before.answers, ...answers }, size: before.size + size })),
    );
  }
  return states.sort((a, b) => a.size - b.size).map(({ answers }) => answers);
}

/** The question that each state asks next. */
export const nextIn = (catalogue: DecisionCatalogue, answers: Answers): string | null =>
  interview(catalogue, answers).current?.id ?? null;

/** It asks what is open and on the path, and each answer leads on; it ends with everything asked, or with a referral. */
const noDeadEnd: Law = function* ({ catalogue }) {
  const missing = [SUN_PROTECTION, NO_TREATMENT].find((id) => !Object.hasOwn(catalogue.treatments, id));
  if (missing) yield { answers: {}, detail: `${missing} is gone: there are answers with nothing left to do` };
  for (const [id, question] of Object.entries(catalogue.questions)) yield* unanswerable(id, question);
  for (const answers of statesOf(catalogue)) {
    const detail = stuck(catalogue, answers);
    if (!detail) continue;
    yield { answers, detail };
    return;
  }
};

function* unanswerable(id: string, { kind, options }: DecisionCatalogue['questions'][string]): Iterable<Found> {
  if (Object.keys(options).length < 2) yield { answers: {}, detail: `${id} has fewer than two answers` };
  else if (kind === 'many' && !Object.hasOwn(options, NONE))
    yield { answers: {}, detail: `${id} has no answer for those to whom nothing applies` };
}

function stuck(catalogue: DecisionCatalogue, answers: Answers): string | undefined {
  const { ends } = referredBy(catalogue, answers);
  const next = nextIn(catalogue, answers);
  const open = Object.keys(catalogue.questions).filter((id) => !isThrough(catalogue, [id], answers));
  if (next === null) {
    const left = ends ? open.find((id) => id === URGENT) : open[0];
    return left && `ends while ${left} is open`;
  }
  if (!open.includes(next)) return `asks ${next}, which is answered or not on the path`;
  if (interview(catalogue, answers).remaining < 1) return `asks ${next} and says that nothing remains`;
  const back = ways(catalogue, next).find(
    (way) => way.size > 0 && nextIn(catalogue, { ...answers, ...way.answers }) === next,
  );
  return back && `asks ${next} again after it was answered`;
}

/** A question that sets a gate is asked of everybody, and counts whatever the path. */
const safetyAsked: Law = function* ({ catalogue }) {
  for (const [gate, { setBy }] of Object.entries(catalogue.contraindications)) {
    if (!setBy || !('question' in setBy)) continue;
    const question = catalogue.questions[setBy.question];
    const asked = question?.safety === true && !question.askIf;
    const option = setBy.options.find((id) => !Object.hasOwn(question?.options ?? {}, id));
    const answers = { [setBy.question]: setBy.options.slice(0, 1) };
    if (!asked) yield { answers, detail: `${gate} is set by ${setBy.question}, which is not asked of everybody` };
    else if (option !== undefined)
      yield { answers: {}, detail: `${gate} is set by ${setBy.question} ${option}, which nobody can choose` };
  }
};

export const INTERVIEW_LAWS = { 'no-dead-end': noDeadEnd } as const satisfies Readonly<Record<string, Law>>;
export const ROUTING_LAWS = { 'safety-asked': safetyAsked } as const satisfies Readonly<Record<string, Law>>;
