/**
 * The rules of the decision as caps. Each function gives what one question's reading (or the likely conditions) caps
 * for one treatment, without looking at anything else; the verdict is the lowest of all. So answers with the same caps
 * cannot differ in their verdicts, and a proof can enumerate the images of these very functions.
 */
import type { Reading } from './answers.ts';
import { cap, grounds, once, type Cap } from './cap.ts';
import type { Column } from './columns.ts';
import { gatesOf, type Gate } from './gates.ts';
import { holds, NO_TREATMENT, SKIN_TYPE } from './marks.ts';
import type { Verdict } from './types.ts';

const NOTHING: readonly Cap[] = Object.freeze([]);

/** Rules 2 and 3: what a safety question's reading caps for a treatment. */
export function questionCaps(column: Column, question: string, reading: Reading): readonly Cap[] {
  const held = column.gates.get(question);
  if (!held) return NOTHING;
  // Leaving it alone is wrong for a mark that a doctor has to see; unknown, it may still be right.
  if (column.base) return gateCaps(held, reading, false);
  return question === SKIN_TYPE ? skinTypeCaps(column, held, reading) : gateCaps(held, reading, reading.unknown);
}

function gateCaps(held: readonly Gate[], reading: Reading, unknown: boolean): Cap[] {
  const caps: Cap[] = [];
  for (const gate of held) {
    const option = reading.set.find((one) => gate.set.has(one));
    const found = option === undefined ? unknown && gate.unknown : gate.set.get(option);
    if (found) caps.push(found);
  }
  return caps;
}

function skinTypeCaps(column: Column, held: readonly Gate[], reading: Reading): Cap[] {
  const referring = held.filter((gate) => gate.refersAll);
  const caps = referring.length > 0 ? gateCaps(referring, reading, reading.unknown) : [];
  const [worst] = reading.set.map(column.skin).sort((a, b) => b.strictness - a.strictness);
  if (worst) caps.push(worst.cap);
  if (reading.unknown && column.skinUnknown) caps.push(column.skinUnknown);
  return caps;
}

/** Rules 4 and 5: what the likely conditions cap for a treatment. */
export function conditionCaps(column: Column, likely: readonly string[]): readonly Cap[] {
  if (likely.length === 0) return column.base ? NOTHING : UNKNOWN_CONDITION;
  const [first = '', ...others] = likely;
  const capsOf = conditionsOfColumn(column);
  return others.length === 0
    ? capsOf(first, true)
    : likely.flatMap((condition) => capsOf(condition, condition === first));
}

const UNKNOWN_CONDITION = [
  cap('ask-first', 'unknown', { kind: 'refer', id: 'unknown', question: 'look', sources: [], basis: 'editorial' }),
];

/** What a condition says of a treatment, worked out once: as the first likely one, whose evidence is read, or as another. */
const conditionsOfColumn = once((column: Column) => {
  const firsts = new Map<string, readonly Cap[]>();
  const others = new Map<string, readonly Cap[]>();
  return (condition: string, first: boolean): readonly Cap[] => {
    const known = first ? firsts : others;
    const found = known.get(condition);
    if (found) return found;
    const made = column.base ? baseCaps(column, condition) : likelyCaps(column, condition, first);
    known.set(condition, made);
    return made;
  };
});

const likelyCaps = (column: Column, condition: string, first: boolean): Cap[] => [
  ...evidenceCaps(column, condition, first),
  ...conditionGates(column, condition)
    .filter((gate) => holds(gate, column.treatment))
    .flatMap((gate) => [...gate.set.values()]),
  ...referCaps(column, condition),
];

const conditionGates = ({ catalogue }: Column, condition: string): readonly Gate[] =>
  gatesOf(catalogue.contraindications).byCondition.get(condition) ?? [];

const EVIDENCE_CAPS = {
  strong: 'fits',
  moderate: 'fits',
  limited: 'may-fit',
  mixed: 'may-fit',
  none: 'no-evidence',
  avoid: 'not-for-you',
} as const;
const SPEAKS_FOR: readonly string[] = ['strong', 'moderate', 'limited'];
/** A cell that is missing is a study that nobody has shown us. */
const NO_CELL = { rating: 'none', sources: [], basis: 'searched' } as const;

function evidenceCaps({ catalogue, treatment }: Column, condition: string, first: boolean): Cap[] {
  const cell = catalogue.evidence[treatment]?.[condition] ?? NO_CELL;
  if (!first && cell.rating !== 'avoid') return [];
  const side = SPEAKS_FOR.includes(cell.rating) ? 'for' : 'against';
  return [cap(EVIDENCE_CAPS[cell.rating], side, { kind: 'evidence', id: condition, ...grounds(cell) })];
}

function referCaps({ catalogue }: Column, condition: string): Cap[] {
  const facts = catalogue.conditions[condition];
  if (!facts?.mustRefer) return [];
  return [cap('ask-first', 'against', { kind: 'refer', id: condition, ...grounds(facts) })];
}

/**
 * What speaks for the two that always stand (evidence for sun protection, the natural course for leaving it alone), and
 * rule 2 for leaving it alone, where a likely condition sets the gate.
 */
function baseCaps(column: Column, condition: string): Cap[] {
  const { catalogue, treatment } = column;
  const cell = treatment === NO_TREATMENT ? undefined : catalogue.evidence[treatment]?.[condition];
  const kind = cell ? 'evidence' : 'condition';
  const from = cell ?? catalogue.conditions[condition] ?? { sources: [] };
  const referring = treatment === NO_TREATMENT ? conditionGates(column, condition) : [];
  return [
    cap('fits', 'for', { kind, id: condition, ...grounds(from) }),
    ...referring.filter((gate) => gate.refersAll).flatMap((gate) => [...gate.set.values()]),
  ];
}

/** What holds whatever the answers are: rule 3's prescription. */
export const standingCaps: (column: Column) => readonly Cap[] = once(({ base, facts, treatment }) =>
  base || !facts.prescription
    ? NOTHING
    : [cap('ask-first', 'against', { kind: 'prescription', id: treatment, sources: [], basis: 'editorial' })],
);

/** The best that a treatment can ever reach: leaving it alone may fit, but it is nobody's match (rule 6). */
export const ceiling = (treatment: string): Verdict => (treatment === NO_TREATMENT ? 'may-fit' : 'fits');
