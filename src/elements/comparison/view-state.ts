/** What the comparison is asked to show, by the page or by the visitor, and what of it the catalogue knows. */
import { COMPARISON_ORDERS, COMPARISON_ROWS } from '../../engine/table.ts';
import { nearest } from '../shared/lists.ts';
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
/** Says what is wrong with an attribute; see `PigmentElement.wrong`. */
type Wrong = (attribute: string, found: string, remedy: string) => void;

/** More columns than this cannot be compared (and do not fit). */
export const MOST_COLUMNS = 5;
export const SKIN_TYPES = ['type-1', 'type-2', 'type-3', 'type-4', 'type-5', 'type-6'] as const;
const ROWS: readonly string[] = Object.values(COMPARISON_ROWS).flat();

/** The known part of what was asked; everything else is named once and left out. */
export function accepted(asked: ComparisonView, data: ComparisonStart, wrong: Wrong): ComparisonView {
  const treatments = known(textsOf(asked.treatments), 'treatments', 'a treatment', Object.keys(data.treatments), wrong);
  if (treatments.length > MOST_COLUMNS)
    wrong(
      'treatments',
      treatments.join(' '),
      `names ${treatments.length} treatments. The first ${MOST_COLUMNS} are shown.`,
    );
  const one = (value: unknown, attribute: string, what: string, accepted: readonly string[]): string | null =>
    known(textsOf(value).slice(0, 1), attribute, what, accepted, wrong)[0] ?? null;
  const condition = one(asked.condition, 'condition', 'a kind of mark', Object.keys(data.conditions));
  const order = one(asked.order, 'order', 'a row to order by', COMPARISON_ORDERS);
  return {
    condition,
    skinType: one(asked.skinType, 'skin-type', 'a skin type', SKIN_TYPES),
    treatments: treatments.slice(0, MOST_COLUMNS),
    rows: known(textsOf(asked.rows), 'rows', 'a row', ROWS, wrong),
    differences: asked.differences,
    order: order === 'evidence' && !condition ? null : order,
    matters: known(textsOf(asked.matters), 'matters', 'a row', ROWS, wrong),
  };
}

/** Ids of a value that frameworks may give as text or as a list; objects are not ours to read. */
function textsOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const texts = list.filter((item): item is string => typeof item === 'string' && !item.startsWith('[object'));
  return [...new Set(texts.flatMap((text) => text.split(/[\s,]+/)).filter((id) => id !== '' && id !== 'Object]'))];
}

function known(ids: string[], attribute: string, what: string, all: readonly string[], wrong: Wrong): string[] {
  for (const id of ids.filter((id) => !all.includes(id))) {
    const meant = nearest(id, all);
    wrong(
      attribute,
      id,
      `is not ${what}.${meant ? ` Did you mean "${meant}"?` : ''} Accepted: ${all.join(', ')}. It is left out.`,
    );
  }
  return ids.filter((id) => all.includes(id));
}
