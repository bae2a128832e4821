/** Below the table, folded away: what living through each treatment is like, what to ask, and what one may have read. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Notice, Treatment } from '../../../data/types.ts';
import { heading } from '../../shared/headings.ts';
import { say } from '../../shared/words.ts';
import type { Context, WholeComparison } from '../context.ts';
import { nameOf } from '../head.ts';
import { claims, claimsAbout } from './claims.ts';
import { fold, lazyFold } from './fold.ts';
import { laterWords } from './words.ts';

// What is opened for one treatment must not stay open for another that takes its place. Another order of the columns
// moves nothing here.
export function more(at: Context, whole: WholeComparison): TemplateResult {
  const words = laterWords(at);
  const general = claimsAbout(whole, null);
  return html`<div class="more-about" part="more">
    ${heading(at.level + 1, say(words.moreTitle), { size: 3 })}
    ${keyed(at.neutral.join(), html`${at.neutral.map((id) => section(at, whole, id))}`)}
    ${general.length > 0 ? lazyFold(at, 'all', at.level + 2, say(words.claimsOfAll), () => claims(at, whole, 'all', general)) : nothing}
  </div>`;
}

/** One treatment. What a prescriber decides on is told without a name or a price, as everywhere. */
function section(at: Context, whole: WholeComparison, id: string): TemplateResult | typeof nothing {
  const found = whole.treatments[id];
  if (!found) return nothing;
  const { prescription, offered, steps, kind, place, ask } = found;
  const words = laterWords(at);
  const level = at.level + 3;
  const part = (title: string, content: unknown): TemplateResult =>
    html`<div class="part">${heading(level, title, { size: 4 })} ${content}</div>`;
  const lines = Object.entries(steps).map(([step, line]) =>
    line ? html`<li>${told(at, `${id}.steps.${step}`, line)}</li>` : nothing,
  );
  const read = claimsAbout(whole, id);
  return fold(
    at.level + 2,
    html`<bdi>${nameOf(at, id)}</bdi>`,
    html`${prescription ? html`<p class="remark">${say(at.common.askPrescriber)}</p>` : nothing}
    ${offered === false ? html`<p class="remark">${say(at.common.notOffered)}</p>` : nothing}
    ${part(say(kind === 'procedure' ? words.stepsDay : words.stepsUse), html`<ol class="list">${lines}</ol>`)}
    ${part(say(words.experience), experience(at, id, found))}
    ${part(say(place === 'clinic' ? words.ask : words.askElsewhere), html`<ul class="list">${Object.values(ask).map((line) => html`<li>${line}</li>`)}</ul>`)}
    ${read.length > 0 ? lazyFold(at, id, level, say(words.claims, { n: read.length }, at.data.meta.locale), () => claims(at, whole, id, read)) : nothing}`,
  );
}

const SIDES = { body: 'forBody', mind: 'forMind', social: 'forOthers' } as const;

const experience = (at: Context, id: string, { experience: lived }: Treatment): TemplateResult => html`<ul class="list">
  ${(['body', 'mind', 'social'] as const).map((side) => html`<li><b>${say(laterWords(at)[SIDES[side]])}:</b> ${told(at, `${id}.experience.${side}`, lived[side])}</li>`)}
</ul>`;

const told = (at: Context, key: string, { text, ...rests }: Notice): TemplateResult =>
  html`${text} ${at.citations.cite(key, rests, at.common)}`;
