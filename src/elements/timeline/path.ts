/** The plan as one vertical path: badge by badge, today the only filled one. */
/* eslint-disable lit-a11y/no-redundant-role -- Safari takes the role from a list without markers. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanToday } from '../../engine/types.ts';
import { heading } from '../shared/headings.ts';
import { say } from '../shared/words.ts';
import { dates, markOfToday, relativeDays, shortDay, titleOf } from './days.ts';
import type { Choose } from './head.ts';
import { lineList, rests } from './lines.ts';
import type { Scene } from './scene.ts';
import { showSession } from './sessions.ts';
import { isTodaysSession, nextPhase, type ShownPhase, type Stage } from './stage.ts';
import { theDay } from './the-day.ts';
import { tickList } from './ticks.ts';

export function path(scene: Scene, stage: Stage, choose: Choose): TemplateResult {
  const { phases } = stage;
  const firstNow = phases.findIndex(({ now }) => now);
  // Between two parts today has a place of its own: before the part that comes next, or at the end.
  const next = nextPhase(stage);
  const marker = firstNow < 0 && isTodaysSession(stage) ? scene.dated?.todayBetween(scene, stage) : nothing;
  const items = phases.map((phase, index) => {
    const group = phases[index - 1]?.group === phase.group ? nothing : groupHeading(scene, stage, phase);
    return html`${phase === next ? marker : nothing}${phaseItem(scene, stage, phase, group, index === firstNow)}`;
  });
  return html`<ol class="path" role="list" part="path">
    ${items}${next ? nothing : marker}${nextSession(scene, stage, choose)}
  </ol>`;
}

/** Where this session's path goes on; without dates the next one's would read the same. */
function nextSession(scene: Scene, stage: Stage, choose: Choose): TemplateResult | typeof nothing {
  const { plan, session } = stage;
  const { words } = scene;
  const next = plan.sessions[session];
  if (next?.date === undefined) return nothing;
  const name = say(words.session, { n: next.number });
  return html`<li part="next-session">
    <div class="step">
      <p class="when"><span class="badge" part="day"><time datetime=${next.date}>${shortDay(scene, next.date)}</time></span></p>
      ${heading(scene.level + 2, name, { size: 3 })}
      <p>${showSession(scene, stage, next.number, choose)}</p>
    </div>
  </li>`;
}

function groupHeading(scene: Scene, stage: Stage, { group }: ShownPhase): TemplateResult {
  const { words, level } = scene;
  const { plan, session } = stage;
  const title = say(words[group]);
  const text = plan.sessions.length > 1 ? say(words.ofSession, { n: session, group: title }) : title;
  return html`${heading(level + 1, text, { size: 2 })} ${group === 'treatmentDay' ? theDay(scene, stage) : nothing}`;
}

/** Of several parts that hold today the first carries `aria-current`: there is one today. All carry the words. */
function phaseItem(scene: Scene, stage: Stage, phase: ShownPhase, group: unknown, current: boolean): TemplateResult {
  const { id, family, now } = phase;
  return html`<li class=${now ? 'now' : ''} part="phase" data-phase=${`${family}/${id}`} aria-current=${current ? 'date' : nothing}>
    ${group}
    <div class="step">
      ${when(scene, stage, phase)} ${heading(scene.level + 2, titleOf(scene, phase), { size: 3, focusable: current })}
      ${phase.together.length > 0 ? html`<p class="small soft">${say(scene.words.together, { titles: phase.together.join('; ') })}</p>` : nothing}
      ${scene.owners?.(phase) ?? nothing} ${said(scene, stage, phase)}
    </div>
  </li>`;
}

/** What a part says; folded once its days are over and today is elsewhere in this path. */
function said(scene: Scene, stage: Stage, phase: ShownPhase): TemplateResult {
  const all = html`${lists(scene, stage, phase)} ${foot(scene, phase)}`;
  if (!phase.over || !isTodaysSession(stage)) return all;
  return html`<details class="fold" part="over">
    <summary>${say(scene.words.over, { title: titleOf(scene, phase) })}</summary>
    ${all}
  </details>`;
}

function when(scene: Scene, stage: Stage, phase: ShownPhase): TemplateResult {
  const { plan } = stage;
  const dated = dates(scene, plan, phase);
  const relative = relativeDays(scene, phase);
  return html`<p class="when">
    <span class="badge" part="day">${dated ?? relative}</span>
    ${phase.now && plan.today ? html`<b class="mark">${markOf(scene, stage, plan.today)}</b>` : nothing}
    ${dated ? html`<span class="small soft">${relative}</span>` : nothing}
  </p>`;
}

/** Days are counted from the session that today belongs to; on another session's page their number would mislead. */
const markOf = (scene: Scene, stage: Stage, today: PlanToday): string =>
  isTodaysSession(stage) ? markOfToday(scene, today) : say(scene.words.markToday);

function lists(scene: Scene, stage: Stage, phase: ShownPhase): TemplateResult {
  const { words, level } = scene;
  const list = (kind: 'do' | 'avoid' | 'normal'): unknown => {
    if (phase[kind].length === 0) return nothing;
    return html`<div class=${kind} part=${kind}>
      ${heading(level + 3, say(words[kind]), { size: 4 })}
      ${kind === 'do' ? tickList(scene, stage, phase) : lineList(scene, `${phase.id}-${kind}`, phase[kind])}
    </div>`;
  };
  return html`<div class="lists">${list('do')} ${list('avoid')} ${list('normal')}</div>`;
}

function foot(scene: Scene, phase: ShownPhase): TemplateResult {
  const { words, common, citations } = scene;
  const { sources, basis } = phase;
  const cited = citations.cite(`phase-${phase.family}-${phase.id}`, { sources, basis }, common);
  return html`${phase.note ? html`<p class="note">${phase.note}</p>` : nothing}
    ${scene.early?.(phase) ?? nothing}
    ${rests(say(words.restsOn), cited)}`;
}
