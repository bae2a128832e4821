/** Which rows are shown, and which of them matter to the visitor. */
import { html, nothing, type TemplateResult } from 'lit';
import { COMPARISON_ROWS } from '../../../engine/table.ts';
import type { RowId } from '../../../engine/types.ts';
import { say } from '../../shared/words.ts';
import { choosingWords } from '../arrange.ts';
import { groupName, rowName } from '../captions.ts';
import type { Context } from '../context.ts';
import { isTicked, type Act } from '../tools.ts';
import { still } from './still.ts';
import { laterWords } from './words.ts';

const ROWS = Object.values(COMPARISON_ROWS).flat();

const isShown = ({ view }: Context, row: RowId): boolean => view.rows.length === 0 || view.rows.includes(row);

/** Whether there is anything to show in it: studies that compared treatments are there for some kinds of mark. */
const isThere = ({ view, data }: Context, row: RowId): boolean =>
  row !== 'chances' || data.conditions[view.condition ?? '']?.chances !== undefined;

/** How many rows are not drawn because they say the same of every treatment. */
function hiddenOf(at: Context): number {
  const drawn = at.groups.flatMap(({ rows }) => rows).length;
  return ROWS.filter((row) => isThere(at, row) && isShown(at, row)).length - drawn;
}
export function hiddenText(at: Context): string {
  const n = hiddenOf(at);
  return n > 0 ? say(laterWords(at).sameHidden, { n }, at.data.meta.locale) : '';
}

export const chooseRows = (at: Context, act: Act): unknown =>
  still(at, [chosen(at), hiddenOf(at)], () => shownRows(at, act));
export const chooseMatters = (at: Context, act: Act): unknown => still(at, chosen(at), () => markedRows(at, act));

const chosen = ({ view: { rows, matters, condition, skinType } }: Context): unknown => [
  rows,
  matters,
  condition,
  skinType,
];

function shownRows(at: Context, act: Act): TemplateResult {
  const words = choosingWords(at);
  const last = ROWS.filter((row) => isThere(at, row) && isShown(at, row)).length < 2;
  const toggle = (row: RowId, on: boolean): void => {
    const rows = ROWS.filter((id) => (id === row ? on : isShown(at, id)));
    act({ rows: rows.length === ROWS.length ? [] : rows });
  };
  const group = ([id, rows]: [string, readonly RowId[]]): TemplateResult => html`<fieldset>
    <legend>${groupName(at, id)}</legend>
    <div class="ticks">${rows
      .filter((row) => isThere(at, row))
      .map((row) => {
        const on = isShown(at, row);
        return tick(rowName(at, row), on, on && last, (ticked) => {
          toggle(row, ticked);
        });
      })}</div>
  </fieldset>`;
  const hidden = hiddenText(at);
  return html`${hidden ? html`<p class="small soft">${hidden}</p>` : nothing}
    ${last ? html`<p class="small soft">${say(words.lastRow)}</p>` : nothing}
    ${Object.entries(COMPARISON_ROWS).map(group)}
    <button type="button" class="button" @click=${() => {
      act({ rows: [] });
    }}>${say(words.allRows)}</button>`;
}

function markedRows(at: Context, act: Act): TemplateResult {
  const { matters } = at.view;
  return html`<fieldset>
    <legend>${say(choosingWords(at).markRows)}</legend>
    <div class="ticks">${ROWS.filter((row) => isThere(at, row) && (isShown(at, row) || matters.includes(row))).map(
      (row) =>
        tick(rowName(at, row), matters.includes(row), false, (on) => {
          act({ matters: on ? [...matters, row] : matters.filter((id) => id !== row) });
        }),
    )}</div>
  </fieldset>`;
}

export const tick = (
  name: string,
  on: boolean,
  held: boolean,
  act: (on: boolean) => void,
): TemplateResult => html`<label class="tick"
  ><input type="checkbox" .checked=${on} ?disabled=${held} @change=${(event: Event) => {
    act(isTicked(event));
  }} />
  <bdi>${name}</bdi></label
>`;
