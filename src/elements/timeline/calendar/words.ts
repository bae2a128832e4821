import { calendarMade as english } from '../../../data/words/en/ui-calendar-made.ts';
import { calendar } from '../../../data/words/en/ui-calendar.ts';
import type { TimelineStart } from '../scene.ts';
import type { WordsOf } from '../../shared/words.ts';

type Words = WordsOf<typeof english & typeof calendar>;

/** A clinic's own catalogue brings its own words. */
export const madeWords = ({ ui }: Pick<TimelineStart, 'ui'>): Words => ({
  ...calendar,
  ...english,
  ...(ui as { calendar?: Partial<Words> }).calendar,
});
