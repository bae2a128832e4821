/**
 * What assistive technology meets on each screen, in its order. The texts are kept in tests/golden/quiz, the same for
 * all browsers; `npm run golden` writes them anew.
 */
import { expect } from '@open-wc/testing';
import { catalogue } from '../../../src/data/index.ts';
import { nativeTree, type NativeNode } from '../../helpers/commands.ts';
import { expectGolden, goldens } from '../../helpers/golden.ts';
import { OUTCOMES } from '../../helpers/outcomes.ts';
import { itemsOf, outline, type Item } from '../../helpers/tree.ts';
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

/** Chromium's own words for what it tells, where they are not ours. */
const ROLES: Readonly<Record<string, string>> = { DisclosureTriangle: 'disclosure', image: 'img' };
const COMPARED = [
  ...['heading', 'group', 'radiogroup', 'radio', 'checkbox', 'button', 'link', 'disclosure', 'textbox', 'img'],
  ...['article', 'banner', 'contentinfo', 'status', 'list', 'listitem', 'term', 'definition'],
];

function nativeItem({ role, name, description, properties }: NativeNode): Omit<Item, 'depth' | 'element'> {
  const own = ROLES[role] ?? role;
  const { level, checked, expanded, invalid, disabled, focused } = properties;
  const states = [
    own === 'heading' && `level ${String(level)}`,
    /^(radio|checkbox)$/.test(own) && (checked === 'true' ? 'checked' : 'not checked'),
    expanded !== undefined && (expanded === true ? 'expanded' : 'collapsed'),
    invalid === 'true' && 'invalid',
    disabled === true && 'disabled',
    focused === true && 'focused',
  ];
  return { role: own, name, description, states: states.filter((state) => typeof state === 'string') };
}

describe('what the tests compute', () => {
  const told = (items: readonly Omit<Item, 'depth' | 'element'>[]): string[] =>
    items
      // A <details> is a group without a name to Chromium; its summary says everything.
      .filter(({ role, name }) => COMPARED.includes(role) && (role !== 'group' || name !== ''))
      .map(({ role, name, description, states }) => JSON.stringify([role, name, description, ...states]));

  for (const [name, answers] of Object.entries({
    question: {},
    several: { age: ['adult'] },
    ...{ result: OUTCOMES.ranked.answers },
  }))
    it(`is what the browser tells: ${name}`, async function () {
      const quiz = await open();
      await walk(quiz, answers, byScript);
      if (!isComplete(quiz)) await press(quiz, 'Continue');
      const native = await nativeTree();
      if (!native) this.skip();
      expect(told(native.map(nativeItem))).to.deep.equal(told(itemsOf(quiz)));
    });
});
