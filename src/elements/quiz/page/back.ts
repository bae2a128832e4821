/**
 * `history`: the browser's Back leads to the question before. Each screen that the visitor goes on to is an entry of the
 * page's history with the same address; what the entry holds is the page's own state and the number of a step.
 */
import { interview } from '../../../engine/interview.ts';
import type { Inside } from './inside.ts';

interface Screen {
  /** A question's id, or null for the result. */
  shown: string | null;
  /** Continue leads back to the result. */
  returning: boolean;
}

const isSame = (a: Screen | undefined, b: Screen): boolean => a?.shown === b.shown && a.returning === b.returning;

const isPlain = (state: unknown): state is Record<string, unknown> | null =>
  state === null || (typeof state === 'object' && Object.getPrototypeOf(state) === Object.prototype);

export class Back {
  private isOn = false;
  /** Where the visitor is among the steps, and what each of them shows. */
  private at = 0;
  private screens: (Screen | undefined)[] = [];
  /** Steps whose entry stands right above that of the step before. */
  private readonly above = new Set<number>();
  private readonly inside: Inside;

  constructor(inside: Inside) {
    this.inside = inside;
  }

  hostUpdated(): void {
    const { host, first, flow, isComplete, isMoving } = this.inside;
    this.listen(host.history && host.isConnected);
    if (!this.isOn || !first || (flow.shown === null && !isComplete)) return;
    const screen = { shown: flow.shown, returning: flow.isReturning };
    if (isSame(this.screens[this.at], screen)) return;
    const isFirst = this.screens.length === 0;
    if (isFirst) this.at = this.step ?? 0;
    if (isFirst || !isMoving) this.screens[this.at] = screen;
    else if (this.inside.isUnanswered) this.leave(screen);
    else if (this.canStepBack && isSame(this.screens[this.at - 1], screen)) this.go(-1);
    else this.push(screen);
  }

  hostDisconnected(): void {
    this.listen(false);
  }

  private listen(on: boolean): void {
    if (on === this.isOn) return;
    this.isOn = on;
    if (on) addEventListener('popstate', this.popped);
    else removeEventListener('popstate', this.popped);
  }

  /** Two quizzes of a page have keys of their own; those of one session show the same. */
  private get key(): string {
    return `pigment-quiz:${this.inside.host.session}`;
  }

  private stepOf(state: unknown): number | null {
    const step = isPlain(state) ? state?.[this.key] : undefined;
    return typeof step === 'number' && Number.isInteger(step) && step >= 0 ? step : null;
  }

  private get step(): number | null {
    return this.stepOf(history.state);
  }

  /** The entry below is ours, so that going back cannot lead anywhere else. */
  private get canStepBack(): boolean {
    return this.step === this.at && this.above.has(this.at);
  }

  private push(screen: Screen): void {
    const { state } = history as { state: unknown };
    // What is no plain object cannot be added to, and is the page's: its history is left alone.
    if (!isPlain(state)) {
      this.inside.wrong(
        'history',
        '',
        'cannot add to this page’s history.state: it is no plain object. Back leaves the page.',
      );
      this.screens[this.at] = screen;
      return;
    }
    try {
      // The entry that the visitor leaves is known again by its number.
      if (this.step !== this.at) history.replaceState({ ...state, [this.key]: this.at }, '');
      history.pushState({ ...state, [this.key]: this.at + 1 }, '');
    } catch {
      // A sandbox, or too many entries in a short time: the quiz goes on without.
      this.screens[this.at] = screen;
      return;
    }
    this.at += 1;
    this.above.add(this.at);
    this.screens.length = this.at;
    this.screens[this.at] = screen;
  }

  /** Everything was cleared: the steps of the run are left behind, where they are known to be all ours. */
  private leave(screen: Screen): void {
    const run = Array.from({ length: this.at }, (_, index) => index + 1);
    const all = this.step === this.at && run.every((step) => this.above.has(step));
    this.screens = [];
    if (all && this.at > 0) this.go(-this.at);
    this.screens[this.at] = screen;
  }

  private go(by: number): void {
    this.at += by;
    history.go(by);
  }

  private readonly popped = ({ state }: PopStateEvent): void => {
    const step = this.stepOf(state);
    // Not an entry of ours, or the one that is shown.
    if (step === null || step === this.at) return;
    this.at = step;
    this.show(this.screens[step]);
  };

  private show(screen: Screen | undefined): void {
    const { flow, host, standing } = this.inside;
    const { trail, current } = interview(standing.path, standing.answers);
    // After a reload the steps are those of the path, as far as it has been answered.
    const asked = trail.filter((id) => !Object.hasOwn(standing.given, id));
    const shown = screen ? screen.shown : asked[this.at];
    const isThere =
      shown === null ? standing.ready && !current : shown !== undefined && [...trail, current?.id].includes(shown);
    flow.follow();
    if (isThere) this.open(shown ?? null, screen?.returning === true);
    this.screens[this.at] = { shown: flow.shown, returning: flow.isReturning };
    // Focus only where it already was.
    if (host.matches(':focus-within')) this.inside.arrive();
    else host.requestUpdate();
  }

  private open(shown: string | null, returning: boolean): void {
    const { flow } = this.inside;
    if (returning && shown !== null) flow.visit(shown);
    else flow.show(shown);
  }
}
