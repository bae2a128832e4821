/** A table as a screen reader tells it: every cell with the headers that it belongs to. */
import { textAt } from './tree.ts';

export interface HeadedCell {
  group: string;
  row: string;
  column: string;
  cell: HTMLTableCellElement;
}

const spanBefore = (cell: HTMLTableCellElement): number =>
  [...(cell.parentElement as HTMLTableRowElement).cells]
    .slice(0, cell.cellIndex)
    .reduce((sum, { colSpan }) => sum + colSpan, 0);

/** By the headers' scopes, as HTML's own algorithm for data cells finds them where no cell spans rows. */
export function headedCells(table: HTMLTableElement): HeadedCell[] {
  const columns = [...table.tHead!.rows[0]!.cells];
  return [...table.tBodies].flatMap((body) => {
    const group = body.querySelector<HTMLElement>('th[scope="rowgroup"]');
    return [...body.rows].flatMap((row) => {
      const header = row.querySelector<HTMLElement>('th[scope="row"]');
      return [...row.querySelectorAll('td')].map((cell) => ({
        group: textAt(group),
        row: textAt(header),
        column: cell.colSpan > 1 ? '' : textAt(columns[spanBefore(cell)] ?? null),
        cell,
      }));
    });
  });
}
