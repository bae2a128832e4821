/** How a plan gets into a calendar: what is asked, made and said. What makes the file is fetched on the first click. */
import type { TemplateResult } from 'lit';
import { download } from '../../shared/take/download.ts';
import { say } from '../../shared/words.ts';
import type * as Calendar from '../calendar.ts';
import type { Scene } from '../scene.ts';
import type { Stage } from '../stage.ts';
import { calendarSection, calendarWords } from './calendar-section.ts';
import { Entries } from './entries.ts';
import { EntryList } from './entry-list.ts';
import { seesClick } from './given.ts';
import { hostedFile } from './hosted.ts';
import type { Inside } from './inside.ts';
import type { Own } from './own.ts';

/** What a press is about: to add entries or to cancel old ones; and whether the file is saved or shared. */
type Act = 'add' | 'cancel';
type Way = 'save' | 'share';

export class IntoCalendar {
  readonly entries: Entries;
  /** What makes entries; null before the first click. */
  made: typeof Calendar | null = null;
  said = '';
  /** What else to know of it. */
  hint = '';
  /** The browser no longer sees the click: what it waits to save. */
  waiting: Act | null = null;
  readonly list: EntryList;
  private isLoading = false;
  /** What the said is about. */
  private of = '';
  private readonly inside: Inside;

  constructor(inside: Inside, own: Own) {
    this.inside = inside;
    this.entries = new Entries(inside, own);
    this.list = new EntryList(inside, this.unfetched);
  }

  section(scene: Scene, stage: Stage, isKept: boolean): TemplateResult {
    const { entries } = this;
    entries.follow(stage);
    const of = JSON.stringify(entries.wanted);
    if (of !== this.of) Object.assign(this, { of, said: '', hint: '', waiting: null });
    if (!entries.canAdd) this.list.close();
    return calendarSection(scene, this, hostedFile(this.inside), isKept);
  }

  /** Whatever the file is; some browsers share none, some none of this kind. */
  get canShare(): boolean {
    try {
      return navigator.canShare({ files: [new File(['x'], 'x.ics', { type: 'text/calendar' })] });
    } catch {
      return false;
    }
  }

  /** Null as long as nobody has opened them. */
  links(scene: Scene): TemplateResult | null {
    return this.list.draw(scene, () => this.entries.given(this.entries.wanted));
  }

  readonly choose = (key: 'discreet' | 'reminders', event: Event): void => {
    this.entries[key] = (event.target as HTMLInputElement).checked;
    this.inside.host.requestUpdate();
  };

  readonly give = async (act: Act, way: Way = 'save'): Promise<void> => {
    // Pressed again while it is on its way: one file is enough.
    if (this.isLoading) return;
    const isLate = !this.made;
    if (isLate && !(await this.load())) return;
    // Without an await from here on, while the browser still sees the click.
    if (isLate && !seesClick()) this.wait(act, way);
    else if (way === 'share') await this.share();
    else this.save(act);
  };

  private async load(): Promise<boolean> {
    this.isLoading = true;
    try {
      this.made ??= await this.inside.host['supply'].calendar();
      this.inside.host.requestUpdate();
      return true;
    } catch (error) {
      this.unfetched(error);
      return false;
    } finally {
      this.isLoading = false;
    }
  }

  private readonly unfetched = (error: unknown): void => {
    this.inside.host['unfetched'](error);
    this.tell(say(calendarWords(this.inside.host['first']).calendarFailed));
  };

  private wait(act: Act, way: Way): void {
    if (!this.made) return;
    const own = calendarWords(this.inside.host['first']);
    this.waiting = way === 'save' ? act : null;
    this.tell(say(this.words.ready, { button: say(way === 'save' ? own.saveFile : own.shareFile) }));
  }

  private save(act: Act): void {
    const { made, words, entries } = this;
    if (!made || (act === 'add' && !entries.canAdd)) return;
    const adding = act === 'add' ? entries.adding(made) : null;
    const file = adding ? adding.file : entries.cancelling(made);
    if (!file) return;
    this.waiting = null;
    download(file, file.name, this.inside.host.ownerDocument);
    adding?.gave();
    this.tell(say(adding ? words.made : words.cancelMade, { file: file.name }), say(words.madeHint));
  }

  private async share(): Promise<void> {
    const { made, words, entries } = this;
    if (!made || !entries.canAdd) return;
    const { file, gave } = entries.adding(made);
    try {
      await navigator.share({ files: [file] });
    } catch (error) {
      // Closed without a choice: that needs no words.
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.tell(say(words.notShared));
      return;
    }
    gave();
    this.tell(say(words.shared, { file: file.name }));
  }

  private get words() {
    const first = this.inside.host['first'];
    if (!this.made || !first) throw new Error('There is no plan.');
    return this.made.madeWords(first);
  }

  /** Shown where the visitor looks, and said where they listen. Where the pressed button goes, the next one takes over. */
  private tell(said: string, hint = ''): void {
    const { host, focused } = this.inside;
    this.of = JSON.stringify(this.entries.wanted);
    Object.assign(this, { said, hint });
    if (focused?.matches('.goes'))
      host.renderRoot.querySelector<HTMLElement>('[part="calendar"] .stays')?.focus({ preventScroll: true });
    void this.inside.changed(`${said} ${hint}`.trim());
  }
}
