import { html, svg, type TemplateResult } from 'lit';
import type { Verdict } from '../../engine/types.ts';
import { VERDICT_WORDS } from '../../engine/verdict-words.ts';
import type { common } from '../../data/words/en/ui-common.ts';
import { say, type WordsOf } from './words.ts';

// What a first view draws without any verdict stands apart.
export { evidenceBar, RATING_WORDS } from './evidence.ts';
export { verdictStyles } from './verdict.styles.ts';

type Words = WordsOf<typeof common>;

const SHAPES = {
  fits: svg`<circle cx="8" cy="8" r="7" fill="currentColor"></circle>`,
  'may-fit': svg`<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"></circle><path d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" fill="currentColor"></path>`,
  'ask-first': svg`<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"></circle><path d="M6.2 6.3a1.9 1.9 0 1 1 2.7 1.7c-.6.3-.9.7-.9 1.3" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round"></path><circle cx="8" cy="11.6" r=".9" fill="currentColor"></circle>`,
  'no-evidence': svg`<path d="M2 8h12" stroke="currentColor" stroke-width="2.5" stroke-linecap="round"></path>`,
  'not-for-you': svg`<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"></circle><path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"></path>`,
} as const;

/** A verdict: shape, word and colour together, so that none of them has to carry it alone. */
export const verdictBadge = (verdict: Verdict, words: Words): TemplateResult =>
  badge('verdict', verdict, say(words[VERDICT_WORDS[verdict]]));

/** The same for another judgement, in the look of a verdict and with a shape of its own where it has one. */
export const badge = (
  part: string,
  look: Verdict,
  word: string,
  shape: TemplateResult = SHAPES[look],
): TemplateResult =>
  html`<span class="verdict ${look}" part=${part}
    ><svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">${shape}</svg><span>${word}</span></span
  >`;
