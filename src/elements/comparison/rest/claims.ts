/** What a visitor may have read: somebody else's words as a quotation, then our verdict on them as shape and word. */
import { html, svg, type TemplateResult } from 'lit';
import type { Claim } from '../../../data/types.ts';
import type { result } from '../../../data/words/en/ui-result.ts';
import type { Verdict } from '../../../engine/types.ts';
import { badge } from '../../shared/verdict.ts';
import { say, type WordsOf } from '../../shared/words.ts';
import type { Context, WholeComparison } from '../context.ts';
import { laterWords } from './words.ts';

/** Claims about a treatment; for null, those about all of them. */
export const claimsAbout = (whole: WholeComparison, treatment: string | null): [string, Claim][] =>
  Object.entries(whole.claims).filter(([, { treatments }]) =>
    treatment === null ? treatments.length === 0 : treatments.includes(treatment),
  );

const LOOKS: Readonly<Record<Claim['verdict'], Verdict>> = {
  supported: 'fits',
  'supported-with-limits': 'may-fit',
  'not-found': 'no-evidence',
  contradicted: 'not-for-you',
  'advertising-objection': 'ask-first',
};
const OBJECTION = svg`<path d="M8 2.2 14.6 14H1.4z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"></path><path d="M8 6.4v3.4m0 1.2v1.2" stroke="currentColor" stroke-width="1.5"></path>`;

/** `within` tells the same claim in one section from that in another. */
export const claims = (
  at: Context,
  whole: WholeComparison,
  within: string,
  found: readonly [string, Claim][],
): TemplateResult => {
  const words = laterWords(at);
  const { quoted } = whole.ui.result as WordsOf<typeof result>;
  return html`<ul class="claims">
    ${found.map(([id, { quote, verdict, answer, ...rests }]) => {
      const shape = verdict === 'advertising-objection' ? OBJECTION : undefined;
      return html`<li>
        <blockquote>${say(quoted, { text: quote })}</blockquote>
        ${badge('claim-verdict', LOOKS[verdict], say(words[`claim-${verdict}`]), shape)}
        <p>${answer} ${at.citations.cite(`${within}.claim.${id}`, rests, at.common)}</p>
      </li>`;
    })}
  </ul>`;
};
