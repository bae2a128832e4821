/** Every aftercare plan. */
import { deepFreeze } from '../join.ts';
import type { Catalogue } from '../types.ts';
import { plans as freezing } from './plans/freezing.ts';
import { plans as light } from './plans/light.ts';
import { plans as needling } from './plans/needling.ts';
import { plans as peels } from './plans/peels.ts';
import { withTopics } from './topics.ts';

export const aftercare: Catalogue['aftercare'] = deepFreeze(
  withTopics({ ...needling, ...peels, ...light, ...freezing }),
);
