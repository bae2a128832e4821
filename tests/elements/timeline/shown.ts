/** A timeline as a page has it, and what its reader finds in it. */
import { fixture } from '@open-wc/testing';
import { html, nothing } from 'lit';
import '../../../src/elements/timeline/define.ts';
import type { ErrorDetail } from '../../../src/elements/shared/faults.ts';
import type { PigmentTimeline } from '../../../src/elements/timeline/pigment-timeline.ts';

export type Attributes = Readonly<
  Partial<
    Record<
      'treatment' | 'start' | 'today' | 'sessions' | 'gap-weeks' | 'phone' | 'session' | 'src' | 'ics-href',
      string
    >
  >
>;

let last = 0;
/** Every test has a session of its own, so that no answers of another one shine through. */
export const timeline = (attributes: Attributes = {}): Promise<PigmentTimeline> =>
  fixture<PigmentTimeline>(
    html`<pigment-timeline
      treatment=${attributes.treatment ?? nothing}
      start=${attributes.start ?? nothing}
      today=${attributes.today ?? nothing}
      sessions=${attributes.sessions ?? nothing}
      gap-weeks=${attributes['gap-weeks'] ?? nothing}
      phone=${attributes.phone ?? nothing}
      src=${attributes.src ?? nothing}
      ics-href=${attributes['ics-href'] ?? nothing}
      session=${attributes.session ?? `timeline-${(last += 1)}`}
    ></pigment-timeline>`,
  );

export const rootOf = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>(selector),
];
/** How many: a failed assertion over elements themselves would print the whole page. */
export const count = (element: Element, selector: string): number => all(element, selector).length;
/** @throws when there is none. */
export function one(element: Element, selector: string): HTMLElement {
  const found = rootOf(element).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector} in: ${textOf(rootOf(element))}`);
  return found;
}
export const textOf = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Browsers differ in the comma of "Fri, 20 Nov". */
export const datesOf = (node: Node | null): string => textOf(node).replaceAll(',', '');
export const texts = (element: Element, selector: string): string[] => all(element, selector).map(textOf);

/** The parts of the path by `family/phase`, in their order. */
export const phases = (element: Element): string[] =>
  all(element, '[data-phase]').map((item) => item.dataset['phase'] ?? '');
export const phase = (element: Element, id: string): HTMLElement => one(element, `[data-phase="${id}"]`);
export const lines = (scope: Element, part: string): string[] =>
  [...scope.querySelectorAll<HTMLElement>(`[part="${part}"] li`)].map(({ dataset }) => dataset['line'] ?? '');

/** Chooses an option as a visitor does. */
export async function choose(element: PigmentTimeline, select: HTMLElement, value: string): Promise<void> {
  (select as HTMLSelectElement).value = value;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}
/** Puts a date into the field as a browser's own picker does. */
export async function enter(element: PigmentTimeline, value: string): Promise<void> {
  const field = one(element, 'input') as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** What the developer is told while `act` runs; the console stays quiet. */
export async function told(act: () => Promise<unknown>): Promise<string[]> {
  const messages: string[] = [];
  const listen = (event: Event): void => {
    messages.push(...(event as CustomEvent<ErrorDetail>).detail.problems.map(({ message }) => message));
  };
  const original = console.error;
  console.error = () => undefined;
  document.addEventListener('pigment-error', listen);
  try {
    await act();
  } finally {
    document.removeEventListener('pigment-error', listen);
    console.error = original;
  }
  return messages;
}
