/** Cells are made once: the same cell is the same object, by which the drawing knows that nothing has changed. */
import { cellOf as cell } from '../../../engine/cells.ts';
import { sentencesOf as sentences } from '../../../engine/sentences.ts';
import type { Cell, ComparisonCatalogue } from '../../../engine/types.ts';

const kept = new WeakMap<ComparisonCatalogue, Map<string, Cell>>();

function once(catalogue: ComparisonCatalogue, key: string, make: () => Cell): Cell {
  const cells = kept.get(catalogue) ?? new Map<string, Cell>();
  kept.set(catalogue, cells);
  const found = cells.get(key) ?? make();
  cells.set(key, found);
  return found;
}

export const sentencesOf: typeof sentences = (catalogue, treatment, row, condition, skinType) => {
  const by = row === 'who-should-not' ? skinType : row === 'side-effects' ? '' : condition;
  return once(catalogue, `${treatment} ${row} ${by}`, () => sentences(catalogue, treatment, row, condition, skinType));
};

export const cellOf: typeof cell = (catalogue, treatment, row, asked) => {
  const by = row === 'evidence' || row === 'first-result' ? asked.condition : row === 'skin-type' ? asked.skinType : '';
  return once(catalogue, `${treatment} ${row} ${by}`, () => cell(catalogue, treatment, row, asked));
};
