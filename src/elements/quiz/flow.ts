/** Where the visitor is in the questions. The answers are the session's; a choice is a draft until Continue. */
import { interview } from '../../engine/interview.ts';
import { after, before, progress, shownAnswer, toggled, type Way } from './steps.ts';

/** What the flow reads anew at each step. */
export interface Standing extends Way {
  /** It is known whether the answers end the interview: the data for that is there, or there is no answer yet. */
  ready: boolean;
}

export class Flow {
  /** The question on the screen; null for the result, and while that is on its way. */
  shown: string | null = null;
  chosen: readonly string[] = [];
  /** The visitor went on without a choice. */
  invalid = false;
  /** Continue leads back to the result. */
  private returning = false;
  private readonly read: () => Standing | null;

  constructor(read: () => Standing | null) {
    this.read = read;
  }

  show(question: string | null): void {
    const { path, answers } = this.read() ?? {};
    const facts = path?.questions[question ?? ''];
    this.shown = question;
    this.chosen = facts ? shownAnswer(facts, answers?.[question ?? '']) : [];
    this.invalid = false;
    if (question === null) this.returning = false;
  }

  /** Shows a question out of turn; the result is one step away if it was there before. */
  visit(question: string): void {
    this.returning = this.isOver;
    this.show(question);
  }

  /** Other data: the question on the screen stays with what is still there of the choice. False where it is gone. */
  renew(): boolean {
    const facts = this.read()?.path.questions[this.shown ?? ''];
    if (facts) this.chosen = shownAnswer(facts, this.chosen);
    return Boolean(facts);
  }

  /** Shows the screen that the answers call for; none before it is known that they do not end the interview. */
  follow(): void {
    this.returning = false;
    this.show(this.read()?.ready ? this.open : null);
  }

  choose(option: string, on: boolean): void {
    const facts = this.read()?.path.questions[this.shown ?? ''];
    if (!facts) return;
    this.chosen = toggled(facts, this.chosen, option, on);
    this.invalid = false;
  }

  /** The screen after the one shown, once its answer is among the answers. */
  onwards(question: string, returning: boolean): void {
    const now = this.read();
    if (!now) return;
    this.returning = returning;
    this.show(returning ? this.open : after(now, question));
  }

  back(): void {
    this.show(this.toResult ? null : this.previous);
  }

  get isReturning(): boolean {
    return this.returning;
  }

  /** The way back leads to the result. */
  get toResult(): boolean {
    return this.returning && this.isOver;
  }

  /** Nothing stands before the question shown. */
  get isFirst(): boolean {
    return !this.returning && this.previous === null;
  }

  get progress(): { at: number; toGo: number } {
    const now = this.read();
    return now && this.shown !== null ? progress(now, this.shown, this.returning) : { at: 1, toGo: 0 };
  }

  private get previous(): string | null {
    const now = this.read();
    return now && this.shown !== null ? before(now, this.shown) : null;
  }

  /** The first question that is still open. */
  private get open(): string | null {
    const now = this.read();
    return now ? (interview(now.path, now.answers).current?.id ?? null) : null;
  }

  private get isOver(): boolean {
    return this.read()?.ready === true && this.open === null;
  }
}
