/** Choices that exclude each other untick each other. What a visitor sees then, a screen reader is told. */
import type { ReactiveController } from 'lit';
import type { result } from '../../../data/words/en/ui-result.ts';
import { say, type WordsOf } from '../../shared/words.ts';
import type { PigmentQuiz } from '../pigment-quiz.ts';

export class Others implements ReactiveController {
  /** What was ticked when the screen was drawn last. */
  private before: readonly string[] = [];
  private readonly host: PigmentQuiz;

  constructor(host: PigmentQuiz) {
    this.host = host;
    this.hostUpdated();
    host.renderRoot.addEventListener('change', ({ target }) => {
      // The element has had the choice before its root has.
      if ((target as HTMLInputElement).type === 'checkbox') this.tell((target as HTMLInputElement).value);
    });
  }

  hostUpdated(): void {
    this.before = this.host['flow'].chosen;
  }

  private tell(changed: string): void {
    const { chosen } = this.host['flow'];
    if (this.before.every((option) => option === changed || chosen.includes(option))) return;
    const words = this.host['whole']?.ui.result as WordsOf<typeof result> | undefined;
    if (words) this.host['announce'](say(words.othersCleared));
  }
}
