/** Where not all columns fit, a reader sees that there are more, and on which side. */
import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { PigmentComparison } from '../../../src/elements/comparison/pigment-comparison.ts';
import { all, rootOf, WIDE, whole } from './setup.ts';

const TABLET = 768;
const FIVE = 'no-treatment sun-protection ipl cryotherapy peel-tca';
const table = (treatments = FIVE, dir = 'ltr') =>
  html`<div dir=${dir}><pigment-comparison treatments=${treatments}></pigment-comparison></div>`;

const isSeen = (element: Element | null | undefined): boolean =>
  element?.checkVisibility({ visibilityProperty: true }) ?? false;
const hint = (element: PigmentComparison): HTMLElement | undefined =>
  all(element, '.corner span').find((span) => /sideways/.test(span.textContent) && isSeen(span));
const arrows = (element: PigmentComparison): HTMLElement[] => all(element, '.corner svg').filter(isSeen);

/** Where the arrows that are seen point to, from left to right. All are the same drawing, turned round by the styles. */
const sides = (element: PigmentComparison): string[] =>
  arrows(element)
    .sort((a, b) => a.getBoundingClientRect().x - b.getBoundingClientRect().x)
    .map((arrow) => (getComputedStyle(arrow).transform === 'none' ? 'right' : 'left'));
const region = (element: PigmentComparison): HTMLElement => rootOf(element).querySelector('.scroll') as HTMLElement;
const shows = (element: PigmentComparison, ...wanted: string[]): Promise<void> =>
  waitUntil(() => sides(element).join() === wanted.join(), `more to the ${wanted.join(' and ')}`);

describe('a table wider than its place', () => {
  it('says in words that there is more sideways', async () => {
    const element = await whole(table(), TABLET);
    await waitUntil(() => hint(element), 'the words');
    expect(hint(element)?.getAttribute('aria-hidden'), 'the region says so to those who hear it').to.equal('true');
  });

  it('says nothing where all columns fit', async () => {
    const element = await whole(table(), WIDE);
    await waitUntil(() => region(element).classList.contains('fits'));
    expect(hint(element)).to.equal(undefined);
    const few = await whole(table('ipl cryotherapy'), TABLET);
    await waitUntil(() => region(few).classList.contains('fits'));
    expect(hint(few)).to.equal(undefined);
  });

  it('says so once another column no longer fits, and no more once it does', async () => {
    const element = await whole(table('ipl cryotherapy'), TABLET);
    element.treatments = FIVE.split(' ');
    await shows(element, 'right');
    (element.closest('[style]') as HTMLElement).style.inlineSize = `${WIDE}px`;
    await waitUntil(() => !hint(element), 'all columns fit');
  });

  for (const [dir, first, last, sign] of [
    ['ltr', 'right', 'left', 1],
    ['rtl', 'left', 'right', -1],
  ] as const)
    it(`points to where the rest is, ${dir}`, async () => {
      const element = await whole(table(FIVE, dir), TABLET);
      await shows(element, first);
      region(element).scrollLeft = sign * 40;
      await shows(element, 'left', 'right');
      region(element).scrollLeft = sign * 4000;
      await shows(element, last);
    });

  it('points on after its place has become narrower', async () => {
    const element = await whole(table(), TABLET);
    await shows(element, 'right');
    region(element).scrollLeft = 4000;
    await shows(element, 'left');
    (element.closest('[style]') as HTMLElement).style.inlineSize = `${TABLET - 60}px`;
    await shows(element, 'left', 'right');
  });
});
