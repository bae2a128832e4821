/** What the aftercare plans say. Lines to avoid follow "Avoid"; lines to call about follow "Call the clinic if …". */
import { freezing } from './aftercare/freezing.ts';
import { light } from './aftercare/light.ts';
import { needling } from './aftercare/needling.ts';
import { peels } from './aftercare/peels.ts';

export const aftercare = { ...needling, ...peels, ...light, ...freezing };
