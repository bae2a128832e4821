/**
 * Estimates the syllables of an English word from its letters. Within a grade of a counter with a dictionary for nearly
 * every block of the built-in guide, which is enough to point at a hard sentence.
 */
const KNOWN: Readonly<Record<string, number>> = { acne: 2, any: 2, anyone: 3, every: 2, being: 2, trying: 2 };
/** An e that nobody says: care, cares, cared, but table, pages, treated. */
const SILENT = /(?:(?:[^aeiouyl]|[aeiouy]l)e|(?:[^aeiouylsxzcgh]|[aeiouy]l)es|(?:[^aeiouytdl]|[aeiouyl]l)ed)$/;
const VOWELS = /[aeiouy]{1,2}/g;
/** Two vowels that are said apart, as in tri-al, medi-um and re-act, but not in special or action. */
const APART = /(?<![tcsg])i(?:[ao]|um)|rea(?=ct)|ying$|uat/g;

export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length < 4) return KNOWN[letters] ?? 1;
  const said = letters.replace(SILENT, (end) => end.replace(/e[sd]?$/, '')).replace(/^y/, '');
  return KNOWN[letters] ?? Math.max(1, (said.match(VOWELS)?.length ?? 0) + (said.match(APART)?.length ?? 0));
}
