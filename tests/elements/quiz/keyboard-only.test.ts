/** The whole quiz by keyboard alone: Tab, arrows, space and Enter. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { computeAccessibleName } from 'dom-accessibility-api';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { focused, open, title } from './quiz.ts';

const press = (key: string) => sendKeys({ press: key });
const name = () => computeAccessibleName(focused() ?? document.body);

async function tabTo(label: string): Promise<void> {
  for (let tries = 0; tries < 40 && name() !== label; tries++) await press('Tab');
  expect(name()).to.equal(label);
}

async function onwards(quiz: PigmentQuiz, from: string): Promise<void> {
  await press('Enter');
  await waitUntil(() => title(quiz) !== from, `the screen after "${from}"`);
  await quiz.updateComplete;
  expect(name(), 'focus is on the new heading').to.equal(title(quiz));
}

/** Goes to a choice, takes it with the space key, and goes on with Continue. */
async function take(quiz: PigmentQuiz, label: string): Promise<void> {
  const from = title(quiz);
  await tabTo(label);
  await press(' ');
  await tabTo('Continue');
  await onwards(quiz, from);
}

describe('the quiz by keyboard', function () {
  this.timeout(60_000);
  let before: HTMLButtonElement;

  beforeEach(() => {
    before = document.createElement('button');
    document.body.prepend(before);
    before.focus();
  });
  afterEach(() => {
    before.remove();
  });

  it('goes from the first question to a result', async () => {
    const quiz = await open();
    const from = title(quiz);
    await tabTo('Under 18');
    await press('ArrowDown');
    expect(name(), 'an arrow moves and selects').to.equal('18 or over');
    expect((focused() as HTMLInputElement).checked).to.equal(true);
    await tabTo('Continue');
    await onwards(quiz, from);

    await take(quiz, 'None of these');
    await take(quiz, 'Very light');
    await take(quiz, 'Blotchy patches, darker than the skin around them');
    await take(quiz, 'In pregnancy, or with hormones');
    await take(quiz, 'Always burns, never tans');
    await take(quiz, 'None of these');
    await take(quiz, 'None of these');
    await take(quiz, 'At home');
    await take(quiz, 'I can’t take any days off');
    expect(title(quiz)).to.equal('Your marks may be melasma');
    expect(quiz.recommendation?.outcome).to.equal('options');
  });

  it('goes on with Enter on a choice, as in a form', async () => {
    const quiz = await open();
    const from = title(quiz);
    await tabTo('Under 18');
    await press(' ');
    await onwards(quiz, from);
    expect(quiz.answers).to.deep.equal({ age: ['under-18'] });
  });

  it('opens a reason and its sources', async () => {
    const quiz = await open();
    quiz.answers = { age: ['under-18'], 'warning-signs': ['changed'] };
    await quiz.updateComplete;
    await tabTo('Sources 1–6: Because of a spot or sore that a doctor should check');
    await press('Enter');
    await quiz.updateComplete;
    expect(focused()?.getAttribute('aria-expanded')).to.equal('true');
    await tabTo('Why only adults');
    await press('Enter');
    await waitUntil(() => focused()?.closest('details')?.open === true, 'the details are open');
  });
});
