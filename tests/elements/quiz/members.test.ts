/** What a page's script works with: go(), restart(), answers, recommendation, other data while the visitor answers. */
import { expect, waitUntil } from '@open-wc/testing';
import { catalogue } from '../../../src/data/index.ts';
import type { Catalogue } from '../../../src/data/types.ts';
import { answer, choice, choose, MELASMA, open, press, result, root, title } from './quiz.ts';

const without = (...ids: string[]): Catalogue => ({
  ...catalogue,
  questions: Object.fromEntries(Object.entries(catalogue.questions).filter(([id]) => !ids.includes(id))),
});

describe('other data while the visitor answers', () => {
  it('goes on at the next open question where the one on the screen is gone', async () => {
    const quiz = await open();
    await answer(quiz, '18 or over');
    await answer(quiz, 'None of these');
    await choose(quiz, 'Many tiny dots');
    quiz.catalogue = without('look');
    await waitUntil(() => title(quiz) === 'What does strong sun do to your untanned skin?', 'the next open question');
    expect(quiz.answers).to.deep.equal({ age: ['adult'], 'warning-signs': ['none'] });
    await answer(quiz, 'Always burns, never tans');
    expect(title(quiz)).to.equal('Is any of this true today?');
  });

  it('leaves the choice on the screen where the question stays', async () => {
    const quiz = await open();
    await answer(quiz, '18 or over');
    await choose(quiz, 'I’m not sure');
    quiz.catalogue = without('look');
    await quiz.updateComplete;
    expect(title(quiz)).to.equal('Do you notice any of these signs?');
    expect(choice(quiz, 'I’m not sure').checked).to.equal(true);
  });

  it('leaves out of the choice what is gone', async () => {
    const quiz = await open();
    await answer(quiz, '18 or over');
    await choose(quiz, 'I’m not sure');
    const signs = catalogue.questions['warning-signs']!;
    const { 'not-sure': _gone, ...options } = signs.options;
    quiz.catalogue = {
      ...catalogue,
      questions: { ...catalogue.questions, 'warning-signs': { ...signs, options } },
    };
    await quiz.updateComplete;
    await press(quiz, 'Continue');
    expect(quiz.answers).to.deep.equal({ age: ['adult'] });
  });

  it('shows another result where there was one', async () => {
    const quiz = await result(MELASMA);
    quiz.catalogue = { ...catalogue, clinic: { ...catalogue.clinic, phone: '0117 496 0000' } };
    await quiz.updateComplete;
    expect(title(quiz)).to.equal('Your marks may be melasma');
    expect(root(quiz).querySelector('[part=phone]')?.textContent).to.contain('0117 496 0000');
  });
});

describe('recommendation', () => {
  it('is null before anything was answered, and what follows from the answers after', async () => {
    const quiz = await open();
    expect(quiz.recommendation).to.equal(null);
    quiz.answers = MELASMA;
    await quiz.updateComplete;
    expect(quiz.recommendation?.outcome).to.equal('options');
    expect(quiz.recommendation).to.equal(quiz.recommendation);
    quiz.restart();
    expect(quiz.recommendation?.outcome).to.equal('incomplete');
  });
});
