import type { Context, Row } from './context.ts';

/**
 * Each thing of a list. From the rest on, what is drawn for one is never taken for another: what was opened in a cell goes
 * with its treatment and its row. Before, there is nothing to open.
 */
export const each = <T>(
  { rest }: Context,
  list: readonly T[],
  key: (item: T) => string,
  draw: (item: T, index: number) => unknown,
): unknown => (rest ? rest.repeat(list, key, draw) : list.map(draw));

export const idOf = ({ id }: { id: string }): string => id;

/** A row whose cells say what they said is not drawn anew. */
export const still = (at: Context, row: Row, draw: () => unknown): unknown =>
  at.rest ? at.rest.guard(at.rest.rowNow(at, row), draw) : draw();
