/** Everything that a plan is drawn with; fetched as soon as there may be one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CallLines } from './call.ts';
import { callLines } from './calls.ts';
import { planFields, type FieldOptions } from './fields.ts';
import { path } from './path.ts';
import type { Scene } from './scene.ts';
import { sessionsBlock } from './sessions.ts';
import { partsToday, type Stage } from './stage.ts';
import { todaySummary } from './summary.ts';
import type * as Together from './together.ts';

export { stageOf } from './stage.ts';
export { Today } from './today.ts';

export interface Drawn {
  /** With what lines and parts of several plans say besides. */
  scene: Scene;
  fields: TemplateResult;
  call: CallLines;
  body: TemplateResult;
}

export function drawPlan(
  plain: Scene,
  stage: Stage,
  options: FieldOptions,
  goToToday: () => void,
  together: typeof Together | null,
): Drawn {
  const { choose } = options;
  const scene: Scene = together
    ? {
        ...plain,
        reasons: (key, line) => together.reasons(plain, stage, key, line),
        owners: (phase) => together.owners(plain, stage, phase),
      }
    : plain;
  return {
    scene,
    fields: planFields(scene, stage, options),
    call: callLines(stage.plan.phases, partsToday(stage)),
    body: html`${together?.intro(plain, stage) ?? nothing} ${todaySummary(scene, stage, goToToday)} ${sessionsBlock(scene, stage, choose)}
    ${path(scene, stage, choose)}`,
  };
}
