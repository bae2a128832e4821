import { spawnSync } from 'node:child_process';
import { expect } from 'chai';
import { catalogue } from '../../../src/data/index.ts';
import { cancelCalendar, toCalendar } from '../../../src/engine/index.ts';
import { writeCalendar } from '../../../src/engine/calendar/ics.ts';
import type { CalendarOptions } from '../../../src/engine/calendar/types.ts';
import type { AftercareOptions } from '../../../src/engine/types.ts';
import { readByIcalJs } from '../../helpers/read-calendars.ts';
import { altered } from '../../engine/random-catalogue.ts';
import { named, NAMES, planned } from '../../engine/calendar/plans.ts';

const fileOf = (plan: AftercareOptions = {}, options: Partial<CalendarOptions> = {}): Promise<string> =>
  toCalendar(planned(plan, options.catalogue as typeof catalogue), { catalogue, planId: 'plan-1', ...options });
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const values = (text: string, name: string) =>
  linesOf(text).flatMap((line) => (line.startsWith(name) ? [line.slice(name.length)] : []));

describe('what a calendar file is written around', () => {
  it('the stamp is the catalogue’s day in UTC, in every entry', async () => {
    const stamps = values(await fileOf({ start: '2026-07-20T09:00', sessions: 2 }), 'DTSTAMP:');
    expect(stamps).to.not.be.empty;
    expect(new Set(stamps)).to.deep.equal(new Set([`${catalogue.meta.published.replaceAll('-', '')}T000000Z`]));
  });

  it('days are days, the end is the day after, a session with a time is in UTC, and there is no zone', async () => {
    const text = await fileOf({ start: '2026-07-20T09:00' }, { only: 'microneedling/days-1-3/1' });
    expect(values(text, 'DTSTART')).to.deep.equal([';VALUE=DATE:20260721']);
    expect(values(text, 'DTEND')).to.deep.equal([';VALUE=DATE:20260724']);
    const session = await fileOf({ start: '2026-07-20T09:00' }, { only: 'session-1' });
    expect(values(session, 'DTSTART')).to.deep.equal([':20260720T080000Z']);
    expect(values(session, 'DTEND')).to.deep.equal([':20260720T090000Z']);
    expect(session).to.not.match(/TZID|VTIMEZONE|X-WR-TIMEZONE/);
  });

  it('days stay what they are wherever the file is written', async () => {
    const text = await fileOf({ sessions: 2, start: '2026-11-20T09:00' });
    const script = `import { catalogue } from './src/data/index.ts';
      import { planned } from './tests/engine/calendar/plans.ts';
      import { toCalendar } from './src/engine/index.ts';
      const plan = planned({ sessions: 2, start: '2026-11-20T09:00' });
      process.stdout.write(await toCalendar(plan, { catalogue, planId: 'plan-1' }));`;
    for (const TZ of ['Pacific/Apia', 'America/Los_Angeles']) {
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: new URL('../../../', import.meta.url),
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
      expect(stdout, TZ).to.equal(text);
    }
  });

  it('alarms after the start count from the start', async () => {
    const text = await fileOf();
    const triggers = values(text, 'TRIGGER');
    expect(new Set(triggers)).to.deep.equal(new Set([';RELATED=START:PT9H', ';RELATED=START:-PT6H']));
    expect(values(text, 'ACTION:').every((action) => action === 'DISPLAY')).to.equal(true);
    expect(values(await fileOf({}, { reminders: false }), 'TRIGGER')).to.deep.equal([]);
  });

  it('several entries have a calendar’s name, escaped; one has none', async () => {
    const lines = linesOf(await fileOf({}, { catalogue: named(NAMES['CRLF']!), discreet: false }));
    expect(lines.filter((line) => line.startsWith('X-WR-CALNAME:'))).to.have.length(1);
    expect(lines).to.not.include('ATTACH:https://evil.example/x');
    const odd = altered((draft) => {
      draft.treatments['microneedling-clinic']!.name = 'A\\n; b, c';
    });
    const text = await fileOf({}, { catalogue: odd, discreet: false });
    expect(values(text, 'X-WR-CALNAME:')).to.deep.equal(['Aftercare: A\\\\n\\; b\\, c']);
    expect(await fileOf({}, { only: 'session-1' })).to.not.match(/\r\n(X-WR-CALNAME|NAME):/);
  });

  it('the product’s line holds no more of a locale than a language', () => {
    const facts = { name: 'x', published: '2026-11-22', locale: 'en\r\nX-EVIL:1', sequence: 0, cancelled: false };
    const lines = linesOf(writeCalendar([], facts));
    expect(lines).to.include('PRODID:-//pigment-widgets//Calendar//ENX-EVIL1').and.not.include('X-EVIL:1');
  });

  it('an address keeps its marks: they come percent-encoded, for the library escapes them as text', async () => {
    const url = 'https://clinic.example/plan?a=1,2;3#day=4\\5';
    const text = await fileOf({}, { url, only: 'session-1' });
    const [found = ''] = values(text, 'URL;VALUE=URI:');
    expect(decodeURIComponent(found)).to.equal(url);
    expect(found).to.not.match(/[\\,;]/);
    const split = await fileOf({}, { url: 'https://clinic.example/a\r\nATTACH:b', only: 'session-1' });
    expect(linesOf(split).filter((line) => line.startsWith('ATTACH'))).to.deep.equal([]);
  });

  it('every entry is private, blocks no time, and nobody is asked to accept it', async () => {
    const text = await fileOf({ start: '2026-11-20T09:00' });
    const count = values(text, 'BEGIN:VEVENT').length;
    for (const line of ['CLASS:PRIVATE', 'TRANSP:TRANSPARENT', 'STATUS:CONFIRMED'])
      expect(values(text, line), line).to.have.length(count);
    expect(text).to.not.match(/\r\n(METHOD|ORGANIZER|ATTENDEE)/);
  });

  it('control characters are gone, and what was a line stays one', async () => {
    const text = await fileOf({}, { catalogue: named(NAMES['control']!), discreet: false, only: 'session-1' });
    expect(values(text, 'SUMMARY:')).to.deep.equal(['microneedling-clinic Clinic[31m tab: session']);
    const lines = await fileOf({}, { catalogue: named(NAMES['bare line ends']!), discreet: false, only: 'session-1' });
    expect(readByIcalJs({ lines })['lines']?.entries).to.have.length(1);
    expect(values(lines, 'ORGANIZER')).to.deep.equal([]);
  });

  it('the last line is closed', async () => {
    expect((await fileOf()).endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).to.equal(true);
  });

  it('is written on a page without HTTPS too, where there are no random ids, and leaves no trace there', async () => {
    const wanted = await fileOf();
    const own = Object.getOwnPropertyDescriptor(Crypto.prototype, 'randomUUID')!;
    Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
    try {
      expect(crypto.randomUUID as unknown).to.equal(undefined);
      expect(await fileOf()).to.equal(wanted);
      expect('randomUUID' in crypto).to.equal(false);
    } finally {
      Object.defineProperty(Crypto.prototype, 'randomUUID', own);
    }
  });
});

