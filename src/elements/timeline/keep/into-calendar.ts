/** How a plan gets into a calendar: what is asked, made and said. What makes the file is fetched on the first click. */
import type { TemplateResult } from 'lit';
import { download } from '../../shared/take/download.ts';
import { say } from '../../shared/words.ts';
import type * as Calendar from '../calendar.ts';
import type { Given } from '../calendar/files.ts';
import type { Scene } from '../scene.ts';
import type { Stage } from '../stage.ts';
import { calendarSection, calendarWords } from './calendar-section.ts';
import { sameDays, startOf, type Entered } from './entered.ts';
import { EntryList } from './entry-list.ts';
import { givenOf, seesClick } from './given.ts';
import { hostedFile } from './hosted.ts';
import type { Inside } from './inside.ts';
import type { Own } from './own.ts';

/** What a press is about: to add entries or to cancel old ones; and whether the file is saved or shared. */
type Act = 'add' | 'cancel';
type Way = 'save' | 'share';

export class IntoCalendar {
  discreet = true;
  reminders = true;
  /** What makes entries; null before the first click. */
  made: typeof Calendar | null = null;
  said = '';
  /** What else to know of it. */
  hint = '';
  /** The browser no longer sees the click: what it waits to save. */
  waiting: Act | null = null;
  readonly list: EntryList;
  private isLoading = false;
  private stage: Stage | null = null;
  /** What the said is about. */
  private of = '';
  /** Given before what is there now, with entries that have no place in it. */
  private left: Entered | null = null;
  private readonly inside: Inside;
  private readonly own: Own;

  constructor(inside: Inside, own: Own) {
    this.inside = inside;
    this.own = own;
    this.list = new EntryList(inside, this.unfetched);
  }

  section(scene: Scene, stage: Stage, isKept: boolean): TemplateResult {
    this.stage = stage;
    const of = JSON.stringify(this.wanted);
    if (of !== this.of) Object.assign(this, { of, said: '', hint: '', waiting: null });
    // Forgotten, or another plan: nothing that was given under its id is left to cancel.
    if (!this.own.entered) this.left = null;
    if (!this.isDated || this.isOver) this.list.close();
    return calendarSection(scene, this, hostedFile(this.inside), isKept);
  }

  get isDated(): boolean {
    return this.stage?.plan.start !== undefined;
  }

  /** No day of the plan is left. */
  get isOver(): boolean {
    const { today, phases, sessions } = this.stage?.plan ?? { phases: [], sessions: [] };
    const days = [...phases.map(({ toDate }) => toDate), ...sessions.map(({ date }) => date)];
    return today !== undefined && days.every((day) => day === undefined || day < today.date);
  }

  /** The calendar has other days of this plan. */
  get hasMoved(): boolean {
    const { old, wanted } = this;
    return old !== null && this.isDated && !this.isOver && old.treatment === wanted.treatment && !sameDays(old, wanted);
  }

  /** There is something to cancel. */
  get canCancel(): boolean {
    const { old } = this;
    return (old !== null && !sameDays(old, this.wanted)) || this.left !== null;
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
    return this.list.draw(scene, () => this.given(this.wanted));
  }

  readonly choose = (key: 'discreet' | 'reminders', event: Event): void => {
    this[key] = (event.target as HTMLInputElement).checked;
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

  private get old(): Entered | null {
    const { entered } = this.own;
    return entered && !entered.cancelled ? entered : null;
  }

  private get wanted(): Omit<Entered, 'revision'> {
    const { discreet, reminders, stage } = this;
    const { treatments, sessions, gapWeeks } = stage?.plan ?? { treatments: [], sessions: [], gapWeeks: 0 };
    const start = stage ? startOf(stage) : '';
    const treatment = treatments.join(' ');
    const from = stage?.plan.today?.date ?? '';
    return { treatment, start, sessions: sessions.length, gapWeeks, discreet, reminders, cancelled: false, from };
  }

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
    const { made, words } = this;
    if (!made || (act === 'add' && (!this.isDated || this.isOver))) return;
    const entered = this.own.numbered(this.wanted);
    const file = act === 'add' ? made.fileToAdd(this.given(entered)) : this.cancelFile(made);
    if (!file) return;
    this.waiting = null;
    download(file, file.name, this.inside.host.ownerDocument);
    if (act === 'add') this.gave(entered);
    const name = { file: file.name };
    const said = act === 'add' ? say(words.made, name) : say(words.cancelMade, name);
    this.tell(said, say(words.madeHint));
  }

  private async share(): Promise<void> {
    const { made, words } = this;
    if (!made || !this.isDated || this.isOver) return;
    const entered = this.own.numbered(this.wanted);
    const file = made.fileToAdd(this.given(entered));
    try {
      await navigator.share({ files: [file] });
    } catch (error) {
      // Closed without a choice: that needs no words.
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.tell(say(words.notShared));
      return;
    }
    this.gave(entered);
    this.tell(say(words.shared, { file: file.name }));
  }

  private gave(entered: Entered): void {
    const { old, made } = this;
    if (old && made && !sameDays(old, entered) && made.leavesSome(this.given(old), this.given(entered)))
      this.left = old;
    // Given before: what was over only by now is still there.
    const from = old && sameDays(old, entered) && old.from < entered.from ? old.from : entered.from;
    this.own.entered = { ...entered, from };
  }

  private cancelFile(made: typeof Calendar): File | null {
    const { old, left, own } = this;
    if (old && !sameDays(old, this.wanted)) {
      own.entered = { ...old, cancelled: true };
      return made.fileToCancel(this.given(old));
    }
    if (!left) return null;
    this.left = null;
    return made.fileToCancel(this.given(left), old ? this.given(old) : undefined);
  }

  private given(of: Entered | Omit<Entered, 'revision'>): Given {
    return givenOf(this.inside, this.own, of);
  }

  private get words() {
    const first = this.inside.host['first'];
    if (!this.made || !first) throw new Error('There is no plan.');
    return this.made.madeWords(first);
  }

  /** Shown where the visitor looks, and said where they listen. Where the pressed button goes, the next one takes over. */
  private tell(said: string, hint = ''): void {
    const { host, focused } = this.inside;
    this.of = JSON.stringify(this.wanted);
    Object.assign(this, { said, hint });
    if (focused?.matches('.goes'))
      host.renderRoot.querySelector<HTMLElement>('[part="calendar"] .stays')?.focus({ preventScroll: true });
    void this.inside.changed(`${said} ${hint}`.trim());
  }
}
