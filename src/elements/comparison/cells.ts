/** One cell: what a treatment says in a row, in words, with what it rests on. Never blank. */
import { html, nothing, type TemplateResult } from 'lit';
import { NO_TREATMENT } from '../../engine/marks.ts';
import { isSentence } from '../../engine/table.ts';
import type { Cell, RowId } from '../../engine/types.ts';
import { say } from '../shared/words.ts';
import type { Context } from './context.ts';
import { FOOT } from './foot.ts';
import { discomfort, skinType } from './levels.ts';
import { priceText, rangeText } from './numbers.ts';
import { evidence } from './ratings.ts';

/** Rows that are sentences: they come with the whole catalogue. */
export const isLater = ({ rest }: Pick<Context, 'rest'>, row: RowId): boolean =>
  rest === null && (row === 'how' || isSentence(row));

/** Marks a cell whose text is still to come, for the watch and, once it is on its way, for assistive technology. */
export const waiting = (at: Context, row: RowId): { later: boolean; busy: 'true' | typeof nothing } => {
  const later = isLater(at, row);
  return { later, busy: later && at.busy ? 'true' : nothing };
};

/** Facts of use rather than of medicine; nobody has to vouch for them. */
const PLAIN: readonly RowId[] = ['place', 'prescription'];

export function cellView(at: Context, treatment: string, row: RowId, cell: Cell): TemplateResult {
  if (isLater(at, row)) return toCome(at, row);
  if (row === 'chances') return at.rest?.chances(at, treatment, cell) ?? html``;
  if (cell.kind === 'rating') return evidence(at, treatment, row, cell);
  if (row === 'cost' && byPrescription(at, treatment)) return html`${say(at.common.askPrescriber)}`;
  if (cell.kind === 'text' && row !== 'how') return at.rest?.effects(at, treatment, row, cell.items) ?? html``;
  if (PLAIN.includes(row)) return html`${value(at, treatment, row, cell)}`;
  return html`${value(at, treatment, row, cell)} ${at.rest?.foot(at, treatment, row, cell) ?? FOOT}`;
}

/** Chances keep the place of each of them, because they stand where a first view is read. */
function toCome(at: Context, row: RowId): TemplateResult {
  const text = say(at.failed ? at.words.restFailed : at.common.loading);
  const chances = (row === 'chances' && !at.failed && at.data.conditions[at.view.condition ?? '']?.chances) || null;
  return html`${chances ? Object.keys(chances).map(() => html`<p class="chance">${text}</p>`) : text}`;
}

/** Where prescription-only medicines must not be advertised, they have neither name nor price. */
const byPrescription = ({ data }: Context, treatment: string): boolean =>
  data.meta.jurisdiction !== 'US' && data.treatments[treatment]?.prescription === true;

function value(at: Context, treatment: string, row: RowId, cell: Cell): unknown {
  const { words } = at;
  switch (cell.kind) {
    case 'range':
      return html`<bdi>${rangeText(at, row, cell)}</bdi>`;
    case 'price':
      return price(at, cell);
    case 'level':
      return level(at, treatment, cell);
    case 'text':
      return cell.items.map(({ text }) => text);
    default:
      return say(cell.kind === 'not-given' ? words.noPrice : words.notStudied);
  }
}

function price(at: Context, cell: Extract<Cell, { kind: 'price' }>): TemplateResult {
  const amount = priceText(at, cell);
  if (cell.own) return html`<bdi>${amount}</bdi>`;
  return html`<bdi>${say(at.words.usually, { amount })}</bdi> ${say(at.words.clinicNoPrice)}`;
}

function level(at: Context, treatment: string, cell: Extract<Cell, { kind: 'level' }>): unknown {
  const { words } = at;
  switch (cell.scale) {
    case 'place':
      return say(words[cell.value]);
    case 'prescription':
      return say(cell.value === 'yes' ? words.needsPrescription : words.noPrescription);
    case 'discomfort':
      return discomfort(at, cell.value, cell.text);
    case 'skin-type':
      return skinType(at, cell);
    default:
      return html`${say(words[`cost-${cell.value}`])}${treatment === NO_TREATMENT ? '' : `. ${say(words.noPrice)}`}`;
  }
}
