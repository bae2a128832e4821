import type { details } from '../../../data/words/en/ui-details.ts';
import type { WordsOf } from '../../shared/words.ts';
import type { Context } from '../context.ts';

/** The words that come with the whole catalogue, without which nothing of the rest is drawn. */
export const laterWords = ({ whole }: Pick<Context, 'whole'>): WordsOf<typeof details> =>
  whole?.ui.details as WordsOf<typeof details>;
