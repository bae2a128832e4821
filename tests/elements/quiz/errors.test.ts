/** Continue without a choice: the message beside the group, a summary with a link to it, and focus on the summary. */
import { expect, waitUntil } from '@open-wc/testing';
import type axe from 'axe-core';
import 'axe-core';
import { allByRole, byRole } from '../../helpers/roles.ts';
import { answer, choose, focused, open, press, root, title, touched, words } from './quiz.ts';

const ONE = 'Error: choose one answer to go on.';
const MANY = 'Error: choose at least one answer to go on. “None of these” and “I’m not sure” are answers too.';

for (const { kind, start, message } of [
  { kind: 'one answer', start: null, message: ONE },
  { kind: 'several answers', start: 'health', message: MANY },
]) {
  describe(`a question with ${kind}, not answered`, () => {
    it('says so in the same words beside the group and in a summary that has focus', async () => {
      const quiz = await touched(await open());
      if (start) quiz.go(start);
      await quiz.updateComplete;
      await press(quiz, 'Continue');
      await waitUntil(() => focused()?.getAttribute('part') === 'summary', 'focus is on the summary');
      const summary = byRole(quiz, 'group', 'There is a problem');
      expect(focused()).to.equal(summary);
      expect(byRole(summary, 'link').textContent.trim()).to.equal(message);
      expect(words(root(quiz).querySelector('#error'))).to.equal(message);
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(quiz);
      expect(violations.map(({ id }) => id).filter((id) => id !== 'region' && id !== 'page-has-heading-one')).to.be
        .empty;
    });

    it('leads from the summary to the first choice, and leaves the address alone', async () => {
      const quiz = await touched(await open());
      if (start) quiz.go(start);
      await quiz.updateComplete;
      await press(quiz, 'Continue');
      await waitUntil(() => focused()?.getAttribute('part') === 'summary', 'focus is on the summary');
      const before = location.href;
      byRole(quiz, 'link', message).click();
      expect(focused()).to.equal(root(quiz).querySelector('input'));
      expect((focused() as HTMLInputElement).checked, 'focus chooses nothing').to.equal(false);
      expect(location.href).to.equal(before);
    });
  });
}

describe('the summary of what is wrong', () => {
  it('goes with the first choice, and focus stays on that choice', async () => {
    const quiz = await touched(await open());
    await press(quiz, 'Continue');
    await waitUntil(() => allByRole(quiz, 'group', 'There is a problem').length === 1, 'the summary');
    const radio = byRole(quiz, 'radio', '18 or over');
    radio.focus();
    await choose(quiz, '18 or over');
    expect(allByRole(quiz, 'group', 'There is a problem')).to.be.empty;
    expect(focused()).to.equal(radio);
  });

  it('is not there on the next question', async () => {
    const quiz = await touched(await open());
    await press(quiz, 'Continue');
    await waitUntil(() => focused()?.getAttribute('part') === 'summary', 'focus is on the summary');
    await answer(quiz, '18 or over');
    expect(title(quiz)).to.equal('Do you notice any of these signs?');
    expect(root(quiz).querySelector('.summary')).to.equal(null);
  });
});
