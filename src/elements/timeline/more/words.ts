import { aftercare } from '../../../data/words/en/ui-aftercare.ts';
import type { WordsOf } from '../../shared/words.ts';
import type { Scene } from '../scene.ts';

/** A clinic's own catalogue brings its own words. */
export const laterWords = ({ first }: Scene): WordsOf<typeof aftercare> =>
  (first.ui as { aftercare?: WordsOf<typeof aftercare> }).aftercare ?? aftercare;
