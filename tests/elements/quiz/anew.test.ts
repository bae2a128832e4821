/** The data is loaded anew while somebody is at the questions. */
import { expect } from '@open-wc/testing';
import { allByRole } from '../../helpers/roles.ts';
import { answer, open, press, root, title, words } from './quiz.ts';

describe('data that is loaded anew', () => {
  it('leaves the visitor at the question, with what is already answered', async () => {
    const quiz = await open();
    await answer(quiz, '18 or over');
    const before = title(quiz);
    await quiz.reload();
    await quiz.updateComplete;
    expect(title(quiz)).to.equal(before);
    expect(allByRole(quiz, 'button', 'Clear everything')).to.have.length(1);
  });

  it('leaves what is wrong with an answer in sight', async () => {
    const quiz = await open();
    await answer(quiz, '18 or over');
    await press(quiz, 'Continue');
    await quiz.reload();
    await quiz.updateComplete;
    expect(words(root(quiz).querySelector('.summary'))).to.not.equal('');
  });

  it('leaves the line that everything is cleared', async () => {
    const quiz = await open();
    await answer(quiz, '18 or over');
    await press(quiz, 'Clear everything');
    await quiz.reload();
    await quiz.updateComplete;
    expect(words(root(quiz).querySelector('.cleared'))).to.not.equal('');
  });
});
