/**
 * The rules of the decision as caps. Each function gives what one question's reading (or the likely conditions) caps
 * for one treatment, without looking at anything else; the verdict is the lowest of all. So answers with the same caps
 * cannot differ in their verdicts, and a proof can enumerate the images of these very functions.
 */
import type { Reading } from './answers.ts';
import { gatesOf, grounds, type Gate } from './gates.ts';
import { holds, isBase, NO_TREATMENT, settingOption, SKIN_TYPE } from './marks.ts';
import { strictness, suitability } from './skin-types.ts';
import type { DecisionCatalogue, Reason, Verdict } from './types.ts';

export interface Cap {
  cap: Verdict;
  side: 'for' | 'against' | 'unknown';
  reason: Reason;
}

/** Rules 2 and 3: what a safety question's reading caps for a treatment. */
export function questionCaps(
  catalogue: DecisionCatalogue,
  question: string,
  reading: Reading,
  treatment: string,
): Cap[] {
  const gates = gatesOf(catalogue).byQuestion.get(question) ?? [];
  const held = gates.filter((gate) => holds(gate, treatment));
  if (isBase(treatment)) return baseCaps(held, reading, treatment);
  if (question === SKIN_TYPE) return skinTypeCaps(catalogue, held, reading, treatment);
  return held.flatMap((gate) => gateCaps(gate, reading));
}

function gateReason(gate: Gate, option?: string): Reason {
  const question = gate.setBy && 'question' in gate.setBy ? { question: gate.setBy.question } : {};
  return { kind: 'gate', id: gate.id, ...question, ...(option && { option }), ...grounds(gate) };
}

function gateCaps(gate: Gate, reading: Reading): Cap[] {
  const option = settingOption(gate, reading);
  if (option) return [{ cap: gate.cap, side: 'against', reason: gateReason(gate, option) }];
  if (!reading.unknown || !gate.capsUnknown) return [];
  return [{ cap: 'ask-first', side: 'unknown', reason: gateReason(gate) }];
}

/** Leaving it alone is wrong for a mark that a doctor has to see; sun protection never is. */
function baseCaps(held: readonly Gate[], reading: Reading, treatment: string): Cap[] {
  if (treatment !== NO_TREATMENT) return [];
  return held
    .filter((gate) => gate.refersAll && settingOption(gate, reading))
    .flatMap((gate) => gateCaps(gate, reading));
}

const SKIN_CAPS = { ok: 'fits', caution: 'ask-first', avoid: 'not-for-you' } as const;

function skinTypeCaps(catalogue: DecisionCatalogue, held: readonly Gate[], reading: Reading, treatment: string): Cap[] {
  const caps: Cap[] = held.filter((gate) => gate.refersAll).flatMap((gate) => gateCaps(gate, reading));
  const of = (type: string) => ({ type, ...suitability(catalogue, treatment, type, held) });
  const worst = reading.set.map(of).sort((a, b) => strictness(b.suits) - strictness(a.suits))[0];
  const reason = (from: Parameters<typeof grounds>[0], option?: string): Reason => ({
    kind: 'skin-type',
    id: treatment,
    question: SKIN_TYPE,
    ...(option && { option }),
    ...grounds(from),
  });
  if (worst) {
    const side = worst.suits === 'ok' ? 'for' : 'against';
    caps.push({ cap: SKIN_CAPS[worst.suits], side, reason: reason(worst, worst.type) });
  }
  const facts = catalogue.treatments[treatment];
  const matters = facts?.kind === 'procedure' || held.some((gate) => gate.capsUnknown && !gate.refersAll);
  if (reading.unknown && facts && matters)
    caps.push({ cap: 'ask-first', side: 'unknown', reason: reason(facts.skinTypes) });
  return caps;
}

