/** The narrow layout: one treatment at a time as headings and description lists, with a picker. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/headings.ts';
import { picking } from '../../data/words/en/ui-picking.ts';
import { say, type WordsOf } from '../shared/words.ts';
import { caption, groupName, rowHead } from './captions.ts';
import { cellView, waiting } from './cells.ts';
import type { Context, Group, Row } from './context.ts';
import { each, idOf, still } from './each.ts';
import { nameOf, remarks } from './head.ts';
import { pending } from './notes.ts';

export { listStyles } from './list.styles.ts';

/** `index` is the column that is shown; `pick` shows another. */
export function list(at: Context, index: number, pick: (index: number) => void): TemplateResult {
  const treatment = at.columns[index] ?? '';
  return html`<div class="one" part="treatment">
    <p class="soft">${caption(at)}</p>
    ${at.columns.length > 1 ? picker(at, index, pick) : nothing}
    ${each(
      at,
      [treatment],
      String,
      () => html`${heading(at.level + 1, html`<bdi>${nameOf(at, treatment)}</bdi>`, { size: 3 })}
        <p class="remarks">${remarks(at, treatment)}</p>
        ${at.recommendation ? answers(at, treatment) : nothing} ${each(at, at.groups, idOf, (group) => section(at, group, index, treatment))}`,
    )}
  </div>`;
}

function picker(at: Context, index: number, pick: (index: number) => void): TemplateResult {
  const { columns } = at;
  const words: WordsOf<typeof picking> = { ...picking, ...at.data.ui.comparison };
  // Round and round: a button that is disabled at the end would lose the focus.
  const step = (by: number): void => {
    pick((index + by + columns.length) % columns.length);
  };
  return html`<div class="picker" part="picker">
    <label class="field">${say(words.picker)}
      <select @change=${(event: Event) => {
        pick((event.target as HTMLSelectElement).selectedIndex);
      }}>
        ${columns.map((id, option) => html`<option value=${id} .selected=${option === index}>${nameOf(at, id)}</option>`)}
      </select>
    </label>
    <button type="button" class="button" @click=${() => {
      step(-1);
    }}>${say(words.previous)}</button>
    <span class="soft">${say(words.place, { n: index + 1, count: columns.length })}</span>
    <button type="button" class="button" @click=${() => {
      step(1);
    }}>${say(words.next)}</button>
  </div>`;
}

const groupHead = (at: Context, id: string): TemplateResult => heading(at.level + 2, groupName(at, id), { size: 4 });

const answers = (at: Context, treatment: string): TemplateResult => html`${groupHead(at, 'answers')}
  <dl><div><dt>${say(at.words['row-answers'])}</dt><dd part="cell">${at.rest?.whyOf(at, treatment)}</dd></div></dl>`;

const section = (
  at: Context,
  { id, rows }: Group,
  index: number,
  treatment: string,
): TemplateResult => html`${groupHead(at, id)}
  <dl>
    ${each(at, rows, idOf, (row) => still(at, row, () => entry(at, row, index, treatment)))}
  </dl>`;

function entry(at: Context, { id, cells }: Row, index: number, treatment: string): TemplateResult {
  const cell = cells[index];
  const { later, busy } = waiting(at, id);
  return html`<div data-row=${id}><dt>${rowHead(at, id)}</dt><dd part="cell" ?data-later=${later} aria-busy=${busy}>${cell ? cellView(at, treatment, id, cell) : nothing}${id === 'chances' ? (at.rest?.reading(at) ?? html`<div class="foot">${pending(at)}</div>`) : nothing}</dd></div>`;
}
