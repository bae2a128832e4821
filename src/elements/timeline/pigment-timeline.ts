import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { about, aboutStyles } from '../shared/about.ts';
import { bookingFault, contactOf } from '../shared/links.ts';
import { PigmentElement } from '../shared/pigment-element.ts';
import { isTouched } from '../shared/session.ts';
import { say } from '../shared/words.ts';
import { readAttributes, type Wish } from './attributes.ts';
import { callPanel } from './call.ts';
import type { FieldOptions } from './fields.ts';
import { head, settings, type Choose, type HeadOptions } from './head.ts';
import type { Later } from './later.ts';
import type { Offer, offersOf } from './offers.ts';
import type { Drawn } from './plan.ts';
import type { Keep } from './keep/keep.ts';
import { isSeveral, plansOf } from './plans.ts';
import type { Scene, TimelineStart, WholeTimeline, Words } from './scene.ts';
import type { Take } from './more/attach.ts';
import type { Choice, Stage } from './stage.ts';
import { Supply } from './supply.ts';
import { timelineStyles } from './timeline.styles.ts';
import { mask, quiet } from '../shared/privacy.ts';
import type { Ticks } from './ticks.ts';
import type { Clock, Today } from './today.ts';

/**
 * The aftercare of a treatment day by day: what to do, what to avoid, what may be normal, when to call, and where today
 * is. Without `treatment` the visitor chooses one; without `start` the plan has days instead of dates.
 *
 * @tag pigment-timeline
 *
 * @attr {string} src - A clinic's file: a URL, or `#id` of a JSON script in the same document.
 * @attr {string} session - Widgets of a page with the same name share one visitor's answers. Default `default`.
 * @attr {string} booking-url - Where the booking link leads; wins over the clinic's file.
 * @attr {string} phone - The clinic's phone number; wins over the clinic's file.
 * @attr {number} heading-level - Level of the first heading, 2 to 6. Default 2.
 *
 * @fires {CustomEvent<undefined>} pigment-stage - The visitor chose another treatment, date, time or session, and sees it. No detail.
 * @fires {CustomEvent<undefined>} pigment-book - The visitor followed the booking link. No detail.
 * @fires {CustomEvent<ErrorDetail>} pigment-error - Something is wrong with an attribute or with the data.
 *
 * @slot - Shown without script, while loading and when the data fails.
 *
 * @csspart base - The frame around everything.
 * @csspart error - The line that says that nothing could be loaded.
 * @csspart head - The title.
 * @csspart settings - Notice and choices, below whom to call.
 * @csspart choices - The fields of them.
 * @csspart treatment - The list of treatments.
 * @csspart date - The date field.
 * @csspart time - The field for the time of day, once there is a date.
 * @csspart session-count - The number of sessions.
 * @csspart session-gap - The weeks between sessions.
 * @csspart call - Both cards about calling.
 * @csspart emergency - When to call an emergency number.
 * @csspart call-clinic - When to call the clinic.
 * @csspart phone - The link that calls the clinic.
 * @csspart urgent-phone - The link that calls the urgent number.
 * @csspart together - What a plan of several treatments says first.
 * @csspart owners - Whose plan a part is from.
 * @csspart today - "Is this normal today?"
 * @csspart recovery - How skin usually recovers, drawn and in words.
 * @csspart recovery-picture - The drawing of it.
 * @csspart sessions - The dates of several sessions.
 * @csspart the-day - The day of the treatment, step by step, folded.
 * @csspart path - The list of the plan's parts.
 * @csspart phase - One part of the plan.
 * @csspart over - What a part said whose days are over, folded.
 * @csspart next-session - The next session at the end of a session's path.
 * @csspart day - The badge with the days of a part.
 * @csspart do - What to do.
 * @csspart progress - How much of a part is done.
 * @csspart avoid - What to avoid.
 * @csspart normal - What may be normal.
 * @csspart take - The button that prints.
 * @csspart note - A line about what is kept, or about a link that was opened.
 * @csspart forget - The button that forgets what is kept.
 * @csspart close-link - The button that closes a link’s plan.
 * @csspart calendar - How the plan goes into a calendar.
 * @csspart calendar-choices - The choices of what entries say.
 * @csspart calendar-file - The link to a hosted calendar file (`ics-href`).
 * @csspart entry-links - The links for single entries, opened.
 * @csspart keep - What a visitor can keep of a plan, below it.
 * @csspart link - The link that was made, with its warning.
 * @csspart booking - The booking link.
 * @csspart source-button - The small numbered button of a claim.
 * @csspart citations - What a claim rests on, opened.
 * @csspart about - Who speaks, at the foot.
 *
 * @cssprop --pigment-accent - The one accent colour.
 * @cssprop --pigment-on-accent - Text on the accent colour.
 * @cssprop --pigment-ink - Text.
 * @cssprop --pigment-ink-soft - Text of lesser weight.
 * @cssprop --pigment-paper - Ground.
 * @cssprop --pigment-tint - Ground of cards.
 * @cssprop --pigment-line - Hairlines.
 * @cssprop --pigment-edge - Edges of controls.
 * @cssprop --pigment-good - What to do.
 * @cssprop --pigment-ask - The same-day level.
 * @cssprop --pigment-stop - What to avoid, and emergencies.
 * @cssprop --pigment-radius - Rounding of corners.
 * @cssprop --pigment-font - Font; default the page's.
 * @cssprop --pigment-display - How the widget stands in the page. Default `block`.
 *
 * @cssState loading - The data is on its way.
 * @cssState ready - The widget is shown.
 * @cssState error - The data could not be used.
 * @cssState complete - A plan is shown.
 */
