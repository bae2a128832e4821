import { read, readAll, type Reading } from './answers.ts';
import { grounds, type Cap } from './cap.ts';
import { columnsOf, type Column } from './columns.ts';
import { likelyOf } from './conditions.ts';
import { gatesOf, type Gate } from './gates.ts';
import { interviewOf } from './interview.ts';
import { inOrder, rank } from './rank.ts';
import { RULES, type Rules } from './rules.ts';
import type {
  Answers,
  DecisionCatalogue,
  PossibleCondition,
  Reason,
  Recommendation,
  TreatmentVerdict,
} from './types.ts';
import { severity, VERDICTS } from './verdicts.ts';
import { wouldChange } from './would-change.ts';

/** Everything that the rules read from the answers. */
interface Case {
  readings: Readonly<Record<string, Reading>>;
  conditions: PossibleCondition[];
  likely: string[];
}

/**
 * What fits the answers, what does not, and why (rules 1 to 9 of the decision). Pure: the same catalogue and answers
 * give the same result. Unknown question and option ids are ignored; an unanswered safety question counts as unknown,
 * never as "no".
 */
export const recommend = (catalogue: DecisionCatalogue, answers: Answers): Recommendation =>
  recommendBy(RULES, catalogue, answers);

/** `recommend` by other rules than its own, for the tests of the proof. */
export function recommendBy(rules: Rules, catalogue: DecisionCatalogue, answers: Answers): Recommendation {
  const now = caseOf(rules, catalogue, answers);
  const referring = referringGates(catalogue, now);
  const outcome = outcomeOf(catalogue, answers, now.readings, referring);
  const treatments = columnsOf(catalogue).map((column) => judge(rules, column, answers, now));
  const [first] = now.likely;
  if (outcome === 'options' && first !== undefined && !mustRefer(catalogue, now.likely))
    rank(catalogue, treatments, first, rules.places);
  return {
    outcome,
    refer: referOf(catalogue, now, referring),
    conditions: now.conditions,
    treatments: inOrder(catalogue, treatments),
  };
}

function caseOf(rules: Rules, catalogue: DecisionCatalogue, answers: Answers): Case {
  const readings = readAll(catalogue.questions, answers);
  const conditions = rules.conditionsOf(catalogue, readings);
  return { readings, conditions, likely: likelyOf(conditions) };
}

/** A treatment's caps; how far down each question brings it (in the order of `asked`), and everything else. */
interface Capped {
  caps: Cap[];
  besides: number;
  byQuestion: number[];
}

function capsOf(rules: Rules, column: Column, { readings, likely }: Pick<Case, 'readings' | 'likely'>): Capped {
  const caps = rules.conditionCaps(column, likely).concat(rules.standingCaps(column));
  const besides = worst(caps, severity(rules.ceiling(column.treatment)));
  const byQuestion = column.asked.map((question) => {
    const reading = readings[question];
    const found = reading ? rules.questionCaps(column, question, reading) : [];
    for (const cap of found) caps.push(cap);
    return worst(found, 0);
  });
  return { caps, besides, byQuestion };
}

function worst(caps: readonly Cap[], least: number): number {
  let found = least;
  for (const cap of caps) if (cap.severity > found) found = cap.severity;
  return found;
}

function judge(rules: Rules, column: Column, answers: Answers, now: Case): TreatmentVerdict {
  const { catalogue, treatment } = column;
  const capped = capsOf(rules, column, now);
  const { caps } = capped;
  const severity = Math.max(capped.besides, ...capped.byQuestion);
  const reasons: Record<Cap['side'], Reason[]> = { for: [], against: [], unknown: [] };
  // What decided comes first; equals keep the order of the rules.
  for (let level = severity; level >= 0; level -= 1)
    for (const cap of caps) if (cap.severity === level) reasons[cap.side].push(cap.reason);
  for (const wish of rules.conflicts(column, now.readings)) reasons.against.push(wish);
  return {
    treatment,
    verdict: VERDICTS[severity] ?? 'not-for-you',
    rank: null,
    ...reasons,
    wouldChange: wouldChange(catalogue, answers, { severity, caps }, rules.passingOptions, (changed) =>
      severityOfChanged(rules, column, { answers, changed }, capped),
    ),
  };
}

/** The severity once some answers have changed. What leads nowhere else changes its own question's caps only. */
function severityOfChanged(
  rules: Rules,
  column: Column,
  { answers, changed }: { answers: Answers; changed: Answers },
  { besides, byQuestion }: Capped,
): number {
  const { catalogue } = column;
  if (Object.keys(changed).some((question) => !catalogue.questions[question]?.safety)) {
    const anew = capsOf(rules, column, caseOf(rules, catalogue, { ...answers, ...changed }));
    return Math.max(anew.besides, ...anew.byQuestion);
  }
  const severities = column.asked.map((question, index) => {
    const options = changed[question];
    if (!options) return byQuestion[index] ?? 0;
    return worst(rules.questionCaps(column, question, read(catalogue.questions[question], options)), 0);
  });
  return Math.max(besides, ...severities);
}

const mustRefer = (catalogue: DecisionCatalogue, likely: readonly string[]): boolean =>
  likely.some((condition) => catalogue.conditions[condition]?.mustRefer);

interface Referring {
  gate: Gate;
  reason: Reason;
}

/** Rule 2: the gates that end the quiz and are set. */
function referringGates(catalogue: DecisionCatalogue, now: Case): Referring[] {
  const gates = gatesOf(catalogue.contraindications);
  const found: Referring[] = [];
  const add = (gate: Gate, values: readonly string[]): void => {
    const set = gate.refersAll && values.find((value) => gate.set.has(value));
    if (set) found.push({ gate, reason: (gate.set.get(set) as Cap).reason });
  };
  for (const [question, list] of gates.byQuestion) {
    for (const gate of list) add(gate, now.readings[question]?.set ?? []);
  }
  for (const condition of now.likely) for (const gate of gates.byCondition.get(condition) ?? []) add(gate, [condition]);
  return found;
}

function outcomeOf(
  catalogue: DecisionCatalogue,
  answers: Answers,
  readings: Case['readings'],
  referring: readonly Referring[],
): Recommendation['outcome'] {
  if (referring.length > 0) return 'refer';
  return interviewOf(catalogue, answers, readings).current ? 'incomplete' : 'options';
}

const URGENCY = ['urgent', 'soon', 'none'] as const;

function referOf(catalogue: DecisionCatalogue, now: Case, referring: readonly Referring[]): Recommendation['refer'] {
  const gates = referring.map(({ gate, reason }) => ({ level: gate.urgency ?? ('soon' as const), reason }));
  const conditions = now.likely
    .filter((condition) => catalogue.conditions[condition]?.mustRefer)
    .map((condition) => ({
      level: 'soon' as const,
      reason: {
        kind: 'refer',
        id: condition,
        ...grounds(catalogue.conditions[condition] ?? { sources: [] }),
      } satisfies Reason,
    }));
  const all = [...gates, ...conditions];
  const level = URGENCY.find((urgency) => all.some((entry) => entry.level === urgency));
  return level ? { level, reasons: all.map(({ reason }) => reason) } : null;
}
