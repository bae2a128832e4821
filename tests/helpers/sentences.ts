/** Everything that a visitor may read in a catalogue. */
import { sentences, type Sentence } from '../../src/cli/readability/sentences.ts';
import type { Catalogue } from '../../src/data/types.ts';

export type { Sentence };
export const sentencesOf = (catalogue: Catalogue): Sentence[] => [...sentences(catalogue)];
export const told = (found: readonly Sentence[]): string[] => found.map(({ path, text }) => `${path}: ${text}`);
