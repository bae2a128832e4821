/** Laws about a whole recommendation: what `recommend` says of an answer set, held against the facts. */
import { isOnPath, NOT_SURE } from '../answers.ts';
import { isBase } from '../marks.ts';
import type { Answers, DecisionCatalogue, Recommendation, TreatmentVerdict } from '../types.ts';
import { RATINGS, severity, VERDICTS } from '../verdicts.ts';
import { DOWNTIME, DOWNTIME_LIMITS, EITHER, PLACE } from '../wishes.ts';
import { ASK_FIRST, likelyBy } from './demands.ts';
import { referredBy, URGENCIES } from './refer.ts';
import { isThrough } from './representatives.ts';

/** Says what is wrong, or nothing. */
type Check = (catalogue: DecisionCatalogue, answers: Answers, result: Recommendation) => string | undefined;

/** Rules 2, 5 and 8: how it ends, and how urgently a doctor is asked for. */
const outcome: Check = (catalogue, answers, { outcome: got, refer, treatments }) => {
  const { ends, urgency } = referredBy(catalogue, answers);
  const through = isThrough(catalogue, Object.keys(catalogue.questions), answers);
  const due = ends ? 'refer' : through ? 'options' : 'incomplete';
  if (got !== due) return `the outcome is ${got}, not ${due}`;
  if ((refer?.level ?? null) !== URGENCIES[urgency]) {
    return `asks for a doctor: ${refer?.level ?? 'nobody'}, not ${URGENCIES[urgency] ?? 'nobody'}`;
  }
  if (refer?.reasons.length === 0) return 'asks for a doctor without a reason';
  const told = new Set(treatments.map(({ treatment }) => treatment));
  const missing = Object.keys(catalogue.treatments).find((id) => !told.has(id));
  return missing ? `says nothing of ${missing}` : undefined;
};

/** Rules 6, 7 and 8: who is ranked, before whom, and in which order all are told. */
const rank: Check = (catalogue, answers, { outcome: ends, treatments }) => {
  const likely = likelyBy(catalogue, answers);
  const [first] = likely;
  const ranks = ends === 'options' && first !== undefined && !likely.some((id) => catalogue.conditions[id]?.mustRefer);
  const due = treatments.filter(
    ({ treatment, verdict }) =>
      ranks && !isBase(treatment) && !catalogue.treatments[treatment]?.prescription && severity(verdict) <= ASK_FIRST,
  );
  const keys = new Map(due.map((one) => [one, key(catalogue, answers, one, first ?? '')]));
  for (const one of treatments) {
    const own = keys.get(one);
    const place = own ? 1 + [...keys.values()].filter((other) => isBefore(other, own)).length : null;
    if (one.rank !== place) return `${one.treatment} has rank ${String(one.rank)}, not ${String(place)}`;
  }
  return misplaced(catalogue, treatments);
};

function key(catalogue: DecisionCatalogue, answers: Answers, { treatment, verdict }: TreatmentVerdict, first: string) {
  const facts = catalogue.treatments[treatment];
  const rating = catalogue.evidence[treatment]?.[first]?.rating ?? 'none';
  const place = wish(catalogue, answers, PLACE);
  const limit = DOWNTIME_LIMITS[wish(catalogue, answers, DOWNTIME) ?? ''] ?? Infinity;
  const elsewhere = place !== undefined && place !== EITHER && place !== facts?.place;
  const unmet = Number(elsewhere) + Number((facts?.downtimeDays.max ?? 0) > limit);
  return [severity(verdict), unmet, RATINGS.indexOf(rating), facts?.burden ?? 0];
}

function wish({ questions }: DecisionCatalogue, answers: Answers, id: string): string | undefined {
  const question = questions[id];
  const [value] = answers[id] ?? [];
  return question && value !== NOT_SURE && isOnPath(questions, question, answers) ? value : undefined;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

function misplaced(catalogue: DecisionCatalogue, treatments: readonly TreatmentVerdict[]): string | undefined {
  const at = ({ treatment, verdict, rank: place }: TreatmentVerdict): number[] => [
    place ?? Infinity,
    place === null ? severity(verdict) : 0,
    catalogue.treatments[treatment]?.order ?? 0,
  ];
  const wrong = treatments.find((one, index) => {
    const next = treatments[index + 1];
    return next && isBefore(at(next), at(one));
  });
  return wrong && `${wrong.treatment} is told too early`;
}

export const OUTPUT_LAWS = { outcome, rank } as const satisfies Readonly<Record<string, Check>>;
export const verdictIn = ({ treatments }: Recommendation, id: string): TreatmentVerdict | undefined =>
  treatments.find(({ treatment }) => treatment === id);
export const severityIn = (result: Recommendation, id: string): number =>
  severity(verdictIn(result, id)?.verdict ?? VERDICTS[0] ?? 'fits');
