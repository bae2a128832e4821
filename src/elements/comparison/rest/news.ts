import { MATTERS } from '../../../engine/arrange.ts';
import { say } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { nameOf } from '../head.ts';
import { choosingWords, orderText } from '../arrange.ts';
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
  return `${shown}${orderText(at, false)}${n > 0 ? ` ${say(choosingWords(at).mattersFirst, { n }, locale)}` : ''}`;
}
