/** Every kind of outcome is reached by keyboard alone and by pointer alone, and no result is shown before its time. */
import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import { computeAccessibleName } from 'dom-accessibility-api';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { chord } from '../../helpers/commands.ts';
import { OUTCOMES, type Outcome } from '../../helpers/outcomes.ts';
import { controlsOf, itemsOf } from '../../helpers/tree.ts';
import { focused, open, result, title } from './quiz.ts';
import { byKeyboard, byPointer, isComplete, questionShown, walk } from './walk.ts';
import { sendKeys } from '@web/test-runner-commands';

const texts = (quiz: PigmentQuiz): string[] => itemsOf(quiz).map(({ name }) => name);
const matches = (text: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text);

/** Whatever has been answered so far, a screen before the last one shows nothing of a result. */
function noResultYet(quiz: PigmentQuiz): void {
  if (isComplete(quiz)) return;
  expect(texts(quiz), 'nothing of a result').to.not.include('Your answers').and.not.include('Next step');
  expect(controlsOf(quiz).map(({ name }) => name)).to.include('Continue');
}

function expectOutcome(quiz: PigmentQuiz, { answers, title: heading, shows, outcome, refer }: Outcome): void {
  expect(matches(title(quiz), heading), `"${title(quiz)}" is the screen of this outcome`).to.equal(true);
  expect(computeAccessibleName(focused()!), 'focus is on the heading').to.equal(title(quiz));
  expect(quiz.answers).to.deep.equal(answers);
  expect(quiz.recommendation?.outcome).to.equal(outcome);
  expect(quiz.recommendation?.refer?.level).to.equal(refer);
  expect(isComplete(quiz)).to.equal(outcome !== 'incomplete');
  for (const wanted of shows)
    expect(
      texts(quiz).some((text) => matches(text, wanted)),
      String(wanted),
    ).to.equal(true);
}

for (const [manner, hands] of Object.entries({ keyboard: byKeyboard, pointer: byPointer })) {
  describe(`by ${manner} alone`, function () {
    this.timeout(60_000);
    let before: HTMLButtonElement;

    beforeEach(() => {
      before = document.createElement('button');
      before.textContent = 'Before the quiz';
      document.body.prepend(before);
      before.focus();
    });
    afterEach(async () => {
      before.remove();
      await resetMouse();
    });

    for (const [kind, outcome] of Object.entries<Outcome>(OUTCOMES)) {
      it(`reaches ${kind}`, async () => {
        const quiz = await open();
        await walk(quiz, outcome.answers, hands, noResultYet);
        expectOutcome(quiz, outcome);
      });
    }

    it('changes an answer and is back at the result', async () => {
      const quiz = await open();
      await walk(quiz, OUTCOMES.ranked.answers, hands);
      await hands.press(quiz, 'Change your answer to “What does strong sun do to your untanned skin?”');
      await quiz.updateComplete;
      expect(questionShown(quiz)).to.equal('skin-type');
      await walk(quiz, { ...OUTCOMES.ranked.answers, 'skin-type': ['type-6'] }, hands);
      expect(title(quiz)).to.equal(OUTCOMES.ranked.title);
      expect(quiz.answers['skin-type']).to.deep.equal(['type-6']);
    });
  });
}

describe('a result', function () {
  this.timeout(60_000);

  it('has every control on the way of Tab, in reading order, and lets one out at both ends', async () => {
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    const quiz = await result(OUTCOMES.ranked.answers, { bookingUrl: '/book', phone: '020 7946 0000' });
    quiz.before(before);
    quiz.after(after);
    const wanted = controlsOf(quiz).map(({ element }) => element);
    const met = async (from: HTMLElement, to: HTMLElement, step: () => Promise<unknown>): Promise<Element[]> => {
      const found: Element[] = [];
      from.focus();
      for (let steps = 0; steps <= wanted.length && focused() !== to; steps++) {
        await step();
        if (focused() && focused() !== to) found.push(focused()!);
      }
      expect(focused(), 'out again').to.equal(to);
      return found;
    };
    const names = (elements: (Element | null)[]) =>
      elements.map((element) => element && computeAccessibleName(element));
    const forwards = await met(before, after, () => sendKeys({ press: 'Tab' }));
    expect(names(forwards)).to.deep.equal(names(wanted));
    const backwards = await met(after, before, () => chord('Shift', 'Tab'));
    expect(names(backwards)).to.deep.equal(names(wanted.toReversed()));
  });
});
