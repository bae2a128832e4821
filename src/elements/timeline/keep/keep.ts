/** What stays of a plan: ticks told in words, what the browser remembers, and a link to the plan. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { heading } from '../../shared/headings.ts';
import { actButton, copied, selectBox } from '../../shared/take/copy.ts';
import { linked } from '../../shared/take/link-code.ts';
import { say } from '../../shared/words.ts';
import type { PigmentTimeline } from '../pigment-timeline.ts';
import type { Scene } from '../scene.ts';
import type { Stage } from '../stage.ts';
import { DEFAULT_SESSION, FromLink, KEY } from './from-link.ts';
import { Inside } from './inside.ts';
import { IntoCalendar } from './into-calendar.ts';
import { keepStyles } from './keep.styles.ts';
import { Own } from './own.ts';
import { Remember } from './remember.ts';

export class Keep implements ReactiveController {
  private readonly inside: Inside;
  private readonly own: Own;
  private readonly remember: Remember;
  private readonly link: FromLink;
  private readonly calendar: IntoCalendar;
  private stage: Stage | null = null;
  /** How many of each part's things to do are done, as it was last drawn. */
  private readonly done = new Map<string, string>();
  /** The link as it was made, and what of the plan it holds. */
  private made: { link: string; of: string; said: string } | null = null;
  private isForgotten = false;

  constructor(host: PigmentTimeline) {
    this.inside = new Inside(host);
    this.own = new Own(this.inside);
    this.remember = new Remember(this.inside, this.own);
    this.link = new FromLink(this.inside, this.own);
    this.calendar = new IntoCalendar(this.inside, this.own);
    host['dress'](keepStyles);
    host.addController(this);
  }

  hostConnected(): void {
    this.remember.hostConnected();
  }

  hostDisconnected(): void {
    this.remember.hostDisconnected();
  }

  hostUpdate(): void {
    this.remember.hostUpdate();
    if (this.link.hostUpdate()) this.remember.leaveAsIs();
  }

  hostUpdated(): void {
    this.remember.hostUpdated();
  }

  /** The visitor did something with the plan: what was said about earlier is over. */
  acted(): void {
    this.isForgotten = false;
    this.link.settle();
  }

  /** Says how far the visitor has got in a part. */
  tell(part: string): void {
    const done = this.done.get(part);
    if (done) this.inside.announce(`${part}: ${done}.`);
  }

  /** "3 of 8 done", below the list, so that no box moves; nothing before the first tick. */
  progress(part: string, n: number, all: number): TemplateResult | typeof nothing {
    const done = say(this.inside.words.done, { n, all });
    this.done.set(part, done);
    return n === 0 ? nothing : html`<p class="progress small" part="progress">${done}</p>`;
  }

  /** Below the choices: what is kept, and where a plan came from. */
  notes(): TemplateResult {
    const { words } = this.inside;
    const { where } = this.remember;
    const { said } = this.link;
    return html`${said.length > 0 ? this.note(said.map((key) => say(words[key])).join(' '), said.includes('fromLink') && this.button('closeLink', this.close)) : nothing}
    ${this.isForgotten ? this.note(say(words.forgotten), false) : nothing}
    ${where !== null && !this.isForgotten ? this.note(say(words[where]), !this.remember.isEmpty && this.button('forget', this.forget)) : nothing}`;
  }

  /** Below the plan. `stage` is null where there is none. */
  section(scene: Scene, stage: Stage | null): TemplateResult | typeof nothing {
    this.stage = stage;
    if (!stage) return nothing;
    this.own.follow(stage);
    const { words, host } = this.inside;
    if (this.made && this.made.of !== this.content(stage)) this.made = null;
    const canLink = /^https?:$/.test(host.ownerDocument.location.protocol);
    return html`${this.calendar.section(scene, stage, this.remember.where !== null || this.made !== null)}
    <section class="keep" part="keep">
      ${heading(scene.level + 1, say(words.title), { size: 3 })}
      ${this.remember.where === null ? html`<p>${say(words.onPage)}</p>` : nothing}
      ${
        canLink
          ? html`<p>${say(words.linkHint)}</p>
              <div class="actions">${actButton(say(words.makeLink), this.makeLink)}</div>
              ${this.linkBox()}`
          : nothing
      }
    </section>`;
  }

  private linkBox(): TemplateResult | typeof nothing {
    const { words } = this.inside;
    if (!this.made) return nothing;
    const { link, said } = this.made;
    return html`<div class="card ask" part="link">
      <p id="link-warning">${say(words.linkWarning)}</p>
      <input class="box" type="text" readonly aria-label=${say(words.linkLabel)} aria-describedby="link-warning" .value=${link} />
      <div class="actions">
        ${actButton(say(words.copyLink), this.copyLink)}
        ${'share' in navigator ? actButton(say(words.share), this.share) : nothing}
      </div>
      ${said ? html`<p class="said">${said}</p>` : nothing}
    </div>`;
  }

  private note(text: string, button: TemplateResult | false): TemplateResult {
    return html`<p class="card keep-note small" part="note">${text} ${button || nothing}</p>`;
  }

  private button(key: 'forget' | 'closeLink', act: () => void): TemplateResult {
    return html`<button type="button" class="link" part=${key === 'forget' ? 'forget' : 'close-link'} @click=${act}>${say(this.inside.words[key])}</button>`;
  }

  private readonly forget = (): void => {
    this.remember.remove();
    this.own.take();
    this.link.settle();
    this.isForgotten = true;
    void this.inside.changed(say(this.inside.words.forgotten));
  };

  private readonly close = (): void => {
    this.link.close();
    void this.inside.changed(say(this.inside.words.linkClosed));
  };

  /** What the link holds: the plan as it is on the screen, whoever chose it. */
  private data({ plan }: Stage): object {
    const { session } = this.inside.host;
    const prefix = `${plan.treatments.join('+')}/`;
    const ticks = [...this.inside.ticks].filter((tick) => tick.startsWith(prefix));
    const { gapWeeks, treatments, sessions, start = null, time = '' } = plan;
    const choice = { treatment: treatments.join(' '), start, time, sessions: sessions.length, gapWeeks };
    return { ...this.own.data(choice, ticks), ...(session !== DEFAULT_SESSION && { s: session }) };
  }

  private content = (stage: Stage): string => JSON.stringify(this.data(stage));

  private readonly makeLink = async (): Promise<void> => {
    const { host } = this.inside;
    if (!this.stage) return;
    const data = this.data(this.stage);
    this.made = { link: linked(host.ownerDocument.location.href, KEY, data), of: JSON.stringify(data), said: '' };
    host.requestUpdate();
    await selectBox(host);
  };

  private readonly copyLink = async (): Promise<void> => {
    const { words, host } = this.inside;
    const isCopied = await copied(this.made?.link ?? '');
    await this.say(say(isCopied ? words.linkCopied : words.linkByHand));
    if (!isCopied) await selectBox(host);
  };

  private readonly share = async (): Promise<void> => {
    try {
      await navigator.share({ url: this.made?.link ?? '' });
    } catch {
      // Closed without a choice, or not allowed here; the link is still there to be copied.
    }
  };

  /** Shown where the visitor looks, and said where they listen. */
  private async say(said: string): Promise<void> {
    if (this.made) this.made.said = said;
    await this.inside.changed(said);
  }
}
