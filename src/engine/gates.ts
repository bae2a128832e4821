import { cap, grounds, once, type Cap } from './cap.ts';
import { refersAll } from './marks.ts';
import type { DecisionCatalogue, GateFacts, Reason, Verdict } from './types.ts';

export interface Gate extends GateFacts {
  id: string;
  /** Ends the quiz for every treatment. */
  refersAll: boolean;
  /** What it says when one of its options is chosen (or its condition is likely), by option (or condition). */
  set: ReadonlyMap<string, Cap>;
  /** Rule 1: what it says when that is not known; null where it then says nothing. */
  unknown: Cap | null;
}

/** A catalogue's gates, sorted once by what sets them. */
export interface Gates {
  byQuestion: ReadonlyMap<string, readonly Gate[]>;
  byCondition: ReadonlyMap<string, readonly Gate[]>;
}

/** The gates of a catalogue, sorted by what sets them. */
export const gatesOf: (contraindications: DecisionCatalogue['contraindications']) => Gates = once(
  (contraindications) => {
    const byQuestion = new Map<string, Gate[]>();
    const byCondition = new Map<string, Gate[]>();
    for (const [id, facts] of Object.entries(contraindications)) {
      if (!facts.setBy) continue;
      const [map, key] =
        'question' in facts.setBy ? [byQuestion, facts.setBy.question] : [byCondition, facts.setBy.condition];
      map.set(key, [...(map.get(key) ?? []), gateOf(id, facts, facts.setBy)]);
    }
    return { byQuestion, byCondition };
  },
);

function gateOf(id: string, facts: GateFacts, setBy: NonNullable<GateFacts['setBy']>): Gate {
  const reason = (option?: string): Reason => ({
    kind: 'gate',
    id,
    ...('question' in setBy && { question: setBy.question }),
    ...(option !== undefined && { option }),
    ...grounds(facts),
  });
  const verdict = capOf(facts);
  const asked = 'question' in setBy;
  return {
    ...facts,
    id,
    refersAll: refersAll(facts),
    set: new Map(
      asked
        ? setBy.options.map((option) => [option, cap(verdict, 'against', reason(option))])
        : [[setBy.condition, cap(verdict, 'against', reason())]],
    ),
    unknown: facts.level === 'caution' || !asked ? null : cap('ask-first', 'unknown', reason()),
  };
}

function capOf(gate: GateFacts): Verdict {
  return gate.level === 'avoid' || refersAll(gate) ? 'not-for-you' : 'ask-first';
}
