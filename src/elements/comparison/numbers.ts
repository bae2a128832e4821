/** Numbers as a visitor reads them: ranges with their unit, prices with their currency. */
import type { Cell, RowId } from '../../engine/types.ts';
import { capital, say } from '../shared/words.ts';
import type { Context } from './context.ts';

type Of<Kind extends Cell['kind']> = Extract<Cell, { kind: Kind }>;

/** Thirteen weeks are three months; only counts that divide evenly are told in months. */
const WEEKS_PER_QUARTER = 13;

/** "1 or more sessions": where the end is open, the noun is that of a number beyond all forms for few. */
const MANY = 100;

/** "3–6 sessions", "up to 7 days", "Every day, no gap". */
export function rangeText({ words, data }: Context, row: RowId, { unit, ...range }: Of<'range'>): string {
  if (unit === 'none') return say(words.nothingToCount);
  if (unit === 'daily') return say(row === 'gap' ? words.dailyNoGap : words.daily);
  const { min, max } = range;
  if (unit === 'days' && max === 0) return say(words.noDays);
  const inMonths =
    unit === 'weeks' && [min, max].every((n) => n === undefined || (n > 0 && n % WEEKS_PER_QUARTER === 0));
  const scaled = (n: number | undefined) => (n !== undefined && inMonths ? (n / WEEKS_PER_QUARTER) * 3 : n);
  const [from, to] = [scaled(min), scaled(max)];
  const text = say(
    words[inMonths ? 'months' : unit],
    { n: to ?? MANY, range: between(words, from, to) },
    data.meta.locale,
  );
  return row === 'first-result' ? say(words.after, { range: text }) : capital(text);
}

function between(words: Context['words'], from: number | undefined, to: number | undefined): string {
  if (to === undefined) return say(words.orMore, { n: from ?? 0 });
  if (!from && to > 0) return say(words.upTo, { n: to });
  return from === to ? String(to) : `${from ?? 0}–${to}`;
}

/** "£90–£140 per session". */
export function priceText({ words, data }: Context, { from, to, per, currency }: Of<'price'>): string {
  const low = money(from, currency, data.meta.locale);
  const amount = to === undefined || to === from ? low : `${low}–${money(to, currency, data.meta.locale)}`;
  return say(words[`per-${per}`], { amount });
}

function money(amount: number, currency: string, locale: string): string {
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);
  } catch {
    return `${currency} ${amount}`;
  }
}
