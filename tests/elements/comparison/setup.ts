/** A comparison in a box of a given width, loaded; and the ways in which the tests look at it. */
import { fixture, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { Catalogue } from '../../../src/data/index.ts';
import '../../../src/elements/comparison/define.ts';
import type { PigmentComparison } from '../../../src/elements/comparison/pigment-comparison.ts';

export const WIDE = 1200;
export const NARROW = 320;

/** The box is the container: a window cannot be that narrow in every browser. */
export async function comparison(content: TemplateResult, width = WIDE): Promise<PigmentComparison> {
  const box = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px">${content}</div>`);
  const element = box.querySelector('pigment-comparison') as PigmentComparison;
  await element.updateComplete;
  return element;
}

/** With everything there is to know. */
export async function whole(content: TemplateResult, width = WIDE): Promise<PigmentComparison> {
  const element = await comparison(content, width);
  rootOf(element)
    .querySelector('.comparison')
    ?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  await element.updateComplete;
  return element;
}

export const given = (catalogue: Catalogue, treatments: string, width = WIDE): Promise<PigmentComparison> =>
  comparison(html`<pigment-comparison .catalogue=${catalogue} treatments=${treatments}></pigment-comparison>`, width);

export const rootOf = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>(selector),
];

/** As a reader sees it: white space is one space, what is hidden for sighted readers left out. */
export function textOf(node: Element | null | undefined): string {
  const copy = node?.cloneNode(true) as Element | undefined;
  for (const hidden of copy?.querySelectorAll('.hidden') ?? []) hidden.remove();
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export const columnNames = (element: Element): string[] =>
  all(element, 'thead th')
    .slice(1)
    .map((th) => textOf(th.querySelector('.name')));

/** The cells of a row of the wide table. */
export const cellsOf = (element: Element, row: string): HTMLElement[] => all(element, `tr[data-row="${row}"] td`);

/** Waits until a screen reader is told so. */
export const told = (element: Element, text: string | RegExp): Promise<void> =>
  waitUntil(
    () => {
      const status = textOf(rootOf(element).querySelector('[role="status"]'));
      return typeof text === 'string' ? status === text : text.test(status);
    },
    `told ${String(text)}`,
  );
