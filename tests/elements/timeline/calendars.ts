/** What a timeline gives for calendars, caught on its way out, and what a browser can do with it. */
import { waitUntil } from '@open-wc/testing';
import { calendarFile } from './engine-file.ts';
import type { PigmentTimeline } from '../../../src/elements/timeline/pigment-timeline.ts';
import { byRole } from '../../helpers/roles.ts';
import { touched } from './kept.ts';
import { all, one, rootOf, textOf, timeline, type Attributes } from './shown.ts';

export { calendarFile };
export const ADD = 'Add to my calendar';
export const NEW = 'Add the new dates';
export const CANCEL = 'Cancel the old dates';
export const SAVE = 'Save the file';
export const SHARE = 'Share the file';

export interface Saved {
  text: string;
  type: string;
  name: string;
}
export const section = (element: Element): HTMLElement => one(element, '[part="calendar"]');
export const said = (element: Element): string => all(element, '[part="calendar"] .said').map(textOf).join(' | ');
export const choice = (element: Element, name: string): HTMLInputElement =>
  byRole(section(element), 'checkbox', name) as HTMLInputElement;
export const names = (element: Element): string[] =>
  [...section(element).querySelectorAll<HTMLElement>('button, a.button')].map(textOf);

export const dated = async (attributes: Attributes = {}): Promise<PigmentTimeline> =>
  touched(
    await timeline({
      ...{ treatment: 'peel-superficial', start: '2026-11-20', today: '2026-11-25' },
      ...attributes,
    }),
  );

let undo: (() => void)[] = [];
/** What the browser's `navigator` has, until the test is over. */
export function browserHas(values: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(values)) {
    const own = Object.getOwnPropertyDescriptor(navigator, key);
    Object.defineProperty(navigator, key, { configurable: true, value });
    undo.push(() => {
      if (own) Object.defineProperty(navigator, key, own);
      else Reflect.deleteProperty(navigator, key);
    });
  }
}
export const seesClick = (isActive: boolean): void => {
  browserHas({ userActivation: { isActive } });
};
export function asBefore(): void {
  for (const one of undo.reverse()) one();
  undo = [];
}

/** Presses a button of the section, and gives the file that is saved because of it. */
export async function saved(element: PigmentTimeline, button: string): Promise<Saved> {
  const own = { create: URL.createObjectURL, click: HTMLAnchorElement.prototype.click };
  const blobs: Blob[] = [];
  let name = '';
  URL.createObjectURL = (blob) => (blobs.push(blob as Blob), 'blob:test');
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    byRole(section(element), 'button', button).click();
    await waitUntil(() => blobs.length > 0, 'a file is made');
  } finally {
    URL.createObjectURL = own.create;
    HTMLAnchorElement.prototype.click = own.click;
  }
  await element.updateComplete;
  await waitUntil(() => textOf(rootOf(element).querySelector('[role="status"]')) !== '', 'it is said');
  return { text: await blobs[0]!.text(), type: blobs[0]!.type, name };
}

/** Unfolded lines of a file that begin with a property. */
export const property = (text: string, name: string): string[] =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) => line.slice(line.indexOf(':') + 1));
