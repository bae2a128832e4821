/**
 * The timeline's own members that what is kept works with. They are nobody else's: brackets are how TypeScript lets a
 * friend in, names and types still checked.
 */
import { keep as english } from '../../../data/words/en/ui-keep.ts';
import type { WordsOf } from '../../shared/words.ts';
import type { PigmentTimeline } from '../pigment-timeline.ts';
import type { TimelineStart } from '../scene.ts';
import { startFor, type Choice } from '../stage.ts';
import type { Ticks } from '../ticks.ts';

export class Inside {
  readonly host: PigmentTimeline;

  constructor(host: PigmentTimeline) {
    this.host = host;
  }

  /** With every plan; null as long as they are not all there. */
  get all(): TimelineStart | null {
    const first = this.host['first'];
    const supply = this.host['supply'];
    const isGiven = this.host['isGiven'];
    return first && supply.isComplete(isGiven) ? supply.withPlans(first, isGiven) : null;
  }

  get words(): WordsOf<typeof english> {
    const ui = this.host['first']?.ui as { keep?: WordsOf<typeof english> } | undefined;
    return ui?.keep ?? english;
  }

  /** The treatment that the page names. */
  get treatment(): string {
    return this.host['wish'].treatment ?? '';
  }

  /** What is on the screen is the page's plan: the visitor has chosen nothing else. */
  get isPagesOwn(): boolean {
    const wish = this.host['wish'];
    const { choice } = this;
    const keys = ['treatment', 'sessions', 'gapWeeks'] as const;
    const isSame = keys.every((key) => choice[key] === undefined || choice[key] === wish[key]);
    return isSame && startFor(wish, choice) === (wish.start ?? '');
  }

  get choice(): Choice {
    return this.host['choice'];
  }

  set choice(choice: Choice) {
    this.host['choice'] = choice;
  }

  get ticks(): Ticks {
    return this.host['ticks'];
  }

  get focused(): Element | null {
    return this.host['focused'];
  }

  wrong(attribute: string, found: string, remedy: string): void {
    this.host['wrong'](attribute, found, remedy);
  }

  announce(text: string): void {
    this.host['announce'](text);
  }

  /** Draws what has changed, says it, and finds the focus again where its place has gone. */
  async changed(said: string): Promise<void> {
    const { focused } = this;
    this.host.requestUpdate();
    await this.host['afterChange'](said, focused);
  }
}
