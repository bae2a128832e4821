/** "Is this normal today?": where the visitor is, what may be normal, when something changes. */
import { html, nothing, type TemplateResult } from 'lit';
import { addDays, daysBetween, LATER } from '../../engine/days.ts';
import { lastSkinDay, skinOn } from '../../engine/skin.ts';
import type { Word } from '../../data/types.ts';
import { holds } from '../../engine/today.ts';
import type { PlanLine, PlanPhase, PlanToday } from '../../engine/types.ts';
import { heading } from '../shared/headings.ts';
import { say } from '../shared/words.ts';
import { fullDay, longDay, markOfToday, titleOf } from './days.ts';
import { lineList } from './lines.ts';
import type { Scene } from './scene.ts';
import { dayOfRecovery, KINDS } from './levels.ts';
import { showSession } from './sessions.ts';
import type { Choose } from './head.ts';
import { isTodaysSession, nextPhase, type ShownPhase, type Stage } from './stage.ts';

export function todaySummary(
  scene: Scene,
  stage: Stage,
  goTo: (place: string) => void,
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
    ${bothHold(scene, stage, now)} ${normal.length > 0 ? answer(scene, stage, now, normal, goTo) : nothing}
    ${now.length > 0 ? html`<p>${change(scene, stage, now, today)}</p>` : nothing}
    ${getReady(scene, stage, choose)} ${now.length > 0 ? jump(goTo, '[aria-current="date"]', words.goToToday) : nothing}
  </section>`;
}

const jump = (goTo: (place: string) => void, place: string, words: Word): TemplateResult =>
  html`<p><button type="button" class="link" @click=${() => {
    goTo(place);
  }}>${say(words)}</button></p>`;

/** A part that is given in hours, on the day on which it ends. */
const endsByHour = (now: readonly ShownPhase[], { date }: PlanToday): ShownPhase | undefined =>
  now.find(({ toHour, toDate }) => toHour !== undefined && toDate === date);
/** The hour of the treatment, where today's hour is known and the shown session has one. */
const hourOf = ({ plan: { time, today }, session }: Stage): string | undefined =>
  session === 1 && today?.time ? time : undefined;

/** Where another part has begun before 24 hours have passed, both hold. */
function bothHold(scene: Scene, stage: Stage, now: readonly ShownPhase[]): TemplateResult | typeof nothing {
  const { words, citations, common } = scene;
  const { today } = stage.plan;
  const first = today && endsByHour(now, today);
  if (!first || now.length < 2) return nothing;
  const time = hourOf(stage) ?? '';
  const text = say(time ? words.untilTime : words.untilDay, { time, title: titleOf(scene, first) });
  return html`<p>${text} ${citations.cite('both', { sources: [], basis: 'editorial' }, common)}</p>`;
}

/** What is expected, what to watch, what means call. */
function answer(
  scene: Scene,
  stage: Stage,
  now: readonly ShownPhase[],
  normal: readonly PlanLine[],
  goTo: (place: string) => void,
): TemplateResult {
  const { words, level } = scene;
  const skin = skinToday(scene, stage);
  const ours = (key: string, text: Word): TemplateResult =>
    html`<p>${say(text)} ${scene.citations.cite(key, { sources: [], basis: 'editorial' }, scene.common)}</p>`;
  const part = (title: Word, content: unknown): TemplateResult =>
    html`<div>${heading(level + 2, say(title), { size: 4 })} ${content}</div>`;
  const recovers = dayOfRecovery(stage) !== undefined;
  return html`${part(words.mayBeNormal, html`${skin ? html`<p>${skin}</p>` : nothing}${lineList(scene, 'today', normal)} ${notes(now)}${recovers ? ours('tone', words.rednessOnSkin) : nothing}`)}
    ${recovers ? part(words.watch, ours('trend', words.watchTrend)) : nothing}
    ${part(words.meansCall, html`<p>${say(words.notNormal)}</p>${jump(goTo, '[part="call"]', words.goToCall)}`)}`;
}

/** The place of today in the path, where no part holds. */
export function todayBetween(scene: Scene, stage: Stage): TemplateResult {
  const { words, common, citations } = scene;
  const { today } = stage.plan;
  if (!today) return html``;
  return html`<li class="now marker" aria-current="date" data-today>
    <div class="step">
      <p class="when" tabindex="-1"><span class="badge">${markOfToday(scene, today)}</span></p>
      <p>${betweenText(scene, stage)}</p>
      <p>${say(words.sunCounts)} ${citations.cite('sun', { sources: [], basis: 'editorial' }, common)}</p>
    </div>
  </li>`;
}

/** What it says between two parts of the plan, before the first and after the last. */
function betweenText(scene: Scene, stage: Stage): string {
  const { words, locale } = scene;
  const next = nextPhase(stage);
  const session = nextSession(scene, stage);
  // A day on which to get ready is that session's own, and there is something to do.
  const ready = gettingReady(stage);
  const quiet = `${ready === undefined ? say(words.nothingNew) : say(words.getReady, { n: ready })} ${say(words.stillCounts)}`;
  if (!next && session) return `${quiet} ${session}`;
  if (!next || !stage.plan.today) return `${say(words.ended)} ${say(words.stillCounts)}`;
  const n = daysAway(stage.plan.today, next);
  const begins = n
    ? say(words.nextPart, { n, date: longDay(scene, next.fromDate ?? '') }, locale)
    : say(words.nextChangeAt, { time: hourOf(stage) ?? '' });
  if (stage.phases[0] === next) return `${say(words.notYet)} ${begins}`;
  return `${quiet} ${begins}`;
}

function nextSession(scene: Scene, { plan, session }: Stage): string {
  const { number, date } = plan.sessions[session] ?? {};
  return date === undefined ? '' : say(scene.words.nextSession, { n: number ?? 0, date: longDay(scene, date) });
}

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
  const time = hourOf(stage);
  if (time && (endsByHour(now, today) ?? next?.fromDate === today.date)) return say(words.nextChangeAt, { time });
  const end = now.map(({ toDate }) => toDate ?? today.date).reduce((a, b) => (a > b ? a : b));
  const values = next && {
    n: daysAway(today, next),
    date: longDay(scene, next.fromDate ?? ''),
    title: titleOf(scene, next),
  };
  const change = values && say(words.nextChange, values, locale);
  if (next?.fromDate && next.fromDate <= addDays(end, 1)) return change ?? '';
  // A quiet stretch follows; the end of this part is news by itself.
  const ends = end === today.date ? say(words.partEndsToday) : say(words.partEnds, { date: longDay(scene, end) });
  return `${ends} ${change ?? (nextSession(scene, stage) || say(words.lastPart))}`;
}

/**
 * The parts that hold today, of all sessions. While the skin heals, getting ready for a later session waits: its lines
 * ("wear sunscreen") would contradict those of the first day.
 */
function partsToday({ plan }: Stage): PlanPhase[] {
  const { today } = plan;
  if (!today) return [];
  const holding = plan.phases.filter((phase) => holds(phase, today, plan.time));
  const healing = holding.some(({ session, from }) => session === today.session && from >= 0 && from < LATER);
  const away = ({ session }: PlanPhase): number => Math.abs(session - today.session);
  return holding.filter(({ session }) => !healing || session <= today.session).sort((a, b) => away(a) - away(b));
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

/** "Redness should be fading." */
function skinToday(scene: Scene, { phases, plan }: Stage): string {
  const { words } = scene;
  const day = plan.today?.day ?? -1;
  const now = skinOn(phases, day);
  return KINDS.map((kind) => {
    const peak = Math.max(0, ...phases.map(({ from, skin }) => (from <= day && skin ? skin[kind] : 0)));
    if (!now || peak === 0) return '';
    const what = say(words[kind]);
    if (now[kind] === 0) return say(words.gone, { what });
    if (now[kind] < peak) return say(words.fading, { what });
    return say(words[`${kind}${peak > 1 ? '2' : '1'}` as const]);
  })
    .join(' ')
    .trim();
}
