/** A sheet as plain texts, for whatever has neither pictures nor styles. */
import type { Sheet } from './sheet.ts';

export interface GridCell {
  /** Lines are told apart by a line feed. */
  text: string;
  sources: readonly string[];
}
export interface GridRow {
  name: string;
  /** One for each treatment; of a row about all of them, one. */
  cells: readonly GridCell[];
}
export interface Grid {
  attribute: string;
  treatments: readonly string[];
  groups: readonly { title: string; rows: readonly GridRow[] }[];
}

export function gridOf({ at, table }: Sheet): Grid {
  const [, ...heads] = table.tHead?.rows[0]?.cells ?? [];
  return {
    attribute: at.words.attribute as string,
    treatments: heads.map(headText),
    groups: [...table.tBodies].map(groupOf),
  };
}

/** The name, and in brackets what else stands over the column. */
function headText(head: Element): string {
  const [name = '', ...remarks] = plain(head).split('\n');
  return remarks.length > 0 ? `${name} (${remarks.join('; ')})` : name;
}

function groupOf(body: HTMLTableSectionElement): Grid['groups'][number] {
  const title = plain(body.querySelector('th[scope="rowgroup"]'));
  const rows = [...body.rows].filter((row) => !row.querySelector('th[scope="rowgroup"]'));
  return { title, rows: rows.map(rowOf) };
}

const rowOf = (row: HTMLTableRowElement): GridRow => ({
  name: plain(row.querySelector('th')),
  cells: [...row.querySelectorAll('td')].map((cell) => ({ text: plain(cell), sources: sourcesIn(cell) })),
});

const sourcesIn = (cell: Element): string[] => [
  ...new Set(
    [...cell.querySelectorAll<HTMLElement>('[data-sources]')].flatMap(
      ({ dataset }) => dataset['sources']?.split(' ') ?? [],
    ),
  ),
];

/** What begins a line of its own on the screen. */
const LINES = 'p, div, ul, ol, li, br, h2, h3, h4, h5, h6, .name, .line, .remark, .verdict';
const BREAK = '\n';

/** As one reads it: without marks of sources, pictures and white space that nobody sees. */
export function plain(node: Element | null): string {
  return written(node)
    .split(BREAK)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(BREAK);
}

function written(node: Node | null): string {
  if (node?.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (node?.nodeType !== Node.ELEMENT_NODE || (node as Element).matches('sup, svg')) return '';
  const within = [...node.childNodes].map(written).join('');
  // A list's item may begin with a line of its own.
  if ((node as Element).localName === 'li') return `${BREAK}• ${within.replace(/^\s+/, '')}${BREAK}`;
  return (node as Element).matches(LINES) ? `${BREAK}${within}${BREAK}` : within;
}
