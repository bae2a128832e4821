import { html, type TemplateResult } from 'lit';

/** Keeps the line of a cell's sources and note, so that nothing moves when they come. */
export const FOOT: TemplateResult = html`<div class="foot"></div>`;
