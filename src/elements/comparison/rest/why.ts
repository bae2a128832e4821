/** What the answers of the session say of each treatment. */
import { html, type TemplateResult } from 'lit';
import { recommend } from '../../../engine/recommend.ts';
import type { Answers, Reason, Recommendation, TreatmentVerdict } from '../../../engine/types.ts';
import { reasonText, type Side } from '../../shared/reasons.ts';
import { say } from '../../shared/words.ts';
import type { Context, WholeComparison } from '../context.ts';
import { laterWords } from './words.ts';

/** What the answers say, or null as long as the interview is not through: half the answers would judge too early. */
export function judge(whole: WholeComparison, answers: Answers): Recommendation | null {
  if (Object.keys(answers).length === 0) return null;
  const found = recommend(whole, answers);
  return found.outcome === 'incomplete' ? null : found;
}

/** Why the answers say so of a treatment: what decides first, everything on demand, each with its sources. */
export function why(at: Context, whole: WholeComparison, found: TreatmentVerdict): TemplateResult {
  const reasons = decidingFirst(found).map(([reason, side]) => ({
    reason,
    ...reasonText(whole, reason, side, found.treatment),
  }));
  const [first] = reasons;
  if (!first) return html`${say(laterWords(at).noReason)}`;
  // How marks usually go is a text of its own, and its title says nothing.
  return html`${first.reason.kind === 'condition' ? first.text : first.title}
    <details class="more">
      <summary>${say(laterWords(at).allReasons, { n: reasons.length }, at.data.meta.locale)}<span class="hidden">: ${whole.treatments[found.treatment]?.name}</span></summary>
      <ul class="list">
        ${reasons.map(({ reason, title, text, ...rests }) => html`<li><b>${title}</b>${text ? html`<br />${text}` : ''} ${at.citations.cite(`${found.treatment}.why.${reason.kind}.${reason.id}`, rests, at.common)}</li>`)}
      </ul>
    </details>`;
}

function decidingFirst({ verdict, ...found }: TreatmentVerdict): [Reason, Side][] {
  const good = verdict === 'fits' || verdict === 'may-fit';
  const sides: Side[] = good ? ['for', 'against', 'unknown'] : ['against', 'unknown', 'for'];
  return sides.flatMap((side) => found[side].map((reason): [Reason, Side] => [reason, side]));
}
