/** A sheet for the clipboard: a table for documents and spreadsheets, lines with tabs for everything else. */
import { say } from '../../shared/words.ts';
import { linkOf } from '../../shared/links.ts';
import { laterWords } from '../rest/words.ts';
import { gridOf, plain, type Grid, type GridCell } from './grid.ts';
import { guarded } from './guard.ts';
import { chosenText, closingText, type Sheet } from './sheet.ts';
import { plainSource, sourceName } from './sources.ts';

/** A line feed, or its tag, would be the end of the row where it is pasted. */
const oneLine = (text: string): string =>
  guarded(
    text
      .split('\n')
      .map((line) => line.replace(/^• /, ''))
      .reduce((said, line) => `${said}${/[.:!?]$/.test(said) ? ' ' : '; '}${line}`),
  );

export function tabbed(sheet: Sheet): string {
  const { attribute, treatments, groups } = gridOf(sheet);
  const rows = groups.flatMap(({ title, rows }) => [
    [title],
    ...rows.map(({ name, cells }) =>
      [name, ...cells.map((cell) => marked(sheet, cell))].filter((text, at) => at > 0 || text),
    ),
  ]);
  const { title, opening, sources, closing } = around(sheet);
  const table = [[attribute, ...treatments], ...rows].map((cells) => cells.map(oneLine).join('\t'));
  const listed = sources.map((id, index) => `[${index + 1}] ${plainSource(sheet.whole, id)}`);
  return [[title, ...opening], table, [say(laterWords(sheet.at).sources), ...listed], closing]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** Only elements that every document knows, without a class or a style. */
export function tableHtml(sheet: Sheet): string {
  const { title, opening, sources, closing } = around(sheet);
  const items = sources.map((id) => tag('li', sourceLink(sheet, id)));
  return [
    tag('p', tag('b', escaped(title))),
    ...opening.map((text) => tag('p', written(text))),
    tableOf(sheet, gridOf(sheet), title),
    tag('p', tag('b', escaped(say(laterWords(sheet.at).sources)))),
    tag('ol', items.join('')),
    ...closing.map((text) => tag('p', written(text))),
  ].join('\n');
}

const around = (sheet: Sheet) => ({
  title: say(sheet.at.words.title),
  opening: [plain(sheet.before), ...chosenText(sheet)].filter(Boolean),
  sources: sheet.notes.ids,
  closing: [plain(sheet.after), ...closingText(sheet)].filter(Boolean),
});

function tableOf(sheet: Sheet, { attribute, treatments, groups }: Grid, title: string): string {
  const span = ` colspan="${treatments.length + 1}"`;
  const heads = [attribute, ...treatments].map((name) => tag('th', escaped(oneLine(name)), ' scope="col"'));
  const bodies = groups.map(({ title, rows }) =>
    tag(
      'tbody',
      row([tag('th', escaped(oneLine(title)), ` scope="rowgroup"${span}`)]) +
        rows.map(({ name, cells }) => rowOf(sheet, name, cells, treatments.length)).join(''),
    ),
  );
  return tag('table', tag('caption', escaped(title)) + tag('thead', row(heads)) + bodies.join(''), ' border="1"');
}

/** What is about all treatments has no name of its own and goes over the whole width. */
function rowOf(sheet: Sheet, name: string, cells: readonly GridCell[], columns: number): string {
  const texts = cells.map((cell) => escaped(oneLine(marked(sheet, cell))));
  if (name === '') return row(texts.map((text) => tag('td', text, ` colspan="${columns + 1}"`)));
  return row([tag('th', escaped(oneLine(name)), ' scope="row"'), ...texts.map((text) => tag('td', text))]);
}

/** The numbers of its sources in brackets: superscript would run into the figure before it. */
function marked({ notes }: Sheet, { text, sources }: GridCell): string {
  return sources.length > 0 ? `${text} [${notes.cite(sources)}]` : text;
}

function sourceLink({ whole }: Sheet, id: string): string {
  const source = whole.sources[id];
  if (!source) return '';
  const link = linkOf(source.link);
  const name = escaped(sourceName(source));
  return link ? tag('a', name, ` href="${escaped(link)}"`) : name;
}

const row = (cells: readonly string[]): string => tag('tr', cells.join(''));
const tag = (name: string, content: string, attributes = ''): string => `<${name}${attributes}>${content}</${name}>`;
const written = (text: string): string => escaped(text).replaceAll('\n', '<br>');
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
