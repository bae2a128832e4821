/**
 * The quiz's own members that the page's wishes work with. They are nobody else's: brackets are how TypeScript lets a
 * friend in, names and types still checked.
 */
import type { quiz } from '../../../data/words/en/ui-quiz.ts';
import { page as english } from '../../../data/words/en/ui-page.ts';
import type { Answers } from '../../../engine/types.ts';
import type { WordsOf } from '../../shared/words.ts';
import type { Flow, Standing } from '../flow.ts';
import type { PigmentQuiz, QuizStart } from '../pigment-quiz.ts';

export class Inside {
  readonly host: PigmentQuiz;

  constructor(host: PigmentQuiz) {
    this.host = host;
  }

  get first(): QuizStart | null {
    return this.host['first'];
  }

  /** There is nothing to show, and there will not be. */
  get hasFailed(): boolean {
    return this.host['failed'];
  }

  /** The session's, without what only the page says. */
  get answers(): Answers {
    return this.host['sharedAnswers'];
  }

  get isUnanswered(): boolean {
    return this.host['isUnanswered'];
  }

  get flow(): Flow {
    return this.host['flow'];
  }

  get internals(): ElementInternals | null {
    return this.host['internals'];
  }

  /** The result is on the screen. */
  get isComplete(): boolean {
    return this.host['ready'] && this.flow.shown === null;
  }

  /** The visitor acted inside, and the screen that follows from it is about to be shown. */
  get isMoving(): boolean {
    return this.host['goal'] === 'heading';
  }

  /** A form, or a fieldset of it, has disabled the quiz. */
  get isBarred(): boolean {
    return this.host['barred'];
  }

  get words(): WordsOf<typeof english> {
    return (this.first?.ui.page as WordsOf<typeof english> | undefined) ?? english;
  }

  get questionWords(): WordsOf<typeof quiz> {
    return this.host['words'];
  }

  /** What the browser kept of the form's fields; once. */
  takeKept(): unknown {
    const kept = this.host['kept'];
    this.host['kept'] = null;
    return kept;
  }

  /** Where the visitor is. Ask only once the first view's data is there. */
  get standing(): Standing {
    return this.host['standing'](this.first as QuizStart);
  }

  follow(): void {
    this.host['follow']();
  }

  prepare(): void {
    void this.host['prepare']();
  }

  wrong(attribute: string, found: string, remedy: string): void {
    this.host['wrong'](attribute, found, remedy);
  }

  announce(text: string): void {
    this.host['announce'](text);
  }

  /** The run began before this page was loaded; its beginning and its end have been told. */
  goOn({ over }: { over: boolean }): void {
    this.host['begun'] = true;
    this.host['told'] ||= over;
  }

  /** Focus to the heading of what is shown next. */
  arrive(): void {
    this.host['arrive']();
  }
}
