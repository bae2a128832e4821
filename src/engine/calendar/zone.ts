/** Wall clock times of a time zone as instants, by what the platform knows of the zone. */
const DAY = 86_400_000;

/**
 * The instant, in milliseconds, at which clocks in the zone show this time on this day. Where they show it twice it is
 * the first, where they skip it the time is read by the offset before the change (RFC 5545, 3.3.5). Throws a RangeError
 * for a zone that the platform does not know.
 */
export function instantOf(date: string, time: string, timeZone: string): number {
  const clock = clockOf(timeZone);
  const wall = Date.parse(`${date}T${time}:00Z`);
  const offsetAt = (instant: number): number => clock(instant) - instant;
  // No offset is over 14 hours, so a day on either side is before and after a change on this day.
  const [before, after] = [wall - offsetAt(wall - DAY), wall - offsetAt(wall + DAY)];
  return clock(before) !== wall && clock(after) === wall ? after : before;
}

/** What a clock in the zone shows at an instant, written as if it were UTC. */
function clockOf(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  return (instant) => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  };
}
