/** The two that always have a place: sun protection first, leaving it alone last. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Word } from '../../../data/types.ts';
import { NO_TREATMENT, SUN_PROTECTION } from '../../../engine/marks.ts';
import { notice } from '../../shared/about.ts';
import { verdictBadge } from '../../shared/verdict.ts';
import { say } from '../../shared/words.ts';
import { areRed, likely, whatIs, type Context, type Said } from './context.ts';
import { reasonsOf } from './reasons.ts';
import { section } from './section.ts';

export const entryOf = ({ recommendation }: Context, id: string) =>
  recommendation.treatments.find(({ treatment }) => treatment === id);

/** Where a doctor comes first it is no verdict and no type has been named: only what one may do meanwhile. */
export function sunProtection(context: Context, meanwhile = false): TemplateResult | typeof nothing {
  const { catalogue, citations, common, words } = context;
  const entry = entryOf(context, SUN_PROTECTION);
  if (!entry) return nothing;
  return section(
    context,
    say(meanwhile ? words.sunMeanwhile : words.sunTitle),
    html`<div class=${meanwhile ? '' : 'treatment'} part="treatment" data-treatment=${SUN_PROTECTION}>
      ${meanwhile ? nothing : html`<p class="facts">${verdictBadge(entry.verdict, common)}</p>`}
      <div>${notice(catalogue, 'sun-first', citations)} ${meanwhile ? nothing : reasonsOf(context, entry)}</div>
    </div>`,
  );
}

/** Where no type is likely. */
export const leaveUnknown = (context: Context): Word =>
  areRed(context) ? context.words.leaveRed : context.words.leaveUnknown;

/** How each likely type usually goes. */
export const courses = (context: Context): (Said & { condition: string })[] =>
  likely(context).flatMap((condition) => {
    const facts = context.catalogue.conditions[condition];
    return facts ? [{ condition, text: facts.course, sources: facts.sources }] : [];
  });

/** Doing nothing is a choice too, with the course of each type that it likely is. */
export function leavingAlone(context: Context): TemplateResult | typeof nothing {
  const { citations, common, details, words } = context;
  const entry = entryOf(context, NO_TREATMENT);
  if (!entry) return nothing;
  const lines = courses(context).map(
    ({ condition, text, sources }) =>
      html`<p>${text} ${citations.cite(`course-${condition}`, { sources, about: say(details.course, { condition: whatIs(context, condition) }) }, common)}</p>`,
  );
  return section(
    context,
    say(words.leaveTitle),
    html`<div class="treatment" part="treatment" data-treatment=${NO_TREATMENT}>
      <p class="facts">${verdictBadge(entry.verdict, common)}</p>
      <div>${lines.length > 0 ? lines : html`<p>${say(leaveUnknown(context))}</p>`}</div>
    </div>`,
  );
}
