/**
 * What the rules of the decision ask of a verdict, read from the facts alone and without the functions that decide:
 * the other side of the comparison. Severity 0 asks nothing; 4 asks for "not for you".
 */
import { NOT_SURE } from '../answers.ts';
import { isBase, NO_TREATMENT, SKIN_TYPE, SUN_PROTECTION } from '../marks.ts';
import type { Answers, DecisionCatalogue, GateFacts } from '../types.ts';

export const FITS = 0;
export const MAY_FIT = 1;
export const ASK_FIRST = 2;
export const NO_EVIDENCE = 3;
export const NOT_FOR_YOU = 4;

/** Some questions' answers, and what they say of the rest. */
export interface Said {
  answers: Answers;
  /** The questions that these answers are about, answered or not. */
  questions: readonly string[];
  /** Likely conditions, first first; null where the answers are about something else. */
  likely: readonly string[] | null;
  /** Gates that they set, and gates of which they leave unknown whether they are set. */
  set: readonly GateFacts[];
  unknown: readonly GateFacts[];
}
export type Demand = (catalogue: DecisionCatalogue, treatment: string, said: Said) => number;

/** Answers read for the demands. */
export function saidBy(
  catalogue: DecisionCatalogue,
  questions: readonly string[],
  answers: Answers,
  likely: Said['likely'],
): Said {
  const gates = Object.values(catalogue.contraindications);
  const set = gates.filter((gate) => isSet(gate, answers, likely ?? []));
  const unknown = gates.filter(
    ({ setBy }) =>
      setBy && 'question' in setBy && questions.includes(setBy.question) && isUnknown(answers, setBy.question),
  );
  return { answers, questions, likely, set, unknown };
}

export const endsAll = (gate: GateFacts): boolean => gate.level === 'refer' && gate.treatments.includes('*');
const concerns = (gate: GateFacts, treatment: string): boolean =>
  gate.treatments.includes('*') || gate.treatments.includes(treatment);

export function isSet({ setBy }: GateFacts, answers: Answers, likely: readonly string[]): boolean {
  if (!setBy) return false;
  if ('condition' in setBy) return likely.includes(setBy.condition);
  return setBy.options.some((option) => answers[setBy.question]?.includes(option));
}
const isUnknown = (answers: Answers, question: string): boolean =>
  !answers[question]?.length || answers[question].includes(NOT_SURE);

/** Rule 2: a gate that sends everybody to a doctor leaves nothing but sun protection. */
const referEnds: Demand = (_catalogue, treatment, { set }) =>
  treatment !== SUN_PROTECTION && set.some(endsAll) ? NOT_FOR_YOU : FITS;

/** Rule 2: as long as that gate is unknown, nothing is more than "ask first". */
const referUnknown: Demand = (_catalogue, treatment, { unknown }) =>
  !isBase(treatment) && unknown.some(endsAll) ? ASK_FIRST : FITS;

/** Rule 3: a gate that says avoid refuses. */
const avoidRefuses: Demand = (_catalogue, treatment, { set }) =>
  !isBase(treatment) && set.some((gate) => gate.level === 'avoid' && concerns(gate, treatment)) ? NOT_FOR_YOU : FITS;

/** Rule 3: refer and caution on named treatments ask first; so do avoid and refer while they are unknown. */
const asksFirst: Demand = (_catalogue, treatment, { set, unknown }) => {
  const asks =
    set.some((gate) => gate.level !== 'avoid' && concerns(gate, treatment)) ||
    unknown.some((gate) => gate.level !== 'caution' && concerns(gate, treatment));
  return !isBase(treatment) && asks ? ASK_FIRST : FITS;
};

/** Rule 3: a treatment's own table of skin types. */
const skinType: Demand = ({ treatments }, treatment, { questions, answers }) => {
  const facts = treatments[treatment];
  if (!facts || isBase(treatment) || !questions.includes(SKIN_TYPE)) return FITS;
  if (isUnknown(answers, SKIN_TYPE)) return facts.kind === 'procedure' ? ASK_FIRST : FITS;
  const table = facts.skinTypes as Readonly<Record<string, unknown>>;
  const asks = { ok: FITS, caution: ASK_FIRST, avoid: NOT_FOR_YOU } as Readonly<Record<string, number>>;
  return highest((answers[SKIN_TYPE] ?? []).map((type) => asks[String(table[type])] ?? FITS));
};

/** Rule 3: what only a prescriber can give is nobody's match. */
const prescription: Demand = ({ treatments }, treatment) =>
  !isBase(treatment) && treatments[treatment]?.prescription ? ASK_FIRST : FITS;

const highest = (of: readonly number[]): number => Math.max(FITS, ...of);
const BY_RATING = {
  strong: FITS,
  moderate: FITS,
  limited: MAY_FIT,
  mixed: MAY_FIT,
  none: NO_EVIDENCE,
  avoid: NOT_FOR_YOU,
} as const;

/** Rule 4: evidence for the first likely condition; `avoid` counts for every likely one. */
const evidence: Demand = (catalogue, treatment, { likely }) => {
  if (isBase(treatment) || !likely) return FITS;
  return highest(
    likely.map((condition, index) => {
      const rating = catalogue.evidence[treatment]?.[condition]?.rating ?? 'none';
      return index === 0 || rating === 'avoid' ? BY_RATING[rating] : FITS;
    }),
  );
};

/** Rule 5: a condition that a clinician has to see first, or none that is likely. */
const mustRefer: Demand = ({ conditions }, treatment, { likely }) => {
  if (isBase(treatment) || !likely) return FITS;
  return likely.length === 0 || likely.some((id) => conditions[id]?.mustRefer) ? ASK_FIRST : FITS;
};

export const DEMANDS = {
  'refer-ends': referEnds,
  'refer-unknown': referUnknown,
  'avoid-refuses': avoidRefuses,
  'asks-first': asksFirst,
  'skin-type': skinType,
  prescription,
  evidence,
  'must-refer': mustRefer,
} as const;

/** Rule 6: the best that a treatment reaches where nothing asks for less. */
export const best = (treatment: string): number => (treatment === NO_TREATMENT ? MAY_FIT : FITS);

/** The likely conditions, first first: the look's `supports`, where the entry of an onset replaces the general one. */
export function likelyBy({ questions }: DecisionCatalogue, answers: Answers): string[] {
  const value = (id: string): string | undefined => {
    const [only, ...more] = answers[id] ?? [];
    const { askIf } = questions[id] ?? {};
    const asked = !askIf || askIf.in.some((option) => option === value(askIf.question));
    return asked && more.length === 0 && only !== NOT_SURE ? only : undefined;
  };
  const look = value('look');
  const supports = look === undefined ? undefined : questions['look']?.options[look]?.supports;
  const onset = value('onset') ?? '*';
  const supported = supports && (Object.hasOwn(supports, onset) ? supports[onset] : supports['*']);
  return (supported ?? []).filter(({ likelihood }) => likelihood === 'likely').map(({ condition }) => condition);
}
