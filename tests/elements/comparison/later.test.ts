import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { all, cellsOf, comparison, rootOf, textOf } from './setup.ts';

/** Pushes the widget far below the screen. */
const below = html`<div style="block-size: 3000px"></div>`;

describe('what comes later', () => {
  it('says that it is loading until somebody may want it, then is there', async () => {
    const element = await comparison(
      html`${below}<pigment-comparison treatments="ipl cryotherapy"></pigment-comparison>`,
    );
    expect(cellsOf(element, 'benefits').map(textOf)).to.deep.equal(['Loading…', 'Loading…']);
    expect(element.matches(':state(complete)')).to.be.false;
    (all(element, 'select')[0] as HTMLSelectElement).focus();
    await element.updateComplete;
    expect(textOf(cellsOf(element, 'benefits')[0])).to.contain('Freckles may fade');
    expect(element.matches(':state(complete)')).to.be.true;
    expect(rootOf(element).querySelector('[data-later]')).to.equal(null);
  });

  it('comes when it scrolls into view', async () => {
    const element = await comparison(
      html`${below}<pigment-comparison treatments="ipl" rows="benefits"></pigment-comparison>`,
    );
    expect(textOf(cellsOf(element, 'benefits')[0])).to.equal('Loading…');
    element.scrollIntoView();
    await waitUntil(() => element.matches(':state(complete)'));
    window.scrollTo(0, 0);
  });

  it('that cannot be had is said, and asked for again only by the visitor', async () => {
    const element = await comparison(
      html`${below}<pigment-comparison treatments="ipl" rows="benefits cost"></pigment-comparison>`,
    );
    let asked = 0;
    Object.assign(element, {
      needWhole: () => {
        asked += 1;
        return Promise.reject(new Error('offline'));
      },
    });
    element.scrollIntoView();
    await waitUntil(() => textOf(cellsOf(element, 'benefits')[0]).startsWith('This part could not be loaded'));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(asked).to.equal(1);
    expect(textOf(cellsOf(element, 'cost')[0])).to.match(/^Medium cost/);
    Reflect.deleteProperty(element, 'needWhole');
    (all(element, 'select')[0] as HTMLSelectElement).focus();
    await element.updateComplete;
    expect(textOf(cellsOf(element, 'benefits')[0])).to.contain('Freckles may fade');
    window.scrollTo(0, 0);
  });
});
