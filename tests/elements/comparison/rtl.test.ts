/** On a page that runs from right to left, cells and their pictures begin at the right. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { PigmentComparison } from '../../../src/elements/comparison/pigment-comparison.ts';
import { all, NARROW, WIDE, whole } from './setup.ts';

const page = (dir: string, width: number): Promise<PigmentComparison> =>
  whole(
    html`<div dir=${dir}><pigment-comparison condition="melasma" treatments="topical-nonprescription ipl"></pigment-comparison></div>`,
    width,
  );
const boxes = (element: PigmentComparison, selector: string): DOMRect[] =>
  all(element, selector).map((found) => found.getBoundingClientRect());
const edge = ({ x, right }: DOMRect, dir: string): number => (dir === 'rtl' ? -right : x);

for (const width of [WIDE, NARROW])
  for (const dir of ['ltr', 'rtl'])
    describe(`the cells of a page that runs ${dir}, ${width} px`, () => {
      it('draw a scale from where its words begin', async () => {
        const element = await page(dir, width);
        for (const [picture, step] of [
          ['.evidence svg', 'rect'],
          ['.dots', 'circle'],
          ['.strip', 'path'],
        ] as const) {
          const [first, second] = boxes(element, `${picture} ${step}`);
          expect(edge(first as DOMRect, dir), picture).to.be.below(edge(second as DOMRect, dir));
        }
      });

      it('keep the bar of the evidence off its word, and on the side where it begins', async () => {
        const element = await page(dir, width);
        const [bar] = boxes(element, '.evidence svg');
        const text = document.createRange();
        text.selectNodeContents(all(element, '.evidence span')[0] as Node);
        const word = text.getBoundingClientRect();
        const gap = dir === 'rtl' ? (bar as DOMRect).x - word.right : word.x - (bar as DOMRect).right;
        expect(gap).to.be.within(3, 12);
      });

      it('begin their lines at one edge, words and numbers alike', async () => {
        const element = await page(dir, width);
        const wanted = dir === 'rtl' ? ['right'] : ['start', 'left'];
        for (const cell of all(element, 'caption, th, [part="cell"]'))
          expect(wanted, cell.textContent).to.include(getComputedStyle(cell).textAlign);
      });
    });
