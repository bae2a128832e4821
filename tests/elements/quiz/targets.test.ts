/** Everything that can be pressed is 44 pixels high and wide, on every screen; what stands within a sentence is 24. */
import { expect } from '@open-wc/testing';
import type { PigmentQuiz } from '../../../src/elements/quiz/define.ts';
import { root, words } from './quiz.ts';
import { VISITS } from './screens.ts';

const TARGETS = 'button, a, label, summary, input[type=text], textarea';
const WHOLE = 44;
const INLINE = 24;

/** WCAG 2.5.8: what stands in a line of text is as high as that line allows. */
const isInSentence = (target: Element): boolean =>
  getComputedStyle(target).display.startsWith('inline') &&
  !target.matches('.link, .button') &&
  [...(target.closest('p, li, dd, td, .citation')?.childNodes ?? [])].some(
    (node) => node !== target && !node.contains(target) && (node.textContent ?? '').trim().length > 1,
  );

function tooSmall(quiz: PigmentQuiz): string[] {
  return [...root(quiz).querySelectorAll<HTMLElement>(TARGETS)].flatMap((target) => {
    const { width, height } = target.getBoundingClientRect();
    if (!target.checkVisibility({ visibilityProperty: true }) || target.closest('.paper')) return [];
    // A link in a sentence may break over lines; its height is the line's.
    if (target.matches('a') && isInSentence(target)) return [];
    const least = isInSentence(target) ? INLINE : WHOLE;
    return Math.min(width, height) < least - 0.5
      ? [`${target.localName} “${words(target).slice(0, 40)}” ${width.toFixed(1)} × ${height.toFixed(1)}`]
      : [];
  });
}

describe('targets are large enough', function () {
  this.timeout(30_000);
  for (const [name, visit] of Object.entries(VISITS))
    it(name, async () => {
      const found = new Set<string>();
      await visit((quiz, screen) => {
        for (const details of root(quiz).querySelectorAll('details')) details.open = true;
        for (const fault of tooSmall(quiz)) found.add(`${screen}: ${fault}`);
        return Promise.resolve();
      });
      expect([...found]).to.deep.equal([]);
    });
});
