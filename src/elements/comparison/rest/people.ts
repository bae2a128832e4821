/** A picture of a natural frequency, beside words that say the same; hidden from assistive technology for that reason. */
import { html, nothing, type TemplateResult } from 'lit';

const IN_A_LINE = 10;
const MOST = 100;
const RADIUS = 3.6;

const ring = (x: number, y: number): string =>
  `M${x - RADIUS} ${y}a${RADIUS} ${RADIUS} 0 1 1 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 1-${2 * RADIUS} 0`;
const half = (x: number, y: number): string => `M${x} ${y - RADIUS}a${RADIUS} ${RADIUS} 0 0 0 0 ${2 * RADIUS}z`;

/**
 * One dot for each of `of`: full up to `from`, half from there up to `to`, hollow beyond: shapes, so that no colour has
 * to carry it. Nothing where they are too many to be seen.
 */
export function people(of: number, from: number, to = from): TemplateResult | typeof nothing {
  if (of > MOST) return nothing;
  const drawn = (shape: typeof ring, first: number, end: number): string =>
    Array.from({ length: end - first }, (_, index) => {
      const dot = first + index;
      return shape((dot % IN_A_LINE) * 10 + 5, Math.floor(dot / IN_A_LINE) * 10 + 5);
    }).join('');
  return html`<svg class="people" part="people" viewBox="0 0 100 ${Math.ceil(of / IN_A_LINE) * 10}" aria-hidden="true">
    <path class="all" d=${drawn(ring, 0, of)} fill="none" stroke="currentColor"></path>
    <path class="some" d=${drawn(half, from, to)} fill="currentColor"></path>
    <path class="full" d=${drawn(ring, 0, from)} fill="currentColor"></path>
  </svg>`;
}
