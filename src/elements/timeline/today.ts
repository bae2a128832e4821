/** The clinic's calendar day, and the moment at which it becomes the next one. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the widget asks of the machine's clock; the tests bring their own. */
export interface Clock {
  now(): number;
  start(run: () => void, ms: number): number;
  stop(timer: number): void;
}
const machineClock: Clock = {
  now: () => Date.now(),
  start: (run, ms) => window.setTimeout(run, ms),
  stop: (timer) => {
    window.clearTimeout(timer);
  },
};

const DAY = 86_400_000;
const FIELDS = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
} as const;

/** A zone's calendar day as `2026-11-20`, and the milliseconds since its midnight by the wall clock. */
export function dayIn(timeZone: string, now: number): { date: string; sinceMidnight: number } {
  const parts = Object.fromEntries(
    formatIn(timeZone)
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  const [hour, minute, second] = [parts['hour'], parts['minute'], parts['second']].map(Number);
  const seconds = ((hour ?? 0) * 60 + (minute ?? 0)) * 60 + (second ?? 0);
  return {
    date: `${parts['year']?.padStart(4, '0')}-${parts['month']}-${parts['day']}`,
    sinceMidnight: seconds * 1000 + (now % 1000),
  };
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const options = { ...FIELDS, hourCycle: 'h23', calendar: 'gregory', numberingSystem: 'latn' } as const;
  try {
    return new Intl.DateTimeFormat('en-CA', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-CA', { ...options, timeZone: 'UTC' });
  }
}

/** Milliseconds until the zone's next midnight, on days of 23 and 25 hours too. */
export function untilMidnight(timeZone: string, now: number): number {
  const guess = now + DAY - dayIn(timeZone, now).sinceMidnight;
  const { sinceMidnight } = dayIn(timeZone, guess);
  const right = sinceMidnight < DAY / 2 ? guess - sinceMidnight : guess + DAY - sinceMidnight;
  return right - now;
}

/** Draws the widget anew when the clinic's day changes or the page is looked at again. Hidden, it waits without a timer. */
export class Today implements ReactiveController {
  /** The time of day of the treatment, `14:30`; empty where it does not matter. */
  hour = '';
  private timer: number | null = null;
  private document: Document | null = null;
  /** Zone and hour that the timer was set for. */
  private armedFor = '';
  private readonly host: ReactiveControllerHost & Element;
  private readonly zone: () => string;
  private readonly given: () => Clock | null;

  constructor(host: ReactiveControllerHost & Element, zone: () => string, clock: () => Clock | null) {
    this.host = host;
    this.zone = zone;
    this.given = clock;
    host.addController(this);
  }

  private get clock(): Clock {
    return this.given() ?? machineClock;
  }

  /** The clinic's day and time of day, `2026-11-22T09:15`. */
  get moment(): string {
    const { date, sinceMidnight } = dayIn(this.zone(), this.clock.now());
    return `${date}T${new Date(sinceMidnight).toISOString().slice(11, 16)}`;
  }

  /** Milliseconds until the day changes, or the hour comes at which a part of it does. */
  private untilNext(): number {
    const now = this.clock.now();
    const zone = this.zone();
    const midnight = untilMidnight(zone, now);
    // Not a number without an hour, so not later either.
    const left = Date.parse(`1970-01-01T${this.hour}Z`) - dayIn(zone, now).sinceMidnight;
    return left > 0 ? Math.min(left, midnight) : midnight;
  }

  hostConnected(): void {
    // Kept, because after a move to another document the host names that one.
    this.document = this.host.ownerDocument;
    this.document.addEventListener('visibilitychange', this.look);
    this.look();
  }

  hostDisconnected(): void {
    this.document?.removeEventListener('visibilitychange', this.look);
    this.disarm();
  }

  hostUpdated(): void {
    if (this.timer !== null && this.armedFor !== this.aim) this.disarm();
    if (this.timer === null && !this.host.ownerDocument.hidden && this.host.isConnected) this.arm();
  }

  private get aim(): string {
    return this.zone() + this.hour;
  }

  private readonly look = (): void => {
    if (this.host.ownerDocument.hidden) this.disarm();
    else this.host.requestUpdate();
  };

  private arm(): void {
    const { clock } = this;
    this.armedFor = this.aim;
    this.timer = clock.start(() => {
      this.timer = null;
      this.host.requestUpdate();
    }, this.untilNext());
  }

  private disarm(): void {
    if (this.timer !== null) this.clock.stop(this.timer);
    this.timer = null;
  }
}
