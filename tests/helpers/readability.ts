/** How hard the catalogue's texts are to read. What is counted, and why, stands in tests/node/readability.test.ts. */
import { syllable } from 'syllable';
import * as own from '../../src/cli/readability/blocks.ts';
import { GRADE, type Block } from '../../src/cli/readability/blocks.ts';
import type { Catalogue } from '../../src/data/types.ts';

export { GRADE, isLabel, MOST, sentenceLengths, wordCount, type Block } from '../../src/cli/readability/blocks.ts';

/** The command line estimates syllables; the catalogue is measured by a counter that knows English words. */
export const gradeOf = (texts: readonly string[]): number => own.gradeOf(texts, syllable);
export const blocksOf = (catalogue: Catalogue): Block[] => own.blocksOf(catalogue, syllable);

const tooHard = ({ grade }: Block) => !(grade <= GRADE);
/** The blocks above the grade without an exception, and the exceptions without a block above it. */
export function judged(blocks: readonly Block[], exceptions: Readonly<Record<string, string>>) {
  const hard = blocks.filter(tooHard);
  const unneeded = Object.keys(exceptions).filter((path) => !hard.some((block) => block.path === path));
  return { hard: hard.filter(({ path }) => !(path in exceptions)), unneeded };
}

/** What a report puts together. */
export function groupOf(path: string): string {
  const [first = '', second = ''] = path.split('.');
  if (first === 'ui') return second === 'notices' ? 'notices' : 'ui';
  return { contraindications: 'gates', evidence: 'evidence notes' }[first] ?? first;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};
