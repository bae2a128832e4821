/** Words of a clinic's that have no place to break: an address, a code, a slip of the keyboard. */
import { expect, waitUntil } from '@open-wc/testing';
import { parseCatalogue } from '../../../src/data/index.ts';
import { MELASMA } from '../../helpers/visitors.ts';
import { comparisonOf, quizOf, timelineOf } from '../../helpers/widgets.ts';

const word = (letter: string): string => letter.repeat(300);
const own = { basis: 'clinic', sources: [] };
const LONG = parseCatalogue({
  extends: 'default',
  clinic: {
    name: word('n'),
    phone: word('0'),
    booking: { url: '/book', label: word('b') },
    urgent: { text: word('u'), phone: word('1') },
  },
  treatments: {
    ipl: { name: word('ש') },
    'peel-superficial': { name: word('w'), steps: { own: { text: word('s'), ...own } } },
    'microneedling-clinic': { name: '🧴👩🏽‍⚕️'.repeat(60) },
  },
  conditions: { melasma: { name: word('m') } },
  aftercare: {
    peel: {
      phases: {
        own: {
          ...{ from: 0, to: 2, title: word('t'), do: { own: { text: word('d') } }, avoid: {}, normal: {}, ...own },
          callIf: { own: { text: word('c') } },
        },
      },
    },
  },
});
const TREATMENTS = ['ipl', 'peel-superficial', 'microneedling-clinic'];

describe('a clinic’s long words, in 320 pixels', () => {
  for (const [tag, open] of [
    ['the quiz', () => quizOf({ catalogue: LONG }, MELASMA)],
    ['the comparison', () => comparisonOf({ catalogue: LONG }, TREATMENTS)],
    ['the timeline', () => timelineOf({ catalogue: LONG }, 'peel-superficial')],
  ] as const)
    it(`make ${tag} no wider`, async () => {
      const element = await open();
      const box = element.parentElement as HTMLElement;
      box.style.inlineSize = '320px';
      await element.updateComplete;
      const root = element.shadowRoot as ShadowRoot;
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      // WebKit counts what a list of choices does not show as its width. A narrow layout brings lists of its own later.
      const lists = document.createElement('style');
      lists.textContent = 'select { display: none !important }';
      root.append(lists);
      expect(box.clientWidth).to.equal(320);
      await waitUntil(() => box.scrollWidth === 320, `${tag} is as wide as its box`, { timeout: 5000 });
      const wide = [...root.querySelectorAll('button, a, label, li, p')].filter(
        (one) => one.scrollWidth > 320 && one.closest('[role=region], .table') === null,
      );
      expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
    });
});
