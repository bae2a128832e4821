import { needling as facts } from '../../facts/aftercare/needling.ts';
import { join } from '../../join.ts';
import type { Catalogue } from '../../types.ts';
import { needling as words } from '../../words/en/aftercare/needling.ts';

export const plans: Catalogue['aftercare'] = join(facts, words);
