/** After a step focus goes to what the new heading names, and the heading is heard once; on load it goes nowhere. */
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { byRole } from '../../helpers/roles.ts';
import {
  answer,
  choice,
  choose,
  focused,
  fresh,
  heading,
  landing,
  MELASMA,
  onwards,
  open,
  press,
  result,
  root,
  title,
  words,
} from './quiz.ts';

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

  it('goes to the next question, to the one before, and to the heading of the result', async () => {
    const quiz = await open();
    await answer(quiz, '18 or over');
    expect(focused() === landing(quiz), 'focus is on the new screen').to.equal(true);
    await press(quiz, 'Back');
    expect(focused() === landing(quiz), 'focus is on the new screen').to.equal(true);
    await answer(quiz, 'Under 18');
    await answer(quiz, 'None of these');
    expect(focused() === landing(quiz), 'focus is on the new screen').to.equal(true);
    expect(title(quiz)).to.equal('This quiz is for adults');
    await press(quiz, 'Clear everything');
    expect(focused() === landing(quiz), 'focus is on the new screen').to.equal(true);
  });

  it('has the title told once: the group that has focus is named by its heading, and nothing else has that name', async () => {
    const quiz = await open();
    for (const [label, next, role] of [
      ['18 or over', 'Do you notice any of these signs?', 'group'],
      ['None of these', 'Show the pictures in this skin tone', 'radiogroup'],
    ] as const) {
      await choose(quiz, label);
      await onwards(quiz);
      expect(focused() === byRole(quiz, role, next), 'focus is on the group').to.equal(true);
      expect(focused()!.contains(byRole(quiz, 'heading', next)), 'the heading is its legend').to.equal(true);
      expect(heading(quiz)!.matches('[tabindex]')).to.equal(false);
    }
  });

  it('leaves the group for good: a click in it lands nowhere else', async () => {
    const quiz = await open();
    await answer(quiz, '18 or over');
    choice(quiz, 'None of these').focus();
    expect(landing(quiz)!.matches('[tabindex]')).to.equal(false);
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
