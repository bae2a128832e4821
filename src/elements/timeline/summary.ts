/** "Is this normal today?": where the visitor is, what may be normal, when something changes. */
import { html, nothing, type TemplateResult } from 'lit';
import { addDays, daysBetween } from '../../engine/days.ts';
import { lastSkinDay } from '../../engine/skin.ts';
import type { Word } from '../../data/types.ts';
import type { PlanLine, PlanToday } from '../../engine/types.ts';
import { heading } from '../shared/headings.ts';
import { say } from '../shared/words.ts';
import { fullDay, longDay, plainTitle } from './days.ts';
import { lineList } from './lines.ts';
import type { Scene } from './scene.ts';
import { dayOfRecovery, skinToday } from './levels.ts';
import { showSession } from './sessions.ts';
import type { Choose } from './head.ts';
import { isTodaysSession, nextPhase, partsToday, type ShownPhase, type Stage } from './stage.ts';

export function todaySummary(
  scene: Scene,
  stage: Stage,
  goToToday: () => void,
  choose: Choose,
): TemplateResult | typeof nothing {
  const { today } = stage.plan;
  // Another session's page is not about today.
  if (!today || !isTodaysSession(stage)) return nothing;
  const { words, level } = scene;
  const now = stage.phases.filter((phase) => phase.now);
  const normal = normalLines(now);
  return html`<section class="now-block" part="today">
    ${heading(level + 1, say(normal.length > 0 ? words.normalToday : words.today), { size: 3 })}
    <p>${whichDay(scene, stage, today)} ${now.length > 0 ? say(words.partNow, { titles: titles(scene, now) }) : betweenText(scene, stage)}</p>
    ${normal.length > 0 ? answer(scene, stage, now, normal) : nothing}
    ${now.length > 0 ? html`<p>${change(scene, stage, now, today)}</p>` : nothing}
    ${getReady(scene, stage, choose)}
    <p><button type="button" class="link" @click=${goToToday}>${say(words.goToToday)}</button></p>
  </section>`;
}

/** What is expected, what to watch, what means call. */
function answer(scene: Scene, stage: Stage, now: readonly ShownPhase[], normal: readonly PlanLine[]): TemplateResult {
  const { words, level } = scene;
  const skin = skinToday(scene, stage);
  const soon = soonCalls(stage, now);
  const part = (title: Word, content: unknown): TemplateResult =>
    html`<div>${heading(level + 2, say(title), { size: 4 })} ${content}</div>`;
  const trend =
    dayOfRecovery(stage) === undefined
      ? nothing
      : html`<p>${say(words.watchTrend)} ${scene.citations.cite('trend', { sources: [], basis: 'editorial' }, scene.common)}</p>`;
  const calls =
    soon.lines.length > 0
      ? html`<p>${say(words.watchSoon, { date: longDay(scene, soon.date) })}</p>${lineList(scene, 'soon', soon.lines)}`
      : nothing;
  return html`${part(words.mayBeNormal, html`${skin ? html`<p>${skin}</p>` : nothing}${lineList(scene, 'today', normal)} ${notes(now)}`)}
    ${trend === nothing && calls === nothing ? nothing : part(words.watch, html`${trend}${calls}`)}
    ${part(words.meansCall, html`<p>${say(words.notNormal)}</p>`)}`;
}

/** What the next part calls a reason to call, and this one does not yet. */
function soonCalls(stage: Stage, now: readonly ShownPhase[]): { date: string; lines: PlanLine[] } {
  const next = nextPhase(stage);
  const known = now.flatMap(({ callIf }) => callIf.map(({ text }) => text));
  const lines = (next?.callIf ?? []).filter(({ text }) => !known.includes(text));
  return { date: next?.fromDate ?? '', lines };
}

