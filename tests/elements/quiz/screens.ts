/** Every screen that the quiz can show, reached as a visitor reaches it. */
import { waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { Catalogue } from '../../../src/data/index.ts';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { OUTCOMES, type Outcome } from '../../helpers/outcomes.ts';
import { controlsOf } from '../../helpers/tree.ts';
import { fresh, open, press, result, root, title } from './quiz.ts';
import { byScript, isComplete, onwards, questionShown, walk } from './walk.ts';

type Seen = (quiz: PigmentQuiz, screen: string) => Promise<void>;

/** A screen that is no question is called by its heading. */
const nameOf = (quiz: PigmentQuiz): string =>
  questionShown(quiz) ??
  title(quiz)
    .toLowerCase()
    .match(/[a-z]+/g)!
    .join('-');

async function questions(seen: Seen): Promise<void> {
  const quiz = await open();
  await walk(quiz, OUTCOMES.ranked.answers, byScript, async () => {
    if (!isComplete(quiz)) await seen(quiz, `question-${nameOf(quiz)}`);
  });
}

const error = (kind: string, answers: Outcome['answers']) => async (seen: Seen) => {
  const quiz = await open();
  await walk(quiz, answers, byScript);
  await press(quiz, 'Continue');
  await seen(quiz, `error-${kind}`);
};

/** From the result to an earlier answer; and one question back. */
async function change(seen: Seen): Promise<void> {
  const quiz = await open();
  await walk(quiz, { age: ['adult'], 'warning-signs': ['changed', 'sore'] }, byScript);
  await onwards(quiz, () => byScript.press(quiz, 'Change your answer to “Do you notice any of these signs?”'));
  await seen(quiz, 'change');
  await onwards(quiz, () => byScript.press(quiz, 'Back to your result'));
  await onwards(quiz, () => byScript.press(quiz, 'Clear everything'));
  await walk(quiz, { age: ['adult'] }, byScript);
  await onwards(quiz, () => byScript.press(quiz, 'Back'));
  await seen(quiz, 'back');
}

/** Everything unfolded, and the first sources open. */
async function opened(seen: Seen): Promise<void> {
  const quiz = await result(OUTCOMES.ranked.answers);
  for (const details of root(quiz).querySelectorAll('details')) details.open = true;
  const sources = controlsOf(quiz).find(({ role, name }) => role === 'button' && name.startsWith('Sources'));
  (sources!.element as HTMLElement).click();
  await quiz.updateComplete;
  await seen(quiz, 'result-opened');
}

/** The data cannot be used: the page's own content, and a line below it. */
async function failed(seen: Seen): Promise<void> {
  const { error: log } = console;
  console.error = () => undefined;
  const quiz = await open(
    html`<pigment-quiz session=${fresh()} .catalogue=${{} as Catalogue}><p>Please call us.</p></pigment-quiz>`,
  );
  await waitUntil(() => quiz.matches(':state(error)'), 'the failure is told');
  console.error = log;
  await seen(quiz, 'failed');
}

const results = Object.entries<Outcome>(OUTCOMES)
  .filter(([, { outcome }]) => outcome !== 'incomplete')
  .map(([kind, { answers }]) => [
    `result-${kind}`,
    async (seen: Seen) =>
      seen(await result(answers, { bookingUrl: '/book', phone: '020 7946 0000' }), `result-${kind}`),
  ]);

/** By a name each; a visit may come to several screens. */
export const VISITS: Readonly<Record<string, (seen: Seen) => Promise<void>>> = {
  questions,
  'error-one': error('one', {}),
  'error-many': error('many', { age: ['adult'] }),
  change,
  ...Object.fromEntries(results),
  'result-opened': opened,
  failed,
};
