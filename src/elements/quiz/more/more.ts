/** What the quiz has once the visitor has begun: a result, number keys, a summary of what is wrong, and clearing. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Word } from '../../../data/types.ts';
import type { result } from '../../../data/words/en/ui-result.ts';
import { interview } from '../../../engine/interview.ts';
import { recommend } from '../../../engine/recommend.ts';
import type { Answers, Recommendation } from '../../../engine/types.ts';
import { heading } from '../../shared/headings.ts';
import { nearest } from '../../../data/nearest.ts';
import { say, type WordsOf } from '../../shared/words.ts';
import type { PigmentQuiz } from '../pigment-quiz.ts';
import { pictureStyles } from '../pictures/pictures.styles.ts';
import { Pictures } from '../pictures/pictures.ts';
import type { QuestionScreen } from '../question.ts';
import type { QuizCatalogue } from '../result/context.ts';
import { resultScreen, resultStyles } from '../result/result.ts';
import { fromLink, takeUp } from '../take/from-link.ts';
import { chooseByNumber } from './number-keys.ts';
import { Others } from './others.ts';

export class More implements ReactiveController {
  private computed: { of: QuizCatalogue; answers: Answers; recommendation: Recommendation } | null = null;
  private session: string | null = null;
  private wasUnanswered = true;
  private isCleared = false;
  /** A mistake from before this was there is told beside the choices alone: what comes late must not move them. */
  private isLate: boolean;
  /** The answers that a visitor left the result with, to change one. */
  private left: Answers | null = null;
  /** What has become of that, as long as those answers hold. */
  private news: { of: Answers; text: string } | null = null;
  private readonly pictures: Pictures;
  private readonly host: PigmentQuiz;

  constructor(host: PigmentQuiz) {
    this.host = host;
    this.isLate = host['flow'].invalid;
    host['dress']([...resultStyles, pictureStyles]);
    host.addController(this);
    host.addController(new Others(host));
    this.pictures = new Pictures(host, host['flow'].shown, host['arrive']);
    host.renderRoot.addEventListener('keydown', (event) => {
      chooseByNumber(event as KeyboardEvent);
    });
  }

  hostUpdate(): void {
    const isUnanswered = this.host['isUnanswered'];
    // Another Continue brings it.
    if (!this.host['flow'].invalid || this.host['goal'] !== null) this.isLate = false;
    // Another session is not one that was cleared.
    if (this.session !== this.host.session) this.wasUnanswered = isUnanswered;
    if (this.session !== this.host.session) this.left = null;
    this.session = this.host.session;
    // The line goes with the visitor's next step.
    if (!isUnanswered || (this.isCleared && this.host['goal'] !== null)) this.isCleared = false;
    if (isUnanswered && !this.wasUnanswered) this.isCleared = true;
    this.wasUnanswered = isUnanswered;
    this.comeBack();
  }

  hostUpdated(): void {
    // Where focus moves, what is said follows it.
    if (this.isCleared && this.host['goal'] === null) this.host['announce'](say(this.words.cleared));
  }

  /** What follows from the answers; null as long as the whole catalogue is not there. */
  get recommendation(): Recommendation | null {
    const whole = this.host['whole'];
    const answers = this.host['sharedAnswers'];
    if (!whole) return null;
    if (this.computed?.of !== whole || this.computed.answers !== answers) {
      this.computed = { of: whole, answers, recommendation: recommend(whole, answers) };
    }
    return this.computed.recommendation;
  }

  /** The result's screen; null as long as it cannot be drawn. */
  result(): TemplateResult | null {
    const { host, recommendation } = this;
    const { bookingUrl, phone } = host;
    const whole = host['whole'];
    if (!whole || !recommendation) return null;
    const { answers, given } = host['standing'](whole);
    return resultScreen({
      ...{ catalogue: whole, recommendation, answers, given, bookingUrl, phone },
      level: host['level'],
      citations: host['citations'],
      trail: interview(whole, answers).trail,
      book: () => {
        host['emit']('pigment-book');
      },
      change: (question) => {
        this.visit(question);
        host['arrive']();
      },
      restart: this.clear,
      host,
      session: host.session,
      announce: (text) => {
        host['announce'](text);
      },
    });
  }

  /** A question with its drawings; null for one that has none. */
  question(screen: QuestionScreen, draw: (screen: QuestionScreen) => TemplateResult): TemplateResult | null {
    const whole = this.host['whole'];
    return whole && this.pictures.screen(screen, whole, draw);
  }

  /** The answers of a link to a result. */
  takeUp(fragment: string, whole: QuizCatalogue, anew: boolean): void {
    takeUp(this.host.session, fragment, whole, anew);
  }

  /** Above the screen: where the answers come from, what was done, or what is wrong. */
  above(): TemplateResult {
    const whole = this.host['whole'];
    const link = whole && fromLink(this.host.session, whole, this.clear);
    return html`${link} ${this.note()}`;
  }

  private note(): TemplateResult | typeof nothing {
    if (this.isCleared) return html`<p class="card note cleared" part="note">${say(this.words.cleared)}</p>`;
    if (this.news) return html`<p class="card note cleared" part="note">${this.news.text}</p>`;
    return this.host['flow'].invalid && !this.isLate ? this.summary() : nothing;
  }

  /** Said of a question in place of a count, to somebody who came from the result to change one answer. */
  get changing(): Word | null {
    return this.host['flow'].toResult ? this.words.changeThis : null;
  }

  /** The result is a long page: whether it is another one now has to be told. */
  private comeBack(): void {
    const { left, host } = this;
    const answers = host['sharedAnswers'];
    const isThere = host['flow'].shown === null;
    if (!isThere || this.news?.of !== answers) this.news = null;
    if (!isThere || !left) return;
    this.left = null;
    if (host['isUnanswered']) return;
    const changed = Object.entries(host['first']?.questions ?? {}).filter(
      ([id]) => String(left[id] ?? []) !== String(answers[id] ?? []),
    );
    const titles = changed.map(([, { title }]) => say(this.words.quoted, { text: title })).join(', ');
    const text = titles ? say(this.words.changed, { questions: titles }) : say(this.words.unchanged);
    this.news = { of: answers, text };
  }

  /** Below a question, once there is something to clear. The result has its own place for it. */
  below(): TemplateResult | typeof nothing {
    if (this.host['isUnanswered'] || this.host['flow'].shown === null) return nothing;
    return html`<p class="clear">
      <button type="button" class="link small" part="restart" @click=${this.clear}>${say(this.words.restart)}</button>
    </p>`;
  }

  /** Shows a question out of turn, with its drawings. */
  visit(question: string): void {
    const ids = Object.keys(this.host['first']?.questions ?? {});
    if (!ids.includes(question)) {
      this.noQuestion(question, ids);
      return;
    }
    if (this.host['flow'].shown === null) this.left = this.host['sharedAnswers'];
    this.pictures.skipTones();
    this.host['flow'].visit(question);
    this.host.requestUpdate();
  }

  /**
   * Focus to the new screen: to the group of a question, which is read with its name, the heading. A heading with focus
   * inside that group would be read twice.
   */
  land(): void {
    const group = this.host.renderRoot.querySelector('fieldset');
    if (!group) {
      this.host['focusHeading']();
      return;
    }
    group.tabIndex = -1;
    group.focus({ preventScroll: true });
    if (group.getBoundingClientRect().top < 0) group.scrollIntoView({ block: 'start' });
    // A later click beside a choice must not come back here.
    const leave = (): void => {
      group.removeAttribute('tabindex');
    };
    group.addEventListener('blur', leave, { once: true });
  }

  /** Tells the developer that there is no question of an id. */
  private noQuestion(question: string, ids: readonly string[]): void {
    const meant = nearest(question, ids);
    const hint = meant ? `Did you mean "${meant}"? ` : '';
    this.host['wrong']('go', question, `is not a question. ${hint}There is: ${ids.join(', ')}.`);
  }

  private summary(): TemplateResult {
    const { errorOne, errorMany } = this.host['words'];
    const { shown } = this.host['flow'];
    const question = this.host['first']?.questions[shown ?? ''];
    // What has focus is read with its description: what is wrong is heard at once.
    return html`<div
      class="card stop summary"
      part="summary"
      role="group"
      aria-labelledby="problem"
      aria-describedby="wrong"
      tabindex="-1"
    >
      ${heading(this.host['level'], html`<span id="problem">${say(this.words.problem)}</span>`, { size: 3 })}
      <p><a id="wrong" href="#choices" @click=${this.toChoices}>${say(question?.kind === 'many' ? errorMany : errorOne)}</a></p>
    </div>`;
  }

  /** The address stays the page's. */
  private readonly toChoices = (event: Event): void => {
    event.preventDefault();
    this.host.renderRoot.querySelector<HTMLElement>('.options input')?.focus();
  };

  private readonly clear = (): void => {
    this.host.restart();
    this.host['arrive']();
  };

  private get words(): WordsOf<typeof result> {
    return this.host['whole']?.ui.result as WordsOf<typeof result>;
  }
}
