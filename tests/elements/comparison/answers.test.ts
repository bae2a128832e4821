import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { catalogue } from '../../../src/data/index.ts';
import { compare } from '../../../src/engine/index.ts';
import { setAnswers } from '../../../src/elements/shared/session.ts';
import { byRole } from '../../helpers/roles.ts';
import { MELASMA, PREGNANT } from '../../helpers/visitors.ts';
import { all, cellsOf, columnNames, comparison, NARROW, rootOf, textOf } from './setup.ts';

const TREATMENTS = ['no-treatment', 'sun-protection', 'topical-nonprescription', 'peel-superficial', 'ipl'];
const WORDS = {
  fits: 'Fits your answers',
  'may-fit': 'May fit',
  'ask-first': 'Ask first',
  'no-evidence': 'No evidence found',
  'not-for-you': 'Not for you',
};

const badges = (element: Element): string[] =>
  all(element, 'thead th')
    .slice(1)
    .map((th) => textOf(th.querySelector('.verdict')));

describe('the answers of the session', () => {
  it('mark every column as the engine does, with every reason, and reorder nothing', async () => {
    setAnswers('answers-1', PREGNANT);
    const element = await comparison(
      html`<pigment-comparison session="answers-1" treatments=${TREATMENTS.join()}></pigment-comparison>`,
    );
    const { columns } = compare(catalogue, { treatments: TREATMENTS, answers: PREGNANT });
    expect(columnNames(element)).to.deep.equal(TREATMENTS.map((id) => catalogue.treatments[id]!.name));
    expect(badges(element)).to.deep.equal(columns.map(({ verdict }) => WORDS[verdict!]));
    const why = all(element, 'tbody:first-of-type td');
    columns.forEach(({ reasons }, index) => {
      expect(why[index]?.querySelectorAll('li'), columns[index]?.treatment).to.have.length(reasons.length);
    });
  });

  it('are explained by what decided', async () => {
    setAnswers('answers-2', PREGNANT);
    const element = await comparison(
      html`<pigment-comparison session="answers-2" treatments=${TREATMENTS.join()}></pigment-comparison>`,
    );
    const why = all(element, 'tbody:first-of-type td').map(textOf);
    expect(why[3]).to.match(/^Because of pregnancy, or trying for a baby/);
    expect(why[1]).to.match(/^Strong evidence for melasma/);
    expect(all(element, 'tbody:first-of-type td')[3]?.querySelector('.cite')).to.exist;
  });

  it('hide nothing of a treatment that does not suit', async () => {
    setAnswers('answers-3', PREGNANT);
    const element = await comparison(
      html`<pigment-comparison session="answers-3" treatments="ipl sun-protection"></pigment-comparison>`,
    );
    const [ipl, sun] = cellsOf(element, 'how') as [HTMLElement, HTMLElement];
    expect(textOf(ipl)).to.contain('Flashes of bright light');
    expect(getComputedStyle(ipl).color).to.equal(getComputedStyle(sun).color);
    expect(getComputedStyle(ipl).opacity).to.equal('1');
  });

  it('of another session mark nothing', async () => {
    setAnswers('answers-4', PREGNANT);
    const element = await comparison(
      html`<pigment-comparison session="somebody-else" treatments="ipl sun-protection"></pigment-comparison>`,
    );
    expect(badges(element).join('')).to.equal('');
    expect(rootOf(element).textContent).to.not.contain('From your answers');
  });

  it('are followed while they change, and taken back', async () => {
    const element = await comparison(
      html`<pigment-comparison session="answers-5" treatments="ipl sun-protection"></pigment-comparison>`,
    );
    setAnswers('answers-5', PREGNANT);
    await element.updateComplete;
    expect(badges(element)).to.deep.equal(['Not for you', 'Fits your answers']);
    setAnswers('answers-5', {});
    await element.updateComplete;
    expect(badges(element).join('')).to.equal('');
  });

  it('that ask for a doctor say so before any treatment', async () => {
    setAnswers('answers-6', { age: ['adult'], 'warning-signs': ['changed'] });
    const element = await comparison(html`<pigment-comparison session="answers-6"></pigment-comparison>`);
    const card = rootOf(element).querySelector('.card.stop') as HTMLElement;
    expect(textOf(card)).to.contain('Please call your GP');
    expect(card.compareDocumentPosition(rootOf(element).querySelector('table')!)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('are told of the shown treatment where there is no room for a table', async () => {
    setAnswers('answers-7', PREGNANT);
    const element = await comparison(
      html`<pigment-comparison session="answers-7" treatments="ipl sun-protection"></pigment-comparison>`,
      NARROW,
    );
    expect(textOf(rootOf(element).querySelector('.remarks'))).to.equal('Not for you');
    expect(textOf(rootOf(element).querySelector('dl dd'))).to.contain('Because of');
  });

  it('say one thing over what a prescriber decides on', async () => {
    setAnswers('answers-9', PREGNANT);
    const element = await comparison(
      html`<pigment-comparison session="answers-9" treatments="topical-prescription ipl"></pigment-comparison>`,
    );
    const [head] = all(element, 'thead th').slice(1);
    expect(textOf(head!.querySelector('.verdict'))).to.match(/^(Not for you|Ask first)$/);
    expect(head!.querySelector('.remark')).to.equal(null);
  });

  it('offer the table for the marks and skin that they speak of, by a button that keeps the focus inside', async () => {
    const MELASMA_V = { ...MELASMA, 'skin-type': ['type-5'] };
    setAnswers('answers-10', MELASMA_V);
    const element = await comparison(
      html`<pigment-comparison session="answers-10" condition="freckles"></pigment-comparison>`,
    );
    expect(element.view.condition).to.equal('freckles');
    expect(textOf(rootOf(element).querySelector('.pointed p'))).to.equal('Your answers are about other marks.');
    const button = byRole(element, 'button', 'Show melasma and skin type 5');
    button.focus();
    button.click();
    await waitUntil(() => rootOf(element).activeElement === rootOf(element).querySelector('select'));
    expect([element.view.condition, element.view.skinType]).to.deep.equal(['melasma', 'type-5']);
    expect(rootOf(element).querySelector('.pointed')).to.equal(null);
    expect(element.getAttribute('condition')).to.equal('freckles');
  });

  it('never make a treatment recommended or best', async () => {
    setAnswers('answers-8', PREGNANT);
    const element = await comparison(
      html`<pigment-comparison session="answers-8" treatments=${TREATMENTS.join()}></pigment-comparison>`,
    );
    expect(all(element, 'thead')[0]?.textContent).to.not.match(/recommend|\bbest\b/i);
  });
});
