/** The result: what the marks may be, what fits and why, what does not and why, and what to do next. */
import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../shared/about.ts';
import { verdictBadge, verdictStyles } from '../../shared/verdict.ts';
import { versionText } from '../../shared/citations.ts';
import { inSentence, say } from '../../shared/words.ts';
import { moreStyles } from '../more/more.styles.ts';
import { paper } from '../take/paper.ts';
import { resultPaperStyles } from '../take/paper.styles.ts';
import { summaryOf } from '../take/summary.ts';
import { takeAlong } from '../take/take.ts';
import { takeStyles } from '../take/take.styles.ts';
import { findOut, yourAnswers } from './answers.ts';
import { leavingAlone, sunProtection } from './base.ts';
import { because, conditions, headline } from './conditions.ts';
import { contextOf, likely, listed, type Context, type ResultInput } from './context.ts';
import { nextStep, urgentHelp } from './next-step.ts';
import { areSignsUnknown, limitNoticeIds, lookNoticeIds, refusals } from './openings.ts';
import { questionsToTake } from './questions.ts';
import { referCard } from './refer.ts';
import { ownStyles } from './result.styles.ts';
import { section } from './section.ts';
import { prescriber, ranked, refused, sorted, unranked } from './treatments.ts';

/** All rules that come with this chunk. */
export const resultStyles = [verdictStyles, ownStyles, moreStyles, ...takeStyles, ...resultPaperStyles];

export function resultScreen(input: ResultInput): TemplateResult {
  const context = contextOf(input);
  const { outcome, refer } = context.recommendation;
  const ends = outcome === 'refer' && refer !== null;
  const body = ends ? referral(context, refer) : options(context);
  const summary = summaryOf(context);
  return html`<div class="result" part="result">
      ${body} ${questionsToTake(context)} ${takeAlong(context, summary)} ${ends ? nothing : cannotKnow(context)}
      ${yourAnswers(context)}
      <p class="small soft">${versionText(context.catalogue)}</p>
    </div>
    ${paper(context, summary)}`;
}

type Refer = NonNullable<Context['recommendation']['refer']>;

/** Nothing is suggested but sun protection. */
const referral = (context: Context, refer: Refer): TemplateResult =>
  html`${referCard(context, refer, context.level, true)} ${urgentHelp(context, refer.level)} ${sunProtection(context, true)}`;

function options(context: Context): TemplateResult {
  const { recommendation, level } = context;
  const { refer } = recommendation;
  const groups = sorted(context);
  return html`<div class="opening">
      ${headline(context)} ${because(context)} ${lookNotices(context)} ${refusalLines(context)} ${conditions(context)}
    </div>
    ${refer ? referCard(context, refer, level + 1, false) : nothing} ${signsUnknown(context)} ${atAGlance(context, groups)}
    ${findOut(context)} ${sunProtection(context)} ${nothingFits(context, groups)}
    ${ranked(context, groups.ranked)} ${unranked(context, groups.unranked)} ${prescriber(context, groups.prescriber)}
    ${leavingAlone(context)} ${refused(context, groups.refused)} ${nextStep(context)}`;
}

function lookNotices(context: Context): unknown {
  const { catalogue, citations, recommendation, words } = context;
  const ids = lookNoticeIds(context);
  if (ids.length > 0) return ids.map((id) => notice(catalogue, id, citations));
  return recommendation.conditions.length > 0 ? nothing : html`<p>${say(words.unclearWhat)}</p>`;
}

/** What to do now stands in the open, not in the folds of each treatment. */
const refusalLines = (context: Context): TemplateResult[] =>
  refusals(context).map(
    ({ text, about, reason }) =>
      html`<p class="unmet">${text} ${context.citations.cite(`refuses-${reason.id}`, { ...reason, about }, context.common)}</p>`,
  );

function signsUnknown(context: Context): TemplateResult | typeof nothing {
  return areSignsUnknown(context)
    ? html`<div class="card ask" part="card">${notice(context.catalogue, 'signs-unknown', context.citations)}</div>`
    : nothing;
}

type Groups = ReturnType<typeof sorted>;

function atAGlance(context: Context, { ranked: entries, prescriber: asked }: Groups): TemplateResult | typeof nothing {
  const { common, words } = context;
  if (entries.length === 0) return nothing;
  const verdicts = [...new Set(entries.map(({ verdict }) => verdict))];
  const named = (some: Groups['ranked']): string =>
    listed(
      context,
      some.map((entry) => glanceName(context, entry)),
    );
  const lines = verdicts.map(
    (verdict) =>
      html`<li>${verdictBadge(verdict, common)} <span>${named(entries.filter((entry) => entry.verdict === verdict))}</span></li>`,
  );
  return section(
    context,
    say(words.glance),
    html`<ul class="glance">
      ${lines}
      ${asked.length > 0 ? html`<li><b>${say(words.prescriberTitle)}</b> <span>${named(asked)}</span></li>` : nothing}
    </ul>`,
  );
}

function glanceName({ catalogue, common }: Context, { treatment }: Groups['ranked'][number]): string {
  const { name = treatment, offered } = catalogue.treatments[treatment] ?? {};
  return offered === false ? `${name} (${inSentence(say(common.notOffered))})` : name;
}

/** No dead end without a word: everything may be refused. */
const nothingFits = (context: Context, groups: Groups): TemplateResult | typeof nothing =>
  groups.ranked.length + groups.unranked.length === 0 && likely(context).length > 0
    ? html`<p class="unmet">${say(context.words.nothingFits)}</p>`
    : nothing;

function cannotKnow(context: Context): TemplateResult {
  const { catalogue, citations, common, words } = context;
  const limits = [words.cannot1, words.cannot2, words.cannot3, words.cannot4];
  return section(
    context,
    say(words.cannotTitle),
    html`<ul class="bullets">
        ${limits.map((limit) => html`<li>${say(limit)}</li>`)}
      </ul>
      ${citations.cite('cannot', { sources: [], basis: 'editorial' }, common)} 
      ${limitNoticeIds(context).map((id) => notice(catalogue, id, citations))}`,
  );
}
