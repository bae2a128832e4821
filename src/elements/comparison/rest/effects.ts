/** Rows that are lists of sentences: what may get better or worse, who should not have it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CellItem, RowId } from '../../../engine/types.ts';
import { runs } from '../../shared/runs.ts';
import { say } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { people } from './people.ts';
import { laterWords } from './words.ts';

/** The texts of a row: one as a sentence, more as a list, gates by how firmly they hold. */
export function effects(at: Context, treatment: string, row: RowId, items: readonly CellItem[]): TemplateResult {
  if (row === 'who-should-not') return gates(at, treatment, items);
  if (items.length === 0) return html`${say(row === 'lasting' ? laterWords(at).noTime : at.words.notStudied)}`;
  const apart = isApart(at, row)
    ? html`<span class="line small soft">${say(laterWords(at).figuresApart)}</span>`
    : nothing;
  const lines = items.map(
    (item) =>
      html`${item.text} ${figure(at, item)} ${cited(at, `${treatment}.${row}`, item)} ${item.figure ? people(item.figure.of, item.figure.count) : nothing}`,
  );
  const told = lines.length === 1 ? lines : html`<ul class="list">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
  return html`${told} ${items.some(isCounted) ? apart : nothing}`;
}

/** Whether the row counts other people, or for another time, from one number to the next. */
function isApart({ groups }: Context, row: RowId): boolean {
  const cells = groups.flatMap(({ rows }) => rows.filter(({ id }) => id === row).flatMap((found) => found.cells));
  const items = cells.flatMap((cell) => (cell.kind === 'text' ? cell.items : []));
  const counts = items
    .filter(isCounted)
    .map(({ figure, sources }) => (figure ? `${figure.of} ${figure.population} ${figure.weeks}` : sources.join()));
  return new Set(counts).size > 1;
}

/** As a figure of its own, or within the sentence. */
const isCounted = ({ figure, text }: CellItem): boolean =>
  figure !== undefined || /%|\d (?:in|of|out of) \d/.test(text);

export const cited = ({ citations, common }: Context, key: string, item: CellItem): unknown =>
  citations.cite(`${key}.${item.id}`, item, common);

function figure(at: Context, item: CellItem): TemplateResult | typeof nothing {
  if (!item.figure) return nothing;
  const later = laterWords(at);
  const { count, of, population, weeks } = item.figure;
  const values = { count, of, population };
  const text =
    weeks === undefined
      ? say(later.howMany, values)
      : say(later.howManyInWeeks, { ...values, n: weeks }, at.data.meta.locale);
  return html`<b class="figure">${text}</b>`;
}

/** A gate's name tells its skin types in brackets. */
const gateText = ({ text, skinTypes }: CellItem): string =>
  skinTypes ? text.replace(/\d.*\d/, runs(skinTypes.map((type) => Number(type.slice(-1))))) : text;

const LEVELS = { avoid: 'notWith', refer: 'doctorFirst' } as const;

/** Whom to ask about something is who gives it. */
function whomFirst({ data }: Context, treatment: string): 'prescriberFirst' | 'pharmacistFirst' | 'clinicFirst' {
  const { prescription, place, kind } = data.treatments[treatment] ?? {};
  if (prescription) return 'prescriberFirst';
  // What needles the skin is no pharmacist's, even at home.
  return place === 'home' && kind !== 'procedure' ? 'pharmacistFirst' : 'clinicFirst';
}

function gates(at: Context, treatment: string, items: readonly CellItem[]): TemplateResult {
  const later = laterWords(at);
  if (items.length === 0) return html`${say(later.noneListed)}`;
  return html`${(['avoid', 'refer', 'caution'] as const).map((level) => {
    const held = items.filter((item) => item.level === level);
    if (held.length === 0) return nothing;
    return html`<span class="line"><b>${say(later[level === 'caution' ? whomFirst(at, treatment) : LEVELS[level]])}</b></span>
      <ul class="list">${held.map((item) => html`<li>${gateText(item)} ${cited(at, `${treatment}.gate`, item)}</li>`)}</ul>`;
  })}`;
}
