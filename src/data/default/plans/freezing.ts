import { freezing as facts } from '../../facts/aftercare/freezing.ts';
import { join } from '../../join.ts';
import type { Catalogue } from '../../types.ts';
import { freezing as words } from '../../words/en/aftercare/freezing.ts';

export const plans: Catalogue['aftercare'] = join(facts, words);
