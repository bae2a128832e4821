import { html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Catalogue, Question } from '../../data/types.ts';
import type { quiz } from '../../data/words/en/ui-quiz.ts';
import type { Answers, InterviewCatalogue, Recommendation } from '../../engine/types.ts';
import { about, aboutStyles } from '../shared/about.ts';
import { bookingFault } from '../shared/links.ts';
import { type Start } from '../shared/pigment-element.ts';
import { isTouched, setAnswers, touch } from '../shared/session.ts';
import { say, type WordsOf } from '../shared/words.ts';
import { around } from './around.ts';
import { Flow, type Standing } from './flow.ts';
import { mask, quiet } from '../shared/privacy.ts';
import { Linked } from './linked.ts';
import { PigmentField } from './pigment-field.ts';
import { Preparing, type LaterModule } from './preparing.ts';
import { questionScreen, type QuestionScreen } from './question.ts';
import { quizStyles } from './quiz.styles.ts';
import type { QuizCatalogue } from './result/context.ts';
import { known } from './steps.ts';
import { waitingScreen } from './waiting.ts';

/** What the question screens draw from. */
export interface QuizStart extends Start {
  /** A whole catalogue has the words of `page` too; by default they come with their chunk. */
  readonly ui: Start['ui'] & Pick<Catalogue['ui'], 'quiz'> & Partial<Pick<Catalogue['ui'], 'page'>>;
  readonly questions: Catalogue['questions'];
}

const NO_GATES: InterviewCatalogue['contraindications'] = {};
const NOTHING: Answers = {};
let instances = 0;

/**
 * At most nine short questions about dark or pale marks on the skin; then what the marks may be, which treatments fit
 * the answers and why, which do not and why, and what to do next. It informs and never diagnoses. The answers stay in
 * memory: nothing is sent or told in an event, and nothing is stored unless the page asks for it with `remember`. In a
 * form, with a `name`, they are one of its values.
 *
 * @fires {CustomEvent<null>} pigment-start - The visitor has begun to answer. Once per run.
 * @fires {CustomEvent<null>} pigment-result - A result is shown. Once per run; it does not say which.
 * @fires {CustomEvent<null>} pigment-book - The visitor follows the booking link.
 * @fires {CustomEvent<ErrorDetail>} pigment-error - An attribute or the data is wrong; the detail says what and where.
 *
 * @slot - Shown without script, while loading, and when the data fails.
 *
 * @csspart base - Everything inside.
 * @csspart intro - The lines above the first question.
 * @csspart progress - Which question this is, and how many may follow.
 * @csspart question - A question with its choices.
 * @csspart option - The row or card of a choice.
 * @csspart picture - The drawing on a card.
 * @csspart tone-button - Leads to the skin tone of the drawings.
 * @csspart note - A line about the quiz as a whole: restored, cleared, or switched off.
 * @csspart forget - Forgets the answers that were restored.
 * @csspart summary - What is wrong with an answer, above the question, with a link to it.
 * @csspart error - What is wrong with an answer, or that the data failed.
 * @csspart continue - The primary button of a question.
 * @csspart back - The way back.
 * @csspart status - That something is loading, or could not be.
 * @csspart result - The result.
 * @csspart card - A warning, its level in words.
 * @csspart treatment - One treatment with its reasons.
 * @csspart verdict - Shape and word of a verdict.
 * @csspart evidence - Bar and word of the evidence.
 * @csspart next - The next step.
 * @csspart booking - The booking link.
 * @csspart phone - A phone link.
 * @csspart answers - The answers given, each with a way to change it.
 * @csspart change - Changes an answer.
 * @csspart restart - Clears everything.
 * @csspart source-button - Opens the sources of a sentence.
 * @csspart citations - The sources of a sentence.
 * @csspart questions - What to ask at a consultation.
 * @csspart take - The buttons that print, copy and link.
 * @csspart link - The link to the result, once somebody has asked for it.
 * @csspart from-link - That the answers came with a link, or that it could not be read.
 * @csspart about - Review state, version, funding, method.
 *
 * @cssprop --pigment-accent - The one accent colour; its text is --pigment-on-accent.
 * @cssprop --pigment-ink - Text; the softer one is --pigment-ink-soft.
 * @cssprop --pigment-paper - Background; the tinted one is --pigment-tint.
 * @cssprop --pigment-font - Font family; the page's own by default.
 *
 * @cssState loading - The data is on its way.
 * @cssState ready - The first view is there.
 * @cssState error - The data could not be used.
 * @cssState complete - A result is shown.
 */
export class PigmentQuiz extends PigmentField<QuizStart, QuizCatalogue> {
  static override properties: PropertyDeclarations = {
    ...PigmentField.properties,
    answers: { attribute: false, noAccessor: true },
  };
  static override styles: CSSResultGroup = [PigmentField.styles, aboutStyles, quizStyles];

