/** What the rules read about one treatment, sorted once for a catalogue that is then never changed. */
import { cap, grounds, once, type Cap } from './cap.ts';
import { gatesOf, type Gate } from './gates.ts';
import { holds, isBase, NO_TREATMENT, SKIN_TYPE } from './marks.ts';
import { suitability } from './skin-types.ts';
import type { DecisionCatalogue, Reason } from './types.ts';

/** One treatment's facts, with what each gate and skin type says of it. */
export interface Column {
  catalogue: DecisionCatalogue;
  treatment: string;
  facts: DecisionCatalogue['treatments'][string];
  /** One of the two that always stand (rule 6). */
  base: boolean;
  /** Gates that hold for it, by the question that sets them; the skin type's table counts as one more. */
  gates: ReadonlyMap<string, readonly Gate[]>;
  /** The questions of these gates. */
  asked: readonly string[];
  /** What each skin type says, its table and the gates together: the stricter binds. */
  skin: (type: string) => SkinCap;
  skinUnknown: Cap | null;
}
interface SkinCap {
  strictness: number;
  cap: Cap;
}

/** The columns of a catalogue, in its own order of treatments. */
export const columnsOf: (catalogue: DecisionCatalogue) => readonly Column[] = once((catalogue) =>
  Object.entries(catalogue.treatments).map(([treatment, facts]): Column => {
    const base = isBase(treatment);
    const gates = new Map<string, readonly Gate[]>();
    for (const [question, all] of gatesOf(catalogue.contraindications).byQuestion) {
      const held = all.filter((gate) => (base ? treatment === NO_TREATMENT && gate.refersAll : holds(gate, treatment)));
      if (held.length > 0) gates.set(question, held);
    }
    // The skin type decides through each treatment's own table, even where no gate asks for it.
    if (!base && !gates.has(SKIN_TYPE)) gates.set(SKIN_TYPE, []);
    const asked = [...gates.keys()];
    return {
      catalogue,
      treatment,
      facts,
      base,
      gates,
      asked,
      ...skinOf(catalogue, treatment, gates.get(SKIN_TYPE) ?? []),
    };
  }),
);

const SKIN_VERDICTS = { ok: 'fits', caution: 'ask-first', avoid: 'not-for-you' } as const;
const STRICTNESS = { ok: 0, caution: 1, avoid: 2 } as const;

/** Rule 3: one reason is shown, of kind skin-type, whether the table or a gate bound. */
function skinOf(
  catalogue: DecisionCatalogue,
  treatment: string,
  held: readonly Gate[],
): Pick<Column, 'skin' | 'skinUnknown'> {
  const reason = (from: Parameters<typeof grounds>[0], option?: string): Reason => ({
    kind: 'skin-type',
    id: treatment,
    question: SKIN_TYPE,
    ...(option !== undefined && { option }),
    ...grounds(from),
  });
  const known = new Map<string, SkinCap>();
  const facts = catalogue.treatments[treatment];
  const matters = facts?.kind === 'procedure' || held.some((gate) => gate.unknown && !gate.refersAll);
  return {
    skin: (type) => {
      const found = known.get(type);
      if (found) return found;
      const suits = suitability(catalogue, treatment, type, held);
      const side = suits.suits === 'ok' ? 'for' : 'against';
      const made = {
        strictness: STRICTNESS[suits.suits],
        cap: cap(SKIN_VERDICTS[suits.suits], side, reason(suits, type)),
      };
      known.set(type, made);
      return made;
    },
    skinUnknown: facts && matters ? cap('ask-first', 'unknown', reason(facts.skinTypes)) : null,
  };
}
