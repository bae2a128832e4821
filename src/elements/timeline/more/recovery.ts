/** How redness and sensitivity usually go, drawn, and beside it in words. */
import { html, nothing, type TemplateResult } from 'lit';
import { recoveryOf, type Recovery, type SkinStep } from '../../../engine/recovery.ts';
import { heading } from '../../shared/headings.ts';
import { say } from '../../shared/words.ts';
import { dayOfRecovery, KINDS, levelText } from '../plan.ts';
import type { Scene } from '../scene.ts';
import type { Stage } from '../stage.ts';
import { picture } from './picture.ts';
import { laterWords } from './words.ts';

export function recovery(scene: Scene, stage: Stage): TemplateResult | typeof nothing {
  const found = recoveryOf(stage.phases);
  if (!found) return nothing;
  const { level, common, citations } = scene;
  const later = laterWords(scene);
  const today = dayOfRecovery(stage);
  const sources = [...new Set(stage.phases.flatMap(({ skin, sources: own }) => (skin ? own : [])))];
  return html`${heading(level + 1, say(later.recovery), { size: 3 })}
    <div class="both">${picture(scene, found, today)} ${table(scene, found, today)}</div>
    <p class="small soft">${say(later.skinDiffers)} ${today === undefined ? say(scene.words.rednessOnSkin) : nothing} ${citations.cite('recovery', { sources, basis: 'editorial' }, common)}</p>`;
}

function table(scene: Scene, { steps, last }: Recovery, today: number | undefined): TemplateResult {
  const { words } = scene;
  const isNow = ({ from, to }: SkinStep): boolean => today !== undefined && from <= today && today <= to;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${say(laterWords(scene).daysColumn)}</th>
        ${KINDS.map((kind) => html`<th scope="col">${say(words[kind])}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${steps.map(
        (step) =>
          html`<tr>
            <th scope="row" class=${isNow(step) ? 'mark' : nothing}>${stepDays(scene, step, last)}${isNow(step) ? ` · ${say(words.markToday)}` : nothing}</th>
            ${KINDS.map((kind) => html`<td>${levelText(scene, step[kind])}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** "Days 0–1"; after the recovery "From day 8". */
export function stepDays(scene: Scene, { from, to }: SkinStep, last: number): string {
  const { words } = scene;
  if (from > last) return say(laterWords(scene).fromDay, { n: from });
  return from === to ? say(words.day, { n: from }) : say(words.days, { from, to });
}
