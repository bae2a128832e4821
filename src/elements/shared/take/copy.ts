/** Into the clipboard, or into a box that one key copies from where a browser does not allow that. */
import { html, type LitElement, type TemplateResult } from 'lit';

/** Whether it is in the clipboard now. Spreadsheets and documents take the `table`, notes and messages the `text`. */
export async function copied(text: string, table?: string): Promise<boolean> {
  const ways = [
    ...(table === undefined
      ? []
      : [() => navigator.clipboard.write([item({ 'text/plain': text, 'text/html': table })])]),
    () => navigator.clipboard.writeText(text),
  ];
  for (const write of ways) {
    try {
      // Absent on a page without https; refused in a frame that may not.
      await write();
      return true;
    } catch {
      // The next way may be open.
    }
  }
  return false;
}

const item = (texts: Readonly<Record<string, string>>): ClipboardItem =>
  new ClipboardItem(
    Object.fromEntries(Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })])),
  );

export const textBox = (text: string, label: string): TemplateResult =>
  html`<textarea class="box" readonly rows="10" aria-label=${label} .value=${text}></textarea>`;

/** Once it is there. */
export async function selectBox({ renderRoot, updateComplete }: LitElement): Promise<void> {
  await updateComplete;
  const box = renderRoot.querySelector<HTMLInputElement>('.box');
  box?.focus({ preventScroll: true });
  box?.select();
  box?.scrollIntoView({ block: 'nearest' });
}

export const actButton = (label: string, act: (event: Event) => Promise<void> | void): TemplateResult =>
  html`<button
    type="button"
    class="button"
    @click=${(event: Event) => {
      void act(event);
    }}
  >
    ${label}
  </button>`;
