/**
 * Aftercare plans: days, which lines each phase has, and what they rest on. Words: `words/en/aftercare/`.
 * A line without a basis of its own rests on what its phase rests on. The same id is the same line wherever it stands.
 */
import { freezing } from './aftercare/freezing.ts';
import { light } from './aftercare/light.ts';
import { needling } from './aftercare/needling.ts';
import { peels } from './aftercare/peels.ts';

export const aftercare = { ...needling, ...peels, ...light, ...freezing };