describe('a plan that is given out again', () => {
  const sequences = (text: string) => [...new Set(values(text, 'SEQUENCE:').map(Number))];
  const uids = (text: string) => values(text, 'UID:').sort();

  it('unchanged is the same file, letter by letter', async () => {
    expect(await fileOf({ sessions: 3 })).to.equal(await fileOf({ sessions: 3 }));
  });

  it('moved has the same ids and a higher sequence, and other days', async () => {
    const first = await fileOf({ sessions: 3 });
    const moved = await fileOf({ sessions: 3, start: '2026-12-02' }, { revision: 1 });
    expect(uids(moved)).to.deep.equal(uids(first));
    expect(sequences(moved)[0]).to.be.above(sequences(first)[0]!);
    expect([sequences(first), sequences(moved)].map(({ length }) => length)).to.deep.equal([1, 1]);
    expect(values(moved, 'DTSTART')).to.not.deep.equal(values(first, 'DTSTART'));
  });

  it('cancelled has the same ids, cancelled, later than what it undoes and earlier than what comes next', async () => {
    const options = { catalogue, planId: 'plan-1' };
    const cancel = await cancelCalendar(planned({ sessions: 3 }), options);
    const first = await fileOf({ sessions: 3 });
    expect(uids(cancel)).to.deep.equal(uids(first));
    expect(values(cancel, 'STATUS:').every((status) => status === 'CANCELLED')).to.equal(true);
    expect(values(cancel, 'SUMMARY:').every((title) => title.startsWith('Cancelled: Skin care'))).to.equal(true);
    expect(values(cancel, 'BEGIN:VALARM')).to.deep.equal([]);
    expect(cancel).to.not.match(/\r\nMETHOD/);
    const next = await fileOf({ sessions: 3 }, { revision: 1 });
    expect(sequences(first)[0]).to.be.below(sequences(cancel)[0]!);
    expect(sequences(cancel)[0]).to.be.below(sequences(next)[0]!);
  });

  it('takes no revision that is none', async () => {
    for (const revision of [-1, 1.5, NaN, Infinity, '2' as unknown as number]) {
      const error = await fileOf({}, { revision }).catch((reason: unknown) => reason);
      expect(String(error), String(revision)).to.match(/^RangeError: The revision/);
    }
  });
});
