/** The line under a cell: what it rests on, and a note on demand. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Cell, CellRating, RowId } from '../../../engine/types.ts';
import { say } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { rowName } from '../captions.ts';
import { nameOf } from '../head.ts';
import { course } from './course.ts';

export function foot(at: Context, treatment: string, row: RowId, cell: Cell): TemplateResult {
  // The clinic vouches for its own price, and nobody for nothing.
  const bare = (cell.kind === 'price' && cell.own) || (cell.kind === 'range' && cell.unit === 'none');
  const cites = bare ? nothing : at.citations.cite(`${treatment}.${row}`, cell, at.common);
  return html`${course(at, treatment, cell)} ${line(cites, more(at, treatment, row, cell.note))}`;
}

export function ratingFoot(at: Context, treatment: string, rating: CellRating, row: RowId): TemplateResult {
  const note = at.whole?.evidence[treatment]?.[rating.condition]?.note;
  return line(ratingCites(at, treatment, rating, row), more(at, treatment, row, note));
}

export const ratingCites = (
  { citations, common }: Context,
  treatment: string,
  rating: CellRating,
  row: RowId = 'evidence',
): unknown => citations.cite(`${treatment}.${row}.${rating.condition}`, rating, common);

export const line = (cites: unknown, note: unknown): TemplateResult => html`<div class="foot">${cites}${note}</div>`;

/** Every one of the many "More" is told from the others by its hidden words. */
export function more(at: Context, treatment: string, row: RowId, note: unknown): TemplateResult | typeof nothing {
  if (note === undefined) return nothing;
  const about = `${rowName(at, row)} ${nameOf(at, treatment)}`;
  return html`<details class="more">
    <summary>${say(at.words.more)} <span class="hidden">(${about})</span></summary>
    ${note}
  </details>`;
}
