/** The rows of a comparison that are sentences: what a treatment may do, to whom, how often, and for how long. */
import type { Chance, Effect } from '../data/types.ts';
import { unique, type SentenceRow } from './cells.ts';
import type { Cell, CellChance, CellItem, ComparisonCatalogue } from './types.ts';

/** What one treatment says in one row of sentences. */
export function sentencesOf(
  catalogue: ComparisonCatalogue,
  treatment: string,
  row: SentenceRow,
  condition?: string,
): Cell {
  if (row === 'chances') return chanceCell(catalogue.conditions[condition ?? '']?.chances ?? {}, treatment);
  const { lasting, benefits = {}, harms = {} } = catalogue.treatments[treatment] ?? {};
  if (row === 'who-should-not') return gateCell(catalogue, treatment);
  if (row === 'lasting') return textCell(lasting ? { lasting } : {});
  return textCell(row === 'benefits' ? benefits : harms);
}

function textCell(effects: Readonly<Record<string, Effect>>): Cell {
  const items = Object.entries(effects).map(([id, { text, figure, sources, basis }]): CellItem => {
    const own = basis ?? (sources.length === 0 ? 'editorial' : undefined);
    return { id, text, sources, ...(figure && { figure }), ...(own && { basis: own }) };
  });
  return { kind: 'text', items, sources: unique(items.flatMap(({ sources }) => sources)) };
}

const isCounted = (found: [string, Partial<Chance>]): found is [string, Chance] => found[1].counts !== undefined;

/** Every outcome that was counted for a condition, also those that leave this treatment out: rows that are told apart
 * can be compared. Not studied where all of them do. */
function chanceCell(chances: Readonly<Record<string, Partial<Chance>>>, treatment: string): Cell {
  const items = Object.entries(chances)
    .filter(isCounted)
    .map(([id, { counts, ...told }]): CellChance => {
      const count = counts[treatment];
      return { id, ...told, ...(count && { count }) };
    });
  const sources = unique(items.flatMap((item) => item.sources));
  if (items.every(({ count }) => !count)) return { kind: 'not-studied', sources };
  return { kind: 'frequency', chances: items, sources };
}

/** Everyone whom a gate holds back from this treatment; those that hold for all treatments stand outside the table. */
function gateCell(catalogue: ComparisonCatalogue, treatment: string): Cell {
  const items = Object.entries(catalogue.contraindications)
    .filter(([, gate]) => gate.treatments.includes(treatment))
    .map(([id, { name, level, sources, basis }]): CellItem => ({ id, text: name ?? id, level, sources, basis }));
  return { kind: 'text', items, sources: unique(items.flatMap(({ sources }) => sources)) };
}
