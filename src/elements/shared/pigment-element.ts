import {
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
  type CSSResultOrNative,
  type ReactiveController,
} from 'lit';
import type { FirstMeta } from '../../data/default/base.ts';
import type { Catalogue } from '../../data/types.ts';
import { common } from '../../data/words/en/ui-common.ts';
import { ambient, watchAmbient } from './ambient.ts';
import { baseStyles } from './base.styles.ts';
import type { Citations } from './citations.ts';
import { inOneLine, problemsOf, untold, type ErrorDetail, type Problem } from './faults.ts';
import { readopt } from './readopt.ts';
import { answersOf, follow, isTouched } from './session.ts';
import type { SourceOptions } from './source.ts';
import { SILENT, type Cited, type SmallPrint } from './small-print.ts';
import type { WordsOf } from './words.ts';

/** What every widget's first view needs, whatever else it needs besides. */
export interface Start {
  readonly meta: FirstMeta;
  readonly ui: Pick<Catalogue['ui'], 'common' | 'notices'>;
}

type HostState = 'loading' | 'ready' | 'error' | 'complete';

/**
 * What the three widgets have in common: where their data comes from, whose answers they share, how they say that
 * something is wrong, and the manners of a guest on somebody's page. It draws nothing itself but the frame.
 */
export abstract class PigmentElement<S extends Start = Start, W extends Cited = Catalogue> extends LitElement {
  static override properties: PropertyDeclarations = {
    src: { type: String },
    session: { type: String },
    bookingUrl: { type: String, attribute: 'booking-url' },
    phone: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    catalogue: { attribute: false },
  };
  static override styles: CSSResultGroup = [baseStyles];

  /** A clinic's file: a URL, or `#id` of a `<script type="application/json">` in the same document. */
  declare src: string | null;
  /** Widgets of a page with the same name share one visitor's answers. */
  declare session: string;
  /** Where the booking button leads; wins over the clinic's file. */
  declare bookingUrl: string | null;
  /** The clinic's phone number; wins over the clinic's file. */
  declare phone: string | null;
  /** Level of the first heading, 2 to 6; deeper ones follow. */
  declare headingLevel: number;
  /** A whole catalogue, as `parseCatalogue` gives it; wins over `src`. */
  declare catalogue: Catalogue | null;

  /** What the first view draws from; null until it is there. */
  protected first: S | null = null;
  /** Everything there is to know; null until `needWhole` has been asked for. */
  protected whole: W | null = null;

  /** Sources and small print; silent until the whole catalogue is there. */
  protected citations: SmallPrint = SILENT;

  protected readonly internals: ElementInternals | null;
  private loading: Promise<void> = Promise.resolve();
  private wholeLoading: Promise<W> | null = null;
  /** While data are under way: tells who fetches them that nobody waits any more. */
  private underWay: AbortController | null = null;
  /** What was loaded last: a catalogue, a `src`, or null for the default; undefined before the first time. */
  private loadedFrom: Catalogue | string | null | undefined = undefined;
  protected failed = false;
  private print: ReactiveController | null = null;
  private later: readonly CSSResultOrNative[] = [];
  private unfollow: (() => void) | null = null;
  private watcher: MutationObserver | null = null;
  /** What has been reported. */
  private readonly reported = new Set<string>();

  constructor() {
    super();
    this.src = null;
    this.session = 'default';
    this.bookingUrl = null;
    this.phone = null;
    this.headingLevel = 2;
    this.catalogue = null;
    this.internals = this.attachedInternals();
  }

  /** The default data of the first view; a chunk of its own. */
  protected abstract loadFirst(): Promise<S>;
  /** All the default data that the widget can ever show; a chunk of its own. */
  protected abstract loadLater(): Promise<W>;
  /** The widget itself. Not `view`: that is public API of the comparison. */
  protected abstract draw(first: S): TemplateResult;
  /** Names, accepted values and remedies of the widget's own attributes; called after each change of one. */
  protected checkAttributes(): void {
    this.checkHeadingLevel();
  }

