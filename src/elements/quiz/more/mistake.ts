/** What is wrong with an answer, summed up above the question; the same words stand beside the choices. */
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { heading } from '../../shared/headings.ts';
import { say } from '../../shared/words.ts';
import type { PigmentQuiz } from '../pigment-quiz.ts';
import type { KeptWords } from './kept-words.ts';

export class Mistake implements ReactiveController {
  /** One from before this was there is told beside the choices alone: what comes late must not move them. */
  private isLate: boolean;
  private readonly host: PigmentQuiz;
  private readonly words: KeptWords;

  constructor(host: PigmentQuiz, words: KeptWords) {
    this.host = host;
    this.words = words;
    this.isLate = host['flow'].invalid;
    host.addController(this);
  }

  hostUpdate(): void {
    // Another Continue brings it.
    if (!this.host['flow'].invalid || this.host['goal'] !== null) this.isLate = false;
  }

  /** Null where nothing is wrong. */
  summary(): TemplateResult | null {
    const { invalid, shown } = this.host['flow'];
    if (!invalid || this.isLate) return null;
    const { errorOne, errorMany } = this.host['words'];
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
      ${heading(this.host['level'], html`<span id="problem">${say(this.words.now.problem)}</span>`, { size: 3 })}
      <p><a id="wrong" href="#choices" @click=${this.toChoices}>${say(question?.kind === 'many' ? errorMany : errorOne)}</a></p>
    </div>`;
  }

  /** The address stays the page's. */
  private readonly toChoices = (event: Event): void => {
    event.preventDefault();
    this.host.renderRoot.querySelector<HTMLElement>('.options input')?.focus();
  };
}
