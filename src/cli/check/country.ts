import { catalogue as builtIn, type Catalogue, type Jurisdiction } from '../../data/index.ts';
import { isObject } from '../../data/join.ts';
import type { Finding } from './finding.ts';
import { PLACES } from './places.ts';

const HINT =
  '"jurisdiction" decides whose advertising rules hold, "currency" in what your prices are, "timeZone" which day is today.';

/** Facts of a file that speak of another country than its jurisdiction, written or left as they are built in. */
export function countryFindings({ meta, clinic }: Catalogue, patch: object): Finding[] {
  const { jurisdiction, currency } = meta;
  const own = PLACES[jurisdiction].currencies.map((one) => `“${one}”`).join(', ');
  const facts = [
    {
      keys: ['meta', 'currency'],
      what: 'a currency',
      found: currency,
      home: homeOfCurrency(currency),
      own: ` (${own})`,
    },
    { keys: ['clinic', 'timeZone'], what: 'a time zone', found: clinic.timeZone, home: homeOfZone(clinic.timeZone) },
  ];
  const whose = given(patch, ['meta', 'jurisdiction']) ? 'the file says' : 'is built in';
  return facts
    .filter(({ home }) => contradicts(jurisdiction, home))
    .map(({ keys, what, found, home, own: those = '' }) => ({
      part: 'country',
      level: 'warning',
      path: `/${keys.join('/')}`,
      message: `Looked for ${what} of “${jurisdiction}”, which ${whose}${those}. Found “${found}”${given(patch, keys) ? '' : ', which is built in'}.`,
      hint: `Give ${what} of “${jurisdiction}”${home ? `, or "jurisdiction": "${home}"` : ''}. ${HINT}`,
    }));
}

/**
 * Who has chosen EU or US from afar, because no jurisdiction is theirs, has chosen. With the one that is built in it is
 * likelier that nobody has.
 */
const contradicts = (jurisdiction: Jurisdiction, home: Jurisdiction | undefined): boolean =>
  home ? home !== jurisdiction : jurisdiction === builtIn.meta.jurisdiction;

const places = Object.keys(PLACES) as Jurisdiction[];
const homeOfCurrency = (currency: string): Jurisdiction | undefined =>
  places.find((place) => PLACES[place].currencies.includes(currency));

/** Of the entries that a zone begins with the longest counts: London is in `Europe/` too. */
function homeOfZone(timeZone: string): Jurisdiction | undefined {
  const { timeZone: zone } = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions();
  const fits = (entry: string): boolean => (entry.endsWith('/') ? zone.startsWith(entry) : zone === entry);
  const longest = (place: Jurisdiction): number =>
    Math.max(0, ...PLACES[place].zones.filter(fits).map(({ length }) => length));
  return places.filter((place) => longest(place) > 0).sort((a, b) => longest(b) - longest(a))[0];
}

function given(patch: object, keys: readonly string[]): boolean {
  const value = keys.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), patch);
  return value !== undefined;
}
