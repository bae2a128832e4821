/** A sheet as a file for spreadsheets: RFC 4180, in UTF-8 with its mark, one table from the first line to the last. */
import { plainSource } from './sources.ts';
import { say } from '../../shared/words.ts';
import { laterWords } from '../rest/words.ts';
import { gridOf, plain, type GridCell } from './grid.ts';
import { guarded } from './guard.ts';
import { chosenText, closingText, type Sheet } from './sheet.ts';

/** Without it some spreadsheets take UTF-8 for something else. */
const MARK = '\uFEFF';
const END = '\r\n';

/**
 * Part, question, a column for each treatment, and a column for the sources of each. What is about all treatments stands
 * in none of their columns.
 */
export function csvOf(sheet: Sheet): string {
  const words = laterWords(sheet.at);
  const { attribute, treatments, groups } = gridOf(sheet);
  const named = ({ sources }: GridCell): string[] => sources.map((id) => plainSource(sheet.whole, id));
  const head = [
    say(words.csvPart),
    attribute,
    ...treatments,
    ...treatments.map((treatment) => say(words.csvSources, { treatment })),
  ];
  const all = groups.flatMap(({ rows }) => rows);
  const rows = groups.flatMap(({ title, rows }) =>
    rows
      .filter(({ name }) => name)
      .map(({ name, cells }) => {
        const filled = treatments.map((_, index) => cells[index]);
        return [
          title,
          name,
          ...filled.map((cell) => cell?.text ?? ''),
          ...filled.map((cell) => (cell ? named(cell) : []).join('\n')),
        ];
      }),
  );
  const ofAll = all
    .filter(({ name }) => !name)
    .flatMap(({ cells }) => cells.map((cell) => [cell.text, ...named(cell)]));
  const about = [...ofAll.map((lines) => lines.join('\n')), ...aboutLines(sheet)].map((line) => [
    say(words.csvAbout),
    line,
  ]);
  return MARK + [head, ...rows, ...about].map((fields) => record(fields, head.length)).join('');
}

/** What was chosen, what comes first, and who stands for it. */
const aboutLines = (sheet: Sheet): string[] =>
  [...chosenText(sheet), plain(sheet.before), ...closingText(sheet)].filter(Boolean);

/** Every record has as many fields as the first. */
const record = (fields: readonly string[], length: number): string =>
  Array.from({ length }, (_, index) => field(fields[index] ?? '')).join(',') + END;

/** Line feeds within a cell are what spreadsheets write themselves. */
function field(text: string): string {
  const own = guarded(text);
  return /[",\r\n]/.test(own) ? `"${own.replaceAll('"', '""')}"` : own;
}
