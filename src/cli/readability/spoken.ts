/** A text as it is said aloud: what a formula that counts syllables has to be given. English. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 459 → four hundred and fifty nine. Years are said like any other number. */
function numberWords(value: number): string {
  if (value < 20) return UNITS[value] ?? '';
  if (value < 100)
    return [TENS[Math.floor(value / 10)], value % 10 > 0 ? UNITS[value % 10] : ''].filter(Boolean).join(' ');
  const [size, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % size;
  const head = `${numberWords(Math.floor(value / size))} ${name}`;
  return rest === 0 ? head : `${head} ${rest < 100 ? 'and ' : ''}${numberWords(rest)}`;
}
const digits = (text: string) =>
  Array.from(text)
    .map((digit) => UNITS[Number(digit)])
    .join(' ');

function sayNumber(text: string): string {
  const [whole = '', fraction] = text.split('.');
  // 111 and 999 are telephone numbers.
  const said = /^(\d)\1\1$/.test(whole) ? digits(whole) : numberWords(Number(whole));
  return fraction ? `${said} point ${digits(fraction)}` : said;
}

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const RANGE = String.raw`${NUMBER}(?:–${NUMBER})?`;
const CURRENCY: Record<string, string> = { '£': 'pounds', $: 'dollars', '€': 'euros' };
const UNIT: Record<string, string> = { mm: 'millimetres', nm: 'nanometres', '%': 'per cent' };

/** 36 → thirty six, 3–6 → three to six, £60–100 → sixty to one hundred pounds, 83% → eighty three per cent. */
export const spoken = (text: string): string =>
  text
    .replace(/₂/g, '2')
    .replace(
      new RegExp(`([£$€])(${RANGE})`, 'g'),
      (_, sign: string, range: string) => `${range} ${CURRENCY[sign] ?? ''}`,
    )
    .replace(
      new RegExp(`(${NUMBER}) ?(mm\\b|nm\\b|%)`, 'g'),
      (_, value: string, unit: string) => `${value} ${UNIT[unit] ?? ''}`,
    )
    .replace(/(?<=\d)–(?=\d)/g, ' to ')
    .replace(new RegExp(NUMBER, 'g'), (value) => ` ${sayNumber(value)} `)
    .replace(/ +/g, ' ')
    .replace(/ (?=[.,;:?!)])/g, '')
    .trim();
