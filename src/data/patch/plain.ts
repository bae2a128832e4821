/** What a file is before it is a catalogue: plain JSON of sane depth, size, keys and texts, copied. */
import type { CatalogueProblem } from '../errors.ts';
import { isObject } from '../join.ts';
import { isUnsafeKey } from '../merge.ts';
import { pointer } from './pointer.ts';

const DEEPEST = 50;
/** A file of 512 KB has fewer; an object that refers to its parts again and again may seem to have any number. */
const MOST_VALUES = 300_000;

/** A copy that no getter, proxy or later change can alter, and all that is wrong with its parts. They are left out. */
export function plainCopy(input: unknown): { copy: unknown; problems: CatalogueProblem[]; hopeless: boolean } {
  const problems: CatalogueProblem[] = [];
  let values = 0;
  let hopeless = false;
  const path: (string | number)[] = [];
  const refuse: Refuse = (message, hint) => {
    problems.push({ path: pointer(path), message, hint });
    return undefined;
  };
  const inside = (key: string | number, value: unknown): unknown => {
    path.push(key);
    const copy = typeof key === 'string' && isUnsafeKey(key) ? refuse(...UNSAFE_KEY) : visit(value);
    path.pop();
    return copy;
  };
  const visit = (value: unknown): unknown => {
    values += 1;
    if (hopeless) return undefined;
    if (path.length > DEEPEST || values > MOST_VALUES) {
      hopeless = true;
      return path.length > DEEPEST ? refuse(...TOO_DEEP) : refuse(...TOO_MUCH);
    }
    if (Array.isArray(value))
      return value.map((one: unknown, index) => inside(index, one)).filter((one) => one !== undefined);
    if (isObject(value)) return copied(value, inside);
    return leaf(value, refuse);
  };
  return { copy: visit(input), problems, hopeless };
}

const UNSAFE_KEY = ['This key is not allowed.', 'It means something to JavaScript. Choose another id.'] as const;
const TOO_DEEP = ['This is nested more than 50 levels deep.', 'A catalogue has fewer than ten.'] as const;
const TOO_MUCH = ['The file holds too much.', 'Write only what differs from the default.'] as const;

function copied(value: Record<string, unknown>, inside: (key: string, value: unknown) => unknown): object {
  const entries = Object.keys(value).map((key) => [key, inside(key, value[key])] as const);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

type Refuse = (message: string, hint: string) => unknown;

function leaf(value: unknown, refuse: Refuse): unknown {
  if (typeof value === 'string') return sound(value, refuse);
  if (value === null)
    return refuse(
      'Nothing can be deleted.',
      'Leave it out. For a treatment that you do not offer, write "offered": false.',
    );
  if (typeof value === 'number' && !(Math.abs(value) <= 1e6))
    return refuse('This number is out of all proportion.', 'Write a number below 1,000,000.');
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return refuse(`This is ${typeof value}, which JSON does not have.`, 'Write a text, a number, true or false.');
}

// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
const LONE = /[\ud800-\udfff]/u;
/** A tag, or a character as HTML names it. */
const HTML = /<[a-z/!?]|&(?:#x?[\da-f]+|lt|gt|[a-z]{3,8}\d?);/i;
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}\u2800]+$/u;
/** More than any language sets on one letter. */
const PILE = /\p{M}{8}/u;

function sound(text: string, refuse: Refuse): unknown {
  if (CONTROL.test(text)) return refuse('This text holds a control character.', 'Write it on one line, without tabs.');
  if (BIDI.test(text))
    return refuse('This text holds a character that turns the direction of writing.', 'Write it without.');
  if (LONE.test(text)) return refuse('This text holds half a character.', 'Save the file as UTF-8.');
  if (text.includes('\ufffd')) return refuse('A character of this text was lost.', 'Save the file as UTF-8.');
  if (UNSEEN.test(text)) return refuse('This text is empty.', 'Write something, or leave it out.');
  if (PILE.test(text)) return refuse('This text piles up marks on a letter.', 'Write it without.');
  if (HTML.test(text))
    return refuse(
      'This text holds HTML, which would be shown as it is.',
      'Write the characters themselves, without tags.',
    );
  return text;
}
