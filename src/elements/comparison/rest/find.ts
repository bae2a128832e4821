/** Finds a treatment in a long list, by any part of its name. */
import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../shared/words.ts';
import { choosingWords } from '../arrange.ts';
import type { Context } from '../context.ts';

/** A list of so many can be looked through. */
const SHORT_LIST = 12;

export function find(at: Context): TemplateResult | typeof nothing {
  if (Object.keys(at.data.treatments).length <= SHORT_LIST) return nothing;
  return html`<label class="field"
      >${say(choosingWords(at).find)}
      <input type="search" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" @input=${(
        event: Event,
      ) => {
        sift(at, event.target as HTMLInputElement);
      }} /></label
    >
    <p class="found small soft"></p>`;
}

/** Without accents and case: nobody types them in a search. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Outside the template: what was typed is no part of the view, and every key would redraw the table. */
function sift(at: Context, input: HTMLInputElement): void {
  const words = plain(input.value).split(/\s+/).filter(Boolean);
  const list = input.closest('fieldset');
  let n = 0;
  for (const label of list?.querySelectorAll<HTMLElement>('.tick') ?? []) {
    const name = plain(label.textContent);
    label.hidden = !words.every((word) => name.includes(word));
    if (!label.hidden) n += 1;
  }
  const text = words.length === 0 ? '' : say(choosingWords(at).found, { n }, at.data.meta.locale);
  const shown = list?.querySelector('.found');
  if (shown) shown.textContent = text;
  const root = input.getRootNode() as ShadowRoot;
  const status = root.querySelector('[role="status"]');
  if (status) status.textContent = text;
}
