/** Laws about one treatment of a whole recommendation, over one answer set of each of its classes. */
import { recommendBy } from '../recommend.ts';
import type { Answers, Recommendation, TreatmentVerdict } from '../types.ts';
import { VERDICTS } from '../verdicts.ts';
import { changesBy, type Change } from './change.ts';
import type { Context } from './context.ts';
import { said } from './laws.ts';
import { severityIn, verdictIn } from './output-laws.ts';
import type { OfColumn } from './representatives.ts';

type Check = (context: Context, of: OfColumn, result: Recommendation) => string | undefined;

/** What `recommend` says of a whole answer set is what its answers say one by one. */
const sameAsClass: Check = (_context, { column, severity }, result) => {
  const got = severityIn(result, column.treatment);
  if (got === severity) return undefined;
  return `${column.treatment} is ${said(got)}; its answers one by one say ${said(severity)}`;
};

/** Rule 9: all that is in the way and can pass, together; what the answers then say; and nothing unless that is better. */
const change: Check = (context, { column, answers }, result) => {
  const now = severityIn(result, column.treatment);
  const changes = changesBy(column, answers, now);
  const then = changes.length > 0 ? severityOfChanged(context, column.treatment, answers, changes) : now;
  const due = then < now ? { changes, verdict: VERDICTS[then] ?? 'fits' } : null;
  const got = verdictIn(result, column.treatment)?.wouldChange ?? null;
  return told(got) === told(due) ? undefined : `${column.treatment} would change by ${told(got)}, not by ${told(due)}`;
};

function severityOfChanged(context: Context, id: string, answers: Answers, changes: readonly Change[]): number {
  const changed = { ...answers, ...Object.fromEntries(changes.map(({ question, to }) => [question, to])) };
  return severityIn(recommendBy(context.rules, context.catalogue, changed), id);
}

function told(change: TreatmentVerdict['wouldChange']): string {
  if (!change) return 'nothing';
  const changes = change.changes.map(({ question, from, to }) => `${question} ${from.join('+')} → ${to.join('+')}`);
  return `${changes.sort().join(', ')} (“${change.verdict}”)`;
}

export const COLUMN_LAWS = { class: sameAsClass, 'would-change': change } as const satisfies Readonly<
  Record<string, Check>
>;
