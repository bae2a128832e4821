/** Cells that are steps of a scale: discomfort, and how a treatment suits each skin type. */
import { html, type TemplateResult } from 'lit';
import type { Suits } from '../../engine/skin-types.ts';
import type { Cell } from '../../engine/types.ts';
import { runs } from '../shared/runs.ts';
import { say } from '../shared/words.ts';
import type { Context } from './context.ts';
import { dots, strip } from './pictures.ts';
import { SKIN_TYPES } from './view-state.ts';

/** Dots, the word of the level, and the text where it says more than the word. */
export function discomfort({ words }: Context, level: number, text = ''): TemplateResult {
  const word = say(words[`discomfort-${level}` as 'discomfort-0']);
  const said = text.toLowerCase().includes(word.toLowerCase());
  return html`${dots(level)}<br />${said ? text : [word, text].filter(Boolean).join('. ')}`;
}

const WORDS = { ok: 'skinOk', caution: 'skinCaution', avoid: 'skinAvoid' } as const;

/** The chosen type's word, or all six as a strip and in words. */
export function skinType({ words }: Context, { value, all }: Extract<Cell, { scale: 'skin-type' }>): TemplateResult {
  if (value) return html`<span class="suits ${value}">${strip([value])} ${say(words[WORDS[value]])}</span>`;
  const list = SKIN_TYPES.map((type): Suits => all[type] ?? 'caution');
  const lines = (['ok', 'caution', 'avoid'] as const).map((suits) => {
    const types = list.flatMap((found, index) => (found === suits ? [index + 1] : []));
    const word = say(words[WORDS[suits]]);
    if (types.length === 0) return '';
    return html`<br />${say(types.length === list.length ? words.skinTypesAll : words.skinTypes, { word, types: runs(types) })}`;
  });
  return html`${strip(list)}${lines}`;
}
