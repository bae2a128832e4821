import { html, nothing, type TemplateResult } from 'lit';

/** Instead of a screen that is on its way, or could not be had; then with a way to try again. */
export const waitingScreen = (text: string, retry: { word: string; act: () => void } | null): TemplateResult =>
  html`<p class="status" part="status" aria-busy=${retry ? 'false' : 'true'}>${text}</p>
    ${retry ? html`<button type="button" class="button" @click=${retry.act}>${retry.word}</button>` : nothing}`;
