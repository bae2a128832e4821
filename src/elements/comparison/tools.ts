/** What the visitor can choose: marks, skin type, treatments, differences. Native controls only. */
import { html, type TemplateResult } from 'lit';
import { say } from '../shared/words.ts';
import { groupName, skinTypeName } from './captions.ts';
import type { Context } from './context.ts';
import { pending } from './notes.ts';
import { SKIN_TYPES, type ComparisonView } from './view-state.ts';

export type Act = (change: Partial<ComparisonView>) => void;

export function tools(at: Context, act: Act): TemplateResult {
  const { words, data, view } = at;
  const marks = inOrder(data.conditions).map(([id, { name }]) => [id, name] as const);
  const types = SKIN_TYPES.map((type) => [type, skinTypeName(words, type)] as const);
  const choose = (key: 'condition' | 'skinType' | 'order', label: string, any: string, options: Options) =>
    choice(label, any, options, view[key], (value) => {
      act({ [key]: value });
    });
  return html`<div class="tools" part="tools" role="group" aria-label=${say(words.tools)}>
    ${choose('condition', say(words.marks), say(words.anyMarks), marks)}
    ${choose('skinType', say(words.skinType), say(words.anySkinType), types)}
    ${choose('order', say(words.order), say(words.neutral), at.arranging?.orders(at) ?? [])}
    <label class="tick"
      ><input type="checkbox" .checked=${view.differences} @change=${(event: Event) => {
        act({ differences: isTicked(event) });
      }} />
      <span>${say(words.differences)}</span></label
    >
    ${lists(at, act)}
  </div>`;
}

export const isTicked = ({ target }: Event): boolean => (target as HTMLInputElement).checked;

export const inOrder = <T extends { order: number }>(things: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(things).sort(([, a], [, b]) => a.order - b.order);

type Options = readonly (readonly [string, string])[];

function choice(
  label: string,
  any: string,
  options: Options,
  chosen: string | null,
  act: (value: string | null) => void,
): TemplateResult {
  return html`<label class="field"
    >${label}
    <select @change=${(event: Event) => {
      act((event.target as HTMLSelectElement).value || null);
    }}>
      <option value="" .selected=${chosen === null}>${any}</option>
      ${options.map(([id, name]) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`)}
    </select></label
  >`;
}

/** The lists themselves come with the rest: by the time that somebody opens one, it is there. */
function lists(at: Context, act: Act): TemplateResult {
  const { words, columns, groups, view, rest } = at;
  const fold = (summary: string, list?: unknown): TemplateResult => html`<details class="choose" part="choose">
    <summary>${summary}</summary>
    ${list ?? pending(at)}
  </details>`;
  return html`<div class="lists">
    ${fold(say(words.treatments, { n: columns.length }), rest?.choose(at, act))}
    ${fold(say(words.rows, { n: groups.flatMap(({ rows }) => rows).length }), rest?.chooseRows(at, act))}
    ${fold(`${groupName(at, 'matters')}: ${view.matters.length}`, rest?.chooseMatters(at, act))}
  </div>`;
}
