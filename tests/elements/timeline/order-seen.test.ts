/** What is seen stands in the order in which it is read, at every width. */
import { expect } from '@open-wc/testing';
import { misplaced } from '../../helpers/order.ts';
import { VISITS } from './screens.ts';
import { rootOf } from './shown.ts';

const WIDTHS = [320, 480, 768, 1280];

describe('the timeline is seen in the order in which it is read', function () {
  this.timeout(30_000);

  for (const name of ['undated', 'healing', 'sessions', 'two-plans', 'no-plan'])
    it(name, async () => {
      await VISITS[name]!(async (timeline) => {
        const box = timeline.parentElement!;
        for (const width of WIDTHS) {
          box.style.inlineSize = `${String(width)}px`;
          await timeline.updateComplete;
          expect(misplaced(rootOf(timeline)), `${String(width)} px`).to.deep.equal([]);
        }
      });
    });
});
