/** Where things stand on the screen, in each engine. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/timeline/define.ts';
import { touched } from './screens.ts';
import { count, one, phase, timeline } from './shown.ts';

describe('the look of the timeline', () => {
  it('has the first thing to do as high as the first to avoid', async () => {
    const element = await touched(
      await timeline({ treatment: 'peel-superficial', start: '2026-11-20', today: '2026-11-25' }),
    );
    const part = phase(element, 'peel/days-4-7');
    const topOf = (selector: string): number => {
      const item = part.querySelector(selector)!;
      return item.getBoundingClientRect().top + parseFloat(getComputedStyle(item).paddingTop);
    };
    expect(topOf('.do li')).to.be.closeTo(topOf('.avoid li'), 2);
  });

  it('has a table of the recovery that fits a phone with text of 32 px', async () => {
    const box = await fixture(
      html`<div lang="en" style="inline-size: 288px; font-size: 32px">
        <pigment-timeline treatment="peel-superficial" start="2026-11-20" today="2026-11-25" session="large"></pigment-timeline>
      </div>`,
    );
    const element = box.querySelector('pigment-timeline')!;
    await element.updateComplete;
    await touched(element);
    await waitUntil(() => count(element, '.recovery table') > 0, 'the table is there', { timeout: 5000 });
    expect(one(element, '.recovery table').getBoundingClientRect().width).to.be.at.most(288);
  });
});
