/** What a gate's facts alone say, and the ids that the rules name. */
import type { Reading } from './answers.ts';
import type { GateFacts } from './types.ts';

/** A gate that ends the quiz: nothing may be suggested. */
export const refersAll = (gate: Pick<GateFacts, 'level' | 'treatments'>): boolean =>
  gate.level === 'refer' && gate.treatments.includes('*');

/** The two that every screen shows: the base of every plan, and leaving it alone. Only rule 2 holds for them. */
export const SUN_PROTECTION = 'sun-protection';
export const NO_TREATMENT = 'no-treatment';
export const isBase = (treatment: string): boolean => treatment === SUN_PROTECTION || treatment === NO_TREATMENT;

/** The question whose gates are judged together with each treatment's own table of skin types. */
export const SKIN_TYPE = 'skin-type';

export const holds = (gate: Pick<GateFacts, 'treatments'>, treatment: string): boolean =>
  gate.treatments.includes('*') || gate.treatments.includes(treatment);

/** The chosen option that sets a gate, if one does. */
export function settingOption({ setBy }: Pick<GateFacts, 'setBy'>, reading: Pick<Reading, 'set'>): string | undefined {
  const options = setBy && 'question' in setBy ? setBy.options : [];
  return reading.set.find((option) => options.includes(option));
}
