/** Things to do that a visitor has done. */
import { html, type TemplateResult } from 'lit';
import type { PlanLine, PlanPhase } from '../../engine/types.ts';
import { lineList } from './lines.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';

/**
 * As `treatments/family/phase/line/session`: another treatment's plan does not show them, and they survive another date.
 * Treatments of one plan have a plus between them.
 */
export type Ticks = Set<string>;

/** A line's text as the label of its box. What it rests on stands beside it, and is no part of its name. */
export function tickList(scene: Scene, { plan }: Stage, { id, session, title, do: lines }: PlanPhase): TemplateResult {
  const { ticks, ticked, keep } = scene;
  const tickOf = (line: PlanLine): string => [plan.treatments.join('+'), line.family, id, line.id, session].join('/');
  const box = (line: PlanLine): TemplateResult =>
    html`<label><input type="checkbox" .checked=${ticks.has(tickOf(line))} @change=${(event: Event) => {
      ticks[(event.target as HTMLInputElement).checked ? 'add' : 'delete'](tickOf(line));
      ticked(title);
    }} />${line.text}</label>`;
  const done = lines.filter((line) => ticks.has(tickOf(line))).length;
  return html`${lineList(scene, `${id}-do`, lines, undefined, box)} ${keep?.progress(title, done, lines.length)}`;
}
