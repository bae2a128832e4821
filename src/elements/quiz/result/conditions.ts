/** What the marks may be, never what they are. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/headings.ts';
import { capital, say } from '../../shared/words.ts';
import { areRed, likely, listed, quotedOptions, whatIs, type Context } from './context.ts';
import { folded } from './reasons.ts';

export const headline = (context: Context): TemplateResult =>
  heading(context.level, headlineText(context), { focusable: true, size: 1 });

export function headlineText(context: Context): string {
  const { words } = context;
  const names = likely(context).map((condition) => whatIs(context, condition));
  const unclear = areRed(context) ? words.redMarks : words.unclear;
  return names.length > 0 ? say(words.maybe, { what: listed(context, names) }) : say(unclear);
}

export function because(context: Context): TemplateResult | typeof nothing {
  return context.recommendation.conditions.length === 0
    ? nothing
    : html`<p class="because">${becauseText(context)}</p>`;
}

/** What brought the type up, and what else it could be. */
export function becauseText(context: Context): string {
  const { given, recommendation, words } = context;
  const reasons = recommendation.conditions[0]?.because ?? [];
  const chosen = reasons.filter(({ question }) => !Object.hasOwn(given, question ?? ''));
  const options = chosen.flatMap(({ question, option }) =>
    question && option ? quotedOptions(context, question, [option]) : [],
  );
  const possible = recommendation.conditions.filter(({ likelihood }) => likelihood === 'possible');
  const also = possible.map(({ condition }) => whatIs(context, condition));
  return [
    chosen.length < reasons.length ? say(words.pageIsAbout) : '',
    options.length > 0 ? say(words.chose, { options: listed(context, options) }) : '',
    also.length > 0 ? say(words.also, { what: listed(context, also) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Each type that it may be: how it looks, and the rest on demand. */
export function conditions(context: Context): unknown {
  return context.recommendation.conditions.map(({ condition }) => about(context, condition));
}

const DETAILS = ['look', 'where', 'triggers', 'worse'] as const;

function about(context: Context, condition: string): TemplateResult {
  const { catalogue, citations, common, words } = context;
  const facts = catalogue.conditions[condition];
  if (!facts) return html``;
  const sources = citations.cite(
    `condition-${condition}`,
    { sources: facts.sources, about: capital(whatIs(context, condition)) },
    common,
  );
  return folded(
    say(words.more, { what: whatIs(context, condition) }),
    html`<p>${facts.summary}</p>
      <dl class="terms">
        <dt>${say(words.alsoCalled)}</dt>
        <dd>${facts.alsoCalled}</dd>
        ${DETAILS.map((key) => html`<dt>${say(words[key])}</dt><dd>${facts[key]}</dd>`)}
      </dl>
      <p class="small soft">${say(words.moreSources)} ${sources}</p>`,
  );
}
