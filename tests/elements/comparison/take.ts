/** What the three buttons below the table give, caught on its way out. */
import { waitUntil } from '@open-wc/testing';
import { byRole } from '../../helpers/roles.ts';
import { rootOf, textOf } from './setup.ts';

export function press(element: HTMLElement, name: string): void {
  byRole(element, 'button', name).click();
}

export const said = (element: Element): string => textOf(rootOf(element).querySelector('.said'));

/** What a cell says on the screen, letter by letter: without controls, pictures, and what only hearing needs. */
export function bareText(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  // The title of a row that is about all treatments is a title in the file too.
  for (const gone of copy.querySelectorAll('button, svg, .hidden, details:not(.reading) > summary')) gone.remove();
  return squeezed(copy.textContent);
}

/** Without white space, the signs of lists, and the brackets around what a claim rests on. */
export const squeezed = (text: string): string => text.replace(/[\s•()]/g, '');

/** The file that is saved, byte by byte, its name, and whether its address is given back. */
export async function saved(
  element: HTMLElement,
): Promise<{ bytes: Uint8Array; name: string; revoke: () => string[] }> {
  const own = { create: URL.createObjectURL, revoke: URL.revokeObjectURL, click: HTMLAnchorElement.prototype.click };
  const later = window.setTimeout;
  const [blobs, revoked, timers]: [Blob[], string[], (() => void)[]] = [[], [], []];
  let name = '';
  URL.createObjectURL = (blob) => (blobs.push(blob as Blob), 'blob:test');
  URL.revokeObjectURL = (url) => revoked.push(url);
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = `${this.download} ${this.isConnected ? 'in the page' : 'outside'} ${this.href}`;
  };
  window.setTimeout = ((act: () => void, ms: number) =>
    ms > 1_000 ? timers.push(act) : later(act, ms)) as typeof window.setTimeout;
  try {
    press(element, 'Download CSV');
    await waitUntil(() => blobs.length > 0, 'a file is made');
  } finally {
    URL.createObjectURL = own.create;
    HTMLAnchorElement.prototype.click = own.click;
    window.setTimeout = later;
  }
  const revoke = (): string[] => {
    for (const act of timers) act();
    URL.revokeObjectURL = own.revoke;
    return revoked;
  };
  return { bytes: new Uint8Array(await blobs[0]!.arrayBuffer()), name, revoke };
}
