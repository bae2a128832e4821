import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { ErrorDetail } from '../../../src/elements/shared/faults.ts';
import type { PigmentComparison } from '../../../src/elements/comparison/pigment-comparison.ts';
import { caughtErrors } from '../../helpers/errors.ts';
import { all, columnNames, comparison } from './setup.ts';

const errors = caughtErrors();

const shown = (content: TemplateResult): Promise<PigmentComparison> => comparison(content);

describe('what a page may get wrong', () => {
  it('an unknown treatment is named with what was meant, and left out', async () => {
    const element = await shown(
      html`<pigment-comparison treatments="ipl, peel-superfical, cryotherapy"></pigment-comparison>`,
    );
    expect(columnNames(element)).to.deep.equal(['IPL (light pulses)', 'Freezing']);
    expect(errors.said).to.have.length(1);
    expect(errors.said[0]).to.contain(
      '<pigment-comparison> treatments="peel-superfical" is not a treatment. Did you mean "peel-superficial"?',
    );
  });

  it('one treatment that is left still shows', async () => {
    const element = await shown(html`<pigment-comparison treatments="ipl botox" differences></pigment-comparison>`);
    expect(columnNames(element)).to.deep.equal(['IPL (light pulses)']);
    expect(all(element, 'tr[data-row]').length).to.be.above(10);
  });

  it('nothing known gives what is shown without the attribute', async () => {
    const usual = await shown(html`<pigment-comparison></pigment-comparison>`);
    const element = await shown(
      html`<pigment-comparison treatments="botox filler" rows="colour"></pigment-comparison>`,
    );
    expect(columnNames(element)).to.deep.equal(columnNames(usual));
    expect(all(element, 'tr[data-row]')).to.have.length(all(usual, 'tr[data-row]').length);
    expect(errors.said).to.have.length(3);
  });

  it('an unknown condition, skin type or row is named with the accepted ones, once', async () => {
    const element = await shown(
      html`<pigment-comparison condition="mellasma" skin-type="V" rows="sesions cost"></pigment-comparison>`,
    );
    element.requestUpdate();
    await element.updateComplete;
    expect(errors.said).to.have.length(3);
    expect(errors.said[0]).to.contain('Did you mean "melasma"?').and.contain('Accepted: melasma, pih');
    expect(errors.said[1]).to.contain('skin-type="V"').and.contain('type-1, type-2');
    expect(errors.said[2]).to.contain('Did you mean "sessions"?');
    expect(all(element, 'tr[data-row]').map(({ dataset }) => dataset['row'])).to.deep.equal(['cost']);
    expect(element.view.condition).to.equal(null);
  });

  it('more than five treatments are five', async () => {
    const element = await shown(
      html`<pigment-comparison treatments="ipl cryotherapy peel-tca home-roller no-treatment sun-protection"></pigment-comparison>`,
    );
    expect(columnNames(element)).to.have.length(5);
    expect(errors.said[0]).to.contain('names 6 treatments');
  });

  it('tells the page by an event', async () => {
    const element = await shown(html`<pigment-comparison></pigment-comparison>`);
    const heard: ErrorDetail[] = [];
    element.addEventListener('pigment-error', ({ detail }) => heard.push(detail));
    element.setAttribute('condition', 'constructor');
    await element.updateComplete;
    expect(heard.map(({ code, problems }) => [code, problems[0]?.path])).to.deep.equal([['attribute', '@condition']]);
  });

  it('an object in an attribute and a text in a property do no harm', async () => {
    const element = await shown(
      html`<pigment-comparison condition="[object Object]" treatments="[object Object]"></pigment-comparison>`,
    );
    expect(errors.said).to.deep.equal([]);
    Object.assign(element, { treatments: 'ipl cryotherapy', condition: {} });
    await element.updateComplete;
    expect(columnNames(element)).to.deep.equal(['IPL (light pulses)', 'Freezing']);
    expect(errors.said).to.deep.equal([]);
  });
});
