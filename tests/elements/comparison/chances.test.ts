import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { all, cellsOf, columnNames, comparison, NARROW, rootOf, textOf, whole } from './setup.ts';

const dots = (picture: Element | null | undefined, shape: 'all' | 'some' | 'full'): number =>
  (picture?.querySelector(`.${shape}`)?.getAttribute('d') ?? '').split('M').length - 1;
const people = (cell: Element | undefined): SVGElement[] => [
  ...(cell?.querySelectorAll<SVGElement>('svg.people') ?? []),
];
const outcomes = (cell: Element | undefined): string[] => [...(cell?.querySelectorAll('li') ?? [])].map(textOf);

describe('what happened in studies', () => {
  it('is told as people of people, and drawn as that many dots beside the words', async () => {
    const element = await whole(
      html`<pigment-comparison condition="solar-lentigines" treatments="ipl qs-pico-laser"></pigment-comparison>`,
    );
    const [ipl, laser] = cellsOf(element, 'chances');
    expect(outcomes(ipl)[0]).to.match(/^Success, as each trial defined it 75 to 90 of 100/);
    expect(outcomes(laser)[1]).to.match(/^Spots fully gone 43 of 100/);
    const [range] = people(ipl);
    expect([dots(range, 'all'), dots(range, 'full'), dots(range, 'some')]).to.deep.equal([100, 75, 15]);
    const exact = people(laser)[1];
    expect([dots(exact, 'all'), dots(exact, 'full'), dots(exact, 'some')]).to.deep.equal([100, 43, 0]);
    for (const picture of people(laser)) expect(picture.getAttribute('aria-hidden')).to.equal('true');
    expect(laser?.querySelectorAll('.cite')).to.have.length(3);
  });

  it('says after how long, where all were counted after the same time', async () => {
    const element = await whole(
      html`<pigment-comparison condition="melasma" treatments="topical-nonprescription"></pigment-comparison>`,
    );
    expect(outcomes(cellsOf(element, 'chances')[0])[3]).to.match(
      /^Side effects in one trial of 16 people, after 16 weeks 6 of 100/,
    );
  });

  it('says so where a treatment, or one outcome of it, was not counted', async () => {
    const element = await whole(
      html`<pigment-comparison condition="solar-lentigines" treatments="ipl sun-protection"></pigment-comparison>`,
    );
    const [ipl, sun] = cellsOf(element, 'chances');
    expect(outcomes(ipl).map((text) => text.includes('Not in these studies'))).to.deep.equal([false, true, true]);
    expect(people(ipl)).to.have.length(1);
    expect(textOf(sun)).to.match(/^Not in these studies/);
    expect(sun?.querySelector('.cite')).to.exist;
  });

  it('says once who was counted, and what one has to know to read it', async () => {
    const element = await whole(
      html`<pigment-comparison condition="igh" treatments="no-treatment fractional-laser"></pigment-comparison>`,
    );
    const [reading] = all(element, 'details.reading') as HTMLDetailsElement[];
    expect(textOf(reading?.querySelector('summary'))).to.equal('Who was counted, and how to read these numbers');
    expect(reading?.open).to.be.false;
    expect(textOf(reading)).to.contain('Counted: white dots in one study of 30 people');
    expect(textOf(reading)).to.contain('rounded from percentages');
    expect(all(element, 'details.reading')).to.have.length(1);
  });

  it('shows both sides of the trials that compared two treatments, from the first view on', async () => {
    const element = await comparison(
      html`<div style="block-size: 3000px"></div><pigment-comparison condition="melasma"></pigment-comparison>`,
    );
    const first = columnNames(element);
    expect(element.matches(':state(complete)')).to.be.false;
    (all(element, 'select')[0] as HTMLSelectElement).focus({ preventScroll: true });
    await element.updateComplete;
    expect(columnNames(element)).to.deep.equal(first);
    const counted = cellsOf(element, 'chances').filter((cell) => textOf(cell).includes('of 100'));
    expect(counted).to.have.length(2);
    expect(outcomes(counted[0])[2]).to.match(/^Good or very good result in one trial of 16 people, after 16 weeks 93/);
  });

  it('comes and goes with the kind of mark that is chosen', async () => {
    const element = await whole(html`<pigment-comparison treatments="ipl cryotherapy"></pigment-comparison>`);
    expect(cellsOf(element, 'chances')).to.be.empty;
    element.view = { ...element.view, condition: 'solar-lentigines' };
    await element.updateComplete;
    expect(cellsOf(element, 'chances')).to.have.length(2);
    element.view = { ...element.view, condition: 'freckles' };
    await element.updateComplete;
    expect(cellsOf(element, 'chances')).to.be.empty;
    expect(rootOf(element).querySelector('.reading')).to.equal(null);
  });

  it('leaves a note that is open with its row when it comes', async () => {
    const element = await whole(html`<pigment-comparison treatments="ipl cryotherapy"></pigment-comparison>`);
    const openIn = (): (string | undefined)[] =>
      all(element, 'td details[open]').map((details) => details.closest('tr')?.dataset['row']);
    (cellsOf(element, 'evidence')[0]?.querySelector('details') as HTMLDetailsElement).open = true;
    (cellsOf(element, 'skin-type')[0]?.querySelector('details') as HTMLDetailsElement).open = true;
    element.view = { ...element.view, condition: 'solar-lentigines' };
    await element.updateComplete;
    for (const row of openIn()) expect(row).to.be.oneOf(['evidence', 'skin-type']);
  });

  it('keeps its place until it is there, so that nothing below it moves', async () => {
    const element = await comparison(
      html`<div style="block-size: 3000px"></div><pigment-comparison
          condition="solar-lentigines"
          treatments="ipl qs-pico-laser no-treatment"
        ></pigment-comparison>`,
    );
    const below = (): number => {
      const top = rootOf(element).querySelector('tr[data-row="chances"]')?.getBoundingClientRect().top ?? 0;
      return (rootOf(element).querySelector('tr[data-row="skin-type"]')?.getBoundingClientRect().top ?? 0) - top;
    };
    expect(textOf(cellsOf(element, 'chances')[0])).to.match(/^Loading…/);
    const before = below();
    (all(element, 'select')[0] as HTMLSelectElement).focus({ preventScroll: true });
    await element.updateComplete;
    expect(textOf(cellsOf(element, 'chances')[0])).to.not.contain('Loading');
    expect(below()).to.be.closeTo(before, 1);
  });

  it('is told of the shown treatment where there is no room for a table', async () => {
    const element = await whole(
      html`<pigment-comparison condition="solar-lentigines" treatments="ipl cryotherapy"></pigment-comparison>`,
      NARROW,
    );
    const shown = rootOf(element).querySelector('[data-row="chances"] dd');
    expect(textOf(shown)).to.match(/75 to 90 of 100.*Who was counted/);
  });
});

describe('a side effect that was counted', () => {
  it('is drawn too, as long as the dots can be seen', async () => {
    const element = await whole(
      html`<pigment-comparison treatments="microneedling-clinic topical-prescription"></pigment-comparison>`,
    );
    const [needling, cream] = cellsOf(element, 'side-effects');
    const [picture] = people(needling);
    expect([dots(picture, 'all'), dots(picture, 'full')]).to.deep.equal([30, 5]);
    expect(textOf(cream)).to.contain('6 of 228');
    expect(people(cream)).to.be.empty;
  });
});
