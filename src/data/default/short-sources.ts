import { sources as facts } from '../facts/sources.ts';
import { deepFreeze } from '../join.ts';
import type { ShortSource } from '../types.ts';

/** Sources as a widget shows them: without their titles, which are a third of their weight. */
export const shortSources: Readonly<Record<string, ShortSource>> = deepFreeze(facts);
