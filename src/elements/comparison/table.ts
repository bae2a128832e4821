/** The wide layout: a real table, treatments as columns, questions as rows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Cell } from '../../engine/types.ts';
import { say } from '../shared/words.ts';
import { caption, groupName, rowHead } from './captions.ts';
import { cellView, waiting } from './cells.ts';
import type { Context, Group, Row } from './context.ts';
import { nameOf, remarks } from './head.ts';
import { pending } from './notes.ts';
import { each, idOf, still } from './each.ts';

export function table(at: Context): TemplateResult {
  const { columns, groups } = at;
  return html`<div class="scroll" part="scroll" role="group" aria-label=${say(at.words.scroll)}>
    <table class="table columns-${columns.length}" part="table">
      <caption>${caption(at)}</caption>
      <colgroup><col class="first" /><col span=${columns.length} /></colgroup>
      <thead>
        <tr>
          <th scope="col" class="corner"><span class="hidden">${say(at.words.attribute)}</span>${at.rest?.sideways(at)}</th>
          ${each(at, columns, String, (id) => html`<th scope="col" part="column-head"><span class="name"><bdi>${nameOf(at, id)}</bdi></span> ${remarks(at, id)}</th>`)}
        </tr>
      </thead>
      ${at.recommendation ? at.rest?.answersRow(at, groupHead(at, 'answers')) : nothing} ${each(at, groups, idOf, (group) => body(at, group))}
    </table>
  </div>`;
}

const groupHead = (at: Context, id: string): TemplateResult =>
  html`<tr><th scope="rowgroup" colspan=${at.columns.length + 1} part="group"><span>${groupName(at, id)}</span></th></tr>`;

const body = (at: Context, { id, rows }: Group): TemplateResult => html`<tbody>
  ${groupHead(at, id)} ${each(at, rows, idOf, (row) => still(at, row, () => line(at, row)))}
</tbody>`;

function line(at: Context, { id, cells }: Row): TemplateResult {
  const { later, busy } = waiting(at, id);
  return html`<tr data-row=${id}>
    <th scope="row">${rowHead(at, id)}</th>
    ${each(
      at,
      at.columns,
      String,
      (treatment, index) =>
        html`<td part="cell" ?data-later=${later} aria-busy=${busy}>${cellView(at, treatment, id, cells[index] as Cell)}</td>`,
    )}
  </tr>${id === 'chances' ? html`<tr><td colspan=${cells.length + 1}>${at.rest?.reading(at) ?? html`<div class="foot">${pending(at)}</div>`}</td></tr>` : nothing}`;
}
