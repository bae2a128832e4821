/** What happened in studies that compared treatments: each outcome as people of people, in words and as dots. */
import { html, type TemplateResult } from 'lit';
import type { Cell, CellChance } from '../../../engine/types.ts';
import { say } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { people } from './people.ts';
import { laterWords } from './words.ts';

/** Every outcome has its place in every column, so that they stand side by side. */
export function chances(at: Context, treatment: string, cell: Cell): TemplateResult {
  if (cell.kind === 'frequency')
    return html`<ul class="chances">${cell.chances.map((one) => chance(at, treatment, one))}</ul>`;
  return html`${say(laterWords(at).notCounted)} ${at.citations.cite(`${treatment}.chances`, cell, at.common)}`;
}

function chance(at: Context, treatment: string, found: CellChance): TemplateResult {
  const words = laterWords(at);
  const { id, of, count } = found;
  const cites = at.citations.cite(`${treatment}.chances.${id}`, found, at.common);
  const name = html`<span class="line">${outcome(at, found)}</span>`;
  if (!count) return html`<li class="chance">${name} ${say(words.notCounted)} ${cites}</li>`;
  const { from, to = from } = count;
  const text = say(from === to ? words.chance : words.chanceRange, { of, from, to });
  return html`<li class="chance">${name} <b class="figure"><bdi>${text}</bdi></b> ${cites} ${people(of, from, to)}</li>`;
}

/** "Side effects, after 8 weeks". */
const outcome = (at: Context, { title, weeks }: Pick<CellChance, 'title' | 'weeks'>): string =>
  weeks === undefined ? title : say(laterWords(at).chanceAfter, { title, n: weeks }, at.data.meta.locale);

/** Once for the row: what a dot is, and who was counted in which studies. */
export function reading(at: Context): TemplateResult {
  const words = laterWords(at);
  const all = Object.entries(at.whole?.conditions[at.view.condition ?? '']?.chances ?? {});
  return html`<div class="foot"><details class="more reading">
    <summary>${say(words.readNumbers)}</summary>
    <p>${say(words.readDots)}</p>
    <ul class="list">
      ${all.map(([id, found]) => html`<li><b>${outcome(at, found)}.</b> ${say(words.counted, { population: found.population })} ${found.note} ${at.citations.cite(`chances.${id}`, found, at.common)}</li>`)}
    </ul>
  </details></div>`;
}
