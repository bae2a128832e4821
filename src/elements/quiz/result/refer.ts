/** A doctor first: a card whose heading says how soon, in words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Reason, Recommendation } from '../../../engine/types.ts';
import { notice } from '../../shared/about.ts';
import { heading } from '../../shared/headings.ts';
import { reasonText } from '../../shared/reasons.ts';
import { say } from '../../shared/words.ts';
import { listed, quotedOptions, UNDER_18, type Context } from './context.ts';

type Refer = NonNullable<Recommendation['refer']>;

const LEVELS = {
  urgent: { title: 'referUrgent', notice: 'refer-urgent', look: 'card stop' },
  soon: { title: 'referSoon', notice: 'refer-soon', look: 'card ask' },
  none: { title: 'under18', notice: 'under-18', look: 'card' },
} as const;

/** `level` is its heading's; `focusable` where it is the first heading of the screen. */
export function referCard(context: Context, refer: Refer, level: number, focusable: boolean): TemplateResult {
  const { catalogue, citations, words } = context;
  const { title, notice: text, look } = LEVELS[refer.level];
  const young = refer.level !== 'none' && refer.reasons.some(({ id }) => id === UNDER_18);
  return html`<div class=${look} part="card">
    ${heading(level, say(words[title]), { focusable, size: focusable ? 1 : 2 })} ${notice(catalogue, text, citations)}
    ${refer.reasons.map((reason) => why(context, reason))} ${young ? notice(catalogue, UNDER_18, citations) : nothing}
  </div>`;
}

/** The same as lines: title, what to do, and for each reason what was chosen and why it matters. */
export function referTexts(
  context: Context,
  refer: Refer,
): { title: string; texts: { text: string; sources: readonly string[] }[] } {
  const { catalogue, words } = context;
  const { title, notice: id } = LEVELS[refer.level];
  const noticed = (name: string): { text: string; sources: readonly string[] }[] => {
    const found = catalogue.ui.notices[name];
    return found ? [{ text: found.text, sources: found.sources }] : [];
  };
  const young = refer.level !== 'none' && refer.reasons.some((reason) => reason.id === UNDER_18);
  const reasons = refer.reasons.map((reason) => {
    const { title: name, text, sources } = reasonText(catalogue, reason, 'against', '');
    const chosen = listed(context, chosenFor(context, reason));
    const lines = [`${name}.`, chosen && say(words.youChose, { options: chosen }), reason.kind === 'gate' && text];
    return { text: lines.filter(Boolean).join(' '), sources };
  });
  return { title: say(words[title]), texts: [...noticed(id), ...reasons, ...(young ? noticed(UNDER_18) : [])] };
}

function why(context: Context, reason: Reason): TemplateResult {
  const { catalogue, citations, common, words } = context;
  const { title, text, ...rests } = reasonText(catalogue, reason, 'against', '');
  const chosen = listed(context, chosenFor(context, reason));
  const cites = citations.cite(`refer-${reason.id}`, { ...rests, about: title }, common);
  // A type that is only suspected has no action of its own: the notice above says what to do.
  if (reason.kind !== 'gate') return html`<p class="why-refer"><b>${title}.</b> ${cites}</p>`;
  return html`<div class="why-refer">
    <p><b>${title}</b></p>
    ${chosen ? html`<p class="soft">${say(words.youChose, { options: chosen })}</p>` : nothing}
    <p>${text} ${cites}</p>
  </div>`;
}

/** What the visitor chose that brought a reason about. */
function chosenFor(context: Context, { id, question }: Reason): string[] {
  const setBy = context.catalogue.contraindications[id]?.setBy;
  if (!question || !setBy || !('question' in setBy)) return [];
  const options = (context.answers[question] ?? []).filter((option) => setBy.options.includes(option));
  return quotedOptions(context, question, options);
}
