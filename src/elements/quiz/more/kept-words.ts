/** The words of a result. They stay while the data is loaded anew: what is on the screen is drawn before it is there. */
import type { result } from '../../../data/words/en/ui-result.ts';
import type { WordsOf } from '../../shared/words.ts';
import type { QuizCatalogue } from '../result/context.ts';

export class KeptWords {
  private last: QuizCatalogue;
  private readonly whole: () => QuizCatalogue | null;

  constructor(first: QuizCatalogue, whole: () => QuizCatalogue | null) {
    this.last = first;
    this.whole = whole;
  }

  get catalogue(): QuizCatalogue {
    return (this.last = this.whole() ?? this.last);
  }

  get now(): WordsOf<typeof result> {
    return this.catalogue.ui.result as WordsOf<typeof result>;
  }
}
