/** The wide layout: a real table, treatments as columns, questions as rows. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { say } from '../shared/words.ts';
import { caption, groupName, rowHead } from './captions.ts';
import { cellView, waiting } from './cells.ts';
import type { Context, Group, Row } from './context.ts';
import { nameOf, remarks, whyOf } from './head.ts';
import { pending } from './notes.ts';

export function table(at: Context): TemplateResult {
  const { columns, groups } = at;
  // What is opened in a cell must not stay open for another treatment, or row, that takes its place.
  const key = [...columns, ...groups.map(({ id }) => id)].join();
  return html`<div class="scroll" part="scroll" role="group" aria-label=${say(at.words.scroll)}>
    ${keyed(
      key,
      html`<table class="table columns-${columns.length}" part="table">
        <caption>${caption(at)}</caption>
        <colgroup><col class="first" /><col span=${columns.length} /></colgroup>
        <thead>
          <tr>
            <th scope="col" class="corner"><span class="hidden">${say(at.words.attribute)}</span></th>
            ${columns.map((id) => html`<th scope="col" part="column-head"><span class="name"><bdi>${nameOf(at, id)}</bdi></span> ${remarks(at, id)}</th>`)}
          </tr>
        </thead>
        ${at.recommendation ? answers(at) : nothing} ${groups.map((group) => body(at, group))}
      </table>`,
    )}
  </div>`;
}

const groupHead = (at: Context, id: string): TemplateResult =>
  html`<tr><th scope="rowgroup" colspan=${at.columns.length + 1} part="group"><span>${groupName(at, id)}</span></th></tr>`;

const answers = (at: Context): TemplateResult => html`<tbody>
  ${groupHead(at, 'answers')}
  <tr><th scope="row">${say(at.words['row-answers'])}</th>${at.columns.map((id) => html`<td part="cell">${whyOf(at, id)}</td>`)}</tr>
</tbody>`;

const body = (at: Context, { id, rows }: Group): TemplateResult => html`<tbody>
  ${groupHead(at, id)} ${rows.map((row) => keyed(row.id, line(at, row)))}
</tbody>`;

function line(at: Context, { id, cells }: Row): TemplateResult {
  const { later, busy } = waiting(at, id);
  return html`<tr data-row=${id}>
    <th scope="row">${rowHead(at, id)}</th>
    ${cells.map((cell, index) => html`<td part="cell" ?data-later=${later} aria-busy=${busy}>${cellView(at, at.columns[index] ?? '', id, cell)}</td>`)}
  </tr>${id === 'chances' ? html`<tr><td colspan=${cells.length + 1}>${at.rest?.reading(at) ?? html`<div class="foot">${pending(at)}</div>`}</td></tr>` : nothing}`;
}
