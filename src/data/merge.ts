import { deepFreeze, isObject } from './join.ts';
import type { Catalogue } from './types.ts';

/** Keys that mean something to JavaScript rather than to a catalogue. */
export const isUnsafeKey = (key: string): boolean =>
  key === '__proto__' || key === 'constructor' || key === 'prototype';

/** The merge alone; parts that the patch leaves alone are the base's own. */
export function merged(base: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const result = new Map(Object.entries(isObject(base) ? base : {}));
  for (const [key, value] of Object.entries(patch)) {
    if (isUnsafeKey(key)) continue;
    if (value === null) result.delete(key);
    else result.set(key, merged(result.get(key), value));
  }
  return Object.fromEntries(result);
}

/**
 * JSON Merge Patch (RFC 7396) over a catalogue: objects are merged, everything else is replaced. It checks nothing; use
 * `parseCatalogue` for a file that you did not write.
 */
export function mergeCatalogue(base: Catalogue, patch: unknown): Catalogue {
  return deepFreeze(structuredClone(merged(base, patch))) as Catalogue;
}
