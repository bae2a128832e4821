import { MATTERS } from '../../../engine/arrange.ts';
import { say } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { nameOf } from '../head.ts';
import { choosingWords, orderText } from '../arrange.ts';
import { askedOf } from '../captions.ts';
import { hiddenText } from './rows.ts';
import { laterWords } from './words.ts';

/** What a screen reader is told after a change: how much is shown now, or which treatment. */
export function news(at: Context, treatment: string | null): string {
  const { columns, groups } = at;
  const words = laterWords(at);
  const { locale } = at.data.meta;
  if (treatment) {
    return say(words.nowTreatment, {
      treatment: nameOf(at, treatment),
      n: columns.indexOf(treatment) + 1,
      count: columns.length,
    });
  }
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const shown = say(words.nowShown, {
    treatments: say(words.countTreatments, { n: columns.length }, locale),
    rows: say(words.countRows, { n: rows }, locale),
  });
  const n = groups.find(({ id }) => id === MATTERS)?.rows.length ?? 0;
  const first = n > 0 ? say(choosingWords(at).mattersFirst, { n }, locale) : '';
  return [`${shown}${orderText(at, false)}`, first, hiddenText(at), askedFor(at)].filter(Boolean).join(' ');
}

/** What it is for, where that is no longer what was last told. */
function askedFor(at: Context): string {
  const { condition, skinType } = at.view;
  const now = [condition, skinType].join(' ');
  const before = told.get(at.citations) ?? ' ';
  told.set(at.citations, now);
  return now === before ? '' : say(laterWords(at).nowFor, askedOf(at));
}
const told = new WeakMap<Context['citations'], string>();
