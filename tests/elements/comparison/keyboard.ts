/** Works every control of the comparison by keyboard alone, and notes what a screen reader is told. */
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { computeAccessibleName } from 'dom-accessibility-api';
import type { PigmentComparison } from '../../../src/elements/comparison/pigment-comparison.ts';
import { Listener } from '../../helpers/aloud.ts';
import { allByRole, byRole } from '../../helpers/roles.ts';
import { rootOf, textOf } from './setup.ts';

const KEYS: Readonly<Record<string, string>> = { ' ': 'Space', ArrowDown: 'Arrow down' };
/** More stops than a comparison has. */
const STOPS = 400;

export class Hands {
  private readonly listener: Listener;
  private readonly element: PigmentComparison;

  constructor(element: PigmentComparison) {
    this.element = element;
    this.listener = new Listener(
      rootOf(element),
      () => this.focused,
      () => this.settled(),
    );
  }

  private get focused(): Element | null {
    return rootOf(this.element).activeElement;
  }

  private get status(): string {
    return [...rootOf(this.element).querySelectorAll('[role="status"]')].map(textOf).join(' ').trim();
  }

  private async settled(): Promise<void> {
    for (let frame = 0; frame < 4; frame += 1) {
      await this.element.updateComplete;
      await nextFrame();
    }
  }

  /** With Tab alone, from where focus is. */
  async reach(role: string, name: string | RegExp, within: Element = this.element): Promise<HTMLElement> {
    // The first that follows: where a page ends, browsers go different ways.
    const from = this.focused;
    const follows = (one: Element): boolean =>
      !from || (from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
    const next = typeof name === 'string' ? null : allByRole(within, role, name).find(follows);
    const named = (): HTMLElement => next ?? byRole(within, role, name);
    await this.listener.after('Tab', async () => {
      for (let stops = 0; stops < STOPS && this.focused !== named(); stops += 1) await sendKeys({ press: 'Tab' });
    });
    expect(computeAccessibleName(this.focused ?? document.body), 'reached by Tab').to.equal(
      computeAccessibleName(named()),
    );
    return named();
  }

  /** Presses a key and waits until this is said; null where nothing is. */
  async press(key: string, said: RegExp | null): Promise<void> {
    await this.listener.after(KEYS[key] ?? key, async () => {
      await sendKeys({ press: key });
      await this.settled();
      if (said) await waitUntil(() => said.test(this.status), `told ${String(said)}, not "${this.status}"`);
    });
  }

  async type(text: string, said: RegExp): Promise<void> {
    await this.listener.after(text, async () => {
      await sendKeys({ type: text });
      await waitUntil(() => said.test(this.status), `told ${String(said)}, not "${this.status}"`);
    });
  }

  heard(): string {
    this.listener.stop();
    return this.listener.lines
      .map((line) => (line.startsWith('[') ? `\n${line}` : line))
      .join('\n')
      .trim();
  }
}
