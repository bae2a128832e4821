/** What the quiz says without moving focus: that other choices are cleared; and what was said goes with the next step. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { answer, choice, choose, open, press, result, root, MELASMA, words } from './quiz.ts';

const said = (quiz: PigmentQuiz): string => words(root(quiz).querySelector('[role=status]'));

async function atHealth(): Promise<PigmentQuiz> {
  const quiz = await open();
  await answer(quiz, '18 or over');
  return quiz;
}

describe('choices that exclude others', () => {
  it('say that the others are cleared, both ways', async () => {
    const quiz = await atHealth();
    await choose(quiz, 'A pale patch that is numb, thick or scaly');
    expect(said(quiz)).to.equal('');
    await choose(quiz, 'None of these');
    expect(said(quiz)).to.equal('Other choices cleared.');
    await choose(quiz, 'I’m not sure');
    expect(said(quiz)).to.equal('Other choices cleared.');
    await choose(quiz, 'A pale patch that is numb, thick or scaly');
    expect(said(quiz)).to.equal('Other choices cleared.');
  });

  it('say nothing where nothing else was chosen, or where a choice is taken back', async () => {
    const quiz = await atHealth();
    await choose(quiz, 'None of these');
    expect(said(quiz)).to.equal('');
    await choose(quiz, 'None of these');
    expect(said(quiz)).to.equal('');
  });

  it('say nothing of radio buttons, which clear each other anyway', async () => {
    const quiz = await open();
    choice(quiz, '18 or over').focus();
    await quiz.updateComplete;
    await choose(quiz, '18 or over');
    await choose(quiz, 'Under 18');
    expect(said(quiz)).to.equal('');
  });
});

describe('what was said', () => {
  it('goes when the visitor presses a key', async () => {
    const quiz = await atHealth();
    expect(said(quiz)).to.equal('Question 2, at most 7 to go');
    await sendKeys({ press: 'Tab' });
    expect(said(quiz)).to.equal('');
  });

  it('goes when the visitor chooses', async () => {
    const quiz = await atHealth();
    await choose(quiz, 'None of these');
    expect(said(quiz)).to.equal('');
  });

  it('goes from the result too', async () => {
    const quiz = await result(MELASMA);
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.resolve() },
      configurable: true,
    });
    await press(quiz, 'Copy as text');
    delete (navigator as { clipboard?: unknown }).clipboard;
    expect(said(quiz)).to.match(/^Copied/);
    root(quiz).querySelector('summary')!.click();
    expect(said(quiz)).to.equal('');
  });
});
