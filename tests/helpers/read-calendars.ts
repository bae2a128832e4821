/** What two parsers that know nothing of each other read in calendar files: ical.js, and Debian's python3-icalendar. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';

export interface ReadEntry {
  uid: string;
  start: string;
  end: string;
  stamp: string;
  sequence: number;
  title: string;
  description: string;
  status: string;
  shown: string;
  class: string;
  url: string | null;
  alarms: { action: string; related: string; minutes: number; text: string }[];
}
export interface ReadCalendar {
  name: string | null;
  method: string | null;
  entries: ReadEntry[];
}
type Files = Readonly<Record<string, string>>;
type Read = Record<string, ReadCalendar>;

const SCRIPT = fileURLToPath(new URL('../../tools/read-calendars.py', import.meta.url));
/** Debian's own first: a Python from elsewhere does not see Debian's packages. */
const PYTHON = ['/usr/bin/python3', 'python3'].find((path) => spawnSync(path, ['-c', 'import icalendar']).status === 0);

/** Null where the parser is not installed, which is an error only in CI. */
export function readByPython(files: Files): Read | null {
  if (PYTHON === undefined) {
    if (process.env['CI']) throw new Error('No second calendar parser: install python3-icalendar (tools/browsers.sh).');
    console.error(
      '\n!!!! CALENDARS READ BY ONE PARSER ONLY: python3-icalendar is not installed (tools/browsers.sh) !!!!\n',
    );
    return null;
  }
  const { status, stdout, stderr } = spawnSync(PYTHON, [SCRIPT], {
    input: JSON.stringify(files),
    encoding: 'utf8',
    maxBuffer: 1 << 29,
    env: { PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1' },
  });
  if (status !== 0) throw new Error(`python3-icalendar refuses a file: ${stderr}`);
  return JSON.parse(stdout) as Read;
}

export const readByIcalJs = (files: Files): Read =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, read(text)]));

function read(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const value = (name: string) => calendar.getFirstPropertyValue(name) as string | null;
  return {
    name: value('x-wr-calname'),
    method: value('method'),
    entries: calendar.getAllSubcomponents('vevent').map(readEntry),
  };
}

function readEntry(event: ICAL.Component): ReadEntry {
  const value = (name: string) => event.getFirstPropertyValue(name);
  const text = (name: string) => value(name) as string;
  const moment = (name: string) => (value(name) as ICAL.Time).toString();
  return {
    uid: text('uid'),
    start: moment('dtstart'),
    end: moment('dtend'),
    stamp: moment('dtstamp'),
    sequence: Number(value('sequence')),
    title: text('summary'),
    description: text('description'),
    status: text('status'),
    shown: text('transp'),
    class: text('class'),
    url: value('url') as string | null,
    alarms: event.getAllSubcomponents('valarm').map((alarm) => ({
      action: alarm.getFirstPropertyValue('action') as string,
      related: (alarm.getFirstProperty('trigger')?.getParameter('related') as string | undefined) ?? 'START',
      minutes: (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() / 60,
      text: alarm.getFirstPropertyValue('description') as string,
    })),
  };
}
