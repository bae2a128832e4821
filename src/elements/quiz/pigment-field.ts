import type { PropertyDeclarations } from 'lit';
import { PigmentElement, type Start } from '../shared/pigment-element.ts';
import type { Cited } from '../shared/small-print.ts';
import type { Page } from './page/page.ts';
import type { PigmentQuiz } from './pigment-quiz.ts';

/**
 * What a page may ask of the quiz beyond its questions: a place in a form, memory, history, a subject. Here are only the
 * names; what they do is a chunk that a page fetches if it sets one of them.
 */
export abstract class PigmentField<S extends Start, W extends Cited> extends PigmentElement<S, W> {
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {
    ...PigmentElement.properties,
    name: {},
    required: { type: Boolean },
    // The browser itself goes by the attribute of a field, so this one is written.
    disabled: { type: Boolean, reflect: true },
    remember: {},
    history: { type: Boolean },
    condition: {},
  };

  /** In a form: the name under which it submits one JSON value, `{ answers, outcome, treatments, catalogueVersion }`. */
  declare name: string | null;
  /** In a form: it cannot be sent before the visitor has a result. */
  declare required: boolean;
  /** The visitor can change nothing, and nothing is submitted; it can be read. */
  declare disabled: boolean;
  /** `tab`: the answers survive a reload in this tab. Without it no storage is touched. */
  declare remember: string | null;
  /** The browser’s Back leads to the question before: adds entries to the page’s history, with the same address. */
  declare history: boolean;
  /** Id of the condition that the page is about: the question what the marks look like is not asked. */
  declare condition: string | null;

  /** What does it; null while the first screen waits for it. */
  protected page: Page | null | undefined;
  protected paging: Promise<void> | null = null;
  /** The data of what is on the screen. */
  protected drawn: S | null = null;
  /** What a form does by itself: it disables its fields, and brings back what the browser kept of them. */
  protected barred = false;
  protected kept: unknown = null;

  constructor() {
    super();
    this.name = this.remember = this.condition = null;
    this.required = this.disabled = this.history = false;
    this.addEventListener('click', this.labelled);
  }

  /** Clears the answers of the session and everything that was kept of them, and shows the first question. */
  abstract restart(): void;

  /** The form that the quiz belongs to. */
  get form(): HTMLFormElement | null | undefined {
    return this.internals?.form;
  }

  /** The labels of the quiz. */
  get labels(): NodeList | undefined {
    return this.internals?.labels;
  }

  /** In a form: what is wrong with the value. */
  get validity(): ValidityState | undefined {
    return this.internals?.validity;
  }

  /** In a form: what is wrong, in words. */
  get validationMessage(): string | undefined {
    return this.internals?.validationMessage;
  }

  /** In a form: whether the value is checked before the form is sent. */
  get willValidate(): boolean | undefined {
    return this.internals?.willValidate;
  }

  /** In a form: whether the value can be sent. */
  checkValidity(): boolean {
    return this.internals?.checkValidity() ?? true;
  }

  /** In a form: whether the value can be sent; where not, the browser tells the visitor. */
  reportValidity(): boolean {
    return this.internals?.reportValidity() ?? true;
  }

  /** @internal */
  formResetCallback(): void {
    this.restart();
  }

  /** @internal */
  formDisabledCallback(barred: boolean): void {
    this.barred = barred;
    this.requestUpdate();
  }

  /** @internal */
  formStateRestoreCallback(kept: unknown): void {
    this.kept = kept;
    this.requestUpdate();
  }

  /** A click on a label comes as one on the quiz itself; one inside never does. */
  private readonly labelled = (event: Event): void => {
    if (event.composedPath()[0] !== this || !this.labels?.length) return;
    const find = (control: string): HTMLElement | null => this.renderRoot.querySelector(control);
    (find('input:checked') ?? find('input, button, summary'))?.focus();
  };

  /** Fetches what does it, as soon as the page, or a form on it, asks for something. */
  protected ask(): void {
    const { name, remember, condition, required, disabled, history, barred } = this;
    if (name || condition || remember !== null || required || disabled || history || barred)
      this.paging ??= this.loadPage();
  }

  /** The quiz works without. */
  private async loadPage(): Promise<void> {
    // A screen that is there already stays.
    if (!this.drawn) this.page = null;
    // Until it is known whether there is a result, a form waits; without the chunk it would wait for ever.
    const { internals } = this;
    if (this.required) internals?.setValidity({ valueMissing: true }, 'Please finish the quiz.');
    const module = await import('./page/page.ts').catch(this.unfetched);
    if (!module) internals?.setValidity({});
    // The one field there is.
    this.page = module && new module.Page(this as unknown as PigmentQuiz);
    this.requestUpdate();
  }
}
