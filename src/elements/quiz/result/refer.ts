/** A doctor first: a card whose heading says how soon, in words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Reason, Recommendation } from '../../../engine/types.ts';
import { notice } from '../../shared/about.ts';
import { heading } from '../../shared/headings.ts';
import { reasonText } from '../../shared/reasons.ts';
import { say } from '../../shared/words.ts';
import { isMinor, listed, noticed, quotedOptions, UNDER_18, type Context, type Said } from './context.ts';
import { folded } from './reasons.ts';

type Refer = NonNullable<Recommendation['refer']>;

const LEVELS = {
  urgent: { title: 'referUrgent', notice: 'refer-urgent', look: 'card stop' },
  soon: { title: 'referSoon', notice: 'refer-soon', look: 'card ask' },
  none: { title: 'under18', notice: 'under-18', look: 'card' },
} as const;

/** `level` is its heading's; `focusable` where it is the first heading of the screen. */
export function referCard(context: Context, refer: Refer, level: number, focusable: boolean): TemplateResult {
  const { catalogue, citations, words } = context;
  const { title, look } = LEVELS[refer.level];
  const [first, ...more] = noticeIds(context, refer).map((id) => notice(catalogue, id, citations));
  return html`<div class=${look} part="card">
    ${heading(level, say(words[title]), { focusable, size: focusable ? 1 : 2 })} ${first}
    ${refer.reasons.map((reason) => why(context, reason))} ${more}
  </div>`;
}

/** What to do, and more for a minor who has noticed a sign. */
const noticeIds = (context: Context, { level }: Refer): string[] => [
  LEVELS[level].notice,
  ...(level !== 'none' && isMinor(context) ? ['under-18-sign'] : []),
];

/** The same as lines: title, what to do, and for each reason what was chosen and why it matters. */
export function referTexts(context: Context, refer: Refer): { title: string; texts: Said[] } {
  const { catalogue, words } = context;
  const [first = [], ...more] = noticeIds(context, refer).map((id) => noticed(context, [id]));
  const reasons = refer.reasons.map((reason) => {
    const { title: name, text, sources } = reasonText(catalogue, reason, 'against', '');
    const chosen = listed(context, chosenFor(context, reason));
    const explained = reason.kind === 'gate' && reason.id !== UNDER_18;
    const lines = [`${name}.`, chosen && say(words.youChose, { options: chosen }), explained && text];
    return { text: lines.filter(Boolean).join(' '), sources };
  });
  return { title: say(words[LEVELS[refer.level].title]), texts: [...first, ...reasons, ...more.flat()] };
}

function why(context: Context, reason: Reason): TemplateResult {
  const { catalogue, citations, common, words } = context;
  const { title, text, ...rests } = reasonText(catalogue, reason, 'against', '');
  const chosen = listed(context, chosenFor(context, reason));
  const cites = citations.cite(`refer-${reason.id}`, { ...rests, about: title }, common);
  // A type that is only suspected has no action of its own: the notice above says what to do.
  if (reason.kind !== 'gate') return html`<p class="why-refer"><b>${title}.</b> ${cites}</p>`;
  const because = html`<p>${reason.id === UNDER_18 ? catalogue.contraindications[UNDER_18]?.why : text} ${cites}</p>`;
  return html`<div class="why-refer">
    <p><b>${title}</b></p>
    ${chosen ? html`<p class="soft">${say(words.youChose, { options: chosen })}</p>` : nothing}
    ${reason.id === UNDER_18 ? folded(say(words.whyAdults), because) : because}
  </div>`;
}

/** What the visitor chose that brought a reason about. */
function chosenFor(context: Context, { id, question }: Reason): string[] {
  const setBy = context.catalogue.contraindications[id]?.setBy;
  if (!question || !setBy || !('question' in setBy)) return [];
  const options = (context.answers[question] ?? []).filter((option) => setBy.options.includes(option));
  return quotedOptions(context, question, options);
}
