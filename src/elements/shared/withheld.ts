/** What a clinic's catalogue says of medicines on prescription that may not be promoted to the public. */
import { treatmentNames } from '../../data/words/en/names.ts';
import type { Catalogue, Treatment } from '../../data/types.ts';
import { say } from './words.ts';

/**
 * The catalogue as visitors may see it: outside the US what needs a prescription has no price, and no name but ours, or
 * "Ask a prescriber". For the US our sources name no such rule, so nothing is said of one either.
 */
export function withheld(given: Catalogue): Catalogue {
  if (given.meta.jurisdiction === 'US') {
    const { 'ask-a-prescriber': _, ...notices } = given.ui.notices;
    return { ...given, ui: { ...given.ui, notices } };
  }
  const treatments = Object.entries(given.treatments).map(([id, one]): [string, Treatment] => {
    if (!one.prescription) return [id, one];
    const { price: _, ...rest } = one;
    const known = Object.hasOwn(treatmentNames, id) && treatmentNames[id as keyof typeof treatmentNames] === one.name;
    return [id, known ? rest : { ...rest, name: say(given.ui.common['askPrescriber'] ?? '') }];
  });
  return { ...given, treatments: Object.fromEntries(treatments) };
}
