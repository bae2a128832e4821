import { blocksOf, GRADE, MOST, sentenceLengths, wordCount } from '../readability/blocks.ts';
import { sentences } from '../readability/sentences.ts';
import { syllables } from '../readability/syllables.ts';
import type { Finding } from './finding.ts';

/** Below, the grade says nothing: a name, a label. */
const LEAST_WORDS = 10;
const pointerOf = (path: string): string => `/${path.replace(/\./g, '/')}`;

/** The clinic's own texts: those above the grade, and sentences that are too long. */
export function readability(patch: object): { findings: Finding[]; texts: number; hardest: number | null } {
  const texts = [...sentences(patch)].filter(({ path }) => !['extends', '$schema'].includes(path));
  const blocks = blocksOf(patch, syllables).filter(({ texts: own }) => wordCount(own.join(' ')) >= LEAST_WORDS);
  const grades = blocks.map(({ grade }) => grade);
  const hard = blocks.filter(({ grade }) => grade > GRADE).map(({ path, grade }) => tooHard(path, grade));
  const long = texts.flatMap(({ path, text }) => {
    const words = Math.max(0, ...sentenceLengths(text));
    return words > MOST.sentence ? [tooLong(path, words)] : [];
  });
  return {
    findings: [...hard, ...long],
    texts: texts.length,
    hardest: grades.length > 0 ? Math.round(Math.max(...grades) * 10) / 10 : null,
  };
}

const tooHard = (path: string, grade: number): Finding => ({
  part: 'readability',
  level: 'warning',
  path: pointerOf(path),
  message: `Hard to read: about grade ${grade.toFixed(1)} (Flesch–Kincaid, syllables estimated); visitors need ${GRADE} or below.`,
  hint: 'Shorter sentences, and everyday words.',
});

const tooLong = (path: string, words: number): Finding => ({
  part: 'readability',
  level: 'warning',
  path: pointerOf(path),
  message: `A sentence of ${words} words; ${MOST.sentence} are enough.`,
  hint: 'Make two of it.',
});
