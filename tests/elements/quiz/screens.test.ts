/**
 * What assistive technology meets on each screen, in its order. The texts are kept in tests/golden/quiz, the same for
 * all browsers; `npm run golden` writes them anew.
 */
import { expect } from '@open-wc/testing';
import { catalogue } from '../../../src/data/index.ts';
import { expectGolden, goldens } from '../../helpers/golden.ts';
import { bothTrees } from '../../helpers/native.ts';
import { OUTCOMES } from '../../helpers/outcomes.ts';
import { itemsOf, outline } from '../../helpers/tree.ts';
import { open, press } from './quiz.ts';
import { VISITS } from './screens.ts';
import { byScript, isComplete, walk } from './walk.ts';

describe('the screens of the quiz', function () {
  this.timeout(30_000);
  const shown: string[] = [];

  for (const [name, visit] of Object.entries(VISITS))
    it(`are as they are kept: ${name}`, async () => {
      const faults: string[] = [];
      await visit(async (quiz, screen) => {
        shown.push(`quiz/${screen}`);
        await expectGolden(`quiz/${screen}`, outline(itemsOf(quiz))).catch(({ message }: Error) =>
          faults.push(message),
        );
      });
      if (faults.length > 0) throw new Error(faults.join('\n\n'));
    });

  it('are all that is kept', async () => {
    const questions = Object.keys(catalogue.questions).map((id) => `quiz/question-${id}`);
    expect(shown).to.include.members(questions);
    expect(await goldens('quiz')).to.deep.equal([...shown, 'quiz/aloud'].toSorted());
  });
});

describe('what the tests compute', () => {
  for (const [name, answers] of Object.entries({
    question: {},
    several: { age: ['adult'] },
    ...{ result: OUTCOMES.ranked.answers },
  }))
    it(`is what the browser tells: ${name}`, async function () {
      const quiz = await open();
      await walk(quiz, answers, byScript);
      if (!isComplete(quiz)) await press(quiz, 'Continue');
      const trees = await bothTrees(quiz);
      if (!trees) this.skip();
      expect(trees.native).to.deep.equal(trees.computed);
    });
});
