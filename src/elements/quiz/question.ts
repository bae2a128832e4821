/** One question on a screen of its own. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Option, Question } from '../../data/types.ts';
import type { quiz } from '../../data/words/en/ui-quiz.ts';
import { NOT_SURE } from '../../engine/answers.ts';
import { heading } from '../shared/headings.ts';
import { say, type WordsOf } from '../shared/words.ts';

export interface QuestionScreen {
  id: string;
  question: Question;
  words: WordsOf<typeof quiz>;
  level: number;
  /** Radio buttons of two widgets must not share a name. */
  group: string;
  chosen: readonly string[];
  /** The visitor went on without a choice. */
  invalid: boolean;
  /** What is told below the buttons, such as that something is loading. */
  status: string;
  /** Stands above the question; only the first one has it. */
  intro: string;
  progress: string;
  /** The word of the primary button, and of the way back where there is one. */
  onwards: string;
  backwards: string | null;
  choose: (option: string, on: boolean) => void;
  next: () => void;
  back: () => void;
  /** Draws an option; every option is a card then. */
  picture?: (option: string) => unknown;
  /** Stands above the options. */
  aside?: TemplateResult;
}

export function questionScreen(screen: QuestionScreen): TemplateResult {
  const { id, intro, progress } = screen;
  return html`${intro ? html`<p class="intro" part="intro">${intro}</p>` : nothing}
    <p class="progress small soft" part="progress">${progress}</p>
    ${keyed(id, fields(screen))} ${buttons(screen)}`;
}

function fields(screen: QuestionScreen): TemplateResult {
  const { question, words, level, invalid } = screen;
  const one = question.kind === 'one';
  return html`<fieldset
    part="question"
    role=${one ? 'radiogroup' : 'group'}
    aria-describedby=${['why', question.hint && 'hint', invalid && 'error'].filter(Boolean).join(' ')}
    aria-invalid=${invalid && one ? 'true' : nothing}
    @keydown=${(event: KeyboardEvent) => {
      onwardsByEnter(event, screen);
    }}
  >
    <legend>${heading(level, question.title, { size: 1 })}</legend>
    <p id="why" class="why soft">${say(words.why, { why: question.why })}</p>
    ${question.hint ? html`<p id="hint" class="hint">${question.hint}</p>` : nothing}
    ${invalid ? html`<p id="error" class="error" part="error">${say(one ? words.errorOne : words.errorMany)}</p>` : nothing}
    ${screen.aside}
    <div class=${screen.picture ? 'options cards' : 'options'}>${rows(screen)}</div>
  </fieldset>`;
}

/** As in a form: Enter on a choice is Continue. A form of our own would be dead in a page's sandboxed frame. */
function onwardsByEnter(event: KeyboardEvent, { next }: QuestionScreen): void {
  if (event.key !== 'Enter' || !(event.target as Element).matches('input')) return;
  event.preventDefault();
  next();
}

const standsApart = ([id, { exclusive }]: readonly [string, Option]): boolean => exclusive === true || id === NOT_SURE;

/** The options in order; those that exclude the others come last, after an "or". */
function rows(screen: QuestionScreen): unknown[] {
  const options = Object.entries(screen.question.options).sort(([, a], [, b]) => a.order - b.order);
  const apart = options.filter(standsApart);
  return [
    ...options.filter((option) => !standsApart(option)).map((option) => row(screen, option)),
    apart.length > 0 ? html`<p class="or soft">${say(screen.words.or)}</p>` : nothing,
    ...apart.map((option) => row(screen, option)),
  ];
}

function row(screen: QuestionScreen, [id, { label, hint }]: readonly [string, Option]): TemplateResult {
  const { question, group, chosen, choose, invalid } = screen;
  const one = question.kind === 'one';
  const on = chosen.includes(id);
  return html`<label class=${on ? 'row chosen' : 'row'} part="option">
    ${screen.picture?.(id)}
    <input
      type=${one ? 'radio' : 'checkbox'}
      name="${group}-${screen.id}"
      value=${id}
      .checked=${on}
      aria-labelledby="label-${id}"
      aria-describedby=${hint ? `hint-${id}` : nothing}
      aria-invalid=${invalid && !one ? 'true' : nothing}
      @change=${(event: Event) => {
        choose(id, (event.target as HTMLInputElement).checked);
      }}
    />
    <span>
      <span id="label-${id}" class="label">${label}</span>
      ${hint ? html`<span id="hint-${id}" class="small soft">${hint}</span>` : nothing}
    </span>
  </label>`;
}

function buttons({ onwards, backwards, status, next, back }: QuestionScreen): TemplateResult {
  return html`<div class="actions">
    <button type="button" class="button primary" part="continue" @click=${next}>${onwards}</button>
    ${backwards ? html`<button type="button" class="button" part="back" @click=${back}>${backwards}</button>` : nothing}
    ${status ? html`<p class="status" part="status">${status}</p>` : nothing}
  </div>`;
}
