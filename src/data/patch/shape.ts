/** What the validator found, said so that one can mend it. */
import type { CatalogueProblem } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { pointer } from './pointer.ts';

export interface Issue {
  path: PropertyKey[];
  code?: string | undefined;
  message: string;
  keys?: string[];
  expected?: string;
  values?: unknown[];
  pattern?: string;
  origin?: string;
  minimum?: unknown;
  maximum?: unknown;
}

export function problemsOf(found: Issue): CatalogueProblem[] {
  const { path, keys = [] } = found;
  if (keys.length > 0) return keys.map((key) => unknownKey([...path, key], key));
  const [message, hint] = said(found);
  return [{ path: pointer(path), message, hint }];
}

function unknownKey(path: PropertyKey[], key: string): CatalogueProblem {
  const meant = nearest(key, FIELDS);
  return {
    path: pointer(path),
    message: `There is no “${key.slice(0, 60)}” here.`,
    hint: meant ? `Did you mean “${meant}”?` : 'Check the spelling, or leave it out.',
  };
}

/** Fields of what a file may write whole. */
const FIELDS = [
  ...[
    'name',
    'phone',
    'booking',
    'url',
    'label',
    'urgent',
    'emergency',
    'text',
    'timeZone',
    'role',
    'registration',
    'date',
  ],
  ...['catalogueVersion', 'from', 'to', 'per', 'min', 'max', 'unit', 'note', 'basis', 'sources', 'level', 'treatments'],
  ...['setBy', 'question', 'options', 'condition', 'urgency', 'why', 'action', 'after', 'extends', 'phases', 'title'],
  ...[
    'do',
    'avoid',
    'normal',
    'callIf',
    'fromHour',
    'toHour',
    'only',
    'topics',
    'standsFor',
    'rating',
    'prevents',
    'grade',
    'quote',
    'verdict',
  ],
  ...['answer', 'publisher', 'year', 'link', 'figure', 'count', 'of', 'population', 'weeks'],
];

function said(issue: Issue): [message: string, hint: string] {
  const { code, expected = '', values = [] } = issue;
  if (expected === 'int') return ['This is not a whole number.', 'Write a number without a fraction.'];
  if (expected)
    return [
      `This is not ${/^[aeiou]/.test(expected) ? 'an' : 'a'} ${expected}.`,
      `Write ${KINDS[expected] ?? `a ${expected}`}.`,
    ];
  if (values.length > 0)
    return ['This value is not known here.', `Write ${values.map((one) => JSON.stringify(one)).join(', ')}.`];
  if (code === 'invalid_key')
    return ['This id is not well formed.', 'An id starts with a letter and joins letters and numbers with hyphens.'];
  if (code === 'too_small') return [tooSmall(issue), `The least is ${String(issue.minimum)}.`];
  if (code === 'too_big') return ['This is too much.', `The most is ${String(issue.maximum)}.`];
  if (code === 'invalid_format')
    return ['This is not written as it should be.', FORMATS[issue.pattern ?? ''] ?? WELL_FORMED];
  if (code === 'custom' && issue.message !== 'Invalid input') return [issue.message, 'Add it.'];
  return ['This value does not fit.', 'See catalogue.schema.json for what this field holds.'];
}

const WELL_FORMED = 'Ids are words joined by hyphens, days such as 2026-11-20, links begin with https://.';
const FORMATS: Readonly<Record<string, string>> = {
  '/^[A-Z]{3}$/': 'Write a currency such as "GBP".',
  '/^\\d{4}-\\d{2}-\\d{2}$/': 'Write a day such as "2026-11-20".',
  '/^\\+?\\d([\\d -]{0,17}\\d)?$/':
    'Write a number as people dial it, such as "112": digits, spaces, + and dashes, at most 20 of them.',
  '/^https?:\\/\\//': 'Write a web address that begins with https://.',
};
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  object: '{ … }',
  record: '{ … }',
  array: '[ … ]',
  boolean: 'true or false',
};

function tooSmall({ origin, minimum }: Issue): string {
  if (origin === 'string') return 'This text is empty.';
  if (origin === 'array') return 'This list is empty.';
  return minimum === 0 ? 'This number is below 0.' : 'This number is too small.';
}
