import { NO_TREATMENT } from './marks.ts';
import { suitability } from './skin-types.ts';
import type { Cell, CellRating, ComparisonCatalogue, RowId } from './types.ts';

type Facts = ComparisonCatalogue['treatments'][string];
interface Asked {
  condition?: string | undefined;
  skinType?: string | undefined;
}

const EDITORIAL = { sources: [], basis: 'editorial' } as const;

/** Rows of sentences; what writes them may come later than the numbers. */
export type SentenceRow = 'chances' | 'lasting' | 'benefits' | 'side-effects' | 'who-should-not';

/** What one treatment says in one row of numbers and levels. */
export function cellOf(
  catalogue: ComparisonCatalogue,
  treatment: string,
  row: Exclude<RowId, SentenceRow>,
  asked: Asked,
): Cell {
  const facts = catalogue.treatments[treatment];
  if (!facts) return { kind: 'not-given', ...EDITORIAL };
  if (row === 'evidence') return ratingCell(catalogue, treatment, asked.condition);
  if (row === 'skin-type') return skinTypeCell(catalogue, treatment, facts, asked.skinType);
  if (row === 'cost') return costCell(catalogue, facts);
  if (row === 'first-result') return firstResultCell(catalogue, treatment, facts, asked.condition);
  return CELLS[row](facts);
}

/** Rows that need nothing but the treatment itself. */
const CELLS: Readonly<
  Record<Exclude<RowId, SentenceRow | 'evidence' | 'skin-type' | 'cost' | 'first-result'>, (facts: Facts) => Cell>
> = {
  how: ({ how, sources = [] }) => ({ kind: 'text', items: how ? [{ id: 'how', text: how, sources }] : [], sources }),
  place: ({ place }) => ({ kind: 'level', scale: 'place', value: place, ...EDITORIAL }),
  prescription: ({ prescription }) => ({
    kind: 'level',
    scale: 'prescription',
    value: prescription ? 'yes' : 'no',
    ...EDITORIAL,
  }),
  sessions: ({ sessions }) => rangeCell(sessions),
  gap: ({ gapWeeks }) => rangeCell(gapWeeks),
  downtime: ({ downtimeDays }) => rangeCell(downtimeDays),
  discomfort: ({ discomfort: { level, text, basis, sources = [] } }) => ({
    kind: 'level',
    scale: 'discomfort',
    value: level,
    text,
    basis,
    sources,
  }),
};

function rangeCell({ min, max, unit, basis, sources = [], note }: Facts['sessions']): Cell {
  const counted = min !== undefined || max !== undefined || unit === 'daily' || unit === 'none';
  if (!counted) return { kind: 'not-studied', basis, sources, note };
  return { kind: 'range', min, max, unit, basis, sources, note };
}

/** A time only for a condition that it is about; else what is known instead. */
function firstResultCell(
  catalogue: ComparisonCatalogue,
  treatment: string,
  { firstResultWeeks }: Facts,
  condition: string | undefined,
): Cell {
  const cell = rangeCell(firstResultWeeks);
  if (condition === undefined) return cell;
  const found = ratingCell(catalogue, treatment, condition);
  const { rating, prevents } = catalogue.evidence[treatment]?.[condition] ?? { rating: 'none' };
  const isAbout = firstResultWeeks.conditions?.includes(condition) ?? true;
  const saysIt = treatment === NO_TREATMENT ? !isAbout : prevents || rating === 'none' || rating === 'avoid';
  if (saysIt) return found;
  return isAbout ? cell : { kind: 'not-studied', basis: 'searched', sources: [] };
}

export const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The clinic's own price; else what it usually costs, as an amount or a word. */
function costCell({ meta }: ComparisonCatalogue, { price, cost }: Facts): Cell {
  if (price) return { kind: 'price', ...price, currency: meta.currency, own: true, basis: 'clinic', sources: [] };
  const { level, from, to, currency, note, basis, sources = [] } = cost;
  if (from === undefined) return { kind: 'level', scale: 'cost', value: level, basis, sources, note };
  return {
    kind: 'price',
    from,
    to,
    per: 'session',
    currency: currency ?? meta.currency,
    own: false,
    basis,
    sources,
    note,
  };
}

function ratingCell(catalogue: ComparisonCatalogue, treatment: string, condition: string | undefined): Cell {
  const cells = catalogue.evidence[treatment] ?? {};
  const asked = condition === undefined ? Object.keys(catalogue.conditions) : [condition];
  const ratings = asked.map((id): CellRating => ({
    condition: id,
    sources: [],
    ...(cells[id] ?? { rating: 'none', basis: 'searched' }),
  }));
  const [only] = ratings;
  const grade = ratings.length === 1 ? only?.grade : undefined;
  return {
    kind: 'rating',
    ratings,
    sources: unique(ratings.flatMap(({ sources }) => sources)),
    ...(grade && { grade }),
  };
}

function skinTypeCell(
  catalogue: ComparisonCatalogue,
  treatment: string,
  facts: Facts,
  asked: string | undefined,
): Cell {
  const types = ['type-1', 'type-2', 'type-3', 'type-4', 'type-5', 'type-6'] as const;
  const all = Object.fromEntries(types.map((type) => [type, suitability(catalogue, treatment, type).suits]));
  const value = asked ? (all[asked] ?? null) : null;
  const {
    basis,
    sources = [],
    note,
  } = asked ? { ...facts.skinTypes, ...suitability(catalogue, treatment, asked) } : facts.skinTypes;
  return { kind: 'level', scale: 'skin-type', value, all, basis, sources, note };
}
