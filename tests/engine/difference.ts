/** Where `recommend` and the oracle differ over one answer set, in words; and the smallest set that still shows it. */
import type { Catalogue } from '../../src/data/types.ts';
import { recommend } from '../../src/engine/index.ts';
import type { Answers, Recommendation, TreatmentVerdict } from '../../src/engine/types.ts';
import { expected, type Change, type Expected, type ExpectedTreatment } from './oracle.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const told = (what: string, wanted: unknown, got: unknown): string =>
  `${what}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`;

/** As the contract fixes them: which options go and what stays, in no order. */
function changesOf(wouldChange: { changes: readonly Change[]; verdict: string } | null): unknown {
  const changes = wouldChange?.changes.map(({ question, from, to }) => [question, [...from].sort(), [...to].sort()]);
  return wouldChange && [wouldChange.verdict, changes?.sort()];
}

function* ofTreatment(wanted: ExpectedTreatment, got: TreatmentVerdict): Generator<string> {
  const name = wanted.treatment;
  if (wanted.verdict !== got.verdict) yield told(`${name} verdict`, wanted.verdict, got.verdict);
  if (wanted.rank !== got.rank) yield told(`${name} rank`, wanted.rank, got.rank);
  const reasons = (['for', 'against', 'unknown'] as const).flatMap((list) =>
    got[list].map(({ kind, id }) => `${list} ${kind}:${id}`),
  );
  const missing = wanted.reasons.filter((reason) => !reasons.includes(reason));
  const extra = reasons.filter((reason) => !wanted.reasons.includes(reason) && !wanted.openTo.includes(reason));
  if (missing.length > 0) yield told(`${name} lacks reasons`, missing, reasons);
  if (extra.length > 0) yield told(`${name} has more reasons`, wanted.reasons, extra);
  if (new Set(reasons).size < reasons.length) yield told(`${name} repeats a reason`, wanted.reasons, reasons);
  const changes = [changesOf(wanted.wouldChange), changesOf(got.wouldChange)];
  if (!same(changes[0], changes[1])) yield told(`${name} wouldChange`, changes[0], changes[1]);
}

function* ofWhole(wanted: Expected, got: Recommendation): Generator<string> {
  if (wanted.outcome !== got.outcome) yield told('outcome', wanted.outcome, got.outcome);
  const refer = got.refer && {
    level: got.refer.level,
    reasons: got.refer.reasons.map(({ kind, id }) => `${kind}:${id}`).sort(),
  };
  const wantedRefer = wanted.refer && { level: wanted.refer.level, reasons: [...wanted.refer.reasons].sort() };
  if (!same(wantedRefer, refer)) yield told('refer', wantedRefer, refer);
  const conditions = got.conditions.map(({ condition, likelihood }) => ({ condition, likelihood }));
  if (!same(wanted.conditions, conditions)) yield told('conditions', wanted.conditions, conditions);
  const order = [wanted, got].map(({ treatments }) => treatments.map(({ treatment }) => treatment));
  if (!same(order[0], order[1])) yield told('order', order[0], order[1]);
}

export function difference(catalogue: Catalogue, answers: Answers): string | null {
  const wanted = expected(catalogue, answers);
  const got = recommend(catalogue, answers);
  const found = [...ofWhole(wanted, got)];
  for (const treatment of wanted.treatments) {
    const other = got.treatments.find((one) => one.treatment === treatment.treatment);
    found.push(...(other ? ofTreatment(treatment, other) : [`${treatment.treatment} is missing`]));
  }
  return found.length === 0 ? null : found.join('\n');
}

/** Takes away what is not needed to see the difference, one question or option at a time. */
export function smallest(catalogue: Catalogue, answers: Answers): Answers {
  for (const [id, values] of Object.entries(answers)) {
    const { [id]: gone, ...rest } = answers;
    void gone;
    if (difference(catalogue, rest)) return smallest(catalogue, rest);
    for (const value of values) {
      const fewer = { ...answers, [id]: values.filter((other) => other !== value) };
      if (values.length > 1 && difference(catalogue, fewer)) return smallest(catalogue, fewer);
    }
  }
  return answers;
}
