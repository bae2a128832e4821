/** For which marks somebody who has answered may want to see the table: offered, because the page's choice stands. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { say } from '../../shared/words.ts';
import { askedOf } from '../captions.ts';
import type { Context, WholeComparison } from '../context.ts';
import type { ComparisonView } from '../view-state.ts';
import { answeredSkin } from './why.ts';
import { laterWords } from './words.ts';

type Host = LitElement & { view: ComparisonView };

export function pointed(at: Context, whole: WholeComparison): TemplateResult | typeof nothing {
  const { recommendation, view } = at;
  if (recommendation?.outcome !== 'options') return nothing;
  const likely = recommendation.conditions.flatMap(({ condition, likelihood }) =>
    likelihood === 'likely' ? [condition] : [],
  );
  if (likely.length === 0 || likely.includes(view.condition ?? '')) return nothing;
  const skinType = view.skinType ?? answeredSkin(whole);
  return html`<div class="pointed">
    <p>${say(laterWords(at).otherMarks)}</p>
    <div class="actions">${likely.map((condition) => show(at, { ...view, condition, skinType }))}</div>
  </div>`;
}

function show(at: Context, view: ComparisonView): TemplateResult {
  const asked = askedOf({ ...at, view });
  return html`<button type="button" class="button" @click=${async ({ currentTarget }: Event) => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot & { host: Host };
    root.host.view = view;
    await root.host.updateComplete;
    // The button is gone; what it has set is where one goes on.
    root.querySelector('select')?.focus({ preventScroll: true });
  }}>${say(laterWords(at).showFor, asked)}</button>`;
}
