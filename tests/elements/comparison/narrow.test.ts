import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { allByRole, byRole } from '../../helpers/roles.ts';
import { all, comparison, NARROW, rootOf, textOf, told, WIDE } from './setup.ts';

/** Without what stands below the treatment. */
const heads = (element: Element): string[] =>
  allByRole(element, 'heading')
    .filter((head) => !head.closest('.more-about'))
    .map(textOf);

describe('the comparison where there is no room for a table', () => {
  it('shows one treatment as headings and lists, and no table', async () => {
    const element = await comparison(html`<pigment-comparison></pigment-comparison>`, NARROW);
    expect(rootOf(element).querySelector('table')).to.equal(null);
    expect(heads(element)).to.deep.equal([
      'Compare treatments',
      'Leaving it alone',
      'Does it suit your marks and skin?',
      'What is it?',
      'What does it ask of you?',
      'What may it do?',
    ]);
    expect(all(element, 'dl')).to.have.length(4);
    expect(all(element, 'dt')).to.have.length(all(element, 'dd').length);
    for (const list of all(element, 'dl')) expect(list.previousElementSibling?.localName).to.equal('h4');
  });

  it('is not wider than its box', async () => {
    const element = await comparison(
      html`<pigment-comparison condition="melasma" treatments="microneedling-topical ipl"></pigment-comparison>`,
      NARROW,
    );
    for (const details of all(element, 'details') as HTMLDetailsElement[]) details.open = true;
    await element.updateComplete;
    const box = element.getBoundingClientRect();
    for (const inner of all(element, '.comparison *:not(.hidden, option, circle, path, rect)')) {
      if (inner.getClientRects().length === 0) continue;
      const { left, right } = inner.getBoundingClientRect();
      expect(left, inner.className).to.be.at.least(box.left - 1);
      expect(right, inner.className).to.be.at.most(box.right + 1);
    }
  });

  it('shows the next treatment, the one before, or the one that is picked, and says which', async () => {
    const element = await comparison(
      html`<pigment-comparison treatments="ipl cryotherapy peel-tca"></pigment-comparison>`,
      NARROW,
    );
    byRole(element, 'button', 'Next').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(heads(element)[1]).to.equal('Freezing');
    await told(element, 'Freezing, 2 of 3');
    expect(textOf(rootOf(element).activeElement)).to.equal('Next');
    byRole(element, 'button', 'Previous').click();
    await element.updateComplete;
    byRole(element, 'button', 'Previous').click();
    await element.updateComplete;
    const picker = byRole(element, 'combobox', 'Treatment shown') as HTMLSelectElement;
    expect(picker.value, 'round and round').to.equal('peel-tca');
    picker.selectedIndex = 1;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(heads(element)[1]).to.equal('Freezing');
  });

  it('needs no picker for one treatment', async () => {
    const element = await comparison(html`<pigment-comparison treatments="ipl"></pigment-comparison>`, NARROW);
    expect(rootOf(element).querySelector('.picker')).to.equal(null);
  });

  it('becomes a table when there is room, and back; only one of the two is ever there', async () => {
    const element = await comparison(html`<pigment-comparison></pigment-comparison>`, NARROW);
    const box = element.parentElement as HTMLElement;
    box.style.inlineSize = `${WIDE}px`;
    await waitUntil(() => rootOf(element).querySelector('table'));
    expect(rootOf(element).querySelector('dl')).to.equal(null);
    box.style.inlineSize = `${NARROW}px`;
    await waitUntil(() => rootOf(element).querySelector('dl'));
    expect(rootOf(element).querySelector('table')).to.equal(null);
  });
});
