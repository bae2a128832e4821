/** The plan on paper: a sheet of A4 for each session, whom to call on top, nothing to press. */
import { html, nothing, type TemplateResult } from 'lit';
import { recoveryOf } from '../../../engine/recovery.ts';
import type { PlanLine } from '../../../engine/types.ts';
import { reviewText, versionText } from '../../shared/citations.ts';
import { heading } from '../../shared/headings.ts';
import { Notes } from '../../shared/take/notes.ts';
import type { Paper } from '../../shared/take/press.ts';
import { say } from '../../shared/words.ts';
import { emergencies } from '../call.ts';
import { callLines, dates, fullDay, KINDS, leadOf, levelText, relativeDays, titleOf } from '../plan.ts';
import type { Scene, WholeTimeline } from '../scene.ts';
import type { ShownPhase, Stage } from '../stage.ts';
import { timelinePaperStyles } from './paper.styles.ts';
import { stepDays } from './recovery.ts';
import { listed } from '../names.ts';
import { laterWords } from './words.ts';

export interface PaperOptions {
  scene: Scene;
  /** One for each session; without dates they would read the same, so there is one. */
  stages: readonly Stage[];
  phone: string | null;
  /** Null as long as the sources are not there. */
  whole: WholeTimeline | null;
}
interface Sheet extends Omit<PaperOptions, 'stages'> {
  stage: Stage;
  notes: Notes;
}

export function paperOf({ stages, ...options }: PaperOptions): Paper {
  const { scene } = options;
  return {
    content: html`<div class="paper" lang=${scene.locale}>
      ${stages.map((stage) => sheet({ ...options, stage, notes: new Notes() }))}
    </div>`,
    title: say(laterWords(scene).paperTitle),
    styles: timelinePaperStyles,
  };
}

function sheet(of: Sheet): TemplateResult {
  const { scene, stage } = of;
  const { first, words, level } = scene;
  const treatment = listed(scene, stage.plan.treatments);
  return html`<article class="sheet">
    ${heading(level, say(words.headingOf, { treatment }), { size: 1 })}
    <p><b>${whichSession(of)}</b> ${first.ui.notices['clinic-first']?.text}</p>
    ${calls(of)} ${columns(of)} ${stage.phases.map((phase) => part(of, phase))} ${recovery(of)} ${foot(of)}
  </article>`;
}

function whichSession({ scene, stage: { plan, session } }: Sheet): string {
  const { date } = plan.sessions[session - 1] ?? {};
  const of = plan.sessions.length;
  const number = date && of > 1 ? say(laterWords(scene).sheetOf, { n: session, of }) : '';
  return [number, date && fullDay(scene, date)].filter(Boolean).join(', ') + (date ? '.' : '');
}

const items = (lines: readonly PlanLine[], before?: (line: PlanLine) => unknown): TemplateResult =>
  html`<ul>
    ${lines.map((line) => html`<li>${before?.(line) ?? nothing}${line.text}</li>`)}
  </ul>`;

function calls({ scene, stage, phone }: Sheet): TemplateResult {
  const { words, level, first, common } = scene;
  const { emergency, clinic, ahead } = callLines(stage.phases);
  const urgent = emergencies(words.emergencyAny, emergency);
  const lines = [...clinic, ...ahead];
  const numbers = [
    phone && say(common.call, { phone }),
    `${say(common.urgentHelp)}: ${first.clinic.urgent.text} ${say(common.call, { phone: first.clinic.urgent.phone })}`,
  ].filter(Boolean);
  return html`<section class="boxed">${heading(level + 1, say(words.emergency), { size: 3 })} ${items(urgent)}</section>
    <section class="boxed">
      ${heading(level + 1, say(lines.length > 0 ? words.callIf : words.callAny), { size: 3 })} ${items(lines, leadOf(scene, ahead))}
      <p>${say(words.callToo)} <b>${numbers.join(' · ')}</b></p>
    </section>`;
}

/** Said once for all parts: room for a plan on one sheet. */
const columns = ({ scene: { words } }: Sheet): TemplateResult =>
  html`<div class="part"><p></p><p><b>${say(words.do)}</b></p><p><b>${say(words.avoid)}</b></p><p><b>${say(words.normal)}</b></p></div>`;

function part({ scene, stage, notes, whole }: Sheet, phase: ShownPhase): TemplateResult {
  const { level } = scene;
  const dated = dates(scene, stage.plan, phase);
  const list = (kind: 'do' | 'avoid' | 'normal'): unknown =>
    phase[kind].length > 0 ? html`<div class=${kind}>${items(phase[kind])}</div>` : html`<div></div>`;
  return html`<section class="part">
    <div class="when">
      ${heading(level + 2, titleOf(scene, phase), { size: 3 })}
      <p>${dated ? html`${dated}<br />` : nothing}${relativeDays(scene, phase)} ${whole ? html`<sup>${notes.cite(phase.sources)}</sup>` : nothing}</p>
    </div>
    ${list('do')} ${list('avoid')} ${list('normal')}
    ${phase.note ? html`<p class="note">${phase.note}</p>` : nothing}
  </section>`;
}

function recovery({ scene, stage }: Sheet): TemplateResult | typeof nothing {
  const found = recoveryOf(stage.phases);
  if (!found) return nothing;
  const later = laterWords(scene);
  const texts = found.steps.map((step) => {
    const levels = KINDS.map((kind) => `${say(scene.words[kind])} ${levelText(scene, step[kind])}`);
    return `${stepDays(scene, step, found.last)}: ${levels.join(', ')}.`;
  });
  return html`<p class="usual"><b>${say(later.recovery)}.</b> ${texts.join(' ')} ${say(later.skinDiffers)}</p>`;
}

/** By author and publisher: enough to find them. The page has their links. */
function foot({ scene, whole, notes }: Sheet): TemplateResult {
  const { first } = scene;
  const named = notes.ids.map((id) => whole?.sources[id]?.label);
  const sources = named.map((label, at) => (label ? `${String(at + 1)} ${label}` : '')).filter(Boolean);
  return html`<p class="fine">
    ${sources.length > 0 ? html`<b>${say(laterWords(scene).sources)}:</b> ${sources.join('; ')}.` : nothing}
    ${first.ui.notices['not-a-diagnosis']?.text}
    ${(whole && reviewText(whole)) ?? first.ui.notices['not-reviewed']?.text}
    ${whole ? versionText(whole) : nothing}
  </p>`;
}
