import { html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { tableOf } from '../../engine/table.ts';
import { about, aboutStyles } from '../shared/about.ts';
import { heading } from '../shared/headings.ts';
import { idList } from '../shared/lists.ts';
import { PigmentElement } from '../shared/pigment-element.ts';
import { isTouched } from '../shared/session.ts';
import { verdictStyles } from '../shared/verdict.styles.ts';
import { say } from '../shared/words.ts';
import { isLater } from './cells.ts';
import { comparisonStyles } from './comparison.styles.ts';
import type { Arranging, ComparisonStart, Context, Group, Rest, WholeComparison } from './context.ts';
import type { list } from './list.ts';
import { notes, warnings } from './notes.ts';
import { table } from './table.ts';
import { tools } from './tools.ts';
import { accepted, type ComparisonView, type Wrong } from './view-state.ts';
import { Watch } from './watch.ts';

export type { ComparisonView } from './view-state.ts';

/** Detail of `pigment-compare`. */
export interface CompareDetail {
  /** How many treatments stand side by side. */
  count: number;
}

const NOTHING_ASKED = { condition: null, skinType: null, treatments: [], rows: [], differences: false, order: null };
/** A framework gives a new list with the same ids at every render; that is no change. */
const hasChanged = (value: unknown, old: unknown): boolean => String(value) !== String(old);
const stop = (event: Event): void => {
  event.stopPropagation();
};

/**
 * Treatments side by side: how each works, what it asks of the visitor, what it may do, for which marks and skin there is
 * evidence, with sources. A table where there is room, one treatment at a time where there is not. Once somebody has
 * answered the quiz of the same session, every treatment also says whether it fits those answers, and why; the order
 * never changes by them. Below: what happens on the day of each treatment, what it is like, what to ask, and what is true of
 * what one may have read. What the visitor chooses stays in the widget and is written to no attribute.
 *
 * @attr {string} src - A clinic's file: a URL, or `#id` of a `<script type="application/json">` in the same document.
 * @attr {string} session - Widgets with the same name share one visitor's answers. Default: `default`.
 * @attr {string} booking-url - Where booking leads. Not shown by this widget.
 * @attr {string} phone - The clinic's phone number. Not shown by this widget.
 * @attr {number} heading-level - Level of the first heading, 2 to 6. Default: 2.
 * @attr {string} condition - Id of the kind of mark that the evidence is shown for. Default: all of them.
 * @attr {string} skin-type - `type-1` to `type-6`: the skin type that suitability is shown for. Default: all of them.
 * @attr {string} treatments - Up to five ids, separated by commas or spaces. Default: leaving it alone, sun protection, and for `condition` those that studies compared with each other and the best rated.
 * @attr {string} rows - Ids of the rows to show, separated by commas or spaces. Default: all of them.
 * @attr {string} order - Row that the treatments are ordered by: `sessions`, `gap`, `downtime`, `discomfort`, `first-result`, `cost`, or, with `condition`, `evidence`. Least first, strongest evidence first, what is not known last. Default: neutral, the order of `treatments` or of the catalogue.
 * @attr {boolean} differences - Shows only rows in which the treatments differ.
 *
 * @fires {CustomEvent<CompareDetail>} pigment-compare - The visitor has chosen other treatments. Says how many, not which.
 * @fires {CustomEvent<ErrorDetail>} pigment-error - An attribute or a file is wrong; for developers, once per fault.
 *
 * @slot - Shown without script, while loading, and when the data cannot be had.
 *
 * @csspart base - The frame around everything.
 * @csspart tools - The visitor's choices.
 * @csspart choose - A list to choose from, of treatments or of rows, with its summary.
 * @csspart scroll - The region that the table scrolls in where it does not fit.
 * @csspart table - The table of the wide layout.
 * @csspart column-head - The head of a treatment's column.
 * @csspart group - The heading of a group of rows.
 * @csspart cell - What a treatment says in a row, in both layouts.
 * @csspart treatment - The treatment of the narrow layout.
 * @csspart picker - The narrow layout's choice of treatment.
 * @csspart take - The buttons that print, copy and save.
 * @csspart people - Dots for people of people, full, half or hollow.
 * @csspart more - What is told of each treatment below the table.
 * @csspart claim-verdict - What studies say of something that one may have read: shape and word.
 * @csspart verdict - What the answers say of a treatment: shape and word.
 * @csspart evidence - How strong the evidence is: bar and word.
 * @csspart source-button - The numbered button of a claim's sources.
 * @csspart citations - The sources of a claim, opened.
 * @csspart card - The card that asks the visitor to see somebody first.
 * @csspart about - The foot: who wrote and who reviewed it.
 * @csspart error - The line that says that the data could not be had.
 *
 * @cssprop --pigment-sticky-top - How far from the top of the window the column heads stay, for pages with a fixed header. Default: 0px.
 *
 * @cssState loading - The data are being fetched.
 * @cssState ready - The table is there.
 * @cssState error - The data could not be had; the slot is shown.
 * @cssState complete - Everything is there: effects, notes and sources too.
 */
export class PigmentComparison extends PigmentElement<ComparisonStart, WholeComparison> {
  static override properties: PropertyDeclarations = {
    ...PigmentElement.properties,
    condition: { type: String },
    skinType: { type: String, attribute: 'skin-type' },
    treatments: { converter: idList, hasChanged },
    rows: { converter: idList, hasChanged },
    differences: { type: Boolean },
    order: { type: String },
    view: { attribute: false, noAccessor: true },
  };
  static override styles: CSSResultGroup = [PigmentElement.styles, verdictStyles, aboutStyles, comparisonStyles];

  /** Id of the kind of mark that the evidence is shown for; null for all. */
  declare condition: string | null;
  /** `type-1` to `type-6`; null for all. */
  declare skinType: string | null;
  /** Ids of the treatments to compare, five at most; empty for the usual ones. */
  declare treatments: readonly string[];
  /**
   * Ids of the rows to show; empty for all. In order: `evidence`, `chances` (what happened in studies that compared
   * treatments, where there are any for `condition`), `skin-type`, `prescription`, `how`, `place`, `sessions`, `gap`,
   * `downtime`, `discomfort`, `first-result`, `lasting`, `cost`, `benefits`, `side-effects`, `who-should-not`.
   */
  declare rows: readonly string[];
  /** Shows only rows in which the treatments differ. */
  declare differences: boolean;

  /** Id of the row that the treatments are ordered by; null for the neutral order. */
  declare order: string | null;

  private chosen: Partial<ComparisonView> = {};
  /** The treatment of the narrow layout. */
  private shown: string | null = null;
  /** What this update draws. */
  private context: Context | null = null;
  private rest: Rest | null = null;
  private arranging: Arranging | null = null;
  private restLoading: Promise<void> | null = null;
  private restFailed = false;
  /** Something is wrong with an attribute, and will be told. */
  private faults: Promise<void> | null = null;
  /** What the visitor has just done, to be told after the update. */
  private news: { columns?: true; treatment?: string | null } | null = null;
  private readonly watch = new Watch(this, () => {
    // Being in sight asks once; after a failure only the visitor asks again.
    if (!this.restFailed) void this.needRest();
  });

  /** The narrow layout; a wide page does not download it. */
  private list: typeof list | null = null;
  private listLoading: Promise<void> | null = null;

  constructor() {
    super();
    Object.assign(this, NOTHING_ASKED);
  }

  /** The whole state: what the page asked for and what the visitor changed of it. Setting it replaces both. */
  get view(): ComparisonView {
    return this.first ? accepted(this.asked, this.first, () => undefined) : this.asked;
  }

  set view(view: Partial<ComparisonView>) {
    this.chosen = { ...NOTHING_ASKED, ...view };
    this.requestUpdate();
  }

  protected override async loadLater(): Promise<WholeComparison> {
    return (await import('../../data/default/comparison-later.ts')).later;
  }

  protected override async loadFirst(): Promise<ComparisonStart> {
    const [{ comparisonStart }] = await Promise.all([
      import('../../data/default/comparison.ts'),
      this.watch.wide ? undefined : this.needList(),
      // A page that orders the treatments itself gets them in order at once.
      this.order &&
        import('./arrange.ts').then(
          (arranging) => (this.arranging = arranging),
          () => null,
        ),
    ]);
    return comparisonStart;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let done: boolean;
    let list: Promise<void> | null;
    do {
      list = this.listLoading;
      await Promise.all([this.restLoading, list]);
      done = await super.getUpdateComplete();
      await this.faults;
    } while (this.restLoading || list !== this.listLoading);
    return done;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What the page says last wins over what the visitor chose before.
    if (this.hasUpdated)
      this.chosen = Object.fromEntries(Object.entries(this.chosen).filter(([key]) => !changed.has(key)));
    super.willUpdate(changed);
    const { first } = this;
    if (!first) return;
    const { order, matters } = this.view;
    // A script may ask for another order after the first view.
    const turned = !this.arranging && (order ?? matters[0]);
    if (!this.restFailed && (this.whole || isTouched(this.session) || turned)) void this.needRest();
    this.context = this.contextOf(first);
  }

  protected override updated(): void {
    this.setState('complete', this.whole !== null && this.rest !== null);
    const { news, context } = this;
    this.news = null;
    if (!news || !context) return;
    void this.tell(news.treatment ?? null);
    if (news.columns) this.emit('pigment-compare', { count: context.columns.length } satisfies CompareDetail);
  }

  protected override checkAttributes(): void {
    super.checkAttributes();
    const wrong = (...[attribute, found, known]: Parameters<Wrong>): void => {
      this.faults = import('./faults.ts').then(({ remedy }) => {
        this.wrong(attribute, found.join(' '), remedy(attribute, found, known));
      }, this.unfetched);
    };
    if (this.first) accepted(this.asked, this.first, wrong);
    if (this.order === 'evidence' && !this.condition) wrong('order', [this.order], []);
  }

  protected override draw(first: ComparisonStart): TemplateResult {
    const at = this.context ?? this.contextOf(first);
    const act = (change: Partial<ComparisonView>): void => {
      this.act(change);
    };
    const index = Math.max(0, at.columns.indexOf(this.shown ?? ''));
    const pick = (next: number): void => {
      this.pick(at.columns[next] ?? null);
    };
    const soon = (): Promise<void> => this.needRest();
    return html`<div class="comparison" @pointerdown=${soon} @focusin=${soon} @input=${stop} @change=${stop}>
      ${heading(this.level, say(at.words.title))}
      <p>${at.data.meta.decision}<br /><span class="soft">${at.view.order ? '' : say(at.words.intro)}</span></p>
      ${tools(at, act)} ${warnings(at)} ${this.layout(at, index, pick)}
      ${at.groups.length === 0 ? html`<p class="nothing">${say(at.words.noDifferences)}</p>` : ''} ${notes(at)}
      ${about(first, this.citations, soon)}
    </div>`;
  }

  /** The layout that there is room for. While the narrow one is on its way, or cannot be had, the table scrolls. */
  private layout(at: Context, index: number, pick: (next: number) => void): TemplateResult {
    if (this.watch.wide) return table(at);
    if (this.list) return this.list(at, index, pick);
    void this.needList();
    return table(at);
  }

  private needList(): Promise<void> {
    this.listLoading ??= import('./list.ts').then(
      ({ list, listStyles }) => {
        this.list = list;
        this.dress([listStyles]);
        this.requestUpdate();
      },
      () => undefined,
    );
    return this.listLoading;
  }

  private get asked(): ComparisonView {
    const { condition, skinType, treatments, rows, differences, order } = this;
    return { condition, skinType, treatments, rows, differences, order, matters: [], ...this.chosen };
  }

  private contextOf(first: ComparisonStart): Context {
    const whole = this.rest && this.whole;
    const rest = whole && this.rest;
    const data: ComparisonStart = whole ?? first;
    const view = accepted(this.asked, data, () => undefined);
    const found = tableOf(data, view, rest?.sentencesOf, rest?.cellOf);
    const { arranging } = this;
    const arranged = arranging?.arrange(data, found, view) ?? found;
    const idsOf = (table: typeof found): string[] => table.columns.map(({ treatment }) => treatment);
    const columns = idsOf(arranged);
    return {
      data,
      whole,
      rest,
      arranging,
      busy: this.restLoading !== null,
      failed: this.restFailed,
      words: data.ui.comparison as Context['words'],
      common: this.common,
      citations: this.citations,
      recommendation: whole && rest ? rest.judge(whole, this.sharedAnswers) : null,
      view,
      columns,
      neutral: idsOf(found),
      // One treatment differs from nothing.
      groups: view.differences && columns.length > 1 ? differing(arranged.groups, rest) : arranged.groups,
      level: this.level,
    };
  }

  private act(change: Partial<ComparisonView>): void {
    this.chosen = { ...this.chosen, ...change };
    this.news = { ...this.news, ...('treatments' in change && { columns: true }) };
    this.requestUpdate();
  }

  private pick(treatment: string | null): void {
    this.shown = treatment;
    this.news = { ...this.news, treatment };
    this.requestUpdate();
  }

  /** In words that may still have to be fetched. */
  private async tell(treatment: string | null): Promise<void> {
    await this.needRest();
    await this.updateComplete;
    const { context, rest } = this;
    if (context?.rest && rest) this.announce(rest.news(context, treatment));
  }

  /** Effects, notes, reasons and sources: fetched once somebody may want them, whoever it is and whatever was answered. */
  private needRest(): Promise<void> {
    if (this.whole && this.rest) return Promise.resolve();
    if (this.restLoading) return this.restLoading;
    this.restFailed = false;
    this.restLoading = this.loadRest().finally(() => {
      this.restLoading = null;
      this.requestUpdate();
    });
    this.requestUpdate();
    return this.restLoading;
  }

  private async loadRest(): Promise<void> {
    try {
      const [rest] = await Promise.all([import('./rest.ts'), this.needWhole()]);
      // From here on the widget may show what the answers say.
      if (!this.rest) {
        rest.quiet(this.renderRoot);
        rest.followSides(this);
      }
      rest.mask(this);
      this.rest = rest;
      rest.press(this, () => this.context);
      this.arranging = rest.arranging;
      this.dress(rest.restStyles);
    } catch {
      this.restFailed = true;
    }
  }
}

/** Rows that are still to be fetched may differ. One that matters to the visitor stays. */
const differing = (groups: readonly Group[], rest: Rest | null): Group[] =>
  groups
    .map(({ id, rows }) => ({
      id,
      rows: rows.filter((row) => !row.same || id === 'matters' || isLater({ rest }, row.id)),
    }))
    .filter(({ rows }) => rows.length > 0);

declare global {
  interface HTMLElementTagNameMap {
    'pigment-comparison': PigmentComparison;
  }
  interface HTMLElementEventMap {
    'pigment-compare': CustomEvent<CompareDetail>;
  }
}
