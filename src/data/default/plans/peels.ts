import { peels as facts } from '../../facts/aftercare/peels.ts';
import { join } from '../../join.ts';
import type { Catalogue } from '../../types.ts';
import { peels as words } from '../../words/en/aftercare/peels.ts';

export const plans: Catalogue['aftercare'] = join(facts, words);
