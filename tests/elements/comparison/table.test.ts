import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { COMPARISON_ROWS } from '../../../src/engine/index.ts';
import { byRole } from '../../helpers/roles.ts';
import { all, columnNames, comparison, rootOf, textOf, WIDE } from './setup.ts';

/** Without a kind of mark nothing was counted. */
const ROWS = Object.values(COMPARISON_ROWS)
  .flat()
  .filter((row) => row !== 'chances');

describe('the table of the comparison', () => {
  it('has a caption that says what is compared and for whom', async () => {
    const element = await comparison(
      html`<pigment-comparison condition="melasma" skin-type="type-5"></pigment-comparison>`,
    );
    const table = byRole(element, 'table', '5 treatments to compare, for melasma and skin type 5.');
    expect(table.querySelector('caption')).to.exist;
  });

  it('names every column, every row and every group', async () => {
    const element = await comparison(html`<pigment-comparison></pigment-comparison>`);
    expect(columnNames(element).slice(0, 2)).to.deep.equal(['Leaving it alone', 'Sun protection']);
    expect(columnNames(element)).to.have.length(5);
    expect(all(element, 'thead th[scope="col"]')).to.have.length(6);
    const rows = all(element, 'tbody th[scope="row"]');
    expect(rows).to.have.length(ROWS.length);
    for (const row of rows) expect(textOf(row)).to.match(/\?$/);
    const groups = all(element, 'tbody th[scope="rowgroup"]');
    expect(groups).to.have.length(Object.keys(COMPARISON_ROWS).length);
    expect(groups.every((group) => group.parentElement === group.closest('tbody')?.rows[0])).to.be.true;
  });

  it('has as many cells in every row as there are treatments, and none is a header', async () => {
    const element = await comparison(
      html`<pigment-comparison treatments="ipl peel-tca no-treatment"></pigment-comparison>`,
    );
    expect(columnNames(element)).to.deep.equal(['IPL (light pulses)', 'Medium peel (TCA)', 'Leaving it alone']);
    for (const row of all(element, 'tr[data-row]')) expect(row.querySelectorAll('td')).to.have.length(3);
  });

  it('can be read and scrolled by keyboard where it does not fit, and is no tab stop where it does', async () => {
    const element = await comparison(html`<pigment-comparison></pigment-comparison>`, 700);
    const region = byRole(element, 'group', 'Table of treatments, scrolls sideways');
    await waitUntil(() => region.tabIndex === 0, 'a tab stop');
    expect(region.scrollWidth).to.be.above(region.clientWidth);
    (element.parentElement as HTMLElement).style.inlineSize = `${WIDE}px`;
    await waitUntil(() => region.tabIndex === -1);
    expect(getComputedStyle(region).overflowX).to.equal('visible');
  });

  it('keeps heads in sight: the first row and the first column stick', async () => {
    const element = await comparison(html`<pigment-comparison></pigment-comparison>`, 700);
    const region = rootOf(element).querySelector('.scroll') as HTMLElement;
    await waitUntil(() => region.classList.contains('spills'));
    const head = all(element, 'thead th')[1] as HTMLElement;
    const row = all(element, 'tbody th[scope="row"]')[0] as HTMLElement;
    const [x, y] = [row.getBoundingClientRect().x, head.getBoundingClientRect().y];
    region.scrollTo(120, 300);
    expect(row.getBoundingClientRect().x).to.be.closeTo(x, 1);
    expect(head.getBoundingClientRect().y).to.be.at.most(y);
    expect(head.getBoundingClientRect().y).to.be.closeTo(region.getBoundingClientRect().y, 1);
  });

  it('asks a prescriber where the law forbids more, and gives no price', async () => {
    const element = await comparison(
      html`<pigment-comparison treatments="topical-prescription ipl"></pigment-comparison>`,
    );
    const [head] = all(element, 'thead th').slice(1);
    expect(textOf(head)).to.equal('Prescription cream Ask a prescriber');
    expect(textOf(all(element, 'tr[data-row="cost"] td')[0])).to.equal('Ask a prescriber');
  });

  it('starts with a heading of the level that the page needs', async () => {
    const element = await comparison(html`<pigment-comparison heading-level="4"></pigment-comparison>`);
    expect(byRole(element, 'heading', 'Compare treatments').localName).to.equal('h4');
  });
});
