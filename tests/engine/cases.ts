/** Short ways to put a case to the engine, shared by the tests of the rules. */
import { catalogue as standard } from '../../src/data/index.ts';
import type { Catalogue } from '../../src/data/types.ts';
import { recommend, VERDICTS } from '../../src/engine/index.ts';
import type { Answers, Reason, TreatmentVerdict, Verdict } from '../../src/engine/types.ts';

/** A whole interview in which nothing stands in the way: dark marks after spots, fair skin, no wish. */
export const quiet: Answers = {
  age: ['adult'],
  'warning-signs': ['none'],
  look: ['after-marks'],
  'skin-type': ['type-2'],
  'skin-today': ['none'],
  health: ['none'],
  place: ['either'],
  downtime: ['week'],
};
export const saying = (changes: Answers): Answers => ({ ...quiet, ...changes });
export function leavingOut(...questions: string[]): Answers {
  return Object.fromEntries(Object.entries(quiet).filter(([id]) => !questions.includes(id)));
}

/** The value, which the test says is there. */
export function must<T>(value: T | null | undefined, what = 'value'): T {
  if (value === null || value === undefined) throw new Error(`No ${what}`);
  return value;
}

export const SUN = 'sun-protection';
export const NOTHING = 'no-treatment';
/** All but the two that stand apart. */
export const ordinary = Object.keys(standard.treatments).filter((id) => id !== SUN && id !== NOTHING);
export const procedures = ordinary.filter((id) => standard.treatments[id]?.kind === 'procedure');

export function entry(treatment: string, answers: Answers, catalogue: Catalogue = standard): TreatmentVerdict {
  return must(
    recommend(catalogue, answers).treatments.find((one) => one.treatment === treatment),
    treatment,
  );
}
export const verdict = (treatment: string, answers: Answers, catalogue: Catalogue = standard): Verdict =>
  entry(treatment, answers, catalogue).verdict;
/** Every treatment's verdict. */
export const verdicts = (answers: Answers, catalogue: Catalogue = standard): Record<string, Verdict> =>
  Object.fromEntries(recommend(catalogue, answers).treatments.map((one) => [one.treatment, one.verdict]));

/** 0 for the best. */
export const severity = (of: Verdict): number => VERDICTS.indexOf(of);
export const keys = (reasons: readonly Reason[]): string[] => reasons.map(({ kind, id }) => `${kind}:${id}`);
export const allReasons = (one: TreatmentVerdict): Reason[] => [...one.for, ...one.against, ...one.unknown];

/** Freezes to the last leaf, so that a change by the callee throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}
