/** Today is the clinic's, and changes at the clinic's midnight. */
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { PigmentTimeline } from '../../../src/elements/timeline/pigment-timeline.ts';
import { dayIn, untilMidnight, type Clock } from '../../../src/elements/timeline/today.ts';
import { all, one, textOf, timeline } from './shown.ts';

const HOUR = 3_600_000;
const utc = (text: string): number => Date.parse(`${text}Z`);

describe('the clinic’s calendar day', () => {
  const midnight = utc('2026-11-25T00:30:00');

  it('follows the zone, not the browser', () => {
    expect(dayIn('Europe/London', midnight).date).to.equal('2026-11-25');
    expect(dayIn('America/Los_Angeles', midnight).date).to.equal('2026-11-24');
    expect(dayIn('Pacific/Apia', midnight).date).to.equal('2026-11-25');
    expect(dayIn('Asia/Kolkata', utc('2026-11-24T18:30:00')).date).to.equal('2026-11-25');
    expect(dayIn('Australia/Lord_Howe', utc('2026-11-24T13:00:00')).date).to.equal('2026-11-25');
  });

  it('is UTC where the zone does not exist', () => {
    expect(dayIn('Mars/Olympus', utc('2026-11-24T23:59:59')).date).to.equal('2026-11-24');
    expect(dayIn('Mars/Olympus', utc('2026-11-25T00:00:00')).date).to.equal('2026-11-25');
  });

  it('ends after 23, 24 or 25 hours', () => {
    expect(untilMidnight('Europe/London', utc('2026-11-25T00:00:00'))).to.equal(24 * HOUR);
    expect(untilMidnight('Europe/London', utc('2027-03-28T00:00:00'))).to.equal(23 * HOUR);
    expect(untilMidnight('Europe/London', utc('2026-10-24T23:00:00'))).to.equal(25 * HOUR);
    expect(untilMidnight('Australia/Lord_Howe', utc('2026-10-03T13:30:00'))).to.equal(23.5 * HOUR);
    expect(untilMidnight('Europe/London', utc('2026-11-25T23:59:59.750'))).to.equal(250);
  });
});

/** A clock that stands still until it is told to go on. */
class StillClock implements Clock {
  time = utc('2026-11-25T22:00:00');
  readonly waiting = new Map<number, { run: () => void; at: number }>();
  private last = 0;
  now(): number {
    return this.time;
  }
  start(run: () => void, ms: number): number {
    this.waiting.set((this.last += 1), { run, at: this.time + ms });
    return this.last;
  }
  stop(timer: number): void {
    this.waiting.delete(timer);
  }
  goTo(time: number): void {
    this.time = time;
    for (const [timer, { run, at }] of [...this.waiting]) {
      if (at > time) continue;
      this.waiting.delete(timer);
      run();
    }
  }
}
const still = new StillClock();
class StillTimeline extends PigmentTimeline {
  protected override get clock(): Clock {
    return still;
  }
}
customElements.define('still-timeline', StillTimeline);

describe('today in the widget', () => {
  beforeEach(() => {
    still.time = utc('2026-11-25T22:00:00');
    still.waiting.clear();
  });
  const peel = (): Promise<StillTimeline> =>
    fixture<StillTimeline>(html`<still-timeline treatment="peel-superficial" start="2026-11-20"></still-timeline>`);

  it('moves on at midnight, with one timer', async () => {
    const element = await peel();
    expect(textOf(one(element, '[aria-current]'))).to.contain('Today, day 5');
    expect([...still.waiting.values()].map(({ at }) => at)).to.deep.equal([utc('2026-11-26T00:00:00')]);
    still.goTo(utc('2026-11-26T00:00:00'));
    await element.updateComplete;
    expect(textOf(one(element, '[aria-current]'))).to.contain('Today, day 6');
    expect([...still.waiting.values()].map(({ at }) => at)).to.deep.equal([utc('2026-11-27T00:00:00')]);
  });

  it('ends the first 24 hours by the hour of the treatment', async () => {
    still.time = utc('2026-11-21T14:29:30');
    const element = await fixture<StillTimeline>(
      html`<still-timeline treatment="peel-superficial" start="2026-11-20T14:30"></still-timeline>`,
    );
    const now = (): string[] => all(element, '[data-phase].now').map(({ dataset }) => dataset['phase'] ?? '');
    expect(now()).to.include('peel/first-24-hours');
    still.goTo(utc('2026-11-21T14:30:00'));
    await element.updateComplete;
    expect(now()).to.deep.equal(['peel/days-1-3']);
    expect([...still.waiting.values()].map(({ at }) => at)).to.deep.equal([utc('2026-11-22T00:00:00')]);
  });

  it('looks again when the page is looked at again', async () => {
    const element = await peel();
    still.time = utc('2026-11-29T09:00:00');
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(textOf(one(element, '[aria-current]'))).to.contain('Today, day 9');
  });

  it('waits without a timer while the page is hidden', async () => {
    const element = await peel();
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    try {
      document.dispatchEvent(new Event('visibilitychange'));
      expect(still.waiting.size).to.equal(0);
      element.requestUpdate();
      await element.updateComplete;
      expect(still.waiting.size, 'nor after an update').to.equal(0);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(still.waiting.size).to.equal(1);
  });

  it('leaves no timer behind, and takes it up again', async () => {
    const element = await peel();
    const parent = element.parentElement as HTMLElement;
    element.remove();
    expect(still.waiting.size).to.equal(0);
    parent.append(element);
    await element.updateComplete;
    expect(still.waiting.size).to.equal(1);
  });

  it('takes the attribute before the clock', async () => {
    const element = await timeline({ treatment: 'peel-superficial', start: '2026-11-20', today: '2026-11-21' });
    expect(all(element, '.path .mark').map(textOf)).to.deep.equal(['Today, day 1', 'Today, day 1']);
  });
});
