/** The plan on paper: a sheet of A4 for each session, whom to call on top, nothing to press. */
import { html, nothing, type TemplateResult } from 'lit';
import { recoveryOf } from '../../../engine/recovery.ts';
import type { PlanLine } from '../../../engine/types.ts';
import { reviewText, versionText } from '../../shared/citations.ts';
import { heading } from '../../shared/headings.ts';
import { SILENT } from '../../shared/small-print.ts';
import { Notes } from '../../shared/take/notes.ts';
import type { Paper } from '../../shared/take/press.ts';
import { say } from '../../shared/words.ts';
import { emergencies } from '../call.ts';
import { callLines, dates, fullDay, KINDS, leadOf, levelText, relativeDays, titleOf } from '../plan.ts';
import type { Scene, WholeTimeline } from '../scene.ts';
import type { ShownPhase, Stage } from '../stage.ts';
import type * as Together from '../together.ts';
import { fit } from './fit.ts';
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
  /** Tells of several plans, where there may be several. */
  together: typeof Together | null;
}
interface Sheet extends Omit<PaperOptions, 'stages' | 'together'> {
  stage: Stage;
  /** Numbered through all sheets, and listed at the end of the last. */
  notes: Notes;
  isLast: boolean;
}

export function paperOf({ stages, together, ...options }: PaperOptions): Paper {
  const { scene } = options;
  const notes = new Notes();
  const drawn = stages.map((stage) =>
    sheet({ ...options, scene: telling(scene, stage, together), stage, notes, isLast: stage === stages.at(-1) }),
  );
  return {
    content: html`<div class="paper" lang=${scene.locale}>${drawn}</div>`,
    title: say(laterWords(scene).paperTitle),
    styles: timelinePaperStyles,
    fit,
  };
}

/** With whose each part is and why a rule counts, as on the screen, but nothing to press. */
function telling(scene: Scene, stage: Stage, together: typeof Together | null): Scene {
  const told = { ...scene, citations: SILENT };
  if (!together) return told;
  return {
    ...told,
    reasons: (key, line) => together.reasons(told, stage, key, line),
    owners: (phase) => together.owners(told, stage, phase),
  };
}

function sheet(of: Sheet): TemplateResult {
  const { scene, stage, isLast } = of;
  const { first, words, level } = scene;
  const treatment = listed(scene, stage.plan.treatments);
  return html`<article class="sheet">
    ${heading(level, say(words.headingOf, { treatment }), { size: 1 })}
    <p><b>${whichSession(of)}</b> ${first.ui.notices['clinic-first']?.text}</p>
    ${calls(of)}
    <div class="flow">${stage.phases.map((phase) => part(of, phase))} ${recovery(of)}</div>
    ${isLast ? foot(of) : nothing}
  </article>`;
}

function whichSession({ scene, stage: { plan, session } }: Sheet): string {
  const { date } = plan.sessions[session - 1] ?? {};
  const of = plan.sessions.length;
  const number = date && of > 1 ? say(laterWords(scene).sheetOf, { n: session, of }) : '';
  // Only the first session's time is known.
  return (
    [number, date && fullDay(scene, date), session === 1 && plan.time].filter(Boolean).join(', ') + (date ? '.' : '')
  );
}

const items = (
  lines: readonly PlanLine[],
  before?: (line: PlanLine) => unknown,
  after?: (line: PlanLine) => unknown,
): TemplateResult =>
  html`<ul>
    ${lines.map((line) => html`<li>${before?.(line) ?? nothing}${line.text} ${after?.(line) ?? nothing}</li>`)}
  </ul>`;

function calls({ scene, stage, phone }: Sheet): TemplateResult {
  const { words, level, first, common } = scene;
  const { emergency, clinic, ahead } = callLines(stage.phases);
  const { urgent } = first.clinic;
  const lines = [...clinic, ...ahead];
  const numbers = [
    phone && say(common.call, { phone }),
    `${say(common.urgentHelp)}: ${say(urgent.text, urgent)} ${say(common.call, { phone: urgent.phone })}`,
  ].filter(Boolean);
  const urgently = emergencies(words.emergencyAny, emergency);
  return html`<section class="boxed">${heading(level + 1, say(words.emergency, urgent), { size: 3 })} ${items(urgently)}</section>
    <section class="boxed">
      ${heading(level + 1, say(lines.length > 0 ? words.callIf : words.callAny), { size: 3 })} ${items(lines, leadOf(scene, ahead))}
      <p>${say(words.callToo)} <b>${numbers.join(' · ')}</b></p>
    </section>`;
}

function part({ scene, stage, notes, whole }: Sheet, phase: ShownPhase): TemplateResult {
  const { level, words } = scene;
  const dated = dates(scene, stage.plan, phase);
  /** Its name begins the first line: a line of its own would take room for every list. */
  const list = (kind: 'do' | 'avoid' | 'normal'): unknown => {
    const [first] = phase[kind];
    if (!first) return nothing;
    const name = (line: PlanLine): unknown => (line === first ? html`<b>${say(words[kind])}:</b>${' '}` : nothing);
    return html`<div class=${kind}>
      ${items(phase[kind], name, (line) => scene.reasons?.(`paper-${kind}`, line))}
    </div>`;
  };
  return html`<section class="part">
    ${heading(level + 2, titleOf(scene, phase), { size: 3 })}
    <p class="when">${dated ? html`${dated} ·${' '}` : nothing}${relativeDays(scene, phase)} ${whole ? html`<sup>${notes.cite(phase.sources)}</sup>` : nothing}</p>
    ${scene.owners?.(phase) ?? nothing} ${list('do')} ${list('avoid')} ${list('normal')}
    ${phase.note ? html`<p>${phase.note}</p>` : nothing}
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
