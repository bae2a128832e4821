/**
 * Every control of the comparison by keyboard alone: Tab, arrows, space and Enter. What is announced is asserted in the
 * live region, and kept as it is heard in tests/golden/comparison/aloud.txt.
 */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { PigmentComparison } from '../../../src/elements/comparison/pigment-comparison.ts';
import { byRole } from '../../helpers/roles.ts';
import { expectGolden } from '../../helpers/golden.ts';
import { Hands } from './keyboard.ts';
import { comparison, NARROW, rootOf, WIDE } from './setup.ts';
import { stubPrint } from '../../helpers/print.ts';

const SHOWN = /^Now showing \d treatments? and \d+ rows/;

const listOf = (summary: Element): Element => summary.closest('details') as Element;

/** What is chosen: marks, skin type, order, differences. */
async function choose(element: PigmentComparison, hands: Hands): Promise<void> {
  await hands.reach('combobox', 'Your marks may be');
  await hands.press('ArrowDown', SHOWN);
  expect(element.view.condition).to.equal('melasma');
  await hands.reach('combobox', 'Skin type');
  await hands.press('ArrowDown', SHOWN);
  expect(element.view.skinType).to.equal('type-1');
  await hands.reach('combobox', 'Order of the treatments');
  await hands.press('ArrowDown', /Fewest sessions first|sessions/);
  expect(element.view.order).to.equal('sessions');
  await hands.reach('checkbox', 'Only show what differs');
  await hands.press(' ', SHOWN);
  expect(element.view.differences).to.equal(true);
  await hands.press(' ', SHOWN);
}

/** The lists: treatments (five at most), rows, what matters. */
async function lists(element: PigmentComparison, hands: Hands): Promise<void> {
  await hands.reach('button', 'Treatments shown: 5');
  await hands.press('Enter', null);
  await hands.reach('searchbox', 'Find a treatment by name');
  await hands.type('peel', /^2 treatments found$/);
  for (let letters = 4; letters > 0; letters -= 1) await hands.press('Backspace', null);
  expect((byRole(element, 'checkbox', 'Light peel') as HTMLInputElement).disabled, 'five are enough').to.equal(true);
  await hands.reach('checkbox', 'Shop-bought cream');
  await hands.press(' ', /^Now showing 4 treatments/);
  await hands.reach('checkbox', 'Light peel');
  await hands.press(' ', /^Now showing 5 treatments/);
  expect(element.view.treatments).to.include('peel-superficial').and.have.length(5);
  const rows = await hands.reach('button', /^Rows shown: /);
  await hands.press('Enter', null);
  await hands.reach('checkbox', 'Where is it done?', listOf(rows));
  await hands.press(' ', SHOWN);
  expect(element.view.rows).to.not.include('place').and.not.be.empty;
  await hands.reach('button', 'Show all rows');
  await hands.press('Enter', SHOWN);
  expect(element.view.rows).to.deep.equal([]);
  const matters = await hands.reach('button', /^What matters to you: 0/);
  await hands.press('Enter', null);
  await hands.reach('checkbox', 'What does it cost?', listOf(matters));
  await hands.press(' ', /1 row that matters to you comes first\.$/);
}

/** What is opened in place, and what is taken away. */
async function read(hands: Hands): Promise<void> {
  const source = await hands.reach('button', /^Sources? \d/);
  await hands.press('Enter', null);
  expect(source.getAttribute('aria-expanded')).to.equal('true');
  const more = await hands.reach('button', /^More \(/);
  await hands.press('Enter', null);
  expect(more.closest('details')?.open).to.equal(true);
}

async function take(element: PigmentComparison, hands: Hands): Promise<void> {
  for (const [name, said] of [
    ['Print', /print/],
    ['Copy as a table', /cop/i],
    ['Download CSV', /./],
  ] as const) {
    await hands.reach('button', name);
    await hands.press('Enter', said);
  }
  const fold = await hands.reach('button', 'Light peel');
  await hands.press('Enter', null);
  expect(fold.closest('details')?.open).to.equal(true);
  await hands.reach('button', 'About this guide');
  await hands.press(' ', null);
  expect(rootOf(element).querySelector<HTMLDetailsElement>('.about details')?.open).to.equal(true);
}

describe('the comparison by keyboard', function () {
  this.timeout(90_000);
  const heard: string[] = [];
  const clipboard = { write: () => Promise.resolve(), writeText: () => Promise.resolve() };
  const { click } = HTMLAnchorElement.prototype;

  let stub: ReturnType<typeof stubPrint>;

  before(() => {
    stub = stubPrint();
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    // A test leaves no file behind.
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  after(() => {
    stub.restore();
    delete (navigator as { clipboard?: unknown }).clipboard;
    HTMLAnchorElement.prototype.click = click;
  });

  for (const [layout, width] of [
    ['wide', WIDE],
    ['narrow', NARROW],
  ] as const)
    it(`is chosen, read and taken along (${layout})`, async () => {
      const element = await comparison(html`<pigment-comparison></pigment-comparison>`, width);
      const start = document.createElement('button');
      element.before(start);
      start.focus();
      const hands = new Hands(element);
      await choose(element, hands);
      await lists(element, hands);
      if (layout === 'narrow') {
        await hands.reach('combobox', 'Treatment shown');
        await hands.press('ArrowDown', /2 of 5/);
        await hands.reach('button', 'Previous');
        await hands.press('Enter', /1 of 5/);
        await hands.reach('button', 'Next');
        await hands.press(' ', /2 of 5/);
      }
      await read(hands);
      await take(element, hands);
      start.remove();
      heard.push(`# ${layout}\n\n${hands.heard()}\n`);
    });

  it('is heard as it is kept', () => expectGolden('comparison/aloud', heard.join('\n')));
});
