/** Every screen that the quiz can show, reached as a visitor reaches it. */
import { waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { catalogue, type Catalogue } from '../../../src/data/index.ts';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { linkTo } from '../../../src/elements/quiz/take/link.ts';
import { OUTCOMES, type Outcome } from '../../helpers/outcomes.ts';
import { controlsOf } from '../../helpers/tree.ts';
import { choice, focused, fresh, open, press, result, root, title, touched } from './quiz.ts';
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
  // A visitor has touched the quiz before, so that all of it is there.
  await touched(quiz);
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
  await seen(quiz, 'cleared');
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

/** In a skin tone that was chosen for the drawings. */
async function inTone(seen: Seen): Promise<void> {
  const quiz = await open();
  const { age, 'warning-signs': signs } = OUTCOMES.ranked.answers;
  await walk(quiz, { age, 'warning-signs': signs }, byScript, async () => {
    if (questionShown(quiz) === null) await byScript.take(quiz, choice(quiz, 'Very dark'));
  });
  await seen(quiz, 'question-look-toned');
}

/** What a button of the result gives, where the browser does not copy. */
const taken = (button: string, screen: string) => async (seen: Seen) => {
  const refused = { writeText: () => Promise.reject(new DOMException('No.', 'NotAllowedError')) };
  Object.defineProperty(navigator, 'clipboard', { value: refused, configurable: true });
  const quiz = await result(OUTCOMES.ranked.answers);
  await press(quiz, button);
  await waitUntil(() => focused()?.matches('input, textarea'), 'there is something to copy');
  delete (navigator as { clipboard?: unknown }).clipboard;
  await seen(quiz, screen);
};

/** Opened from somebody's link. */
async function fromLink(seen: Seen): Promise<void> {
  const home = location.href;
  const session = fresh();
  const { version: catalogueVersion } = catalogue.meta;
  const { answers } = OUTCOMES['refer-soon'];
  history.replaceState(null, '', new URL(linkTo(home, { session, answers, catalogueVersion })).hash);
  const quiz = await open(html`<pigment-quiz session=${session}></pigment-quiz>`);
  await waitUntil(() => isComplete(quiz), 'the result');
  await quiz.updateComplete;
  await seen(quiz, 'result-from-link');
  history.replaceState(null, '', home);
}

/** What the page asks of the quiz: to be about one kind of mark, to remember, to be a field that is disabled. */
async function given(seen: Seen): Promise<void> {
  const { look: _, ...answers } = OUTCOMES.ranked.answers;
  const quiz = await open(html`<pigment-quiz session=${fresh()} condition="melasma"></pigment-quiz>`);
  await walk(quiz, answers, byScript);
  await seen(quiz, 'result-given');
}

async function remembered(seen: Seen): Promise<void> {
  const session = fresh();
  const { age, 'warning-signs': signs } = OUTCOMES.ranked.answers;
  const answers = { age, 'warning-signs': signs };
  const kept = await open(html`<pigment-quiz session=${session} remember="tab"></pigment-quiz>`);
  await walk(kept, answers, byScript);
  const [key, text] = Object.entries(sessionStorage).find(([name]) => name.includes(session))!;
  kept.remove();
  // As in a page that is opened anew: what is kept, under another name than what is in memory.
  const again = fresh();
  sessionStorage.setItem(key.replace(session, again), text);
  const quiz = await open(html`<pigment-quiz session=${again} remember="tab"></pigment-quiz>`);
  await waitUntil(() => questionShown(quiz) !== 'age' && title(quiz) !== '', 'what was kept is shown');
  await quiz.updateComplete;
  await seen(quiz, 'remembered');
  sessionStorage.clear();
}

async function disabled(seen: Seen): Promise<void> {
  const quiz = await open(html`<pigment-quiz session=${fresh()} name="quiz" disabled></pigment-quiz>`);
  await waitUntil(
    () => controlsOf(quiz).every(({ role, states }) => role === 'disclosure' || states.includes('disabled')),
    'it is disabled',
  );
  await seen(quiz, 'disabled');
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
  'question-look-toned': inTone,
  'result-link': taken('Make a link', 'result-link'),
  'result-copy': taken('Copy as text', 'result-copy'),
  'result-from-link': fromLink,
  given,
  remembered,
  disabled,
  failed,
};
