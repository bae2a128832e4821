/** Names of prescription-only medicines, found however they are written. */
import { readings } from './normal.ts';

export interface Medicine {
  name: string;
  pattern: RegExp;
}

/** Between two letters of one word. */
const GAP = '[^\\p{L}\\p{N}]{0,2}';
/** Digits that stand for letters, and how other languages write the same word: hidroquinona, Hydrochinon, idrochinone. */
const LIKE: Readonly<Record<string, string>> = {
  ...{ o: '[o0]', i: '[i1l]', e: '[e3]' },
  ...{ h: 'h?', y: '[yi]', qu: `(?:q${GAP}u|ch)` },
};
/** A word so long is no other word's beginning, so that it is found in parts, in compounds and with other endings. */
const LONG = /^[a-z]{8,}$/;

const loose = (word: string): string =>
  word.replace(/e$/, '').replace(/qu|./g, (letter, at) => `${at === 0 ? '' : GAP}${LIKE[letter] ?? letter}`) +
  '\\p{L}*';
const exact = (word: string): string =>
  word
    .replace(/s$/, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/(\d)%/, '$1 ?%');

export const medicinesOf = (names: readonly string[]): readonly Medicine[] =>
  names
    .filter((name) => /[\p{L}\p{N}]/u.test(name))
    .map((name) => {
      const words = (readings(name)[0] ?? '').split(/[ -]+/);
      const all = words.map((word) => (LONG.test(word) ? loose(word) : exact(word))).join('[ (/-]*');
      return { name, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${all}(?:s|'s)?(?![\\p{L}\\p{N}])`, 'u') };
    });

/** The first that a text names, and the words that name it. */
export function medicineIn(text: string, medicines: readonly Medicine[]): { name: string; found: string } | undefined {
  for (const reading of readings(text))
    for (const { name, pattern } of medicines) {
      const found = pattern.exec(reading)?.[0];
      if (found !== undefined) return { name, found };
    }
  return undefined;
}
