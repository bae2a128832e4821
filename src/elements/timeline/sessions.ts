/** Several sessions: when each is, and which one's plan is shown. */
/* eslint-disable lit-a11y/no-redundant-role -- Safari takes the role from a list without markers. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/headings.ts';
import { say } from '../shared/words.ts';
import { longDay } from './days.ts';
import type { Choose } from './head.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';

export function sessionsBlock(scene: Scene, stage: Stage, choose: Choose): TemplateResult | typeof nothing {
  const { plan } = stage;
  if (plan.sessions.length < 2) return nothing;
  const { words, level, locale } = scene;
  return html`<section class="sessions" part="sessions">
    ${heading(level + 1, say(words.yourSessions), { size: 3 })}
    <p>${say(words.apart, { n: plan.gapWeeks }, locale)} ${isShort(scene, stage) ? html`<b>${say(words.gapShort)}</b>` : nothing} ${usualGap(scene, stage)}</p>
    <ol role="list">
      ${plan.sessions.map((session) => html`<li>${oneSession(scene, session)}</li>`)}
    </ol>
    ${plan.start ? chooser(scene, stage, choose) : nothing}
  </section>`;
}

const isShort = ({ first }: Scene, { plan, gapOf }: Stage): boolean =>
  plan.gapWeeks < (first.treatments[gapOf]?.gapWeeks.min ?? 0);

type Session = Stage['plan']['sessions'][number];

function oneSession(scene: Scene, { number, day, date }: Session): TemplateResult {
  const { words, locale } = scene;
  const name = html`<b>${say(words.session, { n: number })}</b>`;
  if (date) return html`${name} <time datetime=${date}>${longDay(scene, date)}</time>`;
  return html`${name} ${number === 1 ? say(words.day, { n: 0 }) : say(words.laterBy, { n: day / 7 }, locale)}`;
}

function chooser(scene: Scene, { plan, session }: Stage, choose: Choose): TemplateResult {
  const named = ({ number, date = '' }: Session): string =>
    say(scene.words.sessionOn, { n: number, date: longDay(scene, date) });
  const changed = (event: Event): void => {
    const chosen = plan.sessions[(event.target as HTMLSelectElement).selectedIndex];
    if (chosen) choose({ session: chosen.number }, say(scene.words.showing, { plan: named(chosen) }));
  };
  return html`<label class="field">
    <span>${say(scene.words.showSession)}</span>
    <select @change=${changed}>
      ${plan.sessions.map((one) => html`<option value=${one.number} .selected=${one.number === session}>${named(one)}</option>`)}
    </select>
  </label>`;
}

/** A button that shows another session's plan. */
export function showSession(scene: Scene, { plan }: Stage, n: number, choose: Choose): TemplateResult {
  const { words } = scene;
  const { date = '' } = plan.sessions[n - 1] ?? {};
  const shown = (): void => {
    choose({ session: n }, say(words.showing, { plan: say(words.sessionOn, { n, date: longDay(scene, date) }) }));
  };
  return html`<button type="button" class="link" @click=${shown}>${say(words.showItsPlan, { n })}</button>`;
}

/** The usual time between sessions of the treatment, with what it rests on; the clinic has the last word. */
export function usualGap({ first, words, common, locale, citations }: Scene, { gapOf }: Stage): TemplateResult {
  const gap = first.treatments[gapOf]?.gapWeeks;
  if (!gap) return html``;
  const { min, max, basis, sources = [] } = gap;
  const known = min !== undefined && gap.unit === 'weeks';
  const usual =
    min === max || max === undefined
      ? say(words.usualGapOne, { n: min ?? 0 }, locale)
      : say(words.usualGap, { min: min ?? 0, max });
  return html`${known ? usual : say(words.gapUnknown)} ${say(words.clinicSetsDates)} ${citations.cite('gap', { basis, sources }, common)}`;
}