export class PigmentTimeline extends PigmentElement<TimelineStart, WholeTimeline> {
  static override properties = {
    ...PigmentElement.properties,
    treatment: { type: String },
    start: { type: String },
    sessions: { type: Number },
    gapWeeks: { type: Number, attribute: 'gap-weeks' },
    today: { type: String },
    remember: {},
    icsHref: { attribute: 'ics-href' },
  };
  static override styles = [PigmentElement.styles, aboutStyles, timelineStyles];

  /** Id of the treatment, or several with commas or spaces for plans that hold together. Without it the visitor chooses. */
  declare treatment: string | null;
  /** Day of the first session, `2026-11-20` or `2026-11-20T14:30`, the clinic's time. Without it the plan has no dates. */
  declare start: string | null;
  /** Number of sessions, 1 to 12. Default 1. */
  declare sessions: number | null;
  /** Weeks between two sessions, 1 to 104. Default: the shortest usual gap of the treatment. */
  declare gapWeeks: number | null;
  /** The day to show as today, `2026-11-22` or `2026-11-22T09:15`, for previews. Default: the clinic's day. */
  declare today: string | null;
  /** `tab` or `device`: the visitor’s ticks and choices are kept there. Without it no storage is touched. */
  declare remember: string | null;
  /** A calendar file of the page’s own plan, https or http: a link instead of the button, for browsers inside apps. */
  declare icsHref: string | null;

  private wish: Wish = {};
  private choice: Choice = {};
  private readonly wrongFields: FieldOptions['wrong'] = new Set();
  private complete = false;
  private offersOf: typeof offersOf | null = null;
  private readonly supply = new Supply(
    () => {
      this.requestUpdate();
    },
    (error) => {
      const hint = 'Check that all files of pigment-widgets lie beside the script.';
      this.report('data', [{ path: '', message: String(error), hint }]);
    },
  );
  private day: Today | null = null;
  /** Comes with the plan, and is fetched at once where the visitor has been here by then. */
  private more: Later | null = null;
  private isTouched = false;
  private take: Take | null = null;
  /** The plan of a session, as it is shown now; null where no plan is. */
  private stageFor: ((session?: number) => Stage) | null = null;
  private readonly ticks: Ticks = new Set();
  private keep: Keep | null = null;

  constructor() {
    super();
    this.treatment = null;
    this.start = null;
    this.sessions = null;
    this.gapWeeks = null;
    this.today = null;
    this.remember = null;
    this.icsHref = null;
  }

