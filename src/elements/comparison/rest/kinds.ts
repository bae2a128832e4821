import { html, nothing, type TemplateResult } from 'lit';
import type { CellRating } from '../../../engine/types.ts';
import type { Context } from '../context.ts';
import { nameOf, rating } from '../ratings.ts';
import { line, more, ratingCites } from './foot.ts';

/** The evidence of a treatment for every kind of mark, on demand. */
export function kinds(at: Context, treatment: string, ratings: readonly CellRating[]): TemplateResult {
  const item = (found: CellRating): TemplateResult =>
    html`<li><b>${nameOf(at, found)}</b><br />${rating(at, treatment, found)} ${ratingCites(at, treatment, found)}</li>`;
  return line(nothing, more(at, treatment, 'evidence', html`<ul class="list">${ratings.map(item)}</ul>`));
}
