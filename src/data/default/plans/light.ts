import { light as facts } from '../../facts/aftercare/light.ts';
import { join } from '../../join.ts';
import type { Catalogue } from '../../types.ts';
import { light as words } from '../../words/en/aftercare/light.ts';

export const plans: Catalogue['aftercare'] = join(facts, words);
