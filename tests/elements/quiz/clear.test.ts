/** For computers that others use too: one button clears everything, and says so. */
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { allByRole, byRole } from '../../helpers/roles.ts';
import { answer, choose, focused, landing, fresh, MELASMA, open, press, result, root, title, words } from './quiz.ts';

const CLEARED = 'Everything is cleared. No answer is kept here.';
const note = (quiz: Parameters<typeof root>[0]): string => words(root(quiz).querySelector('.note'));
const status = (quiz: Parameters<typeof root>[0]): string => words(root(quiz).querySelector('[role=status]'));

describe('clear everything', () => {
  it('is offered once there is an answer, on a question and with the result', async () => {
    const quiz = await open();
    expect(allByRole(quiz, 'button', 'Clear everything')).to.be.empty;
    await choose(quiz, '18 or over');
    expect(allByRole(quiz, 'button', 'Clear everything'), 'a choice is no answer yet').to.be.empty;
    await answer(quiz, '18 or over');
    expect(byRole(quiz, 'button', 'Clear everything').getBoundingClientRect().height).to.be.at.least(44);
    const done = await result(MELASMA);
    expect(allByRole(done, 'button', 'Clear everything')).to.have.length(1);
  });

  it('says that it is done, in sight and to a screen reader, and leads to the first question', async () => {
    const quiz = await open();
    await answer(quiz, '18 or over');
    await press(quiz, 'Clear everything');
    expect(quiz.answers).to.deep.equal({});
    expect(title(quiz)).to.equal('Are you 18 or over?');
    expect(focused() === landing(quiz), 'focus is on the new screen').to.equal(true);
    expect(note(quiz)).to.equal(CLEARED);
    expect(status(quiz)).to.equal(CLEARED);
    expect(allByRole(quiz, 'radio').filter((radio) => (radio as HTMLInputElement).checked)).to.be.empty;
    await answer(quiz, '18 or over');
    expect(note(quiz), 'the line goes with the next step').to.equal('');
  });

  it('is the same as restart(), but for focus', async () => {
    const quiz = await result(MELASMA);
    const before = focused();
    quiz.restart();
    await quiz.updateComplete;
    expect(quiz.answers).to.deep.equal({});
    expect(note(quiz)).to.equal(CLEARED);
    expect(status(quiz)).to.equal(CLEARED);
    expect(focused()).to.equal(before);
  });

  it('says nothing where there was nothing to clear', async () => {
    const quiz = await open();
    quiz.restart();
    await quiz.updateComplete;
    expect(note(quiz)).to.equal('');
  });

  it('clears every quiz of the session', async () => {
    const session = fresh();
    const one = await open(html`<pigment-quiz session=${session}></pigment-quiz>`);
    const other = await open(html`<pigment-quiz session=${session}></pigment-quiz>`);
    await answer(one, '18 or over');
    await waitUntil(() => allByRole(other, 'button', 'Clear everything').length === 1, 'the other one follows');
    await press(other, 'Clear everything');
    await one.updateComplete;
    expect(title(one)).to.equal('Are you 18 or over?');
    expect(allByRole(one, 'button', 'Clear everything')).to.be.empty;
  });
});
