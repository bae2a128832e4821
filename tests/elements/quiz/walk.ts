/** Goes through the quiz as one visitor does: with the keyboard alone, or with the pointer alone. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { computeAccessibleName } from 'dom-accessibility-api';
import { catalogue } from '../../../src/data/index.ts';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import type { Answers } from '../../../src/engine/index.ts';
import { byRole } from '../../helpers/roles.ts';
import { choice, focused, root, title } from './quiz.ts';

/** The hands of a visitor. */
export interface Manner {
  /** Takes a choice. */
  take: (quiz: PigmentQuiz, input: HTMLInputElement) => Promise<void>;
  /** Presses a button. */
  press: (quiz: PigmentQuiz, button: string | RegExp) => Promise<void>;
}

/** The id of the question on the screen; null for a screen that is none. */
export const questionShown = (quiz: PigmentQuiz): string | null =>
  Object.entries(catalogue.questions).find((entry) => entry[1].title === title(quiz))?.[0] ?? null;

export const isComplete = (quiz: PigmentQuiz): boolean => quiz.matches(':state(complete)');

/** Does something that leads to another screen, and waits for that. */
export async function onwards(quiz: PigmentQuiz, act: () => Promise<void>): Promise<void> {
  const from = title(quiz);
  await act();
  await waitUntil(() => title(quiz) !== '' && title(quiz) !== from, `the screen after "${from}"`, { timeout: 8_000 });
  await quiz.updateComplete;
}

/**
 * Answers what is asked until the result is there, or until something is asked that has no answer here. A screen that
 * is no question is gone on from as it is.
 */
export async function walk(
  quiz: PigmentQuiz,
  answers: Answers,
  { take, press }: Manner,
  seen: (quiz: PigmentQuiz) => void | Promise<void> = () => undefined,
): Promise<void> {
  for (let screens = 0; screens < 20; screens++) {
    await seen(quiz);
    const id = questionShown(quiz);
    if (isComplete(quiz) || (id !== null && !answers[id])) return;
    const labels = (id === null ? [] : answers[id]!).map((option) => catalogue.questions[id!]!.options[option]!.label);
    for (const label of labels) await take(quiz, choice(quiz, label));
    await onwards(quiz, () => press(quiz, 'Continue'));
  }
  throw new Error(`No result after 20 screens; the last was "${title(quiz)}".`);
}

/** By script; for tests that are not about how one answers. */
export const byScript: Manner = {
  async take(quiz, input) {
    if (!input.checked) input.click();
    await quiz.updateComplete;
  },
  async press(quiz, button) {
    byRole(quiz, 'button', button).click();
    await quiz.updateComplete;
  },
};

type Press = (key: string) => Promise<unknown>;

/** Tab, or within a group of radio buttons the arrow, until something has focus. */
async function moveTo(target: Element, press: Press): Promise<void> {
  const group = (of: Element | null) => (of?.matches('[type=radio]') ? (of as HTMLInputElement).name : null);
  for (let tries = 0; tries < 60 && focused() !== target; tries++) {
    const sameGroup = group(target) !== null && group(focused()) === group(target);
    await press(sameGroup ? 'ArrowDown' : 'Tab');
  }
  const reached = computeAccessibleName(focused() ?? document.body);
  expect(reached, 'the keyboard reaches it').to.equal(computeAccessibleName(target));
}

export const withKeys = (press: Press): Manner => ({
  async take(quiz, input) {
    await moveTo(input, press);
    if (!input.checked) await press(' ');
    await quiz.updateComplete;
    expect(input.checked, `${computeAccessibleName(input)} is chosen`).to.equal(true);
  },
  /** From one choice of several one goes on with Enter, as in a form; else with the button. */
  async press(quiz, button) {
    const onChoice = focused()?.matches('[type=radio]') && root(quiz).contains(focused());
    if (!onChoice || button !== 'Continue') await moveTo(byRole(quiz, 'button', button), press);
    await press('Enter');
  },
});

export const byKeyboard: Manner = withKeys((key) => sendKeys({ press: key }));

/** The element that a pointer would meet there. */
function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** A click in the middle of what a visitor sees. */
export async function clickOn(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = target.getBoundingClientRect();
  const at: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  expect(target.contains(elementAt(...at)), `nothing lies over "${target.textContent?.trim()}"`).to.equal(true);
  await sendMouse({ type: 'click', position: at });
}

export const byPointer: Manner = {
  /** Anywhere in its row: the row is the target. */
  async take(quiz, input) {
    const was = input.checked;
    await clickOn(input.closest('label') ?? input);
    await waitUntil(() => input.checked !== was, `a click changes ${computeAccessibleName(input)}`);
    await quiz.updateComplete;
  },
  press: (quiz, button) => clickOn(byRole(quiz, 'button', button)),
};
