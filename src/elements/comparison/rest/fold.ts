import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { heading } from '../../shared/headings.ts';
import type { SmallPrint } from '../../shared/small-print.ts';
import type { Context } from '../context.ts';

/** A section that opens under its heading. */
export const fold = (
  level: number,
  title: unknown,
  content: unknown,
  toggled?: (event: Event) => void,
): TemplateResult =>
  html`<details class="fold" @toggle=${toggled ?? nothing}>
    <summary>${heading(level, title, { size: 4 })}</summary>
    <div class="folded">${content}</div>
  </details>`;

/** What has ever been opened, for each widget and catalogue. */
const opened = new WeakMap<SmallPrint, Set<string>>();

export const openedOf = ({ citations }: Pick<Context, 'citations'>): number => opened.get(citations)?.size ?? 0;

/** The same for a long list, which is drawn only once somebody opens it: every change of the view would pay for it. */
export function lazyFold(
  at: Context,
  key: string,
  level: number,
  title: unknown,
  content: () => unknown,
): TemplateResult {
  const known = opened.get(at.citations) ?? new Set();
  opened.set(at.citations, known);
  return fold(level, title, known.has(key) ? content() : nothing, ({ currentTarget }) => {
    known.add(key);
    ((currentTarget as Element).getRootNode() as ShadowRoot & { host: LitElement }).host.requestUpdate();
  });
}
