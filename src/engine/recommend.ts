import { readAll, type Reading } from './answers.ts';
import { ceiling, conditionCaps, questionCaps, standingCaps, type Cap } from './caps.ts';
import { conditionsOf, likelyOf } from './conditions.ts';
import { gatesOf, grounds, type Gate } from './gates.ts';
import { settingOption, SKIN_TYPE } from './marks.ts';
import { interview } from './interview.ts';
import { inOrder, rank } from './rank.ts';
import type {
  Answers,
  DecisionCatalogue,
  PossibleCondition,
  Reason,
  Recommendation,
  TreatmentVerdict,
  Verdict,
} from './types.ts';
import { lower, severity } from './verdicts.ts';
import { conflicts } from './wishes.ts';
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
export function recommend(catalogue: DecisionCatalogue, answers: Answers): Recommendation {
  const now = caseOf(catalogue, answers);
  const referring = referringGates(catalogue, now);
  const outcome = outcomeOf(catalogue, answers, referring);
  const treatments = Object.keys(catalogue.treatments).map((id) => judge(catalogue, answers, now, id));
  const [first] = now.likely;
  if (outcome === 'options' && first !== undefined && !mustRefer(catalogue, now.likely))
    rank(catalogue, treatments, first);
  return {
    outcome,
    refer: referOf(catalogue, now, referring),
    conditions: now.conditions,
    treatments: inOrder(catalogue, treatments),
  };
}

function caseOf(catalogue: DecisionCatalogue, answers: Answers): Case {
  const readings = readAll(catalogue.questions, answers);
  const conditions = conditionsOf(catalogue, readings);
  return { readings, conditions, likely: likelyOf(conditions) };
}

function capsOf(catalogue: DecisionCatalogue, now: Case, treatment: string): Cap[] {
  // The skin type decides through each treatment's own table, even where no gate asks for it.
  const questions = new Set([...gatesOf(catalogue).byQuestion.keys(), SKIN_TYPE]);
  const safety = [...questions].flatMap((question) => {
    const reading = now.readings[question];
    return reading ? questionCaps(catalogue, question, reading, treatment) : [];
  });
  return [...conditionCaps(catalogue, now.likely, treatment), ...standingCaps(catalogue, treatment), ...safety];
}

const lowest = (caps: readonly Cap[], treatment: string): Verdict =>
  caps.reduce<Verdict>((verdict, { cap }) => lower(verdict, cap), ceiling(treatment));

function judge(catalogue: DecisionCatalogue, answers: Answers, now: Case, treatment: string): TreatmentVerdict {
  const caps = capsOf(catalogue, now, treatment);
  const verdict = lowest(caps, treatment);
  // What decided comes first; equals keep the order of the rules.
  const worstFirst = [...caps].sort((a, b) => severity(b.cap) - severity(a.cap));
  const reasons = (side: Cap['side']): Reason[] => worstFirst.flatMap((cap) => (cap.side === side ? [cap.reason] : []));
  return {
    treatment,
    verdict,
    rank: null,
    for: reasons('for'),
    against: [...reasons('against'), ...conflicts(catalogue, now.readings, treatment)],
    unknown: reasons('unknown'),
    wouldChange: wouldChange(catalogue, answers, { treatment, verdict, caps }, (other) =>
      lowest(capsOf(catalogue, caseOf(catalogue, other), treatment), treatment),
    ),
  };
}

const mustRefer = (catalogue: DecisionCatalogue, likely: readonly string[]): boolean =>
  likely.some((condition) => catalogue.conditions[condition]?.mustRefer);

interface Referring {
  gate: Gate;
  reason: Reason;
}

/** Rule 2: the gates that end the quiz and are set. */
function referringGates(catalogue: DecisionCatalogue, now: Case): Referring[] {
  const gates = gatesOf(catalogue);
  const asked = [...gates.byQuestion].flatMap(([question, list]) =>
    list
      .filter((gate) => gate.refersAll)
      .flatMap((gate): Referring[] => {
        const option = settingOption(gate, now.readings[question] ?? { set: [] });
        return option ? [{ gate, reason: { kind: 'gate', id: gate.id, question, option, ...grounds(gate) } }] : [];
      }),
  );
  const suspected = now.likely
    .flatMap((condition) => gates.byCondition.get(condition) ?? [])
    .filter((gate) => gate.refersAll)
    .map((gate): Referring => ({ gate, reason: { kind: 'gate', id: gate.id, ...grounds(gate) } }));
  return [...asked, ...suspected];
}

function outcomeOf(
  catalogue: DecisionCatalogue,
  answers: Answers,
  referring: readonly Referring[],
): Recommendation['outcome'] {
  if (referring.length > 0) return 'refer';
  return interview(catalogue, answers).current ? 'incomplete' : 'options';
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
