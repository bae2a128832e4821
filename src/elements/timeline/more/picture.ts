/** How redness and sensitivity usually go over the days, as steps: a strip each. The table beside it says the same. */
import { svg, html, nothing, type TemplateResult } from 'lit';
import type { Recovery, SkinStep } from '../../../engine/recovery.ts';
import { say } from '../../shared/words.ts';
import type { Scene } from '../scene.ts';
import { laterWords } from './words.ts';
import { KINDS } from '../plan.ts';
import type { Kind } from '../levels.ts';

/** Of a strip, in its own units: a day is 10 wide, a level 10 high. */
const UNIT = 10;
const HEIGHT = 3 * UNIT + 4;
const y = (level: number): number => HEIGHT - 2 - level * UNIT;

export function picture(scene: Scene, recovery: Recovery, today: number | undefined): TemplateResult {
  const { words } = scene;
  const end = recovery.steps.at(-1)?.to ?? 0;
  const days = Math.min(end, recovery.last + Math.ceil(recovery.last / 7)) + 1;
  return html`<div class="strips" part="recovery-picture" aria-hidden="true">
    ${KINDS.map((kind) => html`<p class="small">${say(words[kind])}</p>${strip(recovery, kind, days, today)}`)}
    <p class="axis small soft">
      <span>${say(words.day, { n: 0 })}</span><span>${say(words.day, { n: days - 1 })}</span>
    </p>
    ${today === undefined ? nothing : html`<p class="small"><b class="mark">${say(laterWords(scene).lineIsToday, { n: today })}</b></p>`}
  </div>`;
}

function strip({ steps }: Recovery, kind: Kind, days: number, today: number | undefined): TemplateResult {
  const width = days * UNIT;
  const shown = steps.filter(({ from }) => from < days);
  const x = ((today ?? 0) + 0.5) * UNIT;
  return html`<svg viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" focusable="false">
    ${[0, 1, 2, 3].map((n) => svg`<path class="grid" d="M0 ${y(n)}H${width}" vector-effect="non-scaling-stroke" />`)}
    ${shown.map((step) => svg`<path class="area" d="${block(step, kind, days)}" />`)}
    <path class="edge" d="${edge(shown, kind, days)}" fill="none" stroke-width="2" vector-effect="non-scaling-stroke" />
    ${today === undefined ? nothing : svg`<path class="line" d="M${x} 0V${HEIGHT}" vector-effect="non-scaling-stroke" />`}
  </svg>`;
}

const right = ({ to }: SkinStep, days: number): number => Math.min(to + 1, days) * UNIT;
const block = (step: SkinStep, kind: Kind, days: number): string =>
  `M${step.from * UNIT} ${y(0)}V${y(step[kind])}H${right(step, days)}V${y(0)}Z`;

/** One line from step to step; a gap where nothing is said. */
const edge = (steps: readonly SkinStep[], kind: Kind, days: number): string =>
  steps
    .map((step, at) => {
      const goesOn = steps[at - 1]?.to === step.from - 1;
      return `${goesOn ? `V${y(step[kind])}` : `M${step.from * UNIT} ${y(step[kind])}`}H${right(step, days)}`;
    })
    .join('');
