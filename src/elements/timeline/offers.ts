/** Treatments with a plan that the visitor's answers speak for; fetched for everyone who answers, whatever they answer. */
import { recommend } from '../../engine/recommend.ts';
import type { Answers, DecisionCatalogue, Verdict } from '../../engine/types.ts';
import { VERDICT_WORDS } from '../../engine/verdict-words.ts';

export interface Offer {
  treatment: string;
  /** The verdict's word, by its key in the common words. */
  word: (typeof VERDICT_WORDS)[Verdict];
}
const OFFERED: readonly Verdict[] = ['fits', 'may-fit', 'ask-first'];

/** In the order of the recommendation. None before the quiz is through: half the answers would offer everything. */
export function offersOf(catalogue: DecisionCatalogue, answers: Answers): Offer[] {
  const { outcome, treatments } = recommend(catalogue, answers);
  if (outcome !== 'options') return [];
  return treatments
    .filter(({ verdict }) => OFFERED.includes(verdict))
    .map(({ treatment, verdict }) => ({ treatment, word: VERDICT_WORDS[verdict] }));
}
