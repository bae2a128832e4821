/** What a calendar has of the plan, and what it should have. */
import type * as Calendar from '../calendar.ts';
import type { Given } from '../calendar/files.ts';
import type { Stage } from '../stage.ts';
import { sameDays, startOf, type Entered } from './entered.ts';
import { givenOf } from './given.ts';
import type { Inside } from './inside.ts';
import type { Own } from './own.ts';

/** Not given yet, so without a revision. */
export type Wanted = Omit<Entered, 'revision'>;

export class Entries {
  discreet = true;
  reminders = true;
  private stage: Stage | null = null;
  /** Given before what is there now, with entries that have no place in it. */
  private left: Entered | null = null;
  private readonly inside: Inside;
  private readonly own: Own;

  constructor(inside: Inside, own: Own) {
    this.inside = inside;
    this.own = own;
  }

  /** The plan on the screen. */
  follow(stage: Stage): void {
    this.stage = stage;
    // Forgotten, or another plan: nothing that was given under its id is left to cancel.
    if (!this.own.entered) this.left = null;
  }

  /** Without a date, or once it is over, a plan has nothing to add. */
  get canAdd(): boolean {
    return this.stage?.plan.start !== undefined && !this.isOver;
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
    return old !== null && this.canAdd && old.treatment === wanted.treatment && !sameDays(old, wanted);
  }

  /** There is something to cancel. */
  get canCancel(): boolean {
    const { old } = this;
    return (old !== null && !sameDays(old, this.wanted)) || this.left !== null;
  }

  get wanted(): Wanted {
    const { discreet, reminders, stage } = this;
    const { treatments, sessions, gapWeeks } = stage?.plan ?? { treatments: [], sessions: [], gapWeeks: 0 };
    const start = stage ? startOf(stage) : '';
    const treatment = treatments.join(' ');
    const from = stage?.plan.today?.date ?? '';
    return { treatment, start, sessions: sessions.length, gapWeeks, discreet, reminders, cancelled: false, from };
  }

  /** What the entries are made from. */
  given(of: Entered | Wanted): Given {
    return givenOf(this.inside, this.own, of);
  }

  /** The file that adds what is wanted, and what to do once it has been given. */
  adding(made: typeof Calendar): { file: File; gave: () => void } {
    const entered = this.own.numbered(this.wanted);
    const gave = (): void => {
      this.gave(made, entered);
    };
    return { file: made.fileToAdd(this.given(entered)), gave };
  }

  /** The file that cancels what has no place any more; null where there is nothing of it. From here on it is cancelled. */
  cancelling(made: typeof Calendar): File | null {
    const { old, left, own } = this;
    // What is added after it has to be the later one.
    own.numbered(this.wanted);
    if (old && !sameDays(old, this.wanted)) {
      own.entered = { ...old, cancelled: true };
      return made.fileToCancel(this.given(old));
    }
    if (!left) return null;
    this.left = null;
    return made.fileToCancel(this.given(left), old ? this.given(old) : undefined);
  }

  private get old(): Entered | null {
    const { entered } = this.own;
    return entered && !entered.cancelled ? entered : null;
  }

  private gave(made: typeof Calendar, entered: Entered): void {
    const { old } = this;
    if (old && !sameDays(old, entered) && made.leavesSome(this.given(old), this.given(entered))) this.left = old;
    // Given before: what was over only by now is still there.
    const from = old && sameDays(old, entered) && old.from < entered.from ? old.from : entered.from;
    this.own.entered = { ...entered, from };
  }
}
