/** What stands before and after the table, in whole sentences. */
import { html, nothing, type TemplateResult } from 'lit';
import type { result } from '../../../data/words/en/ui-result.ts';
import { notice } from '../../shared/about.ts';
import { heading } from '../../shared/headings.ts';
import { say, type WordsOf } from '../../shared/words.ts';
import type { Context, WholeComparison } from '../context.ts';
import { cited } from './effects.ts';
import { more } from './more.ts';
import { laterWords } from './words.ts';

/** After the table: what the chosen marks are; gates that hold for every treatment, once; what is advertised to nobody; what nobody can promise;
 * more about each treatment. */
export function notes(at: Context, whole: WholeComparison): TemplateResult {
  const held = Object.entries(whole.contraindications).filter(([, gate]) => gate.treatments.includes('*'));
  return html`<div class="notes small">
      ${aboutCondition(at, whole)}
      <p><b>${say(laterWords(at).forAll)}</b></p>
      <ul class="list">
        ${held.map(([id, { name, sources, basis }]) => html`<li>${name} ${cited(at, 'all.gate', { id, text: name, sources, basis })}</li>`)}
      </ul>
      ${at.columns.some((id) => whole.treatments[id]?.prescription) ? notice(whole, 'ask-a-prescriber', at.citations) : nothing}
      ${notice(whole, 'realistic', at.citations)}
    </div>
    ${more(at, whole)}`;
}

/** What the chosen kind of mark is. */
function aboutCondition(at: Context, whole: WholeComparison): TemplateResult | typeof nothing {
  const { condition } = at.view;
  const found = condition === null ? undefined : whole.conditions[condition];
  if (!found) return nothing;
  return html`<p><b>${found.name}.</b> ${found.summary} ${at.citations.cite('condition', found, at.common)}</p>`;
}

const CARDS = {
  urgent: { title: 'referUrgent', notice: 'refer-urgent', look: 'card stop' },
  soon: { title: 'referSoon', notice: 'refer-soon', look: 'card ask' },
  none: { title: null, notice: 'under-18', look: 'card ask' },
} as const;

/** A doctor first: said before any treatment is, in the words of the quiz. */
export function referral(at: Context, whole: WholeComparison, level: keyof typeof CARDS): TemplateResult {
  const { title, notice: text, look } = CARDS[level];
  const words = whole.ui.result as WordsOf<typeof result>;
  const pale = at.view.condition !== null && whole.conditions[at.view.condition]?.mustRefer;
  return html`<div class=${look} part="card">
    ${heading(at.level + 1, say(title ? words[title] : at.common.seeFirst), { size: 3 })} ${notice(whole, text, at.citations)}
    ${pale ? notice(whole, 'pale-marks', at.citations) : nothing}
  </div>`;
}
