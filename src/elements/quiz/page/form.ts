/** The quiz as a field of a form: one JSON value, and a reason not to send the form yet. */
import type { Inside } from './inside.ts';

/** What is submitted. */
export interface FormValue {
  answers: Record<string, readonly string[]>;
  outcome: 'refer' | 'options' | 'incomplete';
  /** Ids of the treatments that are ranked or fit, in order. */
  treatments: string[];
  catalogueVersion: string;
}

export class Form {
  private sent: string | null = null;
  private anchor: Element | null | undefined;
  private readonly inside: Inside;
  /** What the browser may keep, so that it can bring it back. */
  private readonly copy: () => string | null;

  constructor(inside: Inside, copy: () => string | null) {
    this.inside = inside;
    this.copy = copy;
  }

  hostUpdated({ locked }: { locked: boolean }): void {
    const { internals, first } = this.inside;
    if (!internals) return;
    if (!first) {
      // Where the quiz cannot be shown, the visitor could do nothing about it.
      if (this.inside.hasFailed) internals.setValidity({});
      return;
    }
    this.fill(internals, locked ? null : this.value(first.meta.version));
    this.judge(internals, locked);
  }

  private value(catalogueVersion: string): FormValue | null {
    const { host, answers, isUnanswered } = this.inside;
    if (!host.name || isUnanswered) return null;
    const { outcome = 'incomplete', treatments = [] } = host.recommendation ?? {};
    const open = treatments.filter(({ rank, verdict }) => rank !== null || verdict === 'fits');
    return { answers, outcome, treatments: open.map(({ treatment }) => treatment), catalogueVersion };
  }

  private fill(internals: ElementInternals, value: FormValue | null): void {
    const { name } = this.inside.host;
    const kept = value && this.copy();
    const all = JSON.stringify([name, value, kept]);
    if (all === (this.sent ?? JSON.stringify([name, null, null]))) return;
    this.sent = all;
    // As an entry of its own, it goes by the property `name`, whether or not there is an attribute. Without a state of
    // its own the browser would keep the value.
    const data = new FormData();
    if (value && name) data.append(name, JSON.stringify(value));
    internals.setFormValue(value ? data : null, kept);
  }

  private judge(internals: ElementInternals, locked: boolean): void {
    const { host, isComplete, words } = this.inside;
    const missing = host.required && !locked && !isComplete;
    const anchor = missing ? this.focusable() : null;
    // Said again only where something changed: the browser's message would go away.
    if (anchor === this.anchor && missing === internals.validity.valueMissing) return;
    this.anchor = anchor;
    if (!missing) internals.setValidity({});
    else if (anchor) internals.setValidity({ valueMissing: true }, words.required as string, anchor);
    else internals.setValidity({ valueMissing: true }, words.required as string);
  }

  /** Where the browser puts focus and its message: the choice, else the button that goes on. */
  private focusable(): HTMLElement | null {
    const { renderRoot } = this.inside.host;
    const of = (selector: string): HTMLElement | null => renderRoot.querySelector<HTMLElement>(selector);
    return of('.options input:checked') ?? of('.options input') ?? of('.button');
  }
}
