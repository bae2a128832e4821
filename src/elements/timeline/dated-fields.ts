/** The choices that only a plan with a date has: at what time, how many sessions, how far apart. */
import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../shared/words.ts';
import { longDay } from './days.ts';
import { momentField, valueOf, type FieldOptions } from './fields.ts';
import type { Choose } from './head.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';

const TIME = /^([01]\d|2[0-3]):[0-5]\d/;

export const datedFields = (scene: Scene, stage: Stage, options: FieldOptions): TemplateResult =>
  html`${timeField(scene, stage, options)} ${sessionsFields(scene, stage, options)}`;

/** Of the first session; nobody has to know it. */
function timeField(scene: Scene, { plan }: Stage, options: FieldOptions): TemplateResult {
  const given = (value: string): void => {
    // Some who fill in fields give seconds.
    const time = value.slice(0, 5);
    const date = [longDay(scene, plan.start ?? ''), time].filter(Boolean).join(', ');
    options.choose({ time }, say(scene.words.showingDated, { date }));
  };
  return momentField(scene, 'time', say(scene.words.time), options, {
    value: plan.time ?? '',
    isOne: (value) => TIME.test(value),
    given,
  });
}

/** Without dates every session reads the same. */
function sessionsFields(scene: Scene, { plan }: Stage, { choose }: FieldOptions): TemplateResult {
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
