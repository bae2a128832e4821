/** What the visitor has done, told in a line above the screen: everything cleared, or an answer of the result changed. */
import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { Answers } from '../../../engine/types.ts';
import { say } from '../../shared/words.ts';
import type { PigmentQuiz } from '../pigment-quiz.ts';
import type { KeptWords } from './kept-words.ts';

export class News implements ReactiveController {
  private session: string | null = null;
  private wasUnanswered = true;
  private isCleared = false;
  /** The answers that a visitor left the result with, to change one. */
  private left: Answers | null = null;
  /** What has become of that, as long as those answers hold. */
  private changed: { from: Answers; to: Answers } | null = null;
  private readonly host: PigmentQuiz;
  private readonly words: KeptWords;

  constructor(host: PigmentQuiz, words: KeptWords) {
    this.host = host;
    this.words = words;
    host.addController(this);
  }

  hostUpdate(): void {
    const isUnanswered = this.host['isUnanswered'];
    if (this.session !== this.host.session) {
      // Another session is not one that was cleared.
      this.wasUnanswered = isUnanswered;
      this.left = null;
    }
    this.session = this.host.session;
    // The line goes with the visitor's next step.
    if (!isUnanswered || (this.isCleared && this.host['goal'] !== null)) this.isCleared = false;
    if (isUnanswered && !this.wasUnanswered) this.isCleared = true;
    this.wasUnanswered = isUnanswered;
    this.comeBack();
  }

  hostUpdated(): void {
    // Where focus moves, what is said follows it.
    if (this.isCleared && this.host['goal'] === null) this.host['announce'](say(this.words.now.cleared));
  }

  /** The visitor goes to a question out of turn. */
  leave(): void {
    if (this.host['flow'].shown === null) this.left = this.host['sharedAnswers'];
  }

  /** Null where there is none. */
  line(): TemplateResult | null {
    const text = this.isCleared ? say(this.words.now.cleared) : this.changed && this.difference(this.changed);
    return text === null ? null : html`<p class="card note cleared" part="note">${text}</p>`;
  }

  /** The result is a long page: whether it is another one now has to be told. */
  private comeBack(): void {
    const { left, host } = this;
    const answers = host['sharedAnswers'];
    const isThere = host['flow'].shown === null;
    if (!isThere || this.changed?.to !== answers) this.changed = null;
    if (!isThere || !left) return;
    this.left = null;
    if (!host['isUnanswered']) this.changed = { from: left, to: answers };
  }

  private difference({ from, to }: { from: Answers; to: Answers }): string {
    const { quoted, changed: changedTo, unchanged } = this.words.now;
    const changed = Object.entries(this.host['first']?.questions ?? {}).filter(
      ([id]) => String(from[id] ?? []) !== String(to[id] ?? []),
    );
    const titles = changed.map(([, { title }]) => say(quoted, { text: title })).join(', ');
    return titles ? say(changedTo, { questions: titles }) : say(unchanged);
  }
}
