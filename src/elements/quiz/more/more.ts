/** What the quiz has once the visitor has begun: a result, number keys, a summary of what is wrong, and clearing. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Word } from '../../../data/types.ts';
import { interview } from '../../../engine/interview.ts';
import { recommend } from '../../../engine/recommend.ts';
import type { Answers, Recommendation } from '../../../engine/types.ts';
import { nearest } from '../../../data/nearest.ts';
import { say } from '../../shared/words.ts';
import type { PigmentQuiz } from '../pigment-quiz.ts';
import { pictureStyles } from '../pictures/pictures.styles.ts';
import { Pictures } from '../pictures/pictures.ts';
import type { QuestionScreen } from '../question.ts';
import type { QuizCatalogue } from '../result/context.ts';
import { resultScreen, resultStyles } from '../result/result.ts';
import { fromLink, takeUp } from '../take/from-link.ts';
import { KeptWords } from './kept-words.ts';
import { Mistake } from './mistake.ts';
import { News } from './news.ts';
import { chooseByNumber } from './number-keys.ts';
import { Others } from './others.ts';

export class More {
  private computed: { of: QuizCatalogue; answers: Answers; recommendation: Recommendation } | null = null;
  private readonly words: KeptWords;
  private readonly news: News;
  private readonly mistake: Mistake;
  private readonly pictures: Pictures;
  private readonly host: PigmentQuiz;

  constructor(host: PigmentQuiz, whole: QuizCatalogue) {
    this.host = host;
    this.words = new KeptWords(whole, () => host['whole']);
    host['dress']([...resultStyles, pictureStyles]);
    this.news = new News(host, this.words);
    this.mistake = new Mistake(host, this.words);
    host.addController(new Others(host));
    this.pictures = new Pictures(host, host['flow'].shown, host['arrive']);
    host.renderRoot.addEventListener('keydown', (event) => {
      chooseByNumber(event as KeyboardEvent);
    });
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
    return this.pictures.screen(screen, this.words.catalogue, draw);
  }

  /** The answers of a link to a result. */
  takeUp(fragment: string, whole: QuizCatalogue, anew: boolean): void {
    takeUp(this.host.session, fragment, whole, anew);
  }

  /** Above the screen: where the answers come from, what was done, or what is wrong. */
  above(): TemplateResult {
    const link = fromLink(this.host.session, this.words.catalogue, this.clear);
    return html`${link} ${this.news.line() ?? this.mistake.summary()}`;
  }

  /** Said of a question in place of a count, to somebody who came from the result to change one answer. */
  get changing(): Word | null {
    return this.host['flow'].toResult ? this.words.now.changeThis : null;
  }

  /** Below a question, once there is something to clear. The result has its own place for it. */
  below(): TemplateResult | typeof nothing {
    if (this.host['isUnanswered'] || this.host['flow'].shown === null) return nothing;
    return html`<p class="clear">
      <button type="button" class="link small" part="restart" @click=${this.clear}>${say(this.words.now.restart)}</button>
    </p>`;
  }

  /** Shows a question out of turn, with its drawings. */
  visit(question: string): void {
    const ids = Object.keys(this.host['first']?.questions ?? {});
    if (!ids.includes(question)) {
      this.noQuestion(question, ids);
      return;
    }
    this.news.leave();
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

  private readonly clear = (): void => {
    this.host.restart();
    this.host['arrive']();
  };
}
