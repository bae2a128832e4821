import { catalogue as standard } from '../../data/default/catalogue.ts';
import { recommendBy } from '../recommend.ts';
import { RULES, type Rules } from '../rules.ts';
import type { Answers, DecisionCatalogue, Recommendation } from '../types.ts';
import { countSets } from './answers.ts';
import { neverWeaker } from './base-law.ts';
import { COLUMN_LAWS } from './column-laws.ts';
import { contextOf, type Context } from './context.ts';
import { INTERVIEW_LAWS, ROUTING_LAWS } from './interview-laws.ts';
import type { Law, Violation } from './laws.ts';
import { OUTPUT_LAWS } from './output-laws.ts';
import { PAIR_LAWS, sizeOf } from './pair-laws.ts';
import { unreached } from './reached.ts';
import { REASON_LAWS } from './reason-laws.ts';
import { ofColumn, ofOutcomes, ofRanks } from './representatives.ts';
import { VERDICT_LAWS } from './verdict-laws.ts';

/** Laws whose breach could let somebody have what is wrong for them. */
const SAFETY: Readonly<Record<string, Law>> = {
  ...VERDICT_LAWS,
  ...PAIR_LAWS,
  ...ROUTING_LAWS,
  'never-weaker': neverWeaker,
};
const TABLES: Readonly<Record<string, Law>> = { ...SAFETY, ...REASON_LAWS, ...INTERVIEW_LAWS };

export const SAFETY_LAWS: readonly string[] = Object.keys(SAFETY);
/** That everything is reached: what is not stands in `unreached`. */
const REACHED = 'reached';

/** Every law, by its id. */
export const LAWS: readonly string[] = [
  ...Object.keys(TABLES),
  ...Object.keys(OUTPUT_LAWS),
  ...Object.keys(COLUMN_LAWS),
  REACHED,
];

export interface ProofOptions {
  /** `safety`: those that could harm, fast enough for every keystroke. Or the ids of some of `LAWS`. */
  laws?: 'all' | 'safety' | readonly string[];
  /** The catalogue that must not be weakened; the default one unless said otherwise. */
  base?: DecisionCatalogue;
}
export interface Proof {
  /** Answer sets that the proof speaks for: each question left out or answered as the interview allows. */
  sets: number;
  /** Combinations of classes that were looked at, of which each stands for the sets that say the same. */
  distinct: number;
  /** Laws that do not hold, smallest counter-example first. */
  violations: Violation[];
  /** Where the law `reached` is asked for: what no answers lead to, `treatment:…`, `question:…`, `option:question.option`. */
  unreached: string[];
  /** Orders of treatments whose first place is joint. */
  ties: number;
  /** What it took, in milliseconds. */
  ms: number;
}

/**
 * Whether the rules of the decision hold for every set of answers that an interview can have. None is sampled: answers
 * are put into classes by what the very functions that `recommend` uses make of them, and each class is looked at.
 * Throws nothing for a catalogue that the schema accepts; an unknown id in `laws` is a `RangeError`.
 */
export const prove = (catalogue: DecisionCatalogue, options: ProofOptions = {}): Proof =>
  proveBy(RULES, catalogue, options);

/** `prove` for other rules than `recommend` has: for the tests that break one on purpose. */
export function proveBy(
  rules: Rules,
  catalogue: DecisionCatalogue,
  { laws = 'all', base = standard }: ProofOptions,
): Proof {
  const start = performance.now();
  const asked = idsOf(laws);
  const context = contextOf(rules, catalogue, base);
  const counts = { ties: 0 };
  const violations = [...byTables(context, asked), ...byOutputs(context, asked, counts)];
  return {
    sets: countSets(catalogue.questions),
    distinct: context.looked.at,
    violations: violations.sort((a, b) => sizeOf(a.answers) - sizeOf(b.answers)),
    unreached: asked.includes(REACHED) ? unreached(context) : [],
    ties: counts.ties,
    ms: performance.now() - start,
  };
}

function idsOf(laws: ProofOptions['laws']): readonly string[] {
  if (laws === 'safety') return SAFETY_LAWS;
  if (laws === 'all' || laws === undefined) return LAWS;
  const unknown = laws.find((law) => !LAWS.includes(law));
  if (unknown !== undefined) throw new RangeError(`prove: no law “${unknown}”. The laws are ${LAWS.join(', ')}.`);
  return laws;
}

function* byTables(context: Context, asked: readonly string[]): Iterable<Violation> {
  for (const [law, find] of Object.entries(TABLES)) {
    if (asked.includes(law)) for (const found of find(context)) yield { law, ...found };
  }
}

/** Laws about whole recommendations: one run of `recommend` for each class, the smallest counter-example of each law. */
function byOutputs(context: Context, asked: readonly string[], counts: { ties: number }): Violation[] {
  const outputs = Object.entries(OUTPUT_LAWS).filter(([law]) => asked.includes(law));
  const columns = Object.entries(COLUMN_LAWS).filter(([law]) => asked.includes(law));
  const found = new Map<string, Violation>();
  const note = (law: string, answers: Answers, detail: string | undefined): void => {
    const known = found.get(law);
    if (detail && (!known || sizeOf(known.answers) > sizeOf(answers))) found.set(law, { law, answers, detail });
  };
  const run = (answers: Answers): Recommendation => {
    const result = recommendBy(context.rules, context.catalogue, answers);
    context.looked.at += 1;
    for (const [law, check] of outputs) note(law, answers, check(context.catalogue, answers, result));
    return result;
  };
  if (outputs.length + columns.length === 0) return [];
  for (const one of context.columns.flatMap((column) => ofColumn(context, column))) {
    const result = run(one.answers);
    for (const [law, check] of columns) note(law, one.answers, check(context, one, result));
  }
  if (outputs.length === 0) return [...found.values()];
  ofOutcomes(context).forEach(run);
  for (const { answers } of ofRanks(context)) {
    const { treatments } = run(answers);
    if (treatments.filter(({ rank }) => rank === 1).length > 1) counts.ties += 1;
  }
  return [...found.values()];
}
