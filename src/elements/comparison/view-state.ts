/** What the comparison is asked to show, by the page or by the visitor, and what of it the catalogue knows. */
import { COMPARISON_ORDERS, COMPARISON_ROWS, MOST_COLUMNS } from '../../engine/table.ts';
import { idsIn } from '../shared/lists.ts';
import type { ComparisonStart } from './context.ts';

/** The whole state of a comparison. Null and empty lists mean: not narrowed down. */
export interface ComparisonView {
  condition: string | null;
  skinType: string | null;
  treatments: readonly string[];
  rows: readonly string[];
  differences: boolean;
  /** Row that the treatments are ordered by; null for the neutral order. */
  order: string | null;
  /** Rows that matter to the visitor. */
  matters: readonly string[];
}
/** Is told what of an attribute cannot be shown, and, where it is not known, what is; see faults.ts. */
export type Wrong = (attribute: string, found: readonly string[], known?: readonly string[]) => void;

export { MOST_COLUMNS };
export const SKIN_TYPES = ['type-1', 'type-2', 'type-3', 'type-4', 'type-5', 'type-6'] as const;
const ROWS: readonly string[] = Object.values(COMPARISON_ROWS).flat();

/** The known part of what was asked; everything else is named once and left out. */
export function accepted(asked: ComparisonView, data: ComparisonStart, wrong: Wrong): ComparisonView {
  const many = (value: unknown, attribute: string, all: readonly string[]): string[] =>
    known(textsOf(value), attribute, all, wrong);
  const one = (value: unknown, attribute: string, all: readonly string[]): string | null =>
    known(textsOf(value).slice(0, 1), attribute, all, wrong)[0] ?? null;
  const treatments = many(asked.treatments, 'treatments', Object.keys(data.treatments));
  if (treatments.length > MOST_COLUMNS) wrong('treatments', treatments);
  const condition = one(asked.condition, 'condition', Object.keys(data.conditions));
  const order = one(asked.order, 'order', COMPARISON_ORDERS);
  return {
    condition,
    skinType: one(asked.skinType, 'skin-type', SKIN_TYPES),
    treatments: treatments.slice(0, MOST_COLUMNS),
    rows: many(asked.rows, 'rows', ROWS),
    differences: asked.differences,
    order: order === 'evidence' && !condition ? null : order,
    matters: many(asked.matters, 'matters', ROWS),
  };
}

/** Ids of a value that frameworks may give as text or as a list; objects are not ours to read. */
function textsOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const texts = list.filter((item): item is string => typeof item === 'string' && !item.startsWith('[object'));
  return [...new Set(texts.flatMap(idsIn).filter((id) => id !== 'Object]'))];
}

function known(ids: string[], attribute: string, all: readonly string[], wrong: Wrong): string[] {
  for (const id of ids) if (!all.includes(id)) wrong(attribute, [id], all);
  return ids.filter((id) => all.includes(id));
}