/** Rules 4 and 5: what the likely conditions cap for a treatment. */
export function conditionCaps(catalogue: DecisionCatalogue, likely: readonly string[], treatment: string): Cap[] {
  if (isBase(treatment))
    return [...baseEvidence(catalogue, likely, treatment), ...baseReferrals(catalogue, likely, treatment)];
  const [first] = likely;
  if (first === undefined) {
    const reason: Reason = { kind: 'refer', id: 'unknown', question: 'look', sources: [], basis: 'editorial' };
    return [{ cap: 'ask-first', side: 'unknown', reason }];
  }
  return likely.flatMap((condition, index) => [
    ...evidenceCaps(catalogue, condition, treatment, index === 0),
    ...conditionGateCaps(catalogue, condition, treatment),
    ...referCaps(catalogue, condition),
  ]);
}

const EVIDENCE_CAPS = {
  strong: 'fits',
  moderate: 'fits',
  limited: 'may-fit',
  mixed: 'may-fit',
  none: 'no-evidence',
  avoid: 'not-for-you',
} as const;
const SPEAKS_FOR: readonly string[] = ['strong', 'moderate', 'limited'];

function evidenceCaps(catalogue: DecisionCatalogue, condition: string, treatment: string, first: boolean): Cap[] {
  // A cell that is missing is a study that nobody has shown us.
  const cell = catalogue.evidence[treatment]?.[condition] ?? {
    rating: 'none' as const,
    sources: [],
    basis: 'searched' as const,
  };
  if (!first && cell.rating !== 'avoid') return [];
  const reason: Reason = { kind: 'evidence', id: condition, ...grounds(cell) };
  return [{ cap: EVIDENCE_CAPS[cell.rating], side: SPEAKS_FOR.includes(cell.rating) ? 'for' : 'against', reason }];
}

function conditionGateCaps(catalogue: DecisionCatalogue, condition: string, treatment: string): Cap[] {
  const gates = gatesOf(catalogue).byCondition.get(condition) ?? [];
  return gates
    .filter((gate) => holds(gate, treatment))
    .map((gate) => ({ cap: gate.cap, side: 'against', reason: gateReason(gate) }));
}

function referCaps(catalogue: DecisionCatalogue, condition: string): Cap[] {
  const facts = catalogue.conditions[condition];
  if (!facts?.mustRefer) return [];
  return [{ cap: 'ask-first', side: 'against', reason: { kind: 'refer', id: condition, ...grounds(facts) } }];
}

/** Rule 2 for leaving it alone, where a likely condition sets the gate. */
function baseReferrals(catalogue: DecisionCatalogue, likely: readonly string[], treatment: string): Cap[] {
  if (treatment !== NO_TREATMENT) return [];
  const gates = likely.flatMap((condition) => gatesOf(catalogue).byCondition.get(condition) ?? []);
  return gates
    .filter((gate) => gate.refersAll)
    .map((gate) => ({ cap: gate.cap, side: 'against', reason: gateReason(gate) }));
}

/** What speaks for the two that always stand: evidence for sun protection, the natural course for leaving it alone. */
function baseEvidence(catalogue: DecisionCatalogue, likely: readonly string[], treatment: string): Cap[] {
  return likely.map((condition): Cap => {
    const cell = catalogue.evidence[treatment]?.[condition];
    const course = treatment === NO_TREATMENT || !cell;
    const reason: Reason = course
      ? { kind: 'condition', id: condition, ...grounds(catalogue.conditions[condition] ?? { sources: [] }) }
      : { kind: 'evidence', id: condition, ...grounds(cell) };
    return { cap: 'fits', side: 'for', reason };
  });
}

/** What holds whatever the answers are: rule 3's prescription. */
export function standingCaps(catalogue: DecisionCatalogue, treatment: string): Cap[] {
  if (isBase(treatment) || !catalogue.treatments[treatment]?.prescription) return [];
  const reason: Reason = { kind: 'prescription', id: treatment, sources: [], basis: 'editorial' };
  return [{ cap: 'ask-first', side: 'against', reason }];
}

/** The best that a treatment can ever reach: leaving it alone may fit, but it is nobody's match (rule 6). */
export const ceiling = (treatment: string): Verdict => (treatment === NO_TREATMENT ? 'may-fit' : 'fits');
