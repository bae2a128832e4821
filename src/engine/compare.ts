import { arranged } from './arrange.ts';
import { recommend } from './recommend.ts';
import { sentencesOf } from './sentences.ts';
import { tableOf } from './table.ts';
import type {
  Answers,
  ComparisonCatalogue,
  ComparisonOptions,
  ComparisonTable,
  DecisionCatalogue,
  Reason,
} from './types.ts';

/**
 * Treatments side by side. Ids that the catalogue does not know are left out; without `treatments` it shows leaving it
 * alone, sun protection and, for `condition`, those that studies compared and then the best rated (else the first of the
 * catalogue). Columns stand in the
 * asked order, or in the catalogue's, unless `order` names a row to order them by; `matters` puts rows first. With `answers`
 * each column carries its verdict and the reasons, never a reordering.
 */
export function compare(
  catalogue: ComparisonCatalogue & DecisionCatalogue,
  options: ComparisonOptions,
): ComparisonTable {
  const table = arranged(catalogue, tableOf(catalogue, options, sentencesOf), options);
  return { ...table, columns: withVerdicts(catalogue, table.columns, options.answers) };
}

/** The same columns with what the answers say of each. */
function withVerdicts(
  catalogue: DecisionCatalogue,
  columns: ComparisonTable['columns'],
  answers: Answers | undefined,
): ComparisonTable['columns'] {
  if (!answers || Object.keys(answers).length === 0) return columns;
  const { treatments } = recommend(catalogue, answers);
  return columns.map(({ treatment }) => {
    const found = treatments.find((entry) => entry.treatment === treatment);
    const reasons: Reason[] = found ? [...found.against, ...found.unknown, ...found.for] : [];
    return { treatment, ...(found && { verdict: found.verdict }), reasons };
  });
}
