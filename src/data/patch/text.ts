/** Reads the text of a file: JSON, with the place of every value in it, and keys that stand twice. */
import type { CatalogueProblem } from '../errors.ts';
import { pointer, keysOf } from './pointer.ts';

/** Where something stands in a text; both begin at 1. */
interface Spot {
  line: number;
  column: number;
}
/** The place of what a JSON Pointer names, or of the nearest thing around it. */
export type Where = (path: string) => Spot;

export function readText(text: string): { value: unknown; problems: CatalogueProblem[]; where: Where } {
  // Some editors write this mark at the beginning of every file.
  const json = text.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { value: undefined, problems: [notJson(json, error)], where: () => ({ line: 1, column: 1 }) };
  }
  const { places, twice } = scanned(json);
  const where: Where = (path) => {
    const keys = keysOf(path);
    while (keys.length > 0 && !places.has(pointer(keys))) keys.pop();
    return spot(json, places.get(pointer(keys)) ?? 0);
  };
  const problems = twice.map(({ path, at }) => ({
    path,
    message: 'This key stands twice.',
    hint: 'Only the last one would count. Leave one of them out.',
    ...spot(json, at),
  }));
  return { value, problems, where };
}

function spot(text: string, at: number): Spot {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

interface Level {
  path: string;
  keys: Set<string> | null;
  index: number;
  key: string | null;
}

/** Of text that is JSON: where each value begins. Without recursion, for a text may be nested as deep as it likes. */
function scanned(text: string): { places: Map<string, number>; twice: { path: string; at: number }[] } {
  const places = new Map<string, number>();
  const twice: { path: string; at: number }[] = [];
  const levels: Level[] = [];
  for (const { 0: token, index: at } of text.matchAll(TOKENS)) {
    const level = levels.at(-1);
    if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && level) {
      level.index += 1;
      level.key = null;
    } else if (level?.keys && level.key === null && token.startsWith('"')) {
      level.key = JSON.parse(token) as string;
      if (level.keys.has(level.key)) twice.push({ path: level.path + pointer([level.key]), at });
      level.keys.add(level.key);
      if (levels.length <= DEEPEST) places.set(level.path + pointer([level.key]), at);
    } else if (token !== ':' && token !== ',') {
      const path = level ? level.path + pointer([level.keys ? (level.key ?? '') : level.index]) : '';
      if (!level?.keys && levels.length <= DEEPEST) places.set(path, at);
      // Deeper than a file may be, no path is asked for.
      const inner = levels.length <= DEEPEST ? path : '';
      if (token === '{' || token === '[')
        levels.push({ path: inner, keys: token === '{' ? new Set() : null, index: 0, key: null });
    }
  }
  return { places, twice };
}
const DEEPEST = 60;

const EMPTY = { path: '', message: 'The file is empty.', hint: 'Write { "extends": "default" }.', line: 1, column: 1 };

function notJson(text: string, error: unknown): CatalogueProblem {
  if (text.trim() === '') return EMPTY;
  const message = error instanceof Error ? error.message : String(error);
  const at = faultIn(text);
  const odd = text.includes('\ufffd') || text.includes('\u0000');
  const hint = text.trimStart().startsWith('<')
    ? 'It is a web page. Check the address.'
    : odd
      ? 'Save the file as UTF-8.'
      : at >= text.trimEnd().length
        ? 'It ends too early: a bracket or a quotation mark is not closed.'
        : 'Look at this place: a comma too many or too few, a missing quotation mark, or a comment.';
  return { path: '', message: `This is not JSON (${message.slice(0, 120)}).`, hint, ...spot(text, at) };
}

/** Where the text stops being JSON: the end of the longest beginning that could still go on. */
function faultIn(text: string): number {
  const closers: string[] = [];
  let last = '';
  let end = 0;
  for (const { 0: token, index: at } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|"/g)) {
    if (!follows(last, token, closers)) return at;
    if (token === '{' || token === '[') closers.push(token === '{' ? '}' : ']');
    if (token === '}' || token === ']') closers.pop();
    last = token;
    end = at + token.length;
  }
  return Math.max(end, text.trimEnd().length);
}

const PLAIN = /^(?:"(?:.|\n)+"|""|true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

function follows(last: string, token: string, closers: readonly string[]): boolean {
  const closer = closers.at(-1);
  const opens = token === '{' || token === '[';
  if (token === ':') return closer === '}' && last.startsWith('"');
  if (token === ',') return closer !== undefined && !['', ',', ':', '{', '['].includes(last);
  if (token === '}' || token === ']') return token === closer && last !== ',' && last !== ':';
  if (!opens && !PLAIN.test(token)) return false;
  return ['', ',', ':', '{', '['].includes(last) && (closer !== '}' || last === ':' || token.startsWith('"'));
}
