/** What holds for every treatment of the table, and what the chosen marks are. */
import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../shared/about.ts';
import { say } from '../../shared/words.ts';
import type { Context, WholeComparison } from '../context.ts';
import { cited } from './effects.ts';
import { laterWords } from './words.ts';

/** What the chosen marks are; gates that hold for every treatment, once; what is advertised to nobody; what nobody can promise. */
export function general(at: Context, whole: WholeComparison): TemplateResult {
  const held = Object.entries(whole.contraindications).filter(([, gate]) => gate.treatments.includes('*'));
  return html`<div class="notes small">
      ${aboutCondition(at, whole)}
      <p><b>${say(laterWords(at).forAll)}</b></p>
      <ul class="list">
        ${held.map(([id, { name, sources, basis }]) => html`<li>${name} ${cited(at, 'all.gate', { id, text: name, sources, basis })}</li>`)}
      </ul>
      ${at.columns.some((id) => whole.treatments[id]?.prescription) ? notice(whole, 'ask-a-prescriber', at.citations) : nothing}
      ${notice(whole, 'realistic', at.citations)}
    </div>`;
}

/** What the chosen kind of mark is. */
function aboutCondition(at: Context, whole: WholeComparison): TemplateResult | typeof nothing {
  const { condition } = at.view;
  const found = condition === null ? undefined : whole.conditions[condition];
  if (!found) return nothing;
  return html`<p><b>${found.name}.</b> ${found.summary} ${at.citations.cite('condition', found, at.common)}</p>`;
}
