/** How much somebody has to read. */
const splitter = (granularity: 'word' | 'sentence') => new Intl.Segmenter('en', { granularity });
const byWord = splitter('word');
const bySentence = splitter('sentence');

export const words = (text: string): number => [...byWord.segment(text)].filter(({ isWordLike }) => isWordLike).length;
export const sentences = (text: string): number => [...bySentence.segment(text)].length;
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2;
}