  private readonly flow = new Flow(() => (this.first ? this.standing(this.first) : null));
  /** Something that the visitor asked for is loading, or could not be loaded. */
  private waiting = false;
  private stuck = false;
  private readonly linked = new Linked(this, () => {
    if (this.first) this.follow();
  });
  private begun = false;
  private told = false;
  /** Where focus goes once the screen is there; only ever after the visitor acted inside. */
  private goal: 'heading' | 'choices' | null = null;

  private pending: Answers | null = null;
  private followed: Answers | null = null;
  private readonly preparing = new Preparing(this, {
    whole: () => this.needWhole(),
    report: this.unfetched,
    ready: ({ More }, whole) => {
      this.more ??= new More(this, whole);
      if (this.flow.shown === null) this.follow();
    },
  });
  private more: InstanceType<LaterModule['More']> | null = null;
  private readonly group = `pigment-quiz-${String(++instances)}`;

  /**
   * The answers so far: question id → option ids. Setting them replaces the session's and shows the screen that
   * follows from them; ids that the catalogue does not know are left out.
   */
  get answers(): Answers {
    return this.pending ?? this.sharedAnswers;
  }

  set answers(answers: Answers) {
    this.pending = typeof answers === 'object' ? { ...answers } : {};
    this.take();
  }

  /** What follows from the answers so far, or null as long as the data is not all there. */
  get recommendation(): Recommendation | null {
    return this.more?.recommendation ?? null;
  }

  restart(): void {
    setAnswers(this.session, {});
    this.follow();
  }

