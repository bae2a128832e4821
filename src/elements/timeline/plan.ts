/** Everything that a plan is drawn with; fetched as soon as there may be one. */
import { html, nothing, type TemplateResult } from 'lit';
import { lastSkinDay } from '../../engine/skin.ts';
import type { Called } from './call.ts';
import { callLines, leadOf } from './calls.ts';
import { planFields, type FieldOptions } from './fields.ts';
import { path } from './path.ts';
import type { Scene } from './scene.ts';
import { sessionsBlock } from './sessions.ts';
import type { Stage } from './stage.ts';
import type * as Together from './together.ts';

/* What is fetched later takes these from here, so that they stay in one chunk. */
/** Words of a plan; those of a clinic's own catalogue come before them. */
export { plan as planWords } from '../../data/words/en/ui-plan.ts';
export { callLines, leadOf } from './calls.ts';
export { dates, fullDay, relativeDays, titleOf } from './days.ts';
export { dayOfRecovery, KINDS, levelText } from './levels.ts';
export { Later } from './later.ts';
export { planStyles } from './plan.styles.ts';
export { stageOf } from './stage.ts';

export interface Drawn {
  /** With what lines and parts of several plans say besides. */
  scene: Scene;
  fields: TemplateResult;
  call: Called;
  body: TemplateResult;
  stage: Stage;
}

export function drawPlan(
  plain: Scene,
  stage: Stage,
  options: FieldOptions,
  goTo: (place: string) => void,
  together: typeof Together | null,
): Drawn {
  const { choose } = options;
  const scene: Scene = together
    ? {
        ...plain,
        reasons: (key, line) => together.reasons(plain, stage, key, line),
        owners: (phase) => together.owners(plain, stage, phase),
        early: (phase) => together.early(plain, stage, phase),
      }
    : plain;
  const call = callLines(stage.plan.phases, stage.plan.today, stage.plan.time);
  return {
    stage,
    scene,
    fields: planFields(scene, stage, options),
    call: { ...call, lead: leadOf(scene, call.ahead) },
    body: html`${together?.intro(plain, stage) ?? nothing} ${scene.dated?.todaySummary(scene, stage, goTo, choose)} ${sessionsBlock(scene, stage, choose)}
    ${recovery(scene, stage)} ${path(scene, stage, choose)}`,
  };
}

/** A place for the picture, which comes when the widget is touched or this place comes into sight. */
const recovery = (scene: Scene, stage: Stage): TemplateResult | typeof nothing =>
  lastSkinDay(stage.phases) < 0
    ? nothing
    : html`<section class="recovery" part="recovery">${scene.more?.recovery(scene, stage)}</section>`;
