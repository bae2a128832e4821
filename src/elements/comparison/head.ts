/** What stands over a treatment: its name, the verdict of the answers, and how one gets it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TreatmentVerdict } from '../../engine/types.ts';
import { say } from '../shared/words.ts';
import type { Context } from './context.ts';

export const nameOf = ({ data }: Pick<Context, 'data'>, treatment: string): string =>
  data.treatments[treatment]?.name ?? treatment;

export const verdictOf = ({ recommendation }: Context, treatment: string): TreatmentVerdict | undefined =>
  recommendation?.treatments.find((found) => found.treatment === treatment);

/** The badge and the two remarks. */
export function remarks(at: Context, treatment: string): TemplateResult {
  const facts = at.data.treatments[treatment];
  const found = verdictOf(at, treatment);
  return html`${found && at.rest ? at.rest.badge(found.verdict, at.common) : nothing}
  ${facts?.prescription ? html`<span class="remark">${say(at.common.askPrescriber)}</span>` : nothing}
  ${facts?.offered === false ? html`<span class="remark">${say(at.common.notOffered)}</span>` : nothing}`;
}

/** Why the answers say so. */
export function whyOf(at: Context, treatment: string): TemplateResult | typeof nothing {
  const found = verdictOf(at, treatment);
  return found && at.whole && at.rest ? at.rest.why(at, at.whole, found) : nothing;
}
