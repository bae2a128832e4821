/** Opens quizzes and answers them as a visitor does: by what is written on the screen. */
import { fixture, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import '../../../src/elements/quiz/define.ts';
import type { Answers } from '../../../src/engine/index.ts';
import { byRole } from '../../helpers/roles.ts';

export { MELASMA } from '../../helpers/visitors.ts';

let sessions = 0;
/** A session that no other test has. */
export const fresh = (): string => `test-${String(++sessions)}`;

export async function open(
  template: TemplateResult = html`<pigment-quiz session=${fresh()}></pigment-quiz>`,
): Promise<PigmentQuiz> {
  const quiz = await fixture<PigmentQuiz>(template);
  await quiz.updateComplete;
  return quiz;
}

/** A quiz that shows the result of these answers. */
export const result = (answers: Answers, more?: Partial<PigmentQuiz>): Promise<PigmentQuiz> =>
  open(
    html`<pigment-quiz
      session=${fresh()}
      .answers=${answers}
      .bookingUrl=${more?.bookingUrl ?? null}
      .phone=${more?.phone ?? null}
      .catalogue=${more?.catalogue ?? null}
    ></pigment-quiz>`,
  );

export const root = (quiz: PigmentQuiz): ShadowRoot => quiz.shadowRoot!;
/** The heading of the screen. */
export const heading = (quiz: PigmentQuiz): HTMLElement | null => root(quiz).querySelector('.h.size-1');
/** Its text, in one line. */
export const title = (quiz: PigmentQuiz): string => words(heading(quiz));
/** Where focus goes with a new screen: the group that its heading names, or the heading where there is none. */
export const landing = (quiz: PigmentQuiz): HTMLElement | null => heading(quiz)?.closest('fieldset') ?? heading(quiz);
export const words = (of: Element | null): string => (of?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** A section of the result, by its heading. */
export function section(quiz: PigmentQuiz, heading: string | RegExp): HTMLElement {
  return byRole(quiz, 'heading', heading).closest<HTMLElement>('section, .card')!;
}
/** One treatment's place in the result. */
export const treatment = (quiz: PigmentQuiz, id: string): HTMLElement | null =>
  root(quiz).querySelector(`[data-treatment="${id}"]`);

export const choice = (quiz: PigmentQuiz, label: string): HTMLInputElement => {
  const role = root(quiz).querySelector('input')?.type === 'radio' ? 'radio' : 'checkbox';
  return byRole(quiz, role, label) as HTMLInputElement;
};

export async function choose(quiz: PigmentQuiz, ...labels: string[]): Promise<void> {
  for (const label of labels) choice(quiz, label).click();
  await quiz.updateComplete;
}

export async function press(quiz: PigmentQuiz, button: string | RegExp): Promise<void> {
  byRole(quiz, 'button', button).click();
  await quiz.updateComplete;
}

/** The visitor has begun, and what that fetches is there. */
export async function touched(quiz: PigmentQuiz): Promise<PigmentQuiz> {
  root(quiz).querySelector<HTMLElement>('[part=continue]')!.focus();
  await quiz.updateComplete;
  return quiz;
}

/** The heading of the screen before the drawings, which is no question. */
export const TONES = 'Show the pictures in this skin tone';

/** Continue, whatever comes then. */
export async function onwards(quiz: PigmentQuiz): Promise<void> {
  const before = title(quiz);
  await press(quiz, 'Continue');
  await waitUntil(() => title(quiz) !== '' && title(quiz) !== before, `the screen after "${before}"`);
  await quiz.updateComplete;
}

/** Answers the question on the screen and goes on to the next, past the skin tone of the drawings. */
export async function answer(quiz: PigmentQuiz, ...labels: string[]): Promise<void> {
  await choose(quiz, ...labels);
  await onwards(quiz);
  if (title(quiz) === TONES) await onwards(quiz);
}

/** From the first question to the skin type, on the way of the most questions. */
export async function toSkinType(quiz: PigmentQuiz): Promise<void> {
  await answer(quiz, '18 or over');
  await answer(quiz, 'None of these');
  await answer(quiz, 'Blotchy patches, darker than the skin around them');
  await answer(quiz, 'In pregnancy, or with hormones');
}

export async function toResult(quiz: PigmentQuiz): Promise<void> {
  await toSkinType(quiz);
  await answer(quiz, 'Sometimes burns a little, then tans');
  await answer(quiz, 'None of these');
  await answer(quiz, 'None of these');
  await answer(quiz, 'Either is fine');
  await answer(quiz, 'Up to about 3 days');
}

/** The element with focus, through shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
