/** What a catalogue decides by, without its words: small enough to be kept beside the tests. */
import type { DecisionCatalogue } from '../../src/engine/types.ts';

/** The facts that the decision reads, without sources; `after` words only as far as there are any. */
export function decisionOf(catalogue: DecisionCatalogue): DecisionCatalogue {
  const { questions, conditions, treatments, evidence, contraindications } = catalogue;
  return {
    questions: mapped(questions, ({ order, kind, safety, askIf, options }) => ({
      order,
      kind,
      ...(safety && { safety }),
      ...(askIf && { askIf }),
      options: mapped(options, ({ order: place, supports, exclusive }) => ({
        order: place,
        ...(supports && { supports }),
        ...(exclusive && { exclusive }),
      })),
    })),
    conditions: mapped(conditions, ({ mustRefer }) => ({ ...(mustRefer && { mustRefer }), sources: [] })),
    treatments: mapped(treatments, ({ order, kind, prescription, place, burden, downtimeDays, skinTypes }) => ({
      order,
      kind,
      ...(prescription && { prescription }),
      place,
      burden,
      downtimeDays: plain(downtimeDays),
      skinTypes: plain(skinTypes),
    })),
    evidence: mapped(evidence, (cells) => mapped(cells, ({ rating }) => ({ rating, sources: [] }))),
    contraindications: mapped(contraindications, ({ level, treatments: list, setBy, urgency, after }) => ({
      level,
      treatments: list,
      ...(setBy && { setBy }),
      ...(urgency && { urgency }),
      sources: [],
      ...(after && { after: 'once it has passed' }),
    })),
  };
}

const plain = <T extends { sources: readonly string[] }>({ note: _, ...rest }: T & { note?: unknown }): T =>
  ({ ...rest, sources: [] }) as unknown as T;
const mapped = <From, To>(of: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(of).map(([id, value]) => [id, to(value)]));
