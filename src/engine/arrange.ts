/** In which order a comparison is read: treatments by a row, and first the rows that matter to the visitor. */
import { cellOf } from './cells.ts';
import { isBase } from './marks.ts';
import { COMPARISON_ORDERS } from './table.ts';
import type { Cell, ComparisonCatalogue, ComparisonOptions, ComparisonOrder, ComparisonTable } from './types.ts';
import { RATINGS } from './verdicts.ts';

/** Id of the group of the rows that matter. */
export const MATTERS = 'matters';

/** Lower is first, number by number; null is not known, and last. */
type Rank = readonly number[] | null;

const isOrder = (order: string | undefined): order is ComparisonOrder =>
  COMPARISON_ORDERS.some((known) => known === order);

/**
 * The same columns and rows in another order. Nothing but the facts of the row decides, never an answer; leaving it alone and
 * sun protection stay first, and what is equal or not known keeps the order that it had. By `evidence` only where the table
 * is about one condition.
 */
export function arranged(
  catalogue: ComparisonCatalogue,
  table: ComparisonTable,
  { order, matters = [] }: Pick<ComparisonOptions, 'order' | 'matters'>,
): ComparisonTable {
  const turn = isOrder(order) ? turnOf(catalogue, table, order) : null;
  const groups = mattering(table.groups, matters);
  if (!turn) return { ...table, groups };
  const turned = <T>(list: readonly T[]): T[] => turn.map((index) => list[index] as T);
  return {
    ...table,
    columns: turned(table.columns),
    groups: groups.map(({ id, rows }) => ({
      id,
      rows: rows.map((row) => ({ ...row, cells: turned(row.cells) })),
    })),
  };
}

function mattering(groups: ComparisonTable['groups'], matters: readonly string[]): ComparisonTable['groups'] {
  const first = groups.flatMap(({ rows }) => rows).filter(({ id }) => matters.includes(id));
  if (first.length === 0) return groups;
  const others = groups.map(({ id, rows }) => ({ id, rows: rows.filter((row) => !matters.includes(row.id)) }));
  return [{ id: MATTERS, rows: first }, ...others.filter(({ rows }) => rows.length > 0)];
}

/** Which column comes first, which second, and so on; null where nothing can be told apart. */
function turnOf(catalogue: ComparisonCatalogue, table: ComparisonTable, order: ComparisonOrder): number[] | null {
  const { condition } = table;
  if (order === 'evidence' && condition === undefined) return null;
  const ids = table.columns.map(({ treatment }) => treatment);
  const cells = ids.map((id) => cellOf(catalogue, id, order, { condition }));
  const ranks = order === 'cost' ? costs(catalogue, ids, cells) : cells.map((cell) => rankOf(cell, order));
  const first = (index: number): number => (isBase(ids[index] ?? '') ? 0 : 1);
  return ids
    .map((_, index) => index)
    .sort((a, b) => first(a) - first(b) || (first(a) === 0 ? 0 : compareRanks(ranks[a] ?? null, ranks[b] ?? null)));
}

function compareRanks(a: Rank, b: Rank): number {
  if (!a || !b) return Number(!a) - Number(!b);
  const [at = -1] = a.flatMap((value, index) => (value === b[index] ? [] : [index]));
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

/** Numbers of one row are of one size, and what is counted otherwise (weeks of use are no sessions) cannot be told. */
const DAYS: Readonly<Record<string, number>> = { days: 1, weeks: 7 };

function rankOf(cell: Cell, order: ComparisonOrder): Rank {
  if (cell.kind === 'level' && cell.scale === 'discomfort') return [cell.value];
  if (cell.kind === 'rating' && order === 'evidence') return [RATINGS.indexOf(cell.ratings[0]?.rating ?? 'none')];
  if (cell.kind !== 'range') return null;
  const { min = 0, max = Infinity, unit } = cell;
  if (unit === 'none' || (unit === 'daily' && order === 'gap')) return [0, 0];
  const size = order === 'sessions' ? (unit === 'sessions' ? 1 : undefined) : DAYS[unit];
  return size === undefined ? null : [min * size, max * size];
}

const COSTS: readonly string[] = ['none', 'low', 'low-medium', 'medium', 'medium-high', 'high'];

/** By amount where all amounts are of one kind, else by how much each usually costs: pounds for a session and for a course
 * cannot be told apart. What a prescriber decides on has no price that may be shown to the public of some countries. */
function costs({ meta, treatments }: ComparisonCatalogue, ids: readonly string[], cells: readonly Cell[]): Rank[] {
  const told = (id: string): boolean => meta.jurisdiction === 'US' || treatments[id]?.prescription !== true;
  const known = cells.filter((_, index) => !isBase(ids[index] ?? '') && told(ids[index] ?? ''));
  const prices = known.flatMap((cell) => (cell.kind === 'price' ? [cell] : []));
  const kinds = new Set(prices.map(({ currency, per }) => `${currency} ${per}`));
  const amounts = prices.length === known.length && kinds.size === 1;
  return ids.map((id, index): Rank => {
    const cell = cells[index];
    if (!told(id)) return null;
    if (amounts && cell?.kind === 'price') return [cell.from, cell.to ?? cell.from];
    const level = COSTS.indexOf(treatments[id]?.cost.level ?? '');
    return level < 0 ? null : [level];
  });
}
