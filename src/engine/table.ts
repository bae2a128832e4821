import { cellOf, type SentenceRow } from './cells.ts';
import { isBase, NO_TREATMENT, SUN_PROTECTION } from './marks.ts';
import type { Cell, ComparisonCatalogue, ComparisonOptions, ComparisonOrder, ComparisonTable, RowId } from './types.ts';
import { RATINGS } from './verdicts.ts';

/** Every row, in groups, in the order in which they are read. `chances` is there where the asked condition has some. */
export const COMPARISON_ROWS: Readonly<Record<string, readonly RowId[]>> = {
  fit: ['evidence', 'chances', 'skin-type', 'prescription'],
  what: ['how', 'place'],
  effort: ['sessions', 'gap', 'downtime', 'discomfort', 'first-result', 'lasting', 'cost'],
  effects: ['benefits', 'side-effects', 'who-should-not'],
};

/** Rows that treatments can be ordered by. */
export const COMPARISON_ORDERS: readonly ComparisonOrder[] = [
  'sessions',
  'gap',
  'downtime',
  'discomfort',
  'first-result',
  'cost',
  'evidence',
];

/** More columns than this cannot be compared (and do not fit). */
export const MOST_COLUMNS = 5;

/** What fills the rows of sentences. */
export type Sentences = (
  catalogue: ComparisonCatalogue,
  treatment: string,
  row: SentenceRow,
  condition: string | undefined,
  skinType: string | undefined,
) => Cell;
const UNSAID: Sentences = () => ({ kind: 'text', items: [], sources: [] });
const SENTENCES: readonly RowId[] = ['chances', 'lasting', 'benefits', 'side-effects', 'who-should-not'];
export const isSentence = (row: RowId): row is SentenceRow => SENTENCES.includes(row);

/**
 * The table in the neutral order and without the visitor's answers, and as long as `sentences` are not there, without
 * those; `others` fills the rows of numbers and levels. See `compare`.
 */
export function tableOf(
  catalogue: ComparisonCatalogue,
  options: Asked,
  sentences: Sentences = UNSAID,
  others: typeof cellOf = cellOf,
): ComparisonTable {
  const condition = known(catalogue.conditions, options.condition);
  const skinType = options.skinType && /^type-[1-6]$/.test(options.skinType) ? options.skinType : undefined;
  const columns = chosen(catalogue, condition, options.treatments);
  const rows = options.rows?.length ? options.rows : undefined;
  const counted = condition !== undefined && catalogue.conditions[condition]?.chances !== undefined;
  const groups = Object.entries(COMPARISON_ROWS).map(([id, ids]) => ({
    id,
    rows: ids
      .filter((row) => (!rows || rows.includes(row)) && (row !== 'chances' || counted))
      .map((row) => {
        const cells = columns.map((treatment) =>
          isSentence(row)
            ? sentences(catalogue, treatment, row, condition, skinType)
            : others(catalogue, treatment, row, { condition, skinType }),
        );
        return { id: row, same: allSame(cells), cells };
      }),
  }));
  return {
    ...(condition && { condition }),
    ...(skinType && { skinType }),
    columns: columns.map((treatment) => ({ treatment, reasons: [] })),
    groups: groups.filter((group) => group.rows.length > 0),
  };
}

/** Null as undefined: not narrowed down. */
type Asked = { readonly [Key in 'condition' | 'skinType']?: ComparisonOptions[Key] | null } & Pick<
  ComparisonOptions,
  'treatments' | 'rows'
>;

const known = (things: object, id?: string | null): string | undefined =>
  id && Object.hasOwn(things, id) ? id : undefined;

function chosen(catalogue: ComparisonCatalogue, condition: string | undefined, asked?: readonly string[]): string[] {
  const existing = [...new Set(asked)].filter((id) => Object.hasOwn(catalogue.treatments, id));
  if (existing.length > 0) return existing.slice(0, MOST_COLUMNS);
  const order = (id: string): number => catalogue.treatments[id]?.order ?? 0;
  const base = [NO_TREATMENT, SUN_PROTECTION].filter((id) => Object.hasOwn(catalogue.treatments, id));
  const rated = (id: string): number =>
    condition === undefined ? 0 : RATINGS.indexOf(catalogue.evidence[id]?.[condition]?.rating ?? 'none');
  const chances = Object.values(catalogue.conditions[condition ?? '']?.chances ?? {});
  const counted = Object.assign({}, ...chances.map(({ counts }) => counts)) as object;
  // Of a study that compared treatments, one side alone would tell half of it.
  const apart = (id: string): number => Number(!(id in counted));
  const byOrder = (ids: string[]): string[] => ids.sort((a, b) => order(a) - order(b));
  const others = byOrder(Object.keys(catalogue.treatments))
    .filter((id) => !isBase(id) && catalogue.treatments[id]?.offered !== false && rated(id) < RATINGS.indexOf('none'))
    .sort((a, b) => apart(a) - apart(b) || rated(a) - rated(b));
  // The best are chosen, but not ranked.
  return [...base, ...byOrder(others.slice(0, MOST_COLUMNS - base.length))];
}

/** Whether a row says the same of every treatment: sources and notes apart, because they differ between equals. */
function allSame(cells: readonly Cell[]): boolean {
  const apart: readonly string[] = ['sources', 'basis', 'grade', 'note'];
  const [first, ...rest] = cells.map((cell) => {
    // Where one skin type is asked, the others make no difference.
    const asked = cell.kind === 'level' && cell.scale === 'skin-type' && cell.value !== null;
    return JSON.stringify(asked ? cell.value : cell, (key, value: unknown) =>
      apart.includes(key) ? undefined : value,
    );
  });
  return rest.every((said) => said === first);
}
