/** What the tests of ticks, memory and links do with a timeline. */
import { waitUntil } from '@open-wc/testing';
import { catalogue } from '../../../src/data/index.ts';
import { linked, unlinked } from '../../../src/elements/shared/take/link-code.ts';
import type { PigmentTimeline } from '../../../src/elements/timeline/pigment-timeline.ts';
import { allByRole, byRole } from '../../helpers/roles.ts';
import { all, one, phase, rootOf, textOf, timeline, type Attributes } from './shown.ts';

export const PEEL = { treatment: 'peel-superficial', start: '2026-11-20', today: '2026-11-25' };
const home = location.href.replace(/#.*/, '');
export const FROM = 'This plan came with the link that you opened. It may not be your own.';
export const PART = 'Part of the link could not be used';
/** What a link to a plan holds. */
export const LINK = {
  ...{ v: 1, c: catalogue.meta.version, t: 'peel-superficial', d: '2026-11-20', n: 1, g: 3, k: [] },
  ...{ i: 'a'.repeat(24), r: 2 },
};

let last = 0;
export const fresh = (): string => `kept-${(last += 1)}`;

export const boxes = (element: Element, id: string): HTMLInputElement[] => [
  ...phase(element, id).querySelectorAll<HTMLInputElement>('[part="do"] input'),
];
/** The lines that are ticked, as `family/phase/line`. */
export const ticked = (element: Element): string[] =>
  all(element, '[data-phase] [part="do"] li')
    .filter((line) => line.querySelector('input')?.checked)
    .map((line) => `${line.closest<HTMLElement>('[data-phase]')?.dataset['phase']}/${line.dataset['line']}`);

/** With everything that comes once a visitor touches the timeline. */
export async function touched(element: PigmentTimeline): Promise<PigmentTimeline> {
  one(element, 'h2').dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  await waitUntil(() => rootOf(element).querySelector('[part="keep"]') !== null, 'what keeps a plan is there');
  return element;
}
export async function tick(element: PigmentTimeline, id: string, index = 0): Promise<void> {
  boxes(element, id)[index]?.click();
  await element.updateComplete;
  await waitUntil(() => rootOf(element).querySelector('[part="keep"]') !== null, 'what keeps a plan is there');
  await element.updateComplete;
}
export async function press(element: PigmentTimeline, name: string): Promise<void> {
  byRole(element, 'button', name).click();
  await element.updateComplete;
}
export const hasButton = (element: Element, name: string): boolean => allByRole(element, 'button', name).length > 0;
export const notes = (element: Element): string => all(element, '[part="note"]').map(textOf).join(' | ');
export const said = (element: Element): string => textOf(one(element, '[role="status"]'));
export const dateOf = (element: Element): string => (one(element, 'input[type="date"]') as HTMLInputElement).value;

/** The page as if it had been opened with this fragment. */
export const openedWith = (fragment: string, state: unknown = null): void => {
  history.replaceState(state, '', home + fragment);
};
export const fragmentOf = (data: object): string => new URL(linked(home, 'pigment-plan', data)).hash;
export const linkBox = (element: Element): HTMLInputElement | null =>
  rootOf(element).querySelector<HTMLInputElement>('[part="link"] input');
export async function madeLink(element: PigmentTimeline): Promise<URL> {
  await press(element, 'Make a link to this plan');
  await waitUntil(() => linkBox(element) !== null, 'the link is there');
  return new URL(linkBox(element)?.value ?? '');
}
export const dataOf = (url: URL): Record<string, unknown> => unlinked(url.hash, 'pigment-plan', 100_000) ?? {};
/** A timeline on a page that was opened with this fragment. */
export async function opened(fragment: string, attributes: Attributes = {}): Promise<PigmentTimeline> {
  openedWith(fragment);
  const element = await timeline({ today: PEEL.today, session: 'default', ...attributes });
  await element.updateComplete;
  return element;
}
