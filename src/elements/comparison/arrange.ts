/** The order of treatments and rows, and how it is told. Fetched with the rest, or first where the page sets `order`. */
import { html, nothing, type TemplateResult } from 'lit';
import { choosing } from '../../data/words/en/ui-choosing.ts';
import { arranged } from '../../engine/arrange.ts';
import { COMPARISON_ORDERS } from '../../engine/table.ts';
import type { ComparisonTable, RowId } from '../../engine/types.ts';
import { say, type WordsOf } from '../shared/words.ts';
import type { ComparisonStart, Context } from './context.ts';
import type { ComparisonView } from './view-state.ts';

/** A first view has not these words yet, and is English. */
export function choosingWords({ data }: Pick<Context, 'data'>): WordsOf<typeof choosing> {
  const known = kept.get(data) ?? { ...choosing, ...data.ui.comparison };
  kept.set(data, known);
  return known;
}
const kept = new WeakMap<ComparisonStart, WordsOf<typeof choosing>>();

export const arrange = (
  data: ComparisonStart,
  table: ComparisonTable,
  { order, matters }: ComparisonView,
): ComparisonTable => arranged(data, table, { order: order ?? undefined, matters });

const direction = (at: Context, order: string): string => say(choosingWords(at)[`order-${order}` as 'order-cost']);

/** What there is to choose from; evidence only for a chosen kind of mark. */
export const orders = (at: Context): (readonly [string, string])[] =>
  COMPARISON_ORDERS.filter((order) => order !== 'evidence' || at.view.condition !== null).map(
    (order) => [order, direction(at, order)] as const,
  );

/** In the head of the row that decides; in words, because `aria-sort` is for heads of columns. */
export const sorted = (at: Context, row: RowId): TemplateResult | typeof nothing =>
  at.view.order === row ? html`${' '}<span class="sorted small soft">${direction(at, row)}</span>` : nothing;

const HOW = { cost: 'costsBy', evidence: 'ratingsBy', discomfort: null } as const;

/** How the treatments are ordered, for the caption and for what is announced. */
export function orderText(at: Context, whole = true): string {
  const { order } = at.view;
  if (order === null) return '';
  const words = choosingWords(at);
  const how = order in HOW ? HOW[order as keyof typeof HOW] : 'rangesBy';
  const more = whole ? [how ? say(words[how]) : '', say(words.baseFirst)] : [];
  return ['', `${direction(at, order)}.`, ...more].filter((text, index) => index === 0 || text).join(' ');
}
