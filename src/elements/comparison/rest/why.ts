/** What the answers of the session say of each treatment. */
import { html, nothing, type TemplateResult } from 'lit';
import { recommend } from '../../../engine/recommend.ts';
import type { Answers, Reason, Recommendation, TreatmentVerdict } from '../../../engine/types.ts';
import { reasonText, type Side } from '../../shared/reasons.ts';
import { verdictBadge as badge } from '../../shared/verdict.ts';
import { say } from '../../shared/words.ts';
import type { Context, WholeComparison } from '../context.ts';
import { each } from '../each.ts';
import { laterWords } from './words.ts';

/** What the answers say, or null as long as the interview is not through: half the answers would judge too early. */
export function judge(whole: WholeComparison, answers: Answers): Recommendation | null {
  if (Object.keys(answers).length === 0) return null;
  const known = judged.get(whole);
  const found = known?.answers === answers ? known.found : recommend(whole, answers);
  judged.set(whole, { answers, found });
  return found.outcome === 'incomplete' ? null : found;
}
/** The last answers of a session are one frozen object; no choice in the table changes what they say. */
const judged = new WeakMap<WholeComparison, { answers: Answers; found: Recommendation }>();

/** The skin type among the answers that were judged. */
export function answeredSkin(whole: WholeComparison): string | null {
  const [type = ''] = judged.get(whole)?.answers['skin-type'] ?? [];
  return /^type-[1-6]$/.test(type) ? type : null;
}

const verdictOf = ({ recommendation }: Context, treatment: string): TreatmentVerdict | undefined =>
  recommendation?.treatments.find((found) => found.treatment === treatment);

/** What they say, as shape and word. */
export function verdict(at: Context, treatment: string): TemplateResult | typeof nothing {
  const found = verdictOf(at, treatment);
  return found ? badge(found.verdict, at.common) : nothing;
}

/** The first rows of the table, under the head of their group. */
export const answersRow = (at: Context, head: unknown): TemplateResult => html`<tbody>
  ${head}
  <tr><th scope="row">${say(at.words['row-answers'])}</th>${each(at, at.columns, String, (id) => html`<td part="cell">${whyOf(at, id)}</td>`)}</tr>
</tbody>`;

/** Why the answers say so. */
export function whyOf(at: Context, treatment: string): TemplateResult | typeof nothing {
  const found = verdictOf(at, treatment);
  return found && at.whole ? why(at, at.whole, found) : nothing;
}

/** Why the answers say so of a treatment: what decides first, everything on demand, each with its sources. */
function why(at: Context, whole: WholeComparison, found: TreatmentVerdict): TemplateResult {
  const reasons = decidingFirst(found).map(([reason, side]) => ({
    reason,
    ...reasonText(whole, reason, side, found.treatment),
  }));
  const [first] = reasons;
  if (!first) return html`${say(laterWords(at).noReason)}`;
  // How marks usually go is a text of its own, and its title says nothing.
  return html`${first.reason.kind === 'condition' ? first.text : first.title}
    <details class="more">
      <summary>${say(laterWords(at).allReasons, { n: reasons.length }, at.data.meta.locale)} <span class="hidden">(${whole.treatments[found.treatment]?.name})</span></summary>
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
