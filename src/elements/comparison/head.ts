/** What stands over a treatment: its name, the verdict of the answers, and how one gets it. */
import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../shared/words.ts';
import type { Context } from './context.ts';

export const nameOf = ({ data }: Pick<Context, 'data'>, treatment: string): string =>
  data.treatments[treatment]?.name ?? treatment;

/** The badge and the two remarks. With answers the badge says that one has to ask: a prescription never fits without. */
export function remarks(at: Context, treatment: string): TemplateResult {
  const facts = at.data.treatments[treatment];
  return html`${at.recommendation ? at.rest?.verdict(at, treatment) : nothing}
  ${facts?.prescription && !at.recommendation && facts.name !== say(at.common.askPrescriber) ? html`<span class="remark">${say(at.common.askPrescriber)}</span>` : nothing}
  ${facts?.offered === false ? html`<span class="remark">${say(at.common.notOffered)}</span>` : nothing}`;
}