  /** Shows a question, whatever has been answered. An id that there is not changes nothing and is reported. */
  go(question: string): void {
    const { first } = this;
    if (!first) {
      void this.updateComplete.then(() => {
        if (this.first) this.go(question);
      });
      return;
    }
    const isThere = Object.hasOwn(first.questions, question);
    const show = (): void => {
      this.flow.visit(question);
      this.requestUpdate();
    };
    if (this.more) this.more.visit(question);
    else if (isThere && question !== 'look') show();
    // The drawings come with the rest, and so does what is said of an id that there is not.
    else {
      void this.prepare().then((ready) => {
        if (ready) this.go(question);
        else if (isThere) show();
      });
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ask();
    mask(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    quiet(root, () => {
      touch(this.session);
    });
    return root;
  }

  protected override checkAttributes(): void {
    super.checkAttributes();
    const fault = bookingFault(this.bookingUrl);
    if (fault) this.wrong('booking-url', this.bookingUrl ?? '', fault);
  }

  protected override async loadFirst(): Promise<QuizStart> {
    return (await import('../../data/default/quiz.ts')).quizStart;
  }

  protected override async loadLater(): Promise<QuizCatalogue> {
    return (await import('../../data/default/quiz-later.ts')).later;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const { paging } = this;
    await paging;
    await this.preparing.settled;
    const done = await super.getUpdateComplete();
    return paging === this.paging && !this.preparing.settled ? done : this.getUpdateComplete();
  }

  protected override sessionChanged(): void {
    if (isTouched(this.session)) void this.prepare();
    if (this.sharedAnswers !== this.followed) this.follow();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.ask();
    const { first } = this;
    if (first && first !== this.drawn) {
      this.drawn = first;
      this.linked.look('page');
      if (this.pending) this.take();
      else if (!this.flow.renew()) this.follow();
    } else if (changed.has('session')) this.follow();
  }

  protected override updated(): void {
    const complete = this.ready && this.flow.shown === null;
    this.setState('complete', complete);
    if (complete && !this.told) {
      this.told = true;
      this.emit('pigment-result');
    }
    if (complete || this.flow.shown !== null) this.moveFocus();
  }

  protected override draw(first: QuizStart): TemplateResult {
    const { page, more } = this;
    const screen = page === null ? this.waitingScreen() : this.screen(first);
    return html`<div class="quiz">
      ${page?.above()} ${more?.above()} ${screen} ${more?.below()}
      ${about(first, this.citations, () => this.needWhole())}
    </div>`;
  }

  private screen(first: QuizStart): TemplateResult {
    const id = this.flow.shown;
    const question = first.questions[id ?? ''];
    if (id && question) return this.questionScreen(id, question);
    return this.more?.result() ?? this.waitingScreen();
  }

  private questionScreen(id: string, question: Question): TemplateResult {
    const { words, level, group, flow, stuck, choose, next, back } = this;
    const { chosen, invalid } = flow;
    const screen: QuestionScreen = {
      ...{ id, question, words, level, group, chosen, invalid, choose, next, back },
      ...around({
        ...{ flow, words, stuck },
        waiting: this.waiting && this.common.loading,
        intro: this.page?.intro ?? words.intro,
        changing: this.more?.changing,
      }),
    };
    return this.more?.question(screen, questionScreen) ?? questionScreen(screen);
  }

  private waitingScreen(): TemplateResult {
    const { stuck, words } = this;
    const text = say(stuck ? words.notLoaded : this.common.loading);
    return waitingScreen(text, stuck ? { word: say(words.retry), act: this.retry } : null);
  }

  private readLink(): void {
    const { linked, whole, more } = this;
    const { since } = linked;
    if (!since || !whole || !more) return;
    linked.since = null;
    more.takeUp(location.hash, whole, since === 'visit');
  }

  private readonly choose = (option: string, on: boolean): void => {
    this.stuck = false;
    this.flow.choose(option, on);
    this.requestUpdate();
  };

  private readonly next = (): void => {
    void this.proceed();
  };

  private readonly back = (): void => {
    this.stuck = false;
    this.flow.back();
    this.arrive();
  };

  private readonly retry = (): void => {
    this.goal = 'heading';
    this.announce(say(this.common.loading));
    void this.prepare();
  };

  private readonly arrive = (): void => {
    this.goal = 'heading';
    this.requestUpdate();
  };

  /** Continue. Everything that a result may need is there before the first answer is in, so no request can tell one. */
  private async proceed(): Promise<void> {
    const { flow } = this;
    const { shown } = flow;
    if (shown === null || this.waiting) return;
    if (!this.begun) this.emit('pigment-start');
    this.begun = true;
    if (flow.chosen.length === 0) {
      flow.invalid = true;
      // What sums it up comes with the rest; where that is not there yet, the message beside the choices is enough.
      this.goal = 'choices';
      this.requestUpdate();
    } else if ((this.ready || (await this.wait())) && flow.shown === shown && flow.chosen.length > 0) {
      // Something may have been unticked meanwhile.
      this.commit(shown);
    }
  }

  private async wait(): Promise<boolean> {
    this.waiting = true;
    this.announce(say(this.common.loading));
    this.requestUpdate();
    const ready = await this.prepare();
    this.waiting = false;
    this.stuck = !ready;
    if (!ready) this.announce(say(this.words.notLoaded));
    this.requestUpdate();
    return ready;
  }

  private commit(question: string): void {
    const { flow } = this;
    const { isReturning } = flow;
    this.page?.answered(question);
    // The session tells everyone, this element included; only then is it known where the path leads.
    setAnswers(this.session, { ...this.sharedAnswers, [question]: flow.chosen });
    flow.onwards(question, isReturning);
    this.arrive();
  }

  /** Shows the screen that the shared answers call for. Focus stays where it is. */
  private follow(): void {
    this.readLink();
    this.followed = this.sharedAnswers;
    if (this.isUnanswered) {
      this.begun = false;
      this.told = false;
    }
    if (isTouched(this.session) || this.linked.since) void this.prepare();
    this.stuck = false;
    // No question for the moment that it takes to read the answers of a link.
    if (this.linked.since) this.flow.show(null);
    else this.flow.follow();
    this.requestUpdate();
  }

  private take(): void {
    const { pending, first } = this;
    if (!pending || !first) return;
    this.pending = null;
    setAnswers(this.session, known(first.questions, pending));
    this.follow();
  }

  /** Everything that a result may need; false where it could not be fetched. */
  private async prepare(): Promise<boolean> {
    if (this.ready) return true;
    const ready = await this.preparing.run();
    if (!ready) this.stuck = this.flow.shown === null;
    return ready;
  }

  private moveFocus(): void {
    const { goal } = this;
    this.goal = null;
    if (goal === 'heading') {
      this.more?.land();
      this.announce(this.renderRoot.querySelector('.cleared, .progress')?.textContent ?? '');
    } else if (goal === 'choices') {
      const find = (place: string): HTMLElement | null => this.renderRoot.querySelector(place);
      find('.summary, .options input')?.focus({ preventScroll: true });
      find('.summary, .error')?.scrollIntoView({ block: 'nearest' });
    }
  }

  /** Which answers end the path early is known once everything is there, before the first answer is in. */
  private standing({ questions }: QuizStart): Standing {
    const contraindications = this.whole?.contraindications ?? NO_GATES;
    const given = this.page?.given ?? NOTHING;
    return {
      path: { questions, contraindications },
      answers: { ...given, ...this.sharedAnswers },
      given,
      ready: this.ready || this.isUnanswered,
    };
  }

  private get isUnanswered(): boolean {
    return Object.keys(this.sharedAnswers).length === 0;
  }

  private get ready(): boolean {
    return this.first !== null && this.whole !== null && this.more !== null;
  }

  private get words(): WordsOf<typeof quiz> {
    return this.first?.ui.quiz as WordsOf<typeof quiz>;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pigment-quiz': PigmentQuiz;
  }
}
