/** What is seen stands in the order in which it is read, at every width; and only one layout is there. */
import { expect, waitUntil } from '@open-wc/testing';
import { misplaced } from '../../helpers/order.ts';
import { rootOf } from './setup.ts';
import { VISITS } from './screens.ts';

const WIDTHS = [320, 480, 768, 1280];

describe('the comparison is seen in the order in which it is read', function () {
  this.timeout(30_000);

  for (const name of ['wide-answered', 'wide-opened', 'clinic'])
    it(name, async () => {
      await VISITS[name]!(async (comparison) => {
        const box = comparison.parentElement!;
        for (const width of WIDTHS) {
          box.style.inlineSize = `${String(width)}px`;
          const one = width < 600 ? '.one' : 'table';
          await waitUntil(() => rootOf(comparison).querySelector(one), `${one} at ${String(width)} px`);
          await comparison.updateComplete;
          expect(rootOf(comparison).querySelectorAll('table, .one'), `${String(width)} px`).to.have.length(1);
          expect(misplaced(rootOf(comparison)), `${String(width)} px`).to.deep.equal([]);
        }
      });
    });

  it('which this test would notice', () => {
    const list = document.createElement('div');
    list.innerHTML = '<p>first</p><p>second</p>';
    list.style.cssText = 'display: flex; flex-direction: column-reverse';
    document.body.append(list);
    expect(misplaced(list)).to.deep.equal(['<p class=""> second is seen before <p class=""> first']);
    list.remove();
  });
});
