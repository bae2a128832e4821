/**
 * How hard texts are to read: Flesch–Kincaid grade level, block by block. A block is what is read in one go; short texts
 * are measured with their neighbours, because the formula says nothing sensible about three words.
 */
import { readable, type Sentence } from './sentences.ts';
import { spoken } from './spoken.ts';

export const GRADE = 8;
/** Words of a sentence, of one text and of a label. */
export const MOST = { sentence: 20, text: 60, label: 12 };
/** A text without an end mark counts as a sentence from this many words on, otherwise it is a label. */
const LEAST_SENTENCE = 8;
/** A shorter text is measured together with what stands beside it. */
const LEAST_BLOCK = 10;

const NUMBERS = new Set(['n', 'at', 'of', 'count', 'most', 'min', 'max', 'from', 'to', 'session', 'rank', 'range']);
/** Placeholders with something plausible in them. One that is not known here becomes two easy words. */
const FILLED: Record<string, string> = {
  date: '3 June',
  due: '3 June',
  phone: '111',
  emergency: '999',
  treatment: 'pigment laser',
};
const filled = (text: string) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => FILLED[name] ?? (NUMBERS.has(name) ? '3' : 'sun spots'));

/** Where the counter is wrong about words that we use often. */
const MISCOUNTED: Record<string, number> = {
  vitiligo: 5,
  rosacea: 4,
  isotretinoin: 6,
  rashes: 2,
  flashes: 2,
  wishes: 2,
};
/** How many syllables a word has. */
export type Counter = (word: string) => number;

function syllablesOf(word: string, count: Counter): number {
  // Letters that are said one by one: GP, SPF, UV.
  if (/^[A-Z]{2,4}$/.test(word)) return Array.from(word).reduce((sum, letter) => sum + (letter === 'W' ? 3 : 1), 0);
  return MISCOUNTED[word.toLowerCase()] ?? Math.max(1, count(word.replace(/’/g, "'")));
}

const words = new Intl.Segmenter('en', { granularity: 'word' });
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordsOf = (text: string) =>
  [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

/** Words as they are written: "3–6" is one, "grey-brown" is one. */
export const wordCount = (text: string): number => filled(text).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
/** The words of each sentence of a text. */
export const sentenceLengths = (text: string): number[] =>
  [...sentences.segment(filled(text))].map(({ segment }) => wordCount(segment)).filter((length) => length > 0);

/** The Flesch–Kincaid grade of texts that are read as one. Each text ends its last sentence. */
export function gradeOf(texts: readonly string[], count: Counter): number {
  const said = texts.map((text) => spoken(filled(text)));
  const all = said.flatMap(wordsOf);
  const syllables = all.reduce((sum, word) => sum + syllablesOf(word, count), 0);
  const inSentence = all.length / said.flatMap(sentenceLengths).length;
  return 0.39 * inSentence + 11.8 * (syllables / all.length) - 15.59;
}

const hasEnd = (text: string) => /[.?!…]["”’)]?$/.test(text);
/** A name, a heading, a choice, a word of the interface. Other texts without an end mark are parts of a sentence. */
export const isLabel = ({ path, text }: Sentence): boolean =>
  !hasEnd(text) && (path.startsWith('ui.') || /\.(name|alsoCalled|title|label)$/.test(path));
const isSentence = (text: string) => hasEnd(text) || wordCount(text) >= LEAST_SENTENCE;

/** What is read in one go. Its path is that of its first text. */
export interface Block {
  path: string;
  texts: readonly string[];
  grade: number;
}
type Run = readonly Sentence[];
const lengthOf = (run: Run) => run.reduce((sum, { text }) => sum + wordCount(text), 0);

/** The blocks inside a value, and the texts too short to be one, which belong to what surrounds it. */
function runsOf(value: unknown, path: readonly string[]): { blocks: Run[]; short: Run } {
  if (typeof value === 'string') {
    const run = isSentence(value) ? [{ path: path.join('.'), text: value }] : [];
    return lengthOf(run) >= LEAST_BLOCK ? { blocks: [run], short: [] } : { blocks: [], short: run };
  }
  if (typeof value !== 'object' || value === null) return { blocks: [], short: [] };
  const inner = readable(value, path).map(([key, child]) => runsOf(child, [...path, key]));
  return gathered(inner);
}

/** The last sentences of a run, as many as make up so many words. */
function endOf(run: Run, least: number): Run {
  const each = run.flatMap(({ path, text }) =>
    [...sentences.segment(text)].map(({ segment }) => ({ path, text: segment.trim() })),
  );
  const start = each.findLastIndex((_, index) => lengthOf(each.slice(index)) >= least);
  return each.slice(Math.max(0, start));
}

/** Short neighbours are run together until they are long enough; a rest is read with the end of what stands before it. */
function gathered(inner: readonly { blocks: Run[]; short: Run }[]): { blocks: Run[]; short: Run } {
  const blocks: Run[] = [];
  let rest: Run = [];
  for (const { blocks: own, short } of inner) {
    blocks.push(...own);
    rest = [...rest, ...short];
    if (lengthOf(rest) < LEAST_BLOCK) continue;
    blocks.push(rest);
    rest = [];
  }
  const before = blocks.at(-1);
  if (rest.length === 0 || !before) return { blocks, short: rest };
  return { blocks: [...blocks, [...rest, ...endOf(before, LEAST_BLOCK - lengthOf(rest))]], short: [] };
}

/** Every block of a catalogue or of a part of one, in its order. */
export function blocksOf(tree: object, count: Counter): Block[] {
  const { blocks, short } = runsOf(tree, []);
  return [...blocks, ...(short.length > 0 ? [short] : [])].map((run) => {
    const texts = run.map(({ text }) => text);
    return { path: run[0]?.path ?? '', texts, grade: gradeOf(texts, count) };
  });
}
