/** What stands beside the table: when to see somebody first, what holds for every treatment. */
import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../shared/words.ts';
import type { Context } from './context.ts';

/** Before the table: the answers, or the chosen kind of mark, ask for a clinician first. */
export function warnings(at: Context): TemplateResult | typeof nothing {
  const { recommendation, rest, whole, view, data, common } = at;
  const chosen = view.condition !== null && data.conditions[view.condition]?.mustRefer;
  const level = recommendation?.refer?.level ?? (chosen ? 'soon' : null);
  if (whole && rest) return rest.before(at, whole, level);
  if (!level) return nothing;
  return html`<div class="card ask" part="card">
    <p><b>${say(common.seeFirst)}</b></p>
    ${pending(at)}
  </div>`;
}

/** After the table. */
export function notes(at: Context): TemplateResult {
  const { whole, rest } = at;
  return whole && rest ? rest.notes(at, whole) : html`<div class="notes small">${pending(at)}</div>`;
}

/** Instead of what is still to come: never blank. */
export const pending = ({ words, common, busy, failed }: Context): TemplateResult =>
  html`<p data-later aria-busy=${busy ? 'true' : nothing}>${say(failed ? words.restFailed : common.loading)}</p>`;
