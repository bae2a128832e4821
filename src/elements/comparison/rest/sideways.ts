/** What shows that a table wider than its place goes on, and on which side. */
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { say } from '../../shared/words.ts';
import type { Context } from '../context.ts';

/** One drawing, turned round by the styles. */
const arrow = (to: 'start' | 'end'): TemplateResult =>
  html`<svg class=${to} viewBox="0 0 8 10" width=".5em" height=".625em"><path d="M2 1l4 4-4 4" fill="none" stroke="currentColor" stroke-width="1.5"></path></svg>`;

/** In the corner that stays in sight, so that nothing moves for it. Those who hear the page are told by the region's name. */
export const sideways = (at: Context): TemplateResult =>
  html`<span class="sideways small soft" aria-hidden="true"><span>${say(at.words.sideways)}</span>${arrow('start')}${arrow('end')}</span>`;

/** Keeps the styles told on which sides there is more. */
export function followSides(host: ReactiveControllerHost & HTMLElement): void {
  const root = host.shadowRoot as ShadowRoot;
  const tell = (): void => {
    const region = root.querySelector('.scroll');
    if (!region) return;
    // Less than nothing where the page runs from right to left.
    const gone = Math.abs(region.scrollLeft);
    region.classList.toggle('begun', gone > 1);
    region.classList.toggle('ended', gone + 1 >= region.scrollWidth - region.clientWidth);
  };
  const soon = (): void => void requestAnimationFrame(tell);
  root.addEventListener('scroll', tell, { capture: true, passive: true });
  new ResizeObserver(soon).observe(host);
  host.addController({ hostUpdated: soon });
}
