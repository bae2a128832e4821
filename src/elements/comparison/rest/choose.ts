/** The list of treatments to choose from, two to five at a time. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { say } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { inOrder, type Act } from '../tools.ts';
import { MOST_COLUMNS } from '../view-state.ts';
import { find } from './find.ts';
import { tick } from './rows.ts';
import { still } from './still.ts';
import { laterWords } from './words.ts';

const LEAST_COLUMNS = 2;

export const choose = (at: Context, act: Act): unknown => still(at, [at.columns, at.neutral], () => list(at, act));

function list(at: Context, act: Act): TemplateResult {
  const { columns, neutral, data } = at;
  const words = laterWords(at);
  const full = columns.length >= MOST_COLUMNS;
  const few = columns.length <= LEAST_COLUMNS;
  const values = { most: MOST_COLUMNS };
  const toggle = (id: string, on: boolean): void => {
    act({ treatments: on ? [...neutral, id] : neutral.filter((other) => other !== id) });
  };
  const box = ([id, { name }]: [string, { name: string }]): TemplateResult => {
    const on = columns.includes(id);
    return tick(name, on, on ? few : full, (ticked) => {
      toggle(id, ticked);
    });
  };
  // What was typed hides names of this list only.
  return html`${keyed(
    data.treatments,
    html`<fieldset>
    <legend>${say(words.chooseTreatments, values)}</legend>
    <p class="small soft">${full ? say(words.mostChosen, values) : few ? say(words.leastChosen) : nothing}</p>
    ${find(at)}
    <div class="ticks">${inOrder(data.treatments).map(box)}</div>
  </fieldset>`,
  )}`;
}
