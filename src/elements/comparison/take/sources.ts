/** A source as a line. */
import type { ShortSource } from '../../../data/types.ts';
import type { WholeComparison } from '../context.ts';

/** "Bailey 2022, British Journal of Dermatology": enough to find it. A letter tells how strong it is. */
export const sourceName = ({ label, publisher, grade }: ShortSource): string =>
  `${label.startsWith(publisher) ? label : `${label}, ${publisher}`} [${grade}]`;

/** The same with its address. */
export function plainSource({ sources }: WholeComparison, id: string): string {
  const source = sources[id];
  return source ? [sourceName(source), source.link ?? ''].join(' ').trim() : '';
}
