/**
 * Reads what `tools/compact.js` writes into the files of dist/cdn: sources as lines of text, and lists of sources as
 * numbers of such lines. Nothing else uses it.
 */
import { isObject } from '../data/join.ts';
import type { Grade, ShortSource } from '../data/types.ts';

export type Entry = readonly [id: string, source: ShortSource];

/** Where most papers are found; their links are written as the digit of one of these, and the rest. */
export const PLACES = [
  'https://doi.org/',
  'https://pubmed.ncbi.nlm.nih.gov/',
  'https://pmc.ncbi.nlm.nih.gov/articles/',
];

/** An id is the label in small letters, where nothing else is said. */
export const idOf = (label: string): string => label.toLowerCase().replace(/\W/g, '');

/** A line: label (its year left out at the end), publisher, grade and year, link, id. */
function entryOf(line: string): Entry {
  const [name = '', publisher = '', [grade, ...year] = '', link = '', id = ''] = line.split('|');
  const label = name.endsWith(' ') ? name + year.join('') : name;
  const source = {
    ...{ label, publisher, grade: grade as Grade },
    ...(year.length > 0 && { year: Number(year.join('')) }),
    ...(link && { link: /^\d/.test(link) ? (PLACES[Number(link[0])] ?? '') + link.slice(1) : `http${link}` }),
  };
  return [id || idOf(label), source];
}

export const unpackSources = (lines: string): Entry[] => lines.split('\n').map(entryOf);

/** Facts whose lists of sources are numbers, in base 36, of these entries. */
export function citing(entries: readonly Entry[]) {
  const ids = entries.map(([id]) => id);
  const listed = (text: string): unknown => text.split(' ').flatMap((n) => ids[parseInt(n, 36)] ?? []);
  return function cited(facts: unknown, key?: string): unknown {
    if (key === 'sources') return listed(facts as string);
    if (!isObject(facts)) return facts;
    return Object.fromEntries(Object.entries(facts).map(([inner, value]) => [inner, cited(value, inner)]));
  };
}
