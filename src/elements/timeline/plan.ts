/** Everything that a plan is drawn with; fetched as soon as there may be one. */
import { html, type TemplateResult } from 'lit';
import type { CallLines } from './call.ts';
import { callLines } from './calls.ts';
import { planFields, type FieldOptions } from './fields.ts';
import { path } from './path.ts';
import type { Scene } from './scene.ts';
import { sessionsBlock } from './sessions.ts';
import { partsToday, type Stage } from './stage.ts';
import { todaySummary } from './summary.ts';

export { stageOf } from './stage.ts';
export { Today } from './today.ts';

export interface Drawn {
  fields: TemplateResult;
  call: CallLines;
  body: TemplateResult;
  stage: Stage;
}

export function drawPlan(scene: Scene, stage: Stage, options: FieldOptions, goToToday: () => void): Drawn {
  const { choose } = options;
  return {
    stage,
    fields: planFields(scene, stage, options),
    call: callLines(stage.plan.phases, partsToday(stage)),
    body: html`${todaySummary(scene, stage, goToToday)} ${sessionsBlock(scene, stage, choose)}
    ${path(scene, stage, choose)}`,
  };
}
