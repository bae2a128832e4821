import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { PigmentComparison } from '../../../src/elements/comparison/pigment-comparison.ts';
import { byRole } from '../../helpers/roles.ts';
import { all, cellsOf, columnNames, comparison, rootOf, textOf, told, whole } from './setup.ts';

async function choose(element: PigmentComparison, label: string, value: string): Promise<HTMLSelectElement> {
  const select = byRole(element, 'combobox', label) as HTMLSelectElement;
  select.focus();
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
  return select;
}

async function press(element: PigmentComparison, role: string, name: string): Promise<void> {
  const control = byRole(element, role, name);
  control.focus();
  // A driver may answer before the page has heard the key.
  const heard = oneEvent(control, 'click');
  await sendKeys({ press: ' ' });
  await heard;
  await element.updateComplete;
}

describe('what the visitor chooses', () => {
  it('shows the evidence for the chosen kind of mark, keeps the focus, and says so', async () => {
    const element = await comparison(html`<pigment-comparison treatments="ipl sun-protection"></pigment-comparison>`);
    expect(textOf(cellsOf(element, 'evidence')[1])).to.contain('Strong for melasma');
    const select = await choose(element, 'Your marks may be', 'melasma');
    expect(textOf(cellsOf(element, 'evidence')[1])).to.match(/^Strong evidence/);
    expect(rootOf(element).activeElement).to.equal(select);
    await told(element, 'Now showing 2 treatments and 16 rows. Now for melasma and any skin type.');
    expect(element.hasAttribute('condition')).to.be.false;
    expect(element.view.condition).to.equal('melasma');
  });

  it('shows what suits the chosen skin type, and all types without one', async () => {
    const element = await comparison(
      html`<pigment-comparison treatments="cryotherapy sun-protection"></pigment-comparison>`,
    );
    expect(textOf(cellsOf(element, 'skin-type')[0]))
      .to.contain('Suitable: type 1, 2')
      .and.contain('Not suitable: type 4–6');
    await choose(element, 'Skin type', 'type-4');
    expect(textOf(cellsOf(element, 'skin-type')[0])).to.match(/^Not suitable/);
    expect(textOf(cellsOf(element, 'skin-type')[1])).to.match(/^Suitable/);
    await choose(element, 'Skin type', '');
    expect(textOf(cellsOf(element, 'skin-type')[1])).to.match(/^Suitable: all types/);
    expect(element.getAttribute('skin-type')).to.equal(null);
  });

  it('takes treatments away and adds them at the end, by keyboard, and tells only how many', async () => {
    const element = await comparison(
      html`<pigment-comparison treatments="ipl cryotherapy peel-tca"></pigment-comparison>`,
    );
    byRole(element, 'button', 'Treatments shown: 3').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(byRole(element, 'group', 'Choose 2 to 5 treatments')).to.exist;
    setTimeout(() => void press(element, 'checkbox', 'Freezing'));
    const event = (await oneEvent(element, 'pigment-compare')) as CustomEvent<{ count: number }>;
    expect(event.detail).to.deep.equal({ count: 2 });
    expect(columnNames(element)).to.deep.equal(['IPL (light pulses)', 'Medium peel (TCA)']);
    await element.updateComplete;
    await press(element, 'checkbox', 'Home roller');
    expect(columnNames(element)).to.deep.equal(['IPL (light pulses)', 'Medium peel (TCA)', 'Home roller']);
    await told(element, /3 treatments/);
    expect(element.getAttribute('treatments')).to.equal('ipl cryotherapy peel-tca');
  });

  it('keeps between two and five treatments', async () => {
    const element = await whole(html`<pigment-comparison treatments="ipl cryotherapy"></pigment-comparison>`);
    const boxes = (): HTMLInputElement[] =>
      all(element, '.choose:first-of-type [type="checkbox"]') as HTMLInputElement[];
    expect(boxes().filter(({ checked, disabled }) => checked && disabled)).to.have.length(2);
    element.view = { ...element.view, treatments: ['ipl', 'cryotherapy', 'peel-tca', 'home-roller', 'no-treatment'] };
    await element.updateComplete;
    expect(boxes().every(({ checked, disabled }) => checked !== disabled)).to.be.true;
    expect(textOf(rootOf(element).querySelector('.choose p'))).to.contain('Untick one');
  });

  it('shows only the rows that differ', async () => {
    const element = await whole(
      html`<pigment-comparison treatments="topical-nonprescription sun-protection"></pigment-comparison>`,
    );
    expect(cellsOf(element, 'place')).to.have.length(2);
    await press(element, 'checkbox', 'Only show what differs');
    expect(cellsOf(element, 'place')).to.be.empty;
    expect(cellsOf(element, 'how')).to.have.length(2);
    await told(element, /^Now showing 2 treatments and \d+ rows\. \d+ rows that are the same are hidden\.$/);
    for (const row of all(element, 'tr[data-row]')) {
      const [first, second] = [...row.querySelectorAll('td')].map(textOf);
      expect(first, row.dataset['row']).to.not.equal(second);
    }
  });

  it('is said again whenever it changes, and only then', async () => {
    const element = await whole(html`<pigment-comparison></pigment-comparison>`);
    await choose(element, 'Your marks may be', 'melasma');
    await told(element, 'Now showing 5 treatments and 16 rows. Now for melasma and any skin type.');
    await choose(element, 'Your marks may be', 'solar-lentigines');
    await told(element, 'Now showing 5 treatments and 16 rows. Now for sun spots and any skin type.');
    await choose(element, 'Skin type', 'type-5');
    await told(element, 'Now showing 5 treatments and 16 rows. Now for sun spots and skin type 5.');
    await press(element, 'checkbox', 'Only show what differs');
    await told(element, /rows\.$/);
    await choose(element, 'Skin type', '');
    await choose(element, 'Your marks may be', '');
    await told(element, /for any kind of mark and any skin type\.$/);
  });

  it('keeps a row that matters, and says how many that are the same are hidden', async () => {
    const element = await whole(
      html`<pigment-comparison treatments="ipl peel-superficial" differences></pigment-comparison>`,
    );
    expect(cellsOf(element, 'prescription')).to.be.empty;
    const hidden = 15 - all(element, 'tr[data-row]').length;
    const list = byRole(element, 'button', /^Rows shown/).closest('details');
    expect(textOf(list)).to.contain(`${hidden} rows that are the same are hidden.`);
    element.view = { ...element.view, matters: ['prescription'] };
    await element.updateComplete;
    expect(cellsOf(element, 'prescription')).to.have.length(2);
    expect(textOf(list)).to.contain(`${hidden - 1} row`);
  });

  it('gives its whole state and takes it back', async () => {
    const view = {
      condition: 'pih',
      skinType: 'type-2',
      treatments: ['ipl', 'peel-tca'],
      rows: ['sessions', 'cost'],
      differences: true,
      order: 'downtime',
      matters: ['cost'],
    };
    const element = await comparison(html`<pigment-comparison></pigment-comparison>`);
    element.view = view;
    await element.updateComplete;
    expect(element.view).to.deep.equal(view);
    expect(columnNames(element)).to.deep.equal(['IPL (light pulses)', 'Medium peel (TCA)']);
    expect(all(element, 'tr[data-row]').map(({ dataset }) => dataset['row'])).to.deep.equal(['cost', 'sessions']);
  });

  it('follows the page again once the page changes an attribute', async () => {
    const element = await comparison(html`<pigment-comparison condition="freckles"></pigment-comparison>`);
    await choose(element, 'Your marks may be', 'melasma');
    element.setAttribute('condition', 'pih');
    await element.updateComplete;
    expect(element.view.condition).to.equal('pih');
    expect((byRole(element, 'combobox', 'Your marks may be') as HTMLSelectElement).value).to.equal('pih');
  });

  it('tells the page nothing of what was chosen', async () => {
    const element = await comparison(html`<pigment-comparison></pigment-comparison>`);
    const heard: string[] = [];
    for (const type of ['input', 'change', 'pigment-compare']) element.addEventListener(type, () => heard.push(type));
    const select = await choose(element, 'Your marks may be', 'vitiligo');
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    expect(heard).to.deep.equal([]);
  });
});
