/** Small pictures beside words that say the same; hidden from assistive technology for that reason. */
import { svg, html, type TemplateResult } from 'lit';
import type { Suits } from '../../engine/skin-types.ts';

/** How much it hurts, as dots of four. The data go up to three: the fourth shows that more is possible. */
export const dots = (
  level: number,
): TemplateResult => html`<svg class="dots" viewBox="0 0 46 10" width="2.9em" height=".63em" aria-hidden="true">
  ${[0, 1, 2, 3].map((dot) => svg`<circle cx=${dot * 12 + 5} cy="5" r="3.75" stroke="currentColor" fill=${dot < level ? 'currentColor' : 'none'}></circle>`)}
</svg>`;

/** Six boxes, one for each skin type: full, half or crossed. */
export const strip = (
  all: readonly Suits[],
): TemplateResult => html`<svg class="strip" viewBox="0 0 ${all.length * 14} 12" width="${all.length * 0.875}em" height=".75em" aria-hidden="true">
  ${all.map((suits, index) => svg`<path d=${`M${index * 14 + 1} 1h10v10h-10z${suits === 'avoid' ? 'l10 10m0-10l-10 10' : ''}`} fill=${suits === 'ok' ? 'currentColor' : 'none'} stroke="currentColor"></path>${suits === 'caution' ? svg`<path d=${`M${index * 14 + 1} 11v-10l10 10z`} fill="currentColor"></path>` : ''}`)}
</svg>`;
