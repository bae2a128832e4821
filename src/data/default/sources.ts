import { sources as facts } from '../facts/sources.ts';
import { deepFreeze } from '../join.ts';
import type { Catalogue } from '../types.ts';

export const sources: Catalogue['sources'] = deepFreeze(facts);
