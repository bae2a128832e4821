import type { Catalogue } from '../../data/index.ts';
import { isObject } from '../../data/join.ts';
import type { Io } from '../io.ts';
import { number } from '../words.ts';
import type { Change } from './changes.ts';
import { KINDS, type Kind } from './kinds.ts';

/** As many as a screen has room for. */
const MOST = 20;
const WIDTH = 60;

/** What visitors see otherwise, whatever they answer: of every kind something, and how many more there are. */
export function changesText(
  changes: readonly Change[],
  before: Catalogue,
  after: Catalogue,
  paint: Io['paint'],
): string {
  if (changes.length === 0) return '';
  const groups = KINDS.map((kind) => ({ kind, own: changes.filter(({ what }) => what === kind.what) }));
  const room = shares(groups.map(({ own }) => own.length));
  const texts = groups.flatMap(({ kind, own }, at) => {
    const shown = own.slice(0, room[at]);
    const more = own.length - shown.length;
    const lines = shown.map((one) => `    ${lineOf(one, kind, before, after, paint)}\n`);
    return own.length === 0
      ? []
      : [`  ${kind.what}\n`, ...lines, ...(more > 0 ? [`    and ${number(more)} more\n`] : [])];
  });
  const rest = changes.length > MOST ? 'All of them: --json\n' : '';
  const head = paint('bold', 'Also changed, whatever the answers');
  return `\n${head}: ${number(changes.length)}\n${texts.join('')}${rest}`;
}

/** One each in turn, until there is no room or nothing left. */
function shares(counts: readonly number[]): number[] {
  const given = counts.map(() => 0);
  for (
    let left = Math.min(
      MOST,
      counts.reduce((sum, count) => sum + count, 0),
    );
    left > 0;
  )
    for (const [at, count] of counts.entries()) {
      const own = given[at] ?? 0;
      if (own >= count || left === 0) continue;
      given[at] = own + 1;
      left -= 1;
    }
  return given;
}

function lineOf(change: Change, kind: Kind, before: Catalogue, after: Catalogue, paint: Io['paint']): string {
  const { path, name, from, to } = change;
  const said = (value: unknown, { meta }: Catalogue): string => textOf(value ?? kind.unsaid, meta.currency);
  const lists = Array.isArray(from) && Array.isArray(to);
  const [old, now] = cut(said(from, before), said(to, after));
  const words = lists ? listText(from as unknown[], to as unknown[]) : `${old} → ${paint('cyan', now)}`;
  return `${name ? `${name}: ` : ''}${words}  ${paint('dim', path)}`;
}

function textOf(value: unknown, currency: string): string {
  if (value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  return isObject(value) ? objectText(value, currency) : JSON.stringify(value);
}

function objectText(value: Readonly<Record<string, unknown>>, currency: string): string {
  const said = (key: string): string | undefined => {
    const one = value[key];
    return typeof one === 'string' || typeof one === 'number' ? String(one) : undefined;
  };
  const first = (keys: readonly string[]): string | undefined => keys.map(said).find((one) => one !== undefined);
  const to = said('to');
  if (said('per'))
    return `${said('from') ?? ''}${to === undefined ? '' : `–${to}`} ${currency} per ${said('per') ?? ''}`;
  const main = first(['text', 'name', 'title', 'quote', 'label', 'rating']);
  const more = first(['level', 'url', 'role']);
  if (main !== undefined) return more === undefined ? main : `${main} (${more})`;
  return said('extends') ? `more than ${said('extends') ?? ''}` : JSON.stringify(value);
}

/** Of lists only what they have more or less. */
const listText = (from: readonly unknown[], to: readonly unknown[]): string =>
  [
    ...to.filter((one) => !from.includes(one)).map((one) => `+${String(one)}`),
    ...from.filter((one) => !to.includes(one)).map((one) => `−${String(one)}`),
  ].join(', ') || 'another order';

/** Two texts as far as there is room; where they begin alike for long, from a little before they differ. */
function cut(old: string, now: string): [old: string, now: string] {
  const texts = [Array.from(old), Array.from(now)] as const;
  const longest = Math.max(...texts.map(({ length }) => length));
  const alike = Array.from({ length: longest }).findIndex((_, at) => texts[0][at] !== texts[1][at]);
  const start = longest > WIDTH && alike > WIDTH / 2 ? alike - WIDTH / 4 : 0;
  const part = (letters: readonly string[]): string => {
    const shown = letters.slice(start, start + WIDTH).join('');
    return `${start > 0 ? '…' : ''}${shown.trim()}${letters.length > start + WIDTH ? '…' : ''}`;
  };
  return [part(texts[0]), part(texts[1])];
}
