/** The sentences that name what is compared, and the headings of rows and groups. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RowId } from '../../engine/types.ts';
import { inSentence, say } from '../shared/words.ts';
import type { Context } from './context.ts';

type Words = Context['words'];

/** "5 treatments to compare, for melasma and skin type 5." */
export function caption(at: Context): string {
  const text = say(at.words.caption, { n: at.columns.length, ...askedOf(at) }, at.data.meta.locale);
  return text + (at.arranging?.orderText(at) ?? '');
}

/** Which marks and skin it is for, as parts of a sentence. */
export function askedOf({ words, data, view }: Context): { marks: string; skin: string } {
  const marks = (view.condition && data.conditions[view.condition]?.name) ?? say(words.anyMarks);
  const skin = view.skinType
    ? say(words.thisSkinType, { n: view.skinType.slice(-1) })
    : inSentence(say(words.anySkinType));
  return { marks: inSentence(marks), skin };
}

export const skinTypeName = (words: Words, type: string): string =>
  say(words[`skinType${type.slice(-1)}` as 'skinType1']);

export const groupName = ({ words }: Context, group: string): string => say(words[`group-${group}` as 'group-fit']);

/** With a chosen skin type the row asks about that one. */
export function rowName({ words, view }: Context, row: RowId): string {
  if (row === 'skin-type' && view.skinType) return say(words.mySkinType);
  return say(words[`row-${row}`]);
}

/** The head of a row, which says so where the treatments are ordered by it. */
export const rowHead = (at: Context, row: RowId): TemplateResult =>
  html`${rowName(at, row)}${at.arranging?.sorted(at, row) ?? nothing}`;
