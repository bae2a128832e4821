/** The choices that a plan has besides its treatment: which day, and once there is one, those of `dated-fields.ts`. */
import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../shared/words.ts';
import { FIRST_DAY, isLikelyDay, LAST_DAY } from './attributes.ts';
import { longDay } from './days.ts';
import type { Choose } from './head.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';

type Moment = 'date' | 'time';
export interface FieldOptions {
  choose: Choose;
  /** What is in these fields is no date, or no time; they say so. */
  wrong: Set<Moment>;
  tell: (field: Moment, isWrong: boolean) => void;
}

export const planFields = (scene: Scene, stage: Stage, options: FieldOptions): TemplateResult =>
  html`${dateField(scene, stage, options)} ${stage.plan.start && scene.dated?.datedFields(scene, stage, options)}`;

export const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

function dateField(scene: Scene, { plan }: Stage, options: FieldOptions): TemplateResult {
  const { words } = scene;
  const given = (value: string): void => {
    // Without a date there is no time that could be wrong.
    if (!value) options.wrong.clear();
    options.choose(
      // A time that was left out was left out of its day.
      { start: value || null, ...(plan.start && !plan.time && { time: undefined }) },
      value ? say(words.showingDated, { date: longDay(scene, value) }) : say(words.showingUndated),
    );
  };
  return momentField(scene, 'date', say(plan.sessions.length > 1 ? words.firstDate : words.date), options, {
    value: plan.start ?? '',
    isOne: isLikelyDay,
    given,
  });
}

interface Field {
  value: string;
  isOne: (value: string) => boolean;
  given: (value: string) => void;
}

/** A date or a time; the words of both have the same keys. */
export function momentField(
  { words }: Scene,
  kind: Moment,
  label: string,
  { wrong, tell }: FieldOptions,
  { value: now, isOne, given }: Field,
): TemplateResult {
  const isWrong = wrong.has(kind);
  const isBad = ({ target }: Event): boolean => {
    const { value, validity } = target as HTMLInputElement;
    return value ? !isOne(value) : validity.badInput;
  };
  const typed = (event: Event): void => {
    // While a year is typed the field holds the years 2, 20 and 202; they are no choice yet.
    if (isBad(event)) return;
    if (isWrong) tell(kind, false);
    const value = valueOf(event);
    if (value !== now) given(value);
  };
  const left = (event: Event): void => {
    tell(kind, isBad(event));
  };
  const emptied = ({ currentTarget }: Event): void => {
    // The button goes; its field stays, where a whole plan does not change.
    if (kind === 'time')
      (currentTarget as Element).parentElement?.querySelector('input')?.focus({ preventScroll: true });
    wrong.delete(kind);
    given('');
  };
  const [min, max] = kind === 'date' ? [FIRST_DAY, LAST_DAY] : [nothing, nothing];
  return html`<div class="field">
    <label for=${kind}>${label}</label>
    <input id=${kind} part=${kind} type=${kind} min=${min} max=${max} .value=${now} autocomplete="off"
      aria-describedby=${isWrong ? `${kind}-wrong ${kind}-hint` : `${kind}-hint`} aria-invalid=${isWrong ? 'true' : nothing} @input=${typed} @blur=${left} />
    <p id="${kind}-wrong" class="small wrong" ?hidden=${!isWrong}>${say(words[`${kind}Wrong`])}</p>
    <p id="${kind}-hint" class="small soft" ?hidden=${now !== ''}>${say(words[`${kind}Hint`])}</p>
    ${now ? html`<button type="button" class="link" @click=${emptied}>${say(words[kind === 'date' ? 'undated' : 'untimed'])}</button>` : nothing}
  </div>`;
}
