/** On a slow network what is wrong is told at once, and nothing that comes late moves what the visitor reads. */
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { allByRole, byRole } from '../../helpers/roles.ts';
import { choice, focused, open, press, root, title, words } from './quiz.ts';

/** A quiz whose later part comes only when the test says so. */
async function slow(): Promise<{ quiz: PigmentQuiz; arrive: () => Promise<unknown> }> {
  const quiz = await open();
  let come: () => void = () => undefined;
  const wire = new Promise<void>((resolve) => {
    come = resolve;
  });
  const load = quiz['loadLater'].bind(quiz);
  Object.assign(quiz, { loadLater: () => wire.then(load) });
  return {
    quiz,
    arrive: () => {
      come();
      return quiz.updateComplete;
    },
  };
}

const press1 = async (quiz: PigmentQuiz): Promise<void> => {
  byRole(quiz, 'button', 'Continue').click();
  await nextFrame();
};
const tops = (quiz: PigmentQuiz): number[] =>
  [...root(quiz).querySelectorAll('.h, .error, .row, .button')].map((one) => one.getBoundingClientRect().top);
const problems = (quiz: PigmentQuiz): HTMLElement[] => allByRole(quiz, 'group', 'There is a problem');

describe('Continue without a choice, before the rest is there', () => {
  it('says beside the choices what is wrong, in the same frame, and leads to the first of them', async () => {
    const { quiz, arrive } = await slow();
    await press1(quiz);
    expect(words(root(quiz).querySelector('#error'))).to.equal('Error: choose one answer to go on.');
    expect(focused() === choice(quiz, 'Under 18'), 'focus is on the first choice').to.equal(true);
    expect(choice(quiz, 'Under 18').checked).to.equal(false);
    await arrive();
  });

  it('moves nothing when the rest comes, and takes focus from nowhere', async () => {
    const { quiz, arrive } = await slow();
    const field = document.createElement('input');
    document.body.append(field);
    await press1(quiz);
    field.focus();
    const before = tops(quiz);
    await arrive();
    await waitUntil(() => quiz.recommendation !== null, 'the rest is there');
    await nextFrame();
    expect(tops(quiz)).to.deep.equal(before);
    expect(problems(quiz).length).to.equal(0);
    expect(focused() === field, 'focus stays').to.equal(true);
    field.remove();
  });

  it('sums it up the next time', async () => {
    const { quiz, arrive } = await slow();
    await press1(quiz);
    await arrive();
    await waitUntil(() => quiz.recommendation !== null, 'the rest is there');
    await press(quiz, 'Continue');
    expect(problems(quiz)).to.have.length(1);
    expect(focused() === problems(quiz)[0], 'focus is on it').to.equal(true);
  });
});

describe('what could not be loaded', () => {
  it('is told until the visitor does something else', async () => {
    const { error } = console;
    console.error = () => undefined;
    const quiz = await open();
    Object.assign(quiz, { loadLater: () => Promise.reject(new Error('offline')) });
    choice(quiz, '18 or over').click();
    await press(quiz, 'Continue');
    await waitUntil(() => root(quiz).querySelector('[part=status]') !== null, 'it is told');
    await waitUntil(() => /^The next part/.test(words(root(quiz).querySelector('[role=status]'))), 'it is said');
    choice(quiz, 'Under 18').click();
    await quiz.updateComplete;
    expect(root(quiz).querySelector('[part=status]') === null, 'on the screen').to.equal(true);
    expect(words(root(quiz).querySelector('[role=status]')), 'aloud').to.equal('');
    expect(allByRole(quiz, 'button', 'Continue')).to.have.length(1);
    console.error = error;
  });
});

describe('Continue with a choice, before the rest is there', () => {
  it('says that it is loading, on the screen and aloud', async () => {
    const { quiz, arrive } = await slow();
    choice(quiz, '18 or over').click();
    await press1(quiz);
    expect(words(root(quiz).querySelector('[part=status]'))).to.equal('Loading…');
    expect(words(root(quiz).querySelector('[role=status]'))).to.equal('Loading…');
    await arrive();
    await waitUntil(() => title(quiz) === 'Do you notice any of these signs?', 'the next question');
    await quiz.updateComplete;
    expect(root(quiz).querySelector('[part=status]')).to.equal(null);
    expect(words(root(quiz).querySelector('[role=status]'))).to.equal('Question 2, at most 7 to go');
  });
});
