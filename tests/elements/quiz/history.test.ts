/** `history`: the browser's Back leads to the question before; the address stays, and the page's own state too. */
import { expect, waitUntil } from '@open-wc/testing';
import { html, nothing } from 'lit';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { answer, choice, choose, focused, landing, fresh, open, press, title, TONES } from './quiz.ts';

const AGE = 'Are you 18 or over?';
const SIGNS = 'Do you notice any of these signs?';
const LOOK = 'What do your marks look like?';

const stepping = (session = fresh(), more: Partial<PigmentQuiz> = {}): Promise<PigmentQuiz> =>
  open(html`<pigment-quiz session=${session} history remember=${more.remember ?? nothing}></pigment-quiz>`);
const shows = (quiz: PigmentQuiz, wanted: string): Promise<void> =>
  waitUntil(() => title(quiz) === wanted, `"${wanted}" is shown, not "${title(quiz)}"`);
const popped = (): Promise<Event> => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));

async function go(by: number): Promise<void> {
  const arrived = popped();
  history.go(by);
  await arrived;
}

describe('the browser’s Back', () => {
  const { href } = location;
  before(() => {
    // A step too far stays on the page, and is a failure like any other.
    for (let entry = 0; entry < 12; entry++) history.pushState(null, '');
  });
  afterEach(() => {
    history.replaceState(null, '');
    expect(location.href).to.equal(href);
  });

  it('leads to the question before in its last state, and Forward again to the one after', async () => {
    const quiz = await stepping();
    await answer(quiz, '18 or over');
    await answer(quiz, 'None of these');
    await go(-1);
    await shows(quiz, SIGNS);
    expect(choice(quiz, 'None of these').checked).to.equal(true);
    expect(quiz.answers).to.have.property('warning-signs');
    await go(-1);
    await shows(quiz, AGE);
    expect(choice(quiz, '18 or over').checked).to.equal(true);
    await go(2);
    await shows(quiz, LOOK);
  });

  it('tells the history a step and nothing else, beside what the page keeps there', async () => {
    history.replaceState({ route: '/melasma', scroll: 7 }, '');
    const session = fresh();
    const before = history.length;
    const quiz = await stepping(session);
    expect(history.state, 'nothing before the visitor goes on').to.deep.equal({ route: '/melasma', scroll: 7 });
    await answer(quiz, '18 or over');
    expect(history.state).to.deep.equal({ route: '/melasma', scroll: 7, [`pigment-quiz:${session}`]: 1 });
    expect(history.length - before).to.be.at.most(1);
    await go(-1);
    await shows(quiz, AGE);
    expect(history.state).to.deep.equal({ route: '/melasma', scroll: 7, [`pigment-quiz:${session}`]: 0 });
  });

  it('agrees with the button Back', async () => {
    const quiz = await stepping();
    await answer(quiz, '18 or over');
    await answer(quiz, 'None of these');
    const arrived = popped();
    await press(quiz, 'Back');
    expect(title(quiz), 'at once').to.equal(SIGNS);
    await arrived;
    await go(-1);
    await shows(quiz, AGE);
  });

  it('leads from a question that is changed back to the result', async () => {
    const quiz = await stepping();
    quiz.answers = { age: ['adult'], 'warning-signs': ['changed'] };
    await quiz.updateComplete;
    const over = title(quiz);
    await press(quiz, `Change your answer to “${AGE}”`);
    await shows(quiz, AGE);
    await go(-1);
    await shows(quiz, over);
    await go(1);
    await shows(quiz, AGE);
    // The entry follows the screen, and the next test begins where it ends.
    const arrived = popped();
    await press(quiz, 'Back to your result');
    await shows(quiz, over);
    await arrived;
  });

  it('keeps focus in the quiz where it was there, and takes it from nobody', async () => {
    const quiz = await stepping();
    await answer(quiz, '18 or over');
    await go(-1);
    await shows(quiz, AGE);
    await quiz.updateComplete;
    expect(focused() === landing(quiz), 'focus is on the new screen').to.equal(true);
    const button = document.createElement('button');
    document.body.append(button);
    await go(1);
    await shows(quiz, SIGNS);
    button.focus();
    await go(-1);
    await shows(quiz, AGE);
    await quiz.updateComplete;
    expect(focused()).to.equal(button);
    button.remove();
  });

  it('does not heed the entries of others', async () => {
    const quiz = await stepping();
    await answer(quiz, '18 or over');
    await choose(quiz, 'I’m not sure');
    history.pushState({ modal: true }, '');
    history.pushState(null, '');
    await go(-1);
    await quiz.updateComplete;
    expect(title(quiz)).to.equal(SIGNS);
    expect(choice(quiz, 'I’m not sure').checked, 'the choice that was not confirmed stays').to.equal(true);
    await go(-1);
    await go(-1);
    await shows(quiz, AGE);
  });

  it('leaves an entry alone whose state is no plain object', async () => {
    const { error } = console;
    const lines: unknown[] = [];
    console.error = (line: unknown) => lines.push(line);
    for (const state of ['text', 7, [1]]) {
      history.replaceState(state, '');
      const quiz = await stepping();
      await answer(quiz, '18 or over');
      expect(title(quiz)).to.equal(SIGNS);
      expect(history.state).to.deep.equal(state);
    }
    console.error = error;
    expect(lines).to.have.length(3);
  });

  it('leaves the quiz at once after everything was cleared, and brings no answer back', async () => {
    history.replaceState({ page: 'before' }, '');
    const quiz = await stepping();
    await answer(quiz, '18 or over');
    await answer(quiz, 'None of these');
    const arrived = popped();
    await press(quiz, 'Clear everything');
    await arrived;
    expect(history.state).to.include({ page: 'before' });
    expect(title(quiz)).to.equal(AGE);
    await go(2);
    await shows(quiz, AGE);
    expect(quiz.answers).to.deep.equal({});
    await go(-2);
  });

  it('shows after a reload the questions that were answered', async () => {
    const session = fresh();
    sessionStorage.setItem(`pigment-quiz:${session}`, '{"answers":{"age":["adult"],"warning-signs":["none"]}}');
    for (const step of [0, 1, 2]) {
      const state = { [`pigment-quiz:${session}`]: step };
      if (step > 0) history.pushState(state, '');
      else history.replaceState(state, '');
    }
    const quiz = await stepping(session, { remember: 'tab' });
    await shows(quiz, TONES);
    await go(-1);
    await shows(quiz, SIGNS);
    await go(-1);
    await shows(quiz, AGE);
    sessionStorage.clear();
  });

  it('does not answer once the quiz is gone', async () => {
    const quiz = await stepping();
    await answer(quiz, '18 or over');
    const parent = quiz.parentElement!;
    quiz.remove();
    await go(-1);
    expect(title(quiz)).to.equal(SIGNS);
    parent.append(quiz);
    await quiz.updateComplete;
  });

  it('keeps two quizzes of a page apart', async () => {
    const one = await stepping();
    const other = await stepping();
    await answer(one, '18 or over');
    await answer(other, '18 or over');
    await go(-1);
    await shows(other, AGE);
    expect(title(one)).to.equal(SIGNS);
    await go(-1);
    await shows(one, AGE);
  });
});

it('without `history` no entry is made or changed', async () => {
  history.replaceState({ own: 1 }, '');
  const before = history.length;
  const quiz = await open(html`<pigment-quiz session=${fresh()} condition="pih"></pigment-quiz>`);
  await answer(quiz, '18 or over');
  await press(quiz, 'Back');
  expect(history.state).to.deep.equal({ own: 1 });
  expect(history.length).to.equal(before);
  history.replaceState(null, '');
});
