/** The list of treatments to choose from, two to five at a time. */
import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { inOrder, isTicked, type Act } from '../tools.ts';
import { MOST_COLUMNS } from '../view-state.ts';
import { laterWords } from './words.ts';

const LEAST_COLUMNS = 2;

export function choose(at: Context, act: Act): TemplateResult {
  const { columns, data } = at;
  const words = laterWords(at);
  const full = columns.length >= MOST_COLUMNS;
  const few = columns.length <= LEAST_COLUMNS;
  const values = { most: MOST_COLUMNS };
  const toggle = (id: string, on: boolean): void => {
    act({ treatments: on ? [...columns, id] : columns.filter((other) => other !== id) });
  };
  const box = ([id, { name }]: [string, { name: string }]): TemplateResult => {
    const on = columns.includes(id);
    return html`<label class="tick"
      ><input type="checkbox" .checked=${on} ?disabled=${on ? few : full} @change=${(event: Event) => {
        toggle(id, isTicked(event));
      }} />
      <bdi>${name}</bdi></label
    >`;
  };
  return html`<fieldset>
    <legend>${say(words.chooseTreatments, values)}</legend>
    <p class="small soft">${full ? say(words.mostChosen, values) : few ? say(words.leastChosen) : nothing}</p>
    <div class="ticks">${inOrder(data.treatments).map(box)}</div>
  </fieldset>`;
}
