import { expect } from 'chai';
import { instantOf } from '../../../src/engine/calendar/zone.ts';
import { addDays } from '../../../src/engine/days.ts';

const utc = (date: string, time: string, zone: string) =>
  new Date(instantOf(date, time, zone)).toISOString().slice(0, 16);

describe('a time of the clinic as an instant', () => {
  const known: [zone: string, date: string, time: string, instant: string, why: string][] = [
    ['Europe/London', '2026-11-20', '14:30', '2026-11-20T14:30', 'winter'],
    ['Europe/London', '2026-07-20', '14:30', '2026-07-20T13:30', 'summer'],
    ['Europe/London', '2026-03-29', '00:59', '2026-03-29T00:59', 'the last minute before the gap'],
    ['Europe/London', '2026-03-29', '01:30', '2026-03-29T01:30', 'in the gap: read by the offset before it'],
    ['Europe/London', '2026-03-29', '02:00', '2026-03-29T01:00', 'the first minute after the gap'],
    ['Europe/London', '2026-10-25', '00:59', '2026-10-24T23:59', 'the last minute before the overlap'],
    ['Europe/London', '2026-10-25', '01:30', '2026-10-25T00:30', 'in the overlap: the first of the two'],
    ['Europe/London', '2026-10-25', '02:00', '2026-10-25T02:00', 'the first minute after the overlap'],
    ['America/Los_Angeles', '2026-03-08', '02:30', '2026-03-08T10:30', 'in the gap'],
    ['America/Los_Angeles', '2026-03-08', '03:00', '2026-03-08T10:00', 'after the gap'],
    ['America/Los_Angeles', '2026-11-01', '01:30', '2026-11-01T08:30', 'in the overlap'],
    ['America/Los_Angeles', '2026-11-01', '23:59', '2026-11-02T07:59', 'the evening after the overlap'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45', 'an overlap of half an hour'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45', 'a gap of half an hour'],
    ['Australia/Lord_Howe', '2026-10-04', '02:30', '2026-10-03T15:30', 'after a gap of half an hour'],
    ['Asia/Kolkata', '2026-11-20', '00:15', '2026-11-19T18:45', 'the day before in UTC'],
    ['Pacific/Apia', '2026-11-20', '00:15', '2026-11-19T11:15', 'east of all'],
    ['Pacific/Apia', '2011-12-30', '12:00', '2011-12-30T22:00', 'a day that Samoa left out'],
    ['Pacific/Pago_Pago', '2026-11-20', '23:30', '2026-11-21T10:30', 'west of all'],
    ['UTC', '2026-11-20', '00:00', '2026-11-20T00:00', 'no offset'],
  ];
  for (const [zone, date, time, instant, why] of known) {
    it(`${date} ${time} in ${zone}: ${why}`, () => {
      expect(utc(date, time, zone)).to.equal(instant);
    });
  }

  it('is what clocks in the zone show then, on every day of a year but in a gap', () => {
    for (const zone of [
      'Pacific/Apia',
      'America/Los_Angeles',
      'Europe/London',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
    ]) {
      const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      const wrong: string[] = [];
      for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1))
        for (const time of ['00:00', '02:15', '23:59'])
          if (clock.format(instantOf(day, time, zone)) !== `${day} ${time}`) wrong.push(`${day} ${time}`);
      const gaps: Record<string, string[]> = {
        'America/Los_Angeles': ['2026-03-08 02:15'],
        'Australia/Lord_Howe': ['2026-10-04 02:15'],
      };
      expect(wrong, zone).to.deep.equal(gaps[zone] ?? []);
    }
  });

  it('is refused for a zone that nobody knows', () => {
    expect(() => instantOf('2026-11-20', '14:30', 'Mars/Olympus')).to.throw(RangeError, 'Mars/Olympus');
  });
});
