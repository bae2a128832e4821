/** What a question's screen says around the question, by where the visitor is. */
import type { Word } from '../../data/types.ts';
import type { quiz } from '../../data/words/en/ui-quiz.ts';
import { say, type WordsOf } from '../shared/words.ts';
import type { Flow } from './flow.ts';
import type { QuestionScreen } from './question.ts';

export interface Moment {
  flow: Flow;
  words: WordsOf<typeof quiz>;
  /** What Continue needs is on its way; or could not be had, and Continue tries again. */
  waiting: Word | false;
  stuck: boolean;
  /** The lines above the first question. */
  intro: Word;
  /** In place of the count of questions. */
  changing: Word | null | undefined;
}

export function around({
  flow,
  words,
  waiting,
  stuck,
  intro,
  changing,
}: Moment): Pick<QuestionScreen, 'status' | 'intro' | 'progress' | 'onwards' | 'backwards'> {
  const { isFirst } = flow;
  const { at, toGo } = flow.progress;
  const count = toGo > 0 ? words.progress : words.progressLast;
  return {
    status: waiting ? say(waiting) : stuck ? say(words.notLoaded) : '',
    intro: isFirst ? say(intro, { n: at + toGo }) : '',
    progress: say(changing ?? count, { at, n: toGo }),
    onwards: say(stuck ? words.retry : words.continue),
    backwards: isFirst ? null : say(flow.toResult ? words.backToResult : words.back),
  };
}
