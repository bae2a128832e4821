/** In a result much is named alike on the screen; by its accessible name each control can be told from every other. */
import { expect } from '@open-wc/testing';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { OUTCOMES } from '../../helpers/outcomes.ts';
import { byRole } from '../../helpers/roles.ts';
import { controlsOf, type Item } from '../../helpers/tree.ts';
import { answer, open, result, root, toSkinType, words } from './quiz.ts';

const twice = (names: readonly string[]): string[] => names.filter((name, at) => names.indexOf(name) !== at);
/** What is read on the screen, without what only a screen reader gets. */
function seen({ element }: Item): string {
  const copy = element!.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.hidden')) hidden.remove();
  return words(copy);
}

async function unfolded(quiz: PigmentQuiz): Promise<Item[]> {
  for (const details of root(quiz).querySelectorAll('details')) details.open = true;
  await quiz.updateComplete;
  return controlsOf(quiz);
}

const results = Object.entries(OUTCOMES).filter(([, { outcome }]) => outcome !== 'incomplete');

describe('the names of a result’s controls', () => {
  for (const [kind, { answers }] of results)
    it(`are all different, and begin with or hold what is seen: ${kind}`, async () => {
      const quiz = await result(answers, { bookingUrl: '/book', phone: '020 7946 0000' });
      const controls = await unfolded(quiz);
      expect(controls.length).to.be.greaterThan(5);
      expect(twice(controls.map(({ name }) => name))).to.deep.equal([]);
      for (const control of controls) expect(control.name.toLowerCase()).to.contain(seen(control).toLowerCase());
    });

  it('say of what a line is', async () => {
    const quiz = await result(OUTCOMES.ranked.answers);
    const names = (await unfolded(quiz)).map(({ name }) => name);
    expect(names).to.include('How it works (Light peel)');
    expect(names.filter((name) => /evidence for .+ \(Shop-bought cream\)$/.test(name))).to.not.be.empty;
  });

  it('tell one “Change” from the other where an answer stands twice', async () => {
    const quiz = await open();
    await toSkinType(quiz);
    await answer(quiz, 'I’m not sure');
    for (const label of ['None of these', 'None of these', 'Either is fine', 'Up to about 3 days'])
      await answer(quiz, label);
    const question = 'What does strong sun do to your untanned skin?';
    expect(byRole(quiz, 'button', `Change your answer to “${question}”`)).to.exist;
    expect(byRole(quiz, 'button', `Change “I’m not sure” in “${question}”`)).to.exist;
  });
});

describe('the button of sources', () => {
  it('says “Source” of one, “Sources” of several', async () => {
    const quiz = await result(OUTCOMES.ranked.answers);
    const buttons = (await unfolded(quiz)).filter(({ element }) => element?.matches('.cite'));
    const several = buttons.filter((button) => /[,–]/.test(seen(button)));
    expect(several.length).to.be.greaterThan(0);
    expect(buttons.length).to.be.greaterThan(several.length);
    for (const button of buttons)
      expect(button.name).to.match(several.includes(button) ? /^Sources \d[\d, –]+/ : /^Source \d+/);
  });
});
