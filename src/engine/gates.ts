import { refersAll } from './marks.ts';
import type { DecisionCatalogue, GateFacts, Reason, Verdict } from './types.ts';

/** Sources and basis as a reason carries them: what has no source is our own judgement and says so. */
export function grounds(of: {
  sources: readonly string[];
  basis?: Reason['basis'] | undefined;
  grade?: Reason['grade'] | undefined;
}): Pick<Reason, 'sources' | 'basis' | 'grade'> {
  const basis = of.basis ?? (of.sources.length === 0 ? 'editorial' : undefined);
  return { sources: of.sources, ...(basis && { basis }), ...(of.grade && { grade: of.grade }) };
}

export interface Gate extends GateFacts {
  id: string;
  /** Ends the quiz for every treatment. */
  refersAll: boolean;
  /** The highest verdict that it leaves when it is set. */
  cap: Verdict;
  /** Rule 1: when it is unknown, an `avoid` or `refer` gate still caps. */
  capsUnknown: boolean;
}

/** A catalogue's gates, sorted once by what sets them. */
export interface Gates {
  byQuestion: ReadonlyMap<string, readonly Gate[]>;
  byCondition: ReadonlyMap<string, readonly Gate[]>;
}

const compiled = new WeakMap<object, Gates>();

/** The gates of a catalogue, sorted by what sets them. Kept per catalogue object, which is never changed. */
export function gatesOf(catalogue: Pick<DecisionCatalogue, 'contraindications'>): Gates {
  const known = compiled.get(catalogue.contraindications);
  if (known) return known;
  const byQuestion = new Map<string, Gate[]>();
  const byCondition = new Map<string, Gate[]>();
  for (const [id, facts] of Object.entries(catalogue.contraindications)) {
    if (!facts.setBy) continue;
    const gate = {
      ...facts,
      id,
      refersAll: refersAll(facts),
      cap: capOf(facts),
      capsUnknown: facts.level !== 'caution',
    };
    const [map, key] =
      'question' in facts.setBy ? [byQuestion, facts.setBy.question] : [byCondition, facts.setBy.condition];
    map.set(key, [...(map.get(key) ?? []), gate]);
  }
  const gates = { byQuestion, byCondition };
  compiled.set(catalogue.contraindications, gates);
  return gates;
}

function capOf(gate: GateFacts): Verdict {
  return gate.level === 'avoid' || refersAll(gate) ? 'not-for-you' : 'ask-first';
}