  /** The one seam between the widget and time; tests override it. */
  protected get clock(): Clock | null {
    return null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    mask(this);
    addEventListener('hashchange', this.lookForMore);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.lookForMore);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    quiet(root);
    return root;
  }

  protected override async loadLater(): Promise<WholeTimeline> {
    return (await import('../../data/default/timeline-later.ts')).later;
  }

  /** With the plan that the page names; the others come once the visitor touches the widget. */
  protected override async loadFirst(): Promise<TimelineStart> {
    const named = plansOf(this.treatment);
    const [{ timelineStart }, aftercare] = await Promise.all([
      import('../../data/default/timeline.ts'),
      named,
      named && this.supply.needParts(),
      named && this.start !== null && this.supply.needDated(),
      named && isSeveral(this.treatment) && this.supply.needTogether(),
      this.supply.settled,
    ]);
    return { ...timelineStart, aftercare: aftercare ?? {} };
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.supply.settled;
    await this.more?.settled;
    return super.getUpdateComplete();
  }

  protected override checkAttributes(): void {
    super.checkAttributes();
    const fault = bookingFault(this.bookingUrl);
    if (fault) this.wrong('booking-url', this.bookingUrl ?? '', fault);
    const { wish, complaints } = readAttributes(this, this.first && Object.keys(this.first.treatments));
    this.wish = wish;
    for (const [attribute, value, remedy] of complaints) {
      const found = value === 'NaN' ? (this.getAttribute(attribute) ?? value) : value;
      // Frameworks write this when an object meets an attribute; nobody meant it.
      if (found !== '[object Object]') this.wrong(attribute, found, remedy);
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What the page sets anew wins over what the visitor had chosen of it.
    for (const key of ['treatment', 'start', 'sessions', 'gapWeeks'] as const) {
      if (!this.hasUpdated || !changed.has(key)) continue;
      this.choice = {
        ...this.choice,
        [key]: undefined,
        session: undefined,
        ...(key === 'start' && { time: undefined }),
      };
    }
    // Before the first view is asked for, which waits for it.
    if (changed.has('remember')) this.lookForMore();
    super.willUpdate(changed);
    const { parts, keeping } = this.supply;
    if (parts && !this.more) this.unfold(parts);
    if (keeping) this.keep ??= new keeping.Keep(this);
  }

  private unfold({ Later, planStyles }: NonNullable<Supply['parts']>): void {
    this.dress([planStyles]);
    this.more = new Later(
      this,
      (parts) => {
        this.dress(parts.moreStyles);
        this.take = parts.attach(this);
        // Who reads on without a pointer or a key comes by what keeps a plan as well.
        this.supply.need(this.isGiven);
        this.requestUpdate();
      },
      this.unfetched,
    );
    if (this.isTouched) this.more.need();
  }

  protected override sessionChanged(): void {
    super.sessionChanged();
    // Everybody who answers fetches it, whatever the answer is.
    if (isTouched(this.session)) this.needOffers().catch(() => undefined);
  }

  protected override draw(start: TimelineStart): TemplateResult {
    // The sources of a treatment come with the whole catalogue.
    const known = { ...start, treatments: this.whole?.treatments ?? start.treatments };
    const first = this.supply.withPlans(known, this.isGiven);
    const scene = this.scene(first);
    const { treatment = this.wish.treatment ?? null } = this.choice;
    const state = this.supply.stateOf(first, treatment, this.wish.start !== undefined);
    const drawn = state === 'planned' && treatment !== null ? this.drawPlan(scene, treatment) : undefined;
    this.complete = Boolean(drawn);
    if (!drawn) this.stageFor = null;
    return html`<div @focusin=${this.touched} @pointerenter=${this.touched}>
      ${head(scene, treatment)}
      ${callPanel(drawn?.scene ?? scene, contactOf(first.clinic, this.bookingUrl, this.phone).phone, drawn?.call)}
      ${settings(scene, { ...this.headOptions(), treatment, named: this.wish.treatment, state, fields: drawn?.fields, notes: this.keep?.notes() })}
      ${drawn?.body} ${drawn && this.take?.(drawn.scene)} ${this.keep?.section(scene, drawn?.stage ?? null)} ${this.booking(first)} ${about(first, this.citations, () => this.needWhole())}
    </div>`;
  }

  private drawPlan(scene: Scene, treatment: string): Drawn | undefined {
    const { parts, dated, together } = this.supply;
    if (!parts) return undefined;
    if (dated)
      this.day ??= new dated.Today(
        this,
        () => this.first?.clinic.timeZone ?? 'UTC',
        () => this.clock,
      );
    const today = this.wish.today ?? this.day?.moment;
    const first = together?.complete(scene.first) ?? scene.first;
    const { wish, choice } = this;
    this.stageFor = (session = choice.session) =>
      parts.stageOf(first, treatment, wish, { ...choice, session }, today, together);
    const stage = this.stageFor();
    // The first 24 hours end by the hour of the treatment.
    if (this.day) this.day.hour = stage.plan.time ?? '';
    return parts.drawPlan(scene, stage, this.fieldOptions(), this.goTo, together);
  }

  protected override updated(): void {
    this.setState('complete', this.complete);
  }

  /** The first view is drawn from a clinic's own catalogue, which is whole. */
  private get isGiven(): boolean {
    return this.whole !== null && (this.first as unknown) === this.whole;
  }

  private readonly touched = (): void => {
    this.supply.need(this.isGiven);
    this.isTouched = true;
    this.more?.need();
  };

  /** What is kept, or comes with a link, is taken up when everything is there: no request tells what it is, or whether. */
  private readonly lookForMore = (): void => {
    // A server has no address.
    const fragment = typeof location === 'object' ? location.hash : '';
    if (this.remember === null && !fragment.includes('pigment-plan=')) return;
    this.supply.need(Boolean(this.catalogue ?? this.src));
    this.requestUpdate();
  };

  private readonly ticked = (part: string): void => {
    this.keep?.acted();
    this.touched();
    this.requestUpdate();
    void this.updateComplete.then(() => this.keep?.tell(part));
  };

  private scene(first: TimelineStart): Scene {
    const { common, level, citations, ticks, ticked, keep } = this;
    // A failure has been reported by then.
    const need = (): void => void this.needWhole().catch(() => undefined);
    return {
      ...{ first, common, level, citations, ticks, ticked, keep, need },
      words: { ...this.supply.parts?.planWords, ...first.ui.timeline } as Words,
      locale: first.meta.locale,
      dated: this.supply.dated,
      more: this.more?.parts ?? null,
    };
  }

  private headOptions(): Pick<HeadOptions, 'offers' | 'choose' | 'showSources'> {
    return { offers: this.offers(), choose: this.choose, showSources: this.whole ? undefined : this.showSources };
  }

  /** The button is there for everyone, and what it fetches is the same for everyone. */
  private readonly showSources = (): void => {
    const { focused } = this;
    const said = say((this.first?.ui.timeline as Words).sourcesShown);
    this.needWhole().then(
      () => this.afterChange(said, focused),
      // It has been reported by then; the button stays.
      () => undefined,
    );
  };

  private fieldOptions(): FieldOptions {
    const { choose, wrongFields: wrong } = this;
    const tell: FieldOptions['tell'] = (field, isWrong) => {
      wrong[isWrong ? 'add' : 'delete'](field);
      this.requestUpdate();
    };
    return { choose, wrong, tell };
  }

  /** Takes what the visitor chose, shows it, says it, and only then tells the page that something has changed. */
  private readonly choose: Choose = (choice, said) => {
    this.keep?.acted();
    // The sessions of another plan are other sessions.
    this.choice = { ...this.choice, session: undefined, ...choice };
    this.requestUpdate();
    void this.afterChange(said, this.focused).then(() => {
      this.emit('pigment-stage');
    });
  };

  private get focused(): Element | null {
    return (this.renderRoot as ShadowRoot).activeElement;
  }

  private async afterChange(said: string, focused: Element | null): Promise<void> {
    await this.updateComplete;
    this.announce(said);
    // A button that took itself away leaves the focus nowhere.
    if (focused && !focused.isConnected) this.focusHeading();
  }

  private readonly goTo = (place: string): void => {
    const found = this.renderRoot.querySelector(place);
    found?.scrollIntoView({ block: 'start' });
    found?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  };

  private async needOffers(): Promise<void> {
    const [{ offersOf }] = await Promise.all([import('./offers.ts'), this.needWhole()]);
    this.offersOf = offersOf;
    this.requestUpdate();
  }

  private offers(): readonly Offer[] {
    return this.whole && this.offersOf ? this.offersOf(this.whole, this.sharedAnswers) : [];
  }

  private booking({ clinic }: TimelineStart): TemplateResult | typeof nothing {
    const { url } = contactOf(clinic, this.bookingUrl, this.phone);
    if (url === null) return nothing;
    const label = clinic.booking?.label ?? say(this.common.book);
    return html`<p class="book"><a class="button" part="booking" data-open href=${url} @click=${() => {
      this.emit('pigment-book');
    }}>${label}</a></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pigment-timeline': PigmentTimeline;
  }
}
