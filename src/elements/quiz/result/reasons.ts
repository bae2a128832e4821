/** What a treatment is and why it got its verdict: a line for each reason, what is behind it on demand. */
import { html, nothing, type TemplateResult } from 'lit';
import { NOT_SURE } from '../../../engine/answers.ts';
import type { Reason, TreatmentVerdict } from '../../../engine/types.ts';
import { reasonText, type Side } from '../../shared/reasons.ts';
import { evidenceBar } from '../../shared/verdict.ts';
import { capital, say } from '../../shared/words.ts';
import type { Context } from './context.ts';
import { laterText } from './later.ts';

export const SIDES: readonly Side[] = ['for', 'against', 'unknown'];

export function reasonsOf(context: Context, entry: TreatmentVerdict): TemplateResult {
  const { catalogue, citations, common, words } = context;
  const { treatment } = entry;
  const { how = '', sources = [] } = catalogue.treatments[treatment] ?? {};
  const of = nameOf(context, treatment);
  const about = html`<p>${how} ${citations.cite(`how-${treatment}`, { sources, about: `${of}, ${say(words.how)}` }, common)}</p>`;
  const later = laterText(context, entry);
  return html`<dl class="reasons">
    ${group(say(words.what), [folded(say(words.how), about, of)])}
    ${SIDES.map((side) => group(say(words[side]), pointsOf(context, entry, side)))}
    ${group(say(words.later), later ? [html`<p class="bare">${later}</p>`] : [])}
  </dl>`;
}

const nameOf = ({ catalogue }: Context, treatment: string): string =>
  catalogue.treatments[treatment]?.name ?? treatment;

const group = (name: string, points: readonly TemplateResult[]): TemplateResult | typeof nothing =>
  points.length === 0 ? nothing : html`<div><dt>${name}</dt>${points.map((point) => html`<dd>${point}</dd>`)}</div>`;

/** Unknowns that one "not sure" brought stand together: a visitor can clear them up only together. */
export function together({ answers }: Context, entry: TreatmentVerdict, side: Side): Reason[][] {
  const reasons = entry[side];
  const questions = [...new Set(reasons.map(({ question }) => question ?? ''))];
  if (side !== 'unknown') return reasons.map((reason) => [reason]);
  return questions.flatMap((question) => {
    const same = reasons.filter((reason) => (reason.question ?? '') === question);
    return answers[question]?.includes(NOT_SURE) ? [same] : same.map((reason) => [reason]);
  });
}

/** The line of several unknowns of one question. */
export const notSureOf = (
  { catalogue, words }: Context,
  [{ question = '' } = {}]: readonly Partial<Reason>[],
): string => say(words.notSureOf, { question: catalogue.questions[question]?.title ?? question });

function pointsOf(context: Context, entry: TreatmentVerdict, side: Side): TemplateResult[] {
  return together(context, entry, side).map(([reason, ...more]) => {
    if (!reason) return html``;
    if (more.length === 0) return point(context, entry.treatment, reason, side);
    const items = [reason, ...more].map((one) => unknownItem(context, entry.treatment, one));
    const list = html`<ul class="bullets">${items}</ul>`;
    return folded(notSureOf(context, [reason]), list, nameOf(context, entry.treatment));
  });
}

function unknownItem(context: Context, treatment: string, reason: Reason): TemplateResult {
  const { catalogue, citations, common } = context;
  const name = catalogue.contraindications[reason.id]?.name;
  const text = name ? capital(name) : reasonText(catalogue, reason, 'unknown', treatment).title;
  const claim = { ...reason, about: `${nameOf(context, treatment)}, ${text}` };
  return html`<li>${text} ${citations.cite(keyOf(treatment, reason), claim, common)}</li>`;
}

const keyOf = (treatment: string, { kind, id }: Reason): string => `${treatment}-${kind}-${id}`;

/** `of` tells it from others of the same title, for those who meet it out of its place. */
export const folded = (title: unknown, content: unknown, of?: string): TemplateResult =>
  html`<details>
    <summary>${title}${of ? html`${' '}<span class="hidden">(${of})</span>` : nothing}</summary>
    ${content}
  </details>`;

function point(context: Context, treatment: string, reason: Reason, side: Side): TemplateResult {
  const { catalogue, citations, common } = context;
  const { title, text, ...rests } = reasonText(catalogue, reason, side, treatment);
  const of = nameOf(context, treatment);
  const rating = catalogue.evidence[treatment]?.[reason.id]?.rating ?? 'none';
  // A wish is no clinical sentence, so it rests on nothing; that no study was found says itself that we looked.
  const saysItself = reason.kind === 'wish' || (reason.kind === 'evidence' && rating === 'none');
  const cites =
    saysItself && rests.sources.length === 0
      ? nothing
      : citations.cite(keyOf(treatment, reason), { ...rests, about: `${of}, ${title}` }, common);
  const name = reason.kind === 'evidence' && rating !== 'avoid' ? evidenceBar(rating, common, title) : title;
  return text ? folded(name, html`<p>${text} ${cites}</p>`, of) : html`<p class="bare">${name} ${cites}</p>`;
}
