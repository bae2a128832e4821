/** Every date of every plan against another way to count days, and today against the clocks of five zones. */
import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { dayIn } from '../../src/elements/timeline/today.ts';
import { planAftercare } from '../../src/engine/index.ts';
import { must } from './cases.ts';

const planned = Object.keys(catalogue.treatments).filter((id) => catalogue.treatments[id]?.aftercare);

/** Julian day number of a Gregorian date (Fliegel and Van Flandern 1968), and back (Richards 2013): no Date involved. */
function julian(date: string): number {
  const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
  const a = Math.trunc((m - 14) / 12);
  const years = Math.floor((1461 * (y + 4800 + a)) / 4);
  return (
    years +
    Math.floor((367 * (m - 2 - 12 * a)) / 12) -
    Math.floor((3 * Math.floor((y + 4900 + a) / 100)) / 4) +
    d -
    32075
  );
}
function gregorian(number: number): string {
  const f = number + 1401 + Math.floor((Math.floor((4 * number + 274277) / 146097) * 3) / 4) - 38;
  const e = 4 * f + 3;
  const h = 5 * Math.floor((e % 1461) / 4) + 2;
  const day = Math.floor((h % 153) / 5) + 1;
  const month = ((Math.floor(h / 153) + 2) % 12) + 1;
  const year = Math.floor(e / 1461) - 4716 + Math.floor((14 - month) / 12);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

describe('the dates of a plan', () => {
  it('are counted right by the test itself', () => {
    expect(julian('2000-01-01')).to.equal(2451545);
    expect(julian('1858-11-17')).to.equal(2400001);
    for (const date of ['2000-02-29', '2026-12-31', '2027-01-01', '2028-02-29', '2100-03-01'])
      expect(gregorian(julian(date))).to.equal(date);
  });

  for (const treatment of planned) {
    it(`of ${treatment} equal an independent count, from 400 starts over two years`, () => {
      const first = julian('2027-01-01');
      for (let index = 0; index < 400; index += 1) {
        const start = gregorian(first + Math.floor((index * 731) / 400));
        const plan = planAftercare(catalogue, { treatment, start, sessions: 1 + (index % 3) });
        for (const { date, day } of plan.sessions) expect(date).to.equal(gregorian(julian(start) + day));
        for (const { id, session, from, to, fromDate, toDate } of plan.phases) {
          const zero = julian(start) + (session - 1) * plan.gapWeeks * 7;
          if (fromDate !== gregorian(zero + from) || toDate !== gregorian(zero + to))
            expect.fail(`${start}, session ${session}, ${id}: ${fromDate} to ${toDate}`);
        }
        const next = must(plan.earliestNext);
        expect(next.date).to.equal(gregorian(julian(start) + next.day));
      }
    });
  }
});

const MINUTE = 60_000;
/** Local days around a change, and the zone's offset from UTC in hours before and after it (IANA tzdata). */
const CHANGES = [
  { zone: 'America/Los_Angeles', at: '2027-03-14T10:00Z', before: -8, after: -7, day: '2027-03-14' },
  { zone: 'America/Los_Angeles', at: '2027-11-07T09:00Z', before: -7, after: -8, day: '2027-11-07' },
  { zone: 'Europe/London', at: '2027-03-28T01:00Z', before: 0, after: 1, day: '2027-03-28' },
  { zone: 'Europe/London', at: '2027-10-31T01:00Z', before: 1, after: 0, day: '2027-10-31' },
  // India has no change; London's days.
  { zone: 'Asia/Kolkata', at: '2027-03-28T01:00Z', before: 5.5, after: 5.5, day: '2027-03-28' },
  { zone: 'Asia/Kolkata', at: '2027-10-31T01:00Z', before: 5.5, after: 5.5, day: '2027-10-31' },
  { zone: 'Australia/Lord_Howe', at: '2027-04-03T15:00Z', before: 11, after: 10.5, day: '2027-04-04' },
  { zone: 'Australia/Lord_Howe', at: '2027-10-02T15:30Z', before: 10.5, after: 11, day: '2027-10-03' },
  // Samoa's last two changes.
  { zone: 'Pacific/Apia', at: '2020-09-26T14:00Z', before: 13, after: 14, day: '2020-09-27' },
  { zone: 'Pacific/Apia', at: '2021-04-03T14:00Z', before: 14, after: 13, day: '2021-04-04' },
] as const;
const HOURS = ['00:00', '12:00', '23:59'] as const;

/** The moment at which a zone's clocks show a time that they show once. */
function moment(change: (typeof CHANGES)[number], date: string, time: string): number {
  const wall = Date.parse(`${date}T${time}Z`);
  const early = wall - change.before * 60 * MINUTE;
  return early < Date.parse(change.at) ? early : wall - change.after * 60 * MINUTE;
}

function expectToday(treatment: string, start: string, shown: string, local: string): void {
  const plan = planAftercare(catalogue, { treatment, start, today: shown });
  const away = julian(local) - julian(start);
  const names = must(plan.today).current.map((index) => must(plan.phases[index]).id);
  const wanted = plan.phases.filter(({ from, to }) => from <= away && away <= to).map(({ id }) => id);
  if (plan.today?.day !== away || names.join() !== wanted.join())
    expect.fail(`${treatment}, day ${away}: ${plan.today?.day}, ${names.join()} instead of ${wanted.join()}`);
}

describe('today in a plan, by the clinic’s clock', () => {
  const days = [-20, -1, 0, 1, 2, 3, 4, 7, 8, 14, 15, 28, 56, 57];
  for (const change of CHANGES) {
    it(`is right in ${change.zone} around ${change.day} at 00:00, 12:00 and 23:59`, () => {
      for (const around of [-1, 0, 1]) {
        const local = gregorian(julian(change.day) + around);
        for (const time of HOURS) {
          const { date, sinceMidnight } = dayIn(change.zone, moment(change, local, time));
          const clock = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
          expect([date, sinceMidnight / MINUTE]).to.deep.equal([local, clock]);
          for (const treatment of planned)
            for (const away of days) expectToday(treatment, gregorian(julian(local) - away), date, local);
        }
      }
    });
  }

  it('goes on after the day that Samoa left out', () => {
    const last = Date.parse('2011-12-30T09:59Z');
    expect(dayIn('Pacific/Apia', last).date).to.equal('2011-12-29');
    expect(dayIn('Pacific/Apia', last + MINUTE)).to.deep.equal({ date: '2011-12-31', sinceMidnight: 0 });
    expect(dayIn('Pacific/Apia', Date.parse('2011-12-30T22:00Z')).date).to.equal('2011-12-31');
    // A plan counts days of the calendar, the one that nobody lived through too.
    expectToday('peel-superficial', '2011-12-27', '2011-12-31', '2011-12-31');
  });
});

describe('a start with a time', () => {
  const at = (today: string, options = {}) => {
    const plan = planAftercare(catalogue, {
      treatment: 'peel-superficial',
      start: '2026-11-20T14:30',
      today,
      ...options,
    });
    return must(plan.today).current.map((index) => must(plan.phases[index]).id);
  };

  it('ends the first 24 hours by the hour', () => {
    expect(at('2026-11-21T00:30'), 'after 10 hours').to.include('first-24-hours');
    expect(at('2026-11-21T14:29')).to.deep.equal(['first-24-hours', 'days-1-3']);
    expect(at('2026-11-21T14:30'), 'after 24 hours').to.deep.equal(['days-1-3']);
    expect(at('2026-11-21T20:30'), 'after 30 hours').to.deep.equal(['days-1-3']);
  });

  it('is still getting ready until the hour of the treatment', () => {
    expect(at('2026-11-20T14:29')).to.deep.equal(['last-2-weeks-before']);
    expect(at('2026-11-20T14:30')).to.deep.equal(['first-24-hours']);
    expect(at('2026-11-20'), 'where the hour is not known').to.include('first-24-hours');
  });

  it('leaves whole days where today has no time, or the start none, and in later sessions', () => {
    expect(at('2026-11-21')).to.deep.equal(['first-24-hours', 'days-1-3']);
    expect(at('2026-11-21T20:30', { start: '2026-11-20' })).to.deep.equal(['first-24-hours', 'days-1-3']);
    expect(at('2026-12-05T20:30', { sessions: 2 })).to.include('first-24-hours');
  });
});
