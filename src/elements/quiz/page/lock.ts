/** A disabled quiz: what changes an answer is disabled too, by the browser's own means; what is read stays. */
import type { Inside } from './inside.ts';

type Control = HTMLElement & { disabled: boolean };
const CHANGING = [
  'fieldset',
  ...['continue', 'back', 'change', 'restart', 'forget'].map((part) => `[part=${part}]`),
].join();

export class Lock {
  private was = false;
  private readonly inside: Inside;

  constructor(inside: Inside) {
    this.inside = inside;
  }

  get isOn(): boolean {
    return this.inside.host.disabled || this.inside.isBarred;
  }

  hostUpdated(): void {
    const { isOn } = this;
    if (!isOn && !this.was) return;
    this.was = isOn;
    for (const control of this.inside.host.renderRoot.querySelectorAll<Control>(CHANGING)) control.disabled = isOn;
  }
}
