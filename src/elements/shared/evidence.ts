import { html, svg, type TemplateResult } from 'lit';
import type { Rating } from '../../data/types.ts';
import type { common } from '../../data/words/en/ui-common.ts';
import { say, type WordsOf } from './words.ts';

type Words = WordsOf<typeof common>;

/** The word of a rating, by its id. */
export const RATING_WORDS = {
  strong: 'ratingStrong',
  moderate: 'ratingModerate',
  limited: 'ratingLimited',
  mixed: 'ratingMixed',
  none: 'ratingNone',
  avoid: 'ratingAvoid',
} as const;

const STEPS: Readonly<Record<Rating, number>> = { strong: 4, moderate: 3, limited: 2, mixed: 2, none: 0, avoid: 0 };

/** Evidence as a four-step bar with its word, or a text that holds it. Mixed evidence is hollow: studies disagree. */
export function evidenceBar(rating: Rating, words: Words, text = say(words[RATING_WORDS[rating]])): TemplateResult {
  const filled = STEPS[rating];
  return html`<span class="evidence ${rating}" part="evidence"
    ><svg viewBox="0 0 34 10" width="2.1em" height=".63em" aria-hidden="true">
      ${[0, 1, 2, 3].map(
        (step) =>
          svg`<rect x=${step * 9 + 0.75} y="0.75" width="5.5" height="8.5" stroke="currentColor" fill=${step < filled && rating !== 'mixed' ? 'currentColor' : 'none'} stroke-dasharray=${step < filled && rating === 'mixed' ? '2 1' : 'none'} opacity=${step < filled ? '1' : '0.45'}></rect>`,
      )}</svg
    ><span>${text}</span></span
  >`;
}
