/** What is wrong with an attribute, for developers. Fetched only where something is. */
import { nearest } from '../../data/nearest.ts';
import { MOST_COLUMNS } from './view-state.ts';

const KINDS: Readonly<Record<string, string>> = {
  treatments: 'a treatment',
  condition: 'a kind of mark',
  'skin-type': 'a skin type',
  order: 'a row to order by',
};

/** What it is and what is done about it. Without `known` all of them are known, and too many. */
export function remedy(attribute: string, found: readonly string[], known?: readonly string[]): string {
  if (!known) return `names ${found.length} treatments. The first ${MOST_COLUMNS} are shown.`;
  if (known.length === 0) return 'needs a condition.';
  const meant = nearest(found.join(), known);
  return `is not ${KINDS[attribute] ?? 'a row'}.${meant ? ` Did you mean "${meant}"?` : ''} Accepted: ${known.join(', ')}. It is left out.`;
}
