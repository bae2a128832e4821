/** The clinic as long as no clinic has said anything. Not in `base.ts`, because the comparison names none. */
import { clinic as facts } from '../facts/clinic.ts';
import { deepFreeze } from '../join.ts';
import type { Catalogue } from '../types.ts';
import { clinic as words } from '../words/en/clinic.ts';

export const clinic: Catalogue['clinic'] = deepFreeze({ ...facts, urgent: { ...facts.urgent, ...words.urgent } });
