import { holds, isBase, refersAll, settingOption, SKIN_TYPE } from './marks.ts';
import type { ComparisonCatalogue, DecisionCatalogue, GateFacts, Reason } from './types.ts';

export type Suits = 'ok' | 'caution' | 'avoid';
export const strictness = (suits: Suits): number => ['ok', 'caution', 'avoid'].indexOf(suits);

/** How a treatment suits a skin type: its own table and the skin-type gates; the stricter binds and gives the sources. */
export function suitability(
  catalogue: Pick<DecisionCatalogue | ComparisonCatalogue, 'contraindications' | 'treatments'>,
  treatment: string,
  type: string,
  gates: readonly GateFacts[] = Object.values(catalogue.contraindications),
): { suits: Suits; sources: readonly string[]; basis?: Reason['basis'] | undefined } {
  const table = catalogue.treatments[treatment]?.skinTypes;
  const own: Suits = table?.[type as 'type-1'] ?? 'ok';
  let found = { suits: own, sources: table?.sources ?? [], basis: table?.basis };
  if (isBase(treatment)) return found;
  for (const gate of gates) {
    const asks = gate.setBy && 'question' in gate.setBy && gate.setBy.question === SKIN_TYPE;
    if (!asks || refersAll(gate) || !holds(gate, treatment) || !settingOption(gate, { set: [type] })) continue;
    const suits: Suits = gate.level === 'avoid' ? 'avoid' : 'caution';
    if (strictness(suits) > strictness(found.suits)) found = { suits, sources: gate.sources, basis: gate.basis };
  }
  return found;
}
