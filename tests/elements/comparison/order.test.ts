import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { caughtErrors } from '../../helpers/errors.ts';
import { catalogue } from '../../../src/data/index.ts';
import type { PigmentComparison } from '../../../src/elements/comparison/pigment-comparison.ts';
import { setAnswers } from '../../../src/elements/shared/session.ts';
import { byRole } from '../../helpers/roles.ts';
import { all, columnNames, comparison, NARROW, rootOf, textOf, told, whole } from './setup.ts';

const below = html`<div style="block-size: 3000px"></div>`;
const TREATMENTS = 'cryotherapy ipl no-treatment peel-superficial';
const NEUTRAL = ['Freezing', 'IPL (light pulses)', 'Leaving it alone', 'Light peel'];
const BY_DOWNTIME = ['Leaving it alone', 'Light peel', 'IPL (light pulses)', 'Freezing'];
const options = (select: HTMLSelectElement): string[] => [...select.options].map((option) => textOf(option));
const orderOf = (element: PigmentComparison): HTMLSelectElement =>
  byRole(element, 'combobox', 'Order of the treatments') as HTMLSelectElement;

async function choose(element: PigmentComparison, value: string, select = orderOf(element)): Promise<void> {
  select.focus();
  await element.updateComplete;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}
const shown = (element: PigmentComparison): string =>
  textOf(rootOf(element).querySelector('tr[data-row="downtime"] th'));

const errors = caughtErrors();

describe('the order of the treatments', () => {
  it('is the page’s until somebody chooses a row, which then says so in words, and is the page’s again', async () => {
    const element = await comparison(html`<pigment-comparison treatments=${TREATMENTS}></pigment-comparison>`);
    expect(textOf(rootOf(element).querySelector('.comparison'))).to.contain('does not rank');
    expect(columnNames(element)).to.deep.equal(NEUTRAL);
    await choose(element, 'downtime');
    expect(columnNames(element)).to.deep.equal(BY_DOWNTIME);
    expect(shown(element)).to.equal('How long to recover? Shortest recovery first');
    expect(textOf(rootOf(element).querySelector('.comparison'))).to.not.contain('does not rank');
    expect(textOf(rootOf(element).querySelector('caption'))).to.contain('Shortest recovery first. A range goes by');
    expect(rootOf(element).querySelector('[aria-sort]')).to.equal(null);
    await told(element, 'Now showing 4 treatments and 15 rows. Shortest recovery first.');
    expect(rootOf(element).activeElement).to.equal(orderOf(element));
    expect(element.view.order).to.equal('downtime');
    expect(element.hasAttribute('order')).to.be.false;
    await choose(element, '');
    expect(columnNames(element)).to.deep.equal(NEUTRAL);
    expect(shown(element)).to.equal('How long to recover?');
  });

  it('is kept apart from what is chosen: a treatment taken away leaves the others as they were', async () => {
    const element = await whole(html`<pigment-comparison treatments=${TREATMENTS}></pigment-comparison>`);
    await choose(element, 'downtime');
    (byRole(element, 'checkbox', 'Light peel') as HTMLInputElement).click();
    await element.updateComplete;
    expect(columnNames(element)).to.deep.equal(BY_DOWNTIME.filter((name) => name !== 'Light peel'));
    await choose(element, '');
    expect(columnNames(element)).to.deep.equal(NEUTRAL.slice(0, 3));
  });

  it('can be the page’s from the first view on, and what is chosen can be told', async () => {
    const element = await comparison(
      html`${below}<pigment-comparison order="downtime" treatments=${TREATMENTS}></pigment-comparison>`,
    );
    expect(element.matches(':state(complete)'), 'without everything else').to.be.false;
    expect(columnNames(element)).to.deep.equal(BY_DOWNTIME);
    expect(orderOf(element).value).to.equal('downtime');
    expect(shown(element)).to.equal('How long to recover? Shortest recovery first');
    element.order = 'sessions';
    await element.updateComplete;
    expect(columnNames(element)).to.deep.equal(['Leaving it alone', 'Freezing', 'IPL (light pulses)', 'Light peel']);
    element.removeAttribute('order');
    await element.updateComplete;
    expect(columnNames(element)).to.deep.equal(NEUTRAL);
  });

  it('can be set by a script later on', async () => {
    const element = await comparison(html`${below}<pigment-comparison treatments=${TREATMENTS}></pigment-comparison>`);
    element.view = { ...element.view, order: 'downtime' };
    await element.updateComplete;
    expect(columnNames(element)).to.deep.equal(BY_DOWNTIME);
  });

  it('by evidence is offered for a chosen kind of mark only', async () => {
    const element = await whole(
      html`<pigment-comparison treatments="ipl topical-nonprescription"></pigment-comparison>`,
    );
    expect(options(orderOf(element))).to.not.include('Strongest evidence first');
    await choose(element, 'melasma', byRole(element, 'combobox', 'Your marks may be') as HTMLSelectElement);
    await choose(element, 'evidence');
    expect(columnNames(element)).to.deep.equal(
      ['topical-nonprescription', 'ipl'].map((id) => catalogue.treatments[id]!.name),
    );
    await choose(element, '', byRole(element, 'combobox', 'Your marks may be') as HTMLSelectElement);
    expect(element.view.order).to.equal(null);
    expect(orderOf(element).value).to.equal('');
    expect(columnNames(element)[0]).to.equal('IPL (light pulses)');
    expect(errors.said, 'a visitor is no fault').to.deep.equal([]);
  });

  it('names a page’s slips once, and goes on without', async () => {
    const element = await comparison(html`<pigment-comparison order="recomended"></pigment-comparison>`);
    const heard: string[] = [];
    element.addEventListener('pigment-error', ({ detail }) => heard.push(detail.problems[0]!.path));
    element.order = 'evidence';
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(errors.said[0]).to.contain('order="recomended" is not a row to order by. Accepted: sessions, gap');
    expect(errors.said[1]).to.contain('order="evidence" needs a condition');
    expect(errors.said).to.have.length(2);
    expect(heard).to.deep.equal(['@order']);
    expect(element.view.order).to.equal(null);
  });

  it('never follows the answers, and has no “best” or “recommended”', async () => {
    setAnswers('order-1', { age: ['adult'], 'warning-signs': ['none'], look: ['patches'], health: ['pregnant'] });
    const element = await whole(
      html`<pigment-comparison session="order-1" condition="melasma" treatments=${TREATMENTS}></pigment-comparison>`,
    );
    expect(columnNames(element)).to.deep.equal(NEUTRAL);
    expect(options(orderOf(element)).join(' ')).to.not.match(/recommend|\bbest\b|\bfit/i);
    await choose(element, 'downtime');
    expect(columnNames(element)).to.deep.equal(BY_DOWNTIME);
  });

  it('is that of the picker too where there is no room for a table', async () => {
    const element = await comparison(
      html`<pigment-comparison order="downtime" treatments=${TREATMENTS}></pigment-comparison>`,
      NARROW,
    );
    expect(options(byRole(element, 'combobox', 'Treatment shown') as HTMLSelectElement)).to.deep.equal(BY_DOWNTIME);
    expect(textOf(all(element, '[data-row="downtime"] dt')[0])).to.contain('Shortest recovery first');
  });
});