/** What it says between two parts of the plan, before the first and after the last. */
export function betweenText(scene: Scene, stage: Stage): string {
  const { words, locale } = scene;
  const next = nextPhase(stage);
  const session = nextSession(scene, stage);
  // A day on which to get ready is that session's own, and there is something to do.
  const ready = gettingReady(stage);
  const quiet = `${ready === undefined ? say(words.nothingNew) : say(words.getReady, { n: ready })} ${say(words.stillCounts)}`;
  if (!next && session) return `${quiet} ${session}`;
  if (!next || !stage.plan.today) return `${say(words.ended)} ${say(words.stillCounts)}`;
  const begins = say(
    words.nextPart,
    { n: daysAway(stage.plan.today, next), date: longDay(scene, next.fromDate ?? '') },
    locale,
  );
  if (stage.phases[0] === next) return `${say(words.notYet)} ${begins}`;
  return `${quiet} ${begins}`;
}

function nextSession(scene: Scene, { plan, session }: Stage): string {
  const { number, date } = plan.sessions[session] ?? {};
  return date === undefined ? '' : say(scene.words.nextSession, { n: number ?? 0, date: longDay(scene, date) });
}

export const titleOf = (scene: Scene, phase: ShownPhase): string =>
  phase.early ? plainTitle(scene, phase) : phase.title;
const titles = (scene: Scene, phases: readonly ShownPhase[]): string =>
  phases.map((phase) => titleOf(scene, phase)).join('; ');
const daysAway = ({ date }: PlanToday, { fromDate }: ShownPhase): number => daysBetween(date, fromDate ?? date);

function whichDay(scene: Scene, stage: Stage, { day, date, session }: PlanToday): string {
  const { words, locale } = scene;
  const { plan, phases } = stage;
  const several = plan.sessions.length > 1;
  const values = { n: Math.abs(day), of: lastSkinDay(phases), session, date: fullDay(scene, date) };
  if (day < 0) return say(words.daysTo, values, locale);
  if (day === 0) return say(several ? words.dayZeroSession : words.dayZero, values);
  if (dayOfRecovery(stage) !== undefined) return say(several ? words.dayOfUsualSession : words.dayOfUsual, values);
  return say(several ? words.dayOfSession : words.dayOf, values);
}

function normalLines(now: readonly ShownPhase[]): PlanLine[] {
  const lines = now.flatMap(({ normal }) => normal);
  return lines.filter(
    ({ id, text }, index) => lines.findIndex((line) => line.id === id && line.text === text) === index,
  );
}

/** Beside the lines of several parts their notes say which of them are meant. */
const notes = (now: readonly ShownPhase[]): unknown =>
  [...new Set(now.flatMap(({ note }) => note ?? []))].map((note) => html`<p class="note">${note}</p>`);

function change(scene: Scene, stage: Stage, now: readonly ShownPhase[], today: PlanToday): string {
  const { words, locale } = scene;
  const next = nextPhase(stage);
  const end = now.map(({ toDate }) => toDate ?? today.date).reduce((a, b) => (a > b ? a : b));
  const values = next && {
    n: daysAway(today, next),
    date: longDay(scene, next.fromDate ?? ''),
    title: titleOf(scene, next),
  };
  const change = values && say(words.nextChange, values, locale);
  if (next?.fromDate && next.fromDate <= addDays(end, 1)) return change ?? '';
  // A quiet stretch follows; the end of this part is news by itself.
  const ends = say(words.partEnds, { date: longDay(scene, end) });
  return `${ends} ${change ?? (nextSession(scene, stage) || say(words.lastPart))}`;
}

/** The session whose preparation has begun. */
const gettingReady = (stage: Stage): number | undefined =>
  partsToday(stage).find(({ session }) => session > stage.session)?.session;

/** The next session's preparation is named, and never mixed with the healing of this one. */
function getReady(scene: Scene, stage: Stage, choose: Choose): TemplateResult | typeof nothing {
  const { words } = scene;
  const n = gettingReady(stage);
  if (n === undefined) return nothing;
  const between = !stage.phases.some(({ now }) => now);
  return html`<p>${between ? nothing : say(words.getReady, { n })} ${showSession(scene, stage, n, choose)}</p>`;
}
