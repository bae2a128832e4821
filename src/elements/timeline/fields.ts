/** The choices that a plan has besides its treatment: which day, how many sessions, how far apart. */
import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../shared/words.ts';
import { FIRST_DAY, isLikelyDay, LAST_DAY } from './attributes.ts';
import { longDay } from './days.ts';
import type { Choose } from './head.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';

export interface FieldOptions {
  choose: Choose;
  /** The date in the field is not one; the field says so. */
  dateWrong: boolean;
  tellDate: (wrong: boolean) => void;
}

export const planFields = (scene: Scene, stage: Stage, options: FieldOptions): TemplateResult =>
  html`${dateField(scene, stage, options)} ${sessionsFields(scene, stage, options)}`;

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

function dateField(scene: Scene, { plan }: Stage, { choose, dateWrong, tellDate }: FieldOptions): TemplateResult {
  const { words } = scene;
  const typed = (event: Event): void => {
    const { value, validity } = event.target as HTMLInputElement;
    // While a year is typed the field holds the years 2, 20 and 202; they are no choice yet.
    if (value === '' ? validity.badInput : !isLikelyDay(value)) return;
    if (dateWrong) tellDate(false);
    if (value === (plan.start ?? '')) return;
    choose(
      { start: value || null },
      value ? say(words.showingDated, { date: longDay(scene, value) }) : say(words.showingUndated),
    );
  };
  const left = (event: Event): void => {
    const { value, validity } = event.target as HTMLInputElement;
    tellDate(value === '' ? validity.badInput : !isLikelyDay(value));
  };
  return html`<div class="field">
    <label for="date">${say(plan.sessions.length > 1 ? words.firstDate : words.date)}</label>
    <input id="date" part="date" type="date" min=${FIRST_DAY} max=${LAST_DAY} .value=${plan.start ?? ''} autocomplete="off"
      aria-describedby=${dateWrong ? 'date-wrong date-hint' : 'date-hint'} aria-invalid=${dateWrong ? 'true' : nothing} @input=${typed} @blur=${left} />
    <p id="date-wrong" class="small wrong" ?hidden=${!dateWrong}>${say(words.dateWrong)}</p>
    <p id="date-hint" class="small soft" ?hidden=${Boolean(plan.start)}>${say(words.dateHint)}</p>
    ${
      plan.start
        ? html`<button type="button" class="link" @click=${() => {
            choose({ start: null }, say(words.showingUndated));
          }}>${say(words.undated)}</button>`
        : nothing
    }
  </div>`;
}

/** Only with dates: without them every session reads the same. */
function sessionsFields(scene: Scene, { plan }: Stage, { choose }: FieldOptions): unknown {
  if (!plan.start) return nothing;
  const count = plan.sessions.length;
  return html`${numberField(scene, choose, 'sessions', 6, count)} ${count > 1 ? numberField(scene, choose, 'gapWeeks', 12, plan.gapWeeks) : nothing}`;
}

function numberField(
  { words }: Scene,
  choose: Choose,
  key: 'sessions' | 'gapWeeks',
  most: number,
  value: number,
): TemplateResult {
  const numbers = Array.from({ length: Math.max(most, value) }, (_, index) => index + 1);
  const label = say(words[key]);
  const changed = (event: Event): void => {
    choose({ [key]: Number(valueOf(event)) }, `${label}: ${valueOf(event)}`);
  };
  return html`<label class="field short">
    <span>${label}</span>
    <select part=${key === 'sessions' ? 'session-count' : 'session-gap'} @change=${changed}>
      ${numbers.map((number) => html`<option value=${number} .selected=${number === value}>${number}</option>`)}
    </select>
  </label>`;
}
