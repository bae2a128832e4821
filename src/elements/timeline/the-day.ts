/** The day of the treatment, step by step: folded, because most readers have had it. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/headings.ts';
import { say } from '../shared/words.ts';
import { nameOf } from './names.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';

/** The fold is there from the start, so that nothing moves; what is in it comes with the rest, for whoever opens it. */
export function theDay(scene: Scene, { plan: { treatments } }: Stage): TemplateResult {
  const { words, common, first, need } = scene;
  const known = treatments.filter((id) => first.treatments[id]?.steps);
  return html`<details class="the-day" part="the-day" @toggle=${need}>
    <summary>${say(words.theDay)}</summary>
    ${known.length > 0 ? known.map((id) => steps(scene, id, known.length > 1)) : html`<p>${say(common.loading)}</p>`}
  </details>`;
}

function steps(scene: Scene, treatment: string, named: boolean): TemplateResult {
  const { first, level, citations, common } = scene;
  const lines = Object.entries(first.treatments[treatment]?.steps ?? {}).map(([step, line]) => {
    if (!line) return nothing;
    const { text, ...rests } = line;
    return html`<li>${text} ${citations.cite(`day-${treatment}-${step}`, rests, common)}</li>`;
  });
  return html`${named ? heading(level + 2, nameOf(scene, treatment), { size: 4 }) : nothing}
    <ol>${lines}</ol>`;
}
