/**
 * What assistive technology meets on each screen, in its order. The texts are kept in tests/golden/quiz, the same for
 * all browsers; `npm run golden` writes them anew.
 */
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { Catalogue } from '../../../src/data/index.ts';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { nativeTree, type NativeNode } from '../../helpers/commands.ts';
import { expectGolden, goldens } from '../../helpers/golden.ts';
import { OUTCOMES, type Outcome } from '../../helpers/outcomes.ts';
import { controlsOf, itemsOf, outline, type Item } from '../../helpers/tree.ts';
import { fresh, open, press, result, root, title } from './quiz.ts';
import { byScript, isComplete, onwards, questionShown, walk } from './walk.ts';

const shown = new Set<string>();
async function expectScreen(quiz: PigmentQuiz, name: string): Promise<void> {
  shown.add(`quiz/${name}`);
  await expectGolden(`quiz/${name}`, outline(itemsOf(quiz)));
}

/** A screen that is no question is called by its heading. */
const nameOf = (quiz: PigmentQuiz): string =>
  `question-${
    questionShown(quiz) ??
    title(quiz)
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .replace(/^-|-$/g, '')
  }`;

describe('the screens of the quiz', function () {
  this.timeout(30_000);

  it('ask, one question after the other', async () => {
    const quiz = await open();
    const faults: string[] = [];
    await walk(quiz, OUTCOMES.ranked.answers, byScript, async () => {
      if (!isComplete(quiz)) await expectScreen(quiz, nameOf(quiz)).catch((fault: Error) => faults.push(fault.message));
    });
    if (faults.length > 0) throw new Error(faults.join('\n\n'));
    const questions = [...shown].filter((name) => name.startsWith('quiz/question-'));
    expect(questions).to.have.length.of.at.least(Object.keys(OUTCOMES.ranked.answers).length);
  });

  for (const [name, answers] of Object.entries({ one: {}, many: { age: ['adult'] } })) {
    it(`say what is wrong: ${name}`, async () => {
      const quiz = await open();
      await walk(quiz, answers, byScript);
      await press(quiz, 'Continue');
      await expectScreen(quiz, `error-${name}`);
    });
  }

  it('show what was chosen before, on the way back and from the result', async () => {
    const quiz = await open();
    await walk(quiz, { age: ['adult'], 'warning-signs': ['changed', 'sore'] }, byScript);
    await onwards(quiz, () => byScript.press(quiz, 'Change your answer to “Do you notice any of these signs?”'));
    await expectScreen(quiz, 'change');
    await onwards(quiz, () => byScript.press(quiz, 'Back to your result'));
    await onwards(quiz, () => byScript.press(quiz, 'Start again'));
    await walk(quiz, { age: ['adult'] }, byScript);
    await onwards(quiz, () => byScript.press(quiz, 'Back'));
    await expectScreen(quiz, 'back');
  });

  for (const [kind, { answers, outcome }] of Object.entries<Outcome>(OUTCOMES)) {
    if (outcome === 'incomplete') continue;
    it(`tell the result: ${kind}`, async () => {
      const quiz = await result(answers, { bookingUrl: '/book', phone: '020 7946 0000' });
      await expectScreen(quiz, `result-${kind}`);
    });
  }

  it('tell the rest on demand', async () => {
    const quiz = await result(OUTCOMES.ranked.answers);
    for (const details of root(quiz).querySelectorAll('details')) details.open = true;
    const sources = controlsOf(quiz).find(({ role, name }) => role === 'button' && name.startsWith('Sources'));
    (sources!.element as HTMLElement).click();
    await quiz.updateComplete;
    await expectScreen(quiz, 'result-opened');
  });

  it('say that nothing could be loaded, under the page’s own content', async () => {
    const quiz = await open(
      html`<pigment-quiz session=${fresh()} .catalogue=${{} as Catalogue}><p>Please call us.</p></pigment-quiz>`,
    );
    await waitUntil(() => quiz.matches(':state(error)'), 'the failure is told');
    await expectScreen(quiz, 'failed');
  });

  it('are all that is kept', async () => {
    const kept = (await goldens('quiz')).filter((name) => name !== 'quiz/aloud');
    expect(kept).to.deep.equal([...shown].toSorted());
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