  /** Loads the data anew. Resolves when the widget shows it, or says that it cannot. */
  reload(): Promise<void> {
    this.loading = this.load({ anew: true });
    return this.updateComplete.then(() => undefined);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    this.followSession();
    this.watcher = watchAmbient(this, () => {
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.underWay) {
      // Nobody waits for it any more; where the element comes back, it loads anew.
      this.underWay.abort();
      this.underWay = null;
      this.loadedFrom = undefined;
    }
    this.unfollow?.();
    this.watcher?.disconnect();
  }

  /** A constructed sheet belongs to its document; in another one the same rules need new sheets. */
  adoptedCallback(): void {
    this.dress();
  }

  /** Rules that come with what is fetched later, kept with the first ones. */
  protected dress(later: readonly CSSResultOrNative[] = []): void {
    this.later = [...new Set([...this.later, ...later])];
    readopt(this.renderRoot, [...(this.constructor as typeof LitElement).elementStyles, ...this.later]);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    // An update may begin to load, and what is loaded is drawn by an update.
    let waited: Promise<void>;
    let done: boolean;
    do {
      waited = this.loading;
      await waited;
      done = await super.getUpdateComplete();
    } while (waited !== this.loading);
    return done;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Not before the first update: a page may set a property right after it has put the element in.
    const wanted = this.catalogue ?? this.src;
    if (wanted !== this.loadedFrom) {
      this.loadedFrom = wanted;
      this.loading = this.load();
    }
    if (changed.has('session') && this.isConnected) this.followSession();
    this.checkAttributes();
  }

  protected override render(): TemplateResult {
    const { first } = this;
    const words = common;
    // The fallback stands outside the frame, so that it keeps the look of the page.
    if (!first) {
      return html`<slot></slot>${this.failed ? html`<p class="failed" role="status" part="error">${words.failed}</p>` : ''}`;
    }
    const dir = ambient(this, 'dir');
    return html`<div
      class="frame"
      part="base"
      lang=${first.meta.locale}
      dir=${dir === 'rtl' ? 'rtl' : 'ltr'}
      @click=${this.hush}
      @keydown=${this.hush}
    >
      ${this.draw(first)}
      <p class="hidden" role="status" aria-live="polite"></p>
    </div>`;
  }

  /** The visitor's answers, shared with the other widgets of the session. */
  protected get sharedAnswers(): ReturnType<typeof answersOf> {
    return answersOf(this.session);
  }

  /** Called after every change of the shared answers. */
  protected sessionChanged(): void {
    this.wholeIfTouched();
    this.requestUpdate();
  }

  /** Everything there is to show; fetched once, drawn when it comes. Rejects where it cannot be fetched; ask again to retry. */
  protected needWhole(): Promise<W> {
    return (this.wholeLoading ??= this.loadWhole());
  }

  private async loadWhole(): Promise<W> {
    // A clinic's own file may be under way, and is whole.
    let waited: Promise<void>;
    do {
      waited = this.loading;
      await waited;
    } while (waited !== this.loading);
    if (this.whole) return this.whole;
    if (!this.first) throw new Error('The data could not be had.');
    const { first } = this;
    try {
      const [later, print] = await Promise.all([this.loadLater(), import('./citations.ts')]);
      if (first === this.first) this.adopt(later, new print.Citations(this, later));
      return later;
    } catch (error) {
      this.wholeLoading = null;
      this.unfetched(error);
      throw error;
    }
  }

  private adopt(whole: W | null, print: Citations | null): void {
    if (this.print) this.removeController(this.print);
    if (print) {
      this.addController(print);
      this.dress([print.styles]);
    }
    this.print = print;
    this.whole = whole;
    this.citations = print ?? SILENT;
    this.requestUpdate();
  }

  /** Early, so that what a click shows is there; a failure is reported, and tried again by whoever needs it. */
  private wholeIfTouched(): void {
    if (isTouched(this.session)) this.needWhole().catch(() => undefined);
  }

  /** The words that all widgets share, in the catalogue's language. */
  protected get common(): WordsOf<typeof common> {
    return (this.first?.ui.common as WordsOf<typeof common> | undefined) ?? common;
  }

  /** The accepted heading level. */
  protected get level(): number {
    return isLevel(this.headingLevel) ? this.headingLevel : 2;
  }

  /** Says something to a screen reader without moving focus. */
  protected announce(text: string): void {
    const region = this.renderRoot.querySelector('[role="status"]');
    if (region) region.textContent = text;
  }

  /** What was said goes with the next thing that the visitor does, before that says something of its own. */
  private readonly hush = {
    handleEvent: (): void => {
      this.announce('');
    },
    capture: true,
  };

  /** Moves focus to the first heading, only ever after the visitor acted inside, and without scrolling the page. */
  protected focusHeading(): void {
    const target = this.renderRoot.querySelector<HTMLElement>('.h[tabindex]');
    target?.focus({ preventScroll: true });
    if (target && target.getBoundingClientRect().top < 0) target.scrollIntoView({ block: 'start' });
  }

  /** Tells the page a fact, after the change. Never carries an answer. */
  protected emit(type: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  /** Tells the developer, once, what is wrong with an attribute; the widget goes on. */
  protected wrong(attribute: string, found: string, remedy: string): void {
    this.report('attribute', [{ path: `@${attribute}`, message: `${attribute}="${found}" ${remedy}` }]);
  }

  protected setState(state: HostState, on = true): void {
    const { states } = this.internals ?? {};
    if (state !== 'complete') for (const other of ['loading', 'ready', 'error']) states?.delete(other);
    if (on) states?.add(state);
    else states?.delete(state);
  }

  /** Tells the developer, once each, what is wrong: a console line and `pigment-error`. */
  protected report(code: ErrorDetail['code'], problems: Problem[]): void {
    const news = untold(this.reported, problems);
    if (news.length === 0) return;
    console.error(`<${this.localName}> ${inOneLine(news)}`);
    this.emit('pigment-error', { code, problems: news } satisfies ErrorDetail);
  }

  /** Tells the developer that a chunk is missing. */
  protected readonly unfetched = (error: unknown): undefined => {
    const hint = 'Check that all files of pigment-widgets lie beside the script.';
    this.report('data', [{ path: '', message: String(error), hint }]);
  };

  private checkHeadingLevel(): void {
    if (isLevel(this.headingLevel)) return;
    this.wrong(
      'heading-level',
      this.getAttribute('heading-level') ?? String(this.headingLevel),
      'is not a heading level. Write 2, 3, 4, 5 or 6. Using 2.',
    );
  }

  private followSession(): void {
    this.unfollow?.();
    this.unfollow = follow(this.session, () => {
      this.sessionChanged();
    });
    if (isTouched(this.session)) this.sessionChanged();
  }

  /** `anew`: whatever is kept of a file is fetched again. */
  private async load({ anew = false } = {}): Promise<void> {
    this.wholeLoading = null;
    this.underWay?.abort();
    const { signal } = (this.underWay = new AbortController());
    if (!this.first) this.setState('loading');
    try {
      const own = this.catalogue ?? (this.src ? await this.loadSource(this.src, { anew, signal }) : null);
      const taken = own && (await import('./citations.ts')).takenIn(this, own);
      const first = (taken?.given as unknown as S | undefined) ?? (await this.loadFirst());
      if (signal.aborted) return;
      this.underWay = null;
      this.first = first;
      this.failed = false;
      this.adopt((taken?.given ?? null) as unknown as W | null, taken?.print ?? null);
      this.setState('ready');
      this.wholeIfTouched();
    } catch (error) {
      if (signal.aborted) return;
      this.underWay = null;
      this.refused(error);
    }
  }

  /** What was shown before stays; where there is nothing, the page's own content does. */
  private refused(error: unknown): void {
    this.failed = this.first === null;
    if (this.failed) this.setState('error');
    const hint = this.failed ? 'The page’s own content is shown instead.' : 'What was shown before stays.';
    this.report('data', problemsOf(error, hint));
    this.requestUpdate();
  }

  private async loadSource(src: string, options: SourceOptions): Promise<Catalogue> {
    const { loadSource } = await import('./source.ts');
    options.signal?.throwIfAborted();
    return loadSource(src, this.ownerDocument, options);
  }

  private attachedInternals(): ElementInternals | null {
    try {
      return this.attachInternals();
    } catch {
      // A server or an old engine has none; the widget works without states.
      return null;
    }
  }
}

const isLevel = (level: number): boolean => [2, 3, 4, 5, 6].includes(level);

declare global {
  interface HTMLElementEventMap {
    'pigment-start': CustomEvent<null>;
    'pigment-result': CustomEvent<null>;
    'pigment-stage': CustomEvent<null>;
    'pigment-book': CustomEvent<null>;
    'pigment-error': CustomEvent<ErrorDetail>;
  }
}
