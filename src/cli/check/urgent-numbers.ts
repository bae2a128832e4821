import { catalogue as builtIn, type Catalogue } from '../../data/index.ts';
import { textsOf } from '../../data/lint/texts.ts';
import { EMERGENCY } from '../emergency.ts';
import type { Finding } from './finding.ts';
import { urgentIn } from './urgent-help.ts';

/** Numbers that people somewhere call when it cannot wait. */
const KNOWN = ['999', '111', '112', '911'];
/** A whole number as it is written, so that part of a phone number or of a price is none. */
const NUMBER = /[+(]?\d+(?:(?:[ .,:/\u00a0\u2010-\u2013-]|\) ?| \()\d+)*/g;
/** “24 hours” after a number is not the end of it. */
const ALL_DAY = /\b24(?:\/7| ?(?:hours?|hrs?|h)\b)/gi;
const BEFORE = /(?:[\p{L}\p{N}#]|[£€$¥] ?|\b(?:GBP|EUR|USD|rooms?|suite|unit|flat|floor|page|no\.?) )$/iu;
const AFTER = new RegExp(
  [
    '^(?:[\\p{L}\\p{N}]| ?[£€$¥%]',
    '| (?:GBP|EUR|USD|euros?|pounds?|dollars?|pence|nm|mm|cm|m[gl]|people|persons|patients|clients|customers|visitors',
    '|women|men|seconds|minutes|hours|days|weeks|months|years|sessions|treatments|points|of|out of)(?!\\p{L})',
    '|(?: [\\p{L}’.]+){1,3} (?:street|road|lane|avenue|square|place|drive|way|close|court|row|hill|gardens|terrace)\\b)',
  ].join(''),
  'iu',
);
/** What an English sentence says of a number that one calls. In other languages the number alone counts. */
const CALLED =
  /\b(?:call|calls|calling|dial|dials|dialling|dialing|ring|phone|telephone|text|contact|emergency|emergencies|ambulance|urgent|urgently|nhs)\b/i;

/** Sentences of the clinic's own that send a visitor to another number than the file does. */
export function urgentNumberFindings({ meta, clinic }: Catalogue, patch: object): Finding[] {
  const { emergency, phone, text } = clinic.urgent;
  const inland = EMERGENCY[meta.jurisdiction];
  // What a file for another country has left as it is in the UK is wrong there, and told for itself.
  const left = meta.jurisdiction === 'GB' ? [] : [builtIn.clinic.urgent.emergency, builtIn.clinic.urgent.phone];
  const given = Object.values(urgentIn(patch));
  const right = new Set([emergency, phone, inland].filter((one) => !left.includes(one) || given.includes(one)));
  const english = /^en\b/i.test(meta.locale);
  const told = [...textsOf(patch)].filter(({ path }) => path !== '/clinic/urgent/emergency');
  const at = '/clinic/urgent/text';
  // Of the UK, whose built-in sentence names 111, even where the file has another number.
  if (meta.jurisdiction === 'GB' && told.every(({ path }) => path !== at))
    told.push({ path: at, text, sourced: false });
  return told.flatMap(({ path, text: sentence }) =>
    numbersIn(sentence, english)
      .filter((number) => !right.has(number))
      .map((number) => ({
        part: 'urgent-help',
        level: 'warning',
        path,
        message: `Looked for a number that holds for this file: ${[...right].map((one) => `“${one}”`).join(', ')}. Found “${number}” in a text.`,
        hint: hintFor(path, right.has(emergency) ? emergency : inland),
      })),
  );
}

const hintFor = (path: string, emergency: string): string =>
  path === '/clinic/urgent/text'
    ? 'Write {emergency} and {phone}, which are filled in with the numbers of the file.'
    : `Write “${emergency}”, or give the other number in "clinic.urgent".`;

/** Each of `KNOWN` that a text tells people to call, once. */
function numbersIn(text: string, english: boolean): string[] {
  const sentences = text.replace(ALL_DAY, '|').split(/(?<=[.!?])\s+/);
  const found = sentences
    .filter((sentence) => !english || CALLED.test(sentence))
    .flatMap((sentence) =>
      [...sentence.matchAll(NUMBER)]
        .filter(
          ({ 0: number, index }) =>
            !BEFORE.test(sentence.slice(0, index)) && !AFTER.test(sentence.slice(index + number.length)),
        )
        .map(([number]) => number),
    );
  return KNOWN.filter((number) => found.includes(number));
}
