import { html, nothing, type TemplateResult } from 'lit';

interface HeadingOptions {
  /** A screen moves focus to it after a step. */
  focusable?: boolean;
  /** How large it looks, 1 to 4, apart from its level in the outline. */
  size?: 1 | 2 | 3 | 4;
}

/**
 * A heading of the level that the page needs. Lit cannot take a tag name as a value, so the five stand here.
 */
export function heading(
  level: number,
  content: unknown,
  { focusable = false, size = 2 }: HeadingOptions = {},
): TemplateResult {
  const tabindex = focusable ? '-1' : nothing;
  switch (Math.min(6, Math.max(2, level))) {
    case 2:
      return html`<h2 class="h size-${size}" tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 class="h size-${size}" tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 class="h size-${size}" tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 class="h size-${size}" tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 class="h size-${size}" tabindex=${tabindex}>${content}</h6>`;
  }
}
