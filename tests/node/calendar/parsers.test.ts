import { expect } from 'chai';
import { calendarItems, cancelCalendar, toCalendar } from '../../../src/engine/index.ts';
import type { CalendarItem, CalendarOptions } from '../../../src/engine/calendar/types.ts';
import type { AftercarePlan } from '../../../src/engine/types.ts';
import { addDays } from '../../../src/engine/days.ts';
import { readByIcalJs, readByPython } from '../../helpers/read-calendars.ts';
import { NAMES, named, PLANNED, planned } from '../../engine/calendar/plans.ts';

/** A plain day, a time in the night in which London’s clocks go back, and a leap day. */
const STARTS = ['2026-11-20', '2026-10-25T01:30', '2028-02-29'];

interface Case {
  plan: AftercarePlan;
  options: CalendarOptions;
  text: string;
}
const cases: Record<string, Case> = {};

async function add(key: string, plan: AftercarePlan, options: CalendarOptions): Promise<void> {
  cases[key] = { plan, options, text: await toCalendar(plan, options) };
}

async function addAll(): Promise<void> {
  for (const [kind, name] of Object.entries(NAMES)) {
    const catalogue = named(name);
    for (const treatment of PLANNED)
      for (const sessions of [1, 3])
        for (const [index, start] of STARTS.entries()) {
          const discreet = (index + sessions) % 3 === 0;
          const key = [kind, treatment, sessions, start, discreet ? 'discreet' : 'full'].join(' ');
          await add(key, planned({ treatment, sessions, start }, catalogue), {
            ...{ catalogue, discreet, revision: index, planId: `plan ${name}` },
            ...(index === 2 && { url: 'https://clinic.example/plan?of=1#day-3' }),
          });
        }
  }
}

/** What a parser has to find of an item. */
const expected = (item: CalendarItem, { revision = 0, catalogue }: CalendarOptions): object => ({
  uid: item.uid,
  start: item.time?.from ?? item.from,
  end: item.time?.to ?? addDays(item.to, 1),
  stamp: `${catalogue.meta.published}T00:00:00Z`,
  sequence: revision * 2,
  title: item.title,
  description: item.description,
  status: 'CONFIRMED',
  shown: 'TRANSPARENT',
  class: 'PRIVATE',
  url: item.url ?? null,
  alarms: item.alarms.map(({ minutes, text }) => ({ action: 'DISPLAY', related: 'START', minutes, text })),
});

describe('a calendar file', function () {
  this.timeout(180_000);
  before(addAll);

  const holds = (parser: string, reader: typeof readByPython): void => {
    it(`says to ${parser} what the items say`, function () {
      const texts = Object.fromEntries(Object.entries(cases).map(([key, { text }]) => [key, text]));
      const found = reader(texts);
      if (!found) return void this.skip();
      expect(Object.keys(found)).to.have.length(PLANNED.length * Object.keys(NAMES).length * STARTS.length * 2);
      for (const [key, { plan, options }] of Object.entries(cases)) {
        const items = calendarItems(plan, options);
        expect(items.length, key).to.be.above(2);
        expect(found[key]?.entries, key).to.deep.equal(items.map((item) => expected(item, options)));
        expect(found[key]?.method, key).to.equal(null);
      }
    });
  };
  holds('ical.js', readByIcalJs);
  holds('python3-icalendar', readByPython);

  it('has lines of 75 octets at most, all of them ended as the format wants, in valid UTF-8', () => {
    const octets = new TextEncoder();
    for (const [key, { text }] of Object.entries(cases)) {
      expect(text.endsWith('END:VCALENDAR\r\n'), key).to.equal(true);
      expect(text.replaceAll('\r\n', ''), key).to.not.match(/[\r\n]/);
      const long = text.split('\r\n').filter((line) => octets.encode(line).length > 75);
      expect(long, key).to.deep.equal([]);
      expect(new TextDecoder('utf-8', { fatal: true }).decode(octets.encode(text)), key).to.equal(text);
      expect(text.replaceAll('\r\n', ''), key).to.not.match(/\p{Cc}|\p{Cs}/u);
    }
  });

  it('has no property that a name brought in', () => {
    for (const [key, { text }] of Object.entries(cases)) {
      const lines = text.replaceAll('\r\n ', '').split('\r\n');
      expect(
        lines.filter((line) => /^(ATTACH|ATTENDEE|ORGANIZER|METHOD|RRULE|X:|Y:|SUMMARY:Injected)/.test(line)),
        key,
      ).to.deep.equal([]);
      const count = (start: string) => lines.filter((line) => line === start).length;
      expect([count('BEGIN:VEVENT'), count('END:VEVENT'), count('BEGIN:VCALENDAR')], key).to.deep.equal([
        calendarItems(cases[key]!.plan, cases[key]!.options).length,
        calendarItems(cases[key]!.plan, cases[key]!.options).length,
        1,
      ]);
    }
  });

  it('that cancels is read the same by both: the ids of the plan, cancelled, later than it, without alarms', async function () {
    const { plan, options } = cases[Object.keys(cases).find((key) => key.startsWith('Cyrillic ipl 3 '))!]!;
    const texts = { cancel: await cancelCalendar(plan, options), plan: await toCalendar(plan, options) };
    for (const found of [readByIcalJs(texts), readByPython(texts)]) {
      if (!found) return void this.skip();
      const [cancel, kept] = [found['cancel']!.entries, found['plan']!.entries];
      expect(cancel.map(({ uid, start, end }) => [uid, start, end])).to.deep.equal(
        kept.map(({ uid, start, end }) => [uid, start, end]),
      );
      for (const [index, { status, sequence, alarms, title }] of cancel.entries()) {
        expect([status, alarms]).to.deep.equal(['CANCELLED', []]);
        expect(sequence).to.be.above(kept[index]!.sequence);
        expect(title).to.equal(`Cancelled: ${kept[index]!.title}`);
      }
    }
  });
});
