/** Focus goes to the new heading after a step, and nowhere on load. */
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { answer, focused, fresh, MELASMA, open, press, result, root, title, words } from './quiz.ts';

describe('focus', () => {
  it('and scroll stay where they are on load, with a question and with a result', async () => {
    const page = await fixture<HTMLElement>(html`<div><button>Before</button></div>`);
    const button = page.querySelector('button')!;
    button.focus();
    const from = window.scrollY;
    await open();
    await result(MELASMA);
    expect(focused()).to.equal(button);
    expect(window.scrollY).to.equal(from);
  });

  it('stays when answers are set or a question is shown from outside', async () => {
    const quiz = await open();
    const at = focused();
    quiz.answers = MELASMA;
    await quiz.updateComplete;
    quiz.go('look');
    await quiz.updateComplete;
    quiz.restart();
    await quiz.updateComplete;
    expect(focused()).to.equal(at);
  });

  it('goes to the heading of the next question, of the one before, and of the result', async () => {
    const quiz = await open();
    const heading = () => root(quiz).querySelector('.h[tabindex]');
    await answer(quiz, '18 or over');
    expect(focused()).to.equal(heading());
    await press(quiz, 'Back');
    expect(focused()).to.equal(heading());
    await answer(quiz, 'Under 18');
    await answer(quiz, 'None of these');
    expect(focused()).to.equal(heading());
    expect(title(quiz)).to.equal('This quiz is for adults');
    await press(quiz, 'Clear everything');
    expect(focused()).to.equal(heading());
  });

  it('is followed by the progress in a region that was there before', async () => {
    const quiz = await open();
    const region = root(quiz).querySelector('[role=status]')!;
    expect(words(region)).to.equal('');
    await answer(quiz, '18 or over');
    expect(root(quiz).querySelector('[role=status]')).to.equal(region);
    expect(words(region)).to.equal('Question 2, at most 7 to go');
  });

  it('does not jump a page that shows the heading', async () => {
    const quiz = await open(html`<pigment-quiz session=${fresh()}></pigment-quiz>`);
    quiz.scrollIntoView({ block: 'start' });
    const from = window.scrollY;
    await answer(quiz, '18 or over');
    expect(Math.abs(window.scrollY - from)).to.be.lessThan(2);
  });
});
