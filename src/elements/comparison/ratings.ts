/** The evidence row: a bar and its word for the chosen kind of mark, else what stands out and all of them on demand. */
import { html, type TemplateResult } from 'lit';
import type { Rating } from '../../data/types.ts';
import { NO_TREATMENT } from '../../engine/marks.ts';
import type { Cell, CellRating, RowId } from '../../engine/types.ts';
import { evidenceBar } from '../shared/evidence.ts';
import { inSentence, say } from '../shared/words.ts';
import type { Context } from './context.ts';
import { FOOT } from './foot.ts';

/** More names than this are counted, not listed. */
const MOST_NAMES = 3;

export function evidence(
  at: Context,
  treatment: string,
  row: RowId,
  { ratings }: Extract<Cell, { kind: 'rating' }>,
): TemplateResult {
  const [only] = ratings;
  if (only && at.view.condition)
    return html`${rating(at, treatment, only)} ${at.rest?.ratingFoot(at, treatment, only, row) ?? FOOT}`;
  const lines = standingOut(at, treatment, ratings).map((line) => html`<div>${line}</div>`);
  return html`${lines} ${at.rest?.kinds(at, treatment, ratings) ?? FOOT}`;
}

export const nameOf = ({ data }: Context, { condition }: CellRating): string =>
  data.conditions[condition]?.name ?? condition;

export function rating({ words, common }: Context, treatment: string, found: CellRating): TemplateResult {
  // Nobody gives "nothing" to one half of a trial: what is known is whether marks fade by themselves.
  const word = treatment === NO_TREATMENT ? COURSE[found.rating] : undefined;
  if (word) return html`${say(words[word])}`;
  return html`${evidenceBar(found.rating, common)} ${found.prevents ? say(words.toPrevent) : ''}`;
}

const COURSE: Readonly<Partial<Record<Rating, 'fadesSome' | 'fadesNot'>>> = { limited: 'fadesSome', none: 'fadesNot' };

function standingOut(at: Context, treatment: string, ratings: readonly CellRating[]): string[] {
  const { words } = at;
  const lines =
    treatment === NO_TREATMENT
      ? ([['limited', words.fadesSomeFor]] as const)
      : ([
          ['strong', words.strongFor],
          ['moderate', words.moderateFor],
        ] as const);
  const said = lines.flatMap(([wanted, word]) => {
    const names = ratings
      .filter((found) => found.rating === wanted && !found.prevents)
      .map((found) => inSentence(nameOf(at, found)));
    if (names.length === 0) return [];
    return [
      say(word, {
        names:
          names.length > MOST_NAMES ? say(words.kinds, { n: names.length }, at.data.meta.locale) : names.join(', '),
      }),
    ];
  });
  return said.length > 0 ? said : [say(words.noneStrong)];
}
