/** What a page asks of the quiz beyond its questions. A chunk of its own, fetched only where an attribute asks for it. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Word } from '../../../data/types.ts';
import type { Answers } from '../../../engine/types.ts';
import { say } from '../../shared/words.ts';
import type { PigmentQuiz } from '../pigment-quiz.ts';
import { Back } from './back.ts';
import { Form } from './form.ts';
import { Given } from './given.ts';
import { Inside } from './inside.ts';
import { Lock } from './lock.ts';
import { pageStyles } from './page.styles.ts';
import { Remember } from './remember.ts';

export class Page implements ReactiveController {
  private readonly inside: Inside;
  private readonly givenLook: Given;
  private readonly remember: Remember;
  private readonly lock: Lock;
  private readonly form: Form;
  private readonly steps: Back;

  constructor(host: PigmentQuiz) {
    this.inside = new Inside(host);
    this.givenLook = new Given(this.inside);
    this.remember = new Remember(this.inside, this.givenLook);
    this.lock = new Lock(this.inside);
    this.form = new Form(this.inside, () => this.remember.copy);
    this.steps = new Back(this.inside);
    host['dress']([pageStyles]);
    host.addController(this);
  }

  /** Answers that the page gives for the visitor. */
  get given(): Answers {
    return this.givenLook.answers;
  }

  /** The visitor has answered a question. */
  answered(question: string): void {
    this.givenLook.answered(question);
  }

  /** The lines above the first question, where what happens to the answers is not the usual. */
  get intro(): Word | null {
    const { host, words } = this.inside;
    const isSent = host.name && host.form && !this.lock.isOn;
    if (this.remember.isOn) return isSent ? words.introSentKept : words.introKept;
    return isSent ? words.introSent : null;
  }

  above(): TemplateResult | typeof nothing {
    const { words } = this.inside;
    return html`${this.lock.isOn ? html`<p class="card note" part="note">${say(words.disabled)}</p>` : nothing}
    ${
      this.remember.restored
        ? html`<p class="card note" part="note">
            ${say(words.restored)}
            <button type="button" class="button" part="forget" @click=${this.forget}>${say(words.forget)}</button>
          </p>`
        : nothing
    }`;
  }

  hostUpdate(): void {
    this.remember.hostUpdate();
    this.givenLook.hostUpdate();
  }

  hostUpdated(): void {
    // The run ended before the page was loaded again.
    if (this.remember.restored && this.inside.isComplete) this.inside.goOn({ over: true });
    this.remember.hostUpdated();
    this.lock.hostUpdated();
    this.form.hostUpdated({ locked: this.lock.isOn });
    this.steps.hostUpdated();
  }

  hostConnected(): void {
    this.remember.hostConnected();
  }

  hostDisconnected(): void {
    this.remember.hostDisconnected();
    this.steps.hostDisconnected();
  }

  private readonly forget = (): void => {
    this.inside.host.restart();
    this.inside.arrive();
  };
}
