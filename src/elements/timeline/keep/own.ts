/** What makes the plan this visitor's own: ticks, its id where it has been given away, and how often it has moved since. */
import { startFor, type Choice, type Stage } from '../stage.ts';
import { enteredData, isSame, startOf, type Entered } from './entered.ts';
import type { Inside } from './inside.ts';
import { FORMAT, type Saved } from './saved.ts';

/** What of a visitor's plan can be brought back. */
export type State = Omit<Saved, 'isPart'>;

const NOTHING: State = { choice: {}, ticks: [], id: null, revision: 0, standsFor: '', entered: null };

export class Own {
  /** What a calendar was given last. */
  entered: Entered | null = null;
  private id: string | null = null;
  private raised = 0;
  /** The start that the revision stands for; '' before the plan had one. */
  private standsFor = '';
  private start = '';
  private readonly inside: Inside;

  constructor(inside: Inside) {
    this.inside = inside;
  }

  /** The plan's own id: random, made when it is first needed, without anything about the visitor. */
  get planId(): string {
    if (this.id === null) {
      const bytes = crypto.getRandomValues(new Uint8Array(12));
      this.id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
      this.standsFor = this.start;
    }
    return this.id;
  }

  /** How often the start has changed since the id was given away. */
  get revision(): number {
    return this.raised;
  }

  /** What is to be given to a calendar, under a revision of its own where the calendar has something else. */
  numbered(wanted: Omit<Entered, 'revision'>): Entered {
    const { entered } = this;
    if (entered && !isSame(entered, wanted)) this.raised = Math.max(this.raised, entered.revision + 1);
    return { ...wanted, revision: this.raised };
  }

  /** What is on the screen. Without a date there is nothing that could have moved. */
  follow(stage: Stage): void {
    this.start = startOf(stage);
    if (this.id === null || this.start === '' || this.start === this.standsFor) return;
    if (this.standsFor !== '') this.raised += 1;
    this.standsFor = this.start;
  }

  get state(): State {
    const { standsFor, entered } = this;
    const { choice, ticks } = this.inside;
    return { choice, ticks: [...ticks], id: this.id, revision: this.raised, standsFor, entered };
  }

  get isNothing(): boolean {
    const { ticks } = this.inside;
    return ticks.size === 0 && this.id === null && Object.values(chosen(this.inside.choice)).every(isAbsent);
  }

  take({ choice, ticks, id, revision, standsFor, entered }: State = NOTHING): void {
    this.inside.choice = { ...choice };
    this.inside.ticks.clear();
    for (const tick of ticks) this.inside.ticks.add(tick);
    Object.assign(this, { id, raised: revision, standsFor, entered });
  }

  /** What `readSaved` reads; the id is given away with it. */
  data(choice: Choice, ticks: readonly string[]): object {
    const { treatment: t, start, time, sessions: n, gapWeeks: g } = choice;
    const d = isAbsent(start) && isAbsent(time) ? undefined : startFor(this.inside.host['wish'], choice) || null;
    const c = this.inside.all?.meta.version;
    const i = this.planId;
    const e = this.entered ? enteredData(this.entered) : undefined;
    return { v: FORMAT, c, t, d, n, g, k: ticks, i, r: this.raised, m: this.standsFor, e };
  }
}

/** The session on the screen is a look, no choice that is kept. */
const chosen = ({ session: _, ...choice }: Choice): Choice => choice;
const isAbsent = (value: unknown): boolean => value === undefined;
