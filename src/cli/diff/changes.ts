import type { Catalogue } from '../../data/index.ts';
import { isObject } from '../../data/join.ts';
import { pointer } from '../../data/patch/pointer.ts';
import { BESIDE, kindOf, KINDS, UNSEEN } from './kinds.ts';

/** One thing that visitors see otherwise, whatever they answer. */
export interface Change {
  /** Its kind, one of `KINDS`. */
  what: string;
  /** JSON Pointer into the merged catalogue. */
  path: string;
  /** What the path is about, in words; empty where the path says it. */
  name: string;
  /** `null` where there is nothing. */
  from: unknown;
  to: unknown;
}

/** Everything that differs but the sources beside a sentence, and treatments that are new or gone as a whole. */
export function changesOf(before: Catalogue, after: Catalogue): Change[] {
  const ids = (one: Catalogue): string[] => Object.keys(one.treatments);
  const alone = [...ids(before), ...ids(after)].filter(
    (id) => !Object.hasOwn(before.treatments, id) || !Object.hasOwn(after.treatments, id),
  );
  const changes = differing(before, after, [], alone).map(({ steps, from, to }) => {
    const path = pointer(steps);
    return { what: kindOf(path)?.what ?? '', path, name: nameOf(steps, before, after), from, to };
  });
  return KINDS.flatMap(({ what }) => changes.filter((one) => one.what === what));
}

interface Step {
  steps: readonly string[];
  from: unknown;
  to: unknown;
}

function differing(from: unknown, to: unknown, steps: readonly string[], alone: readonly string[]): Step[] {
  if (hidden(steps, alone) || same(from, to, alone)) return [];
  const [old, now] = [isObject(from) ? from : undefined, isObject(to) ? to : undefined];
  const below = (keys: readonly string[]): Step[] =>
    keys.flatMap((key) => differing(old?.[key], now?.[key], [...steps, key], alone));
  const whole = { steps, from: from ?? null, to: to ?? null };
  if (steps.at(-1) === 'price') return [whole];
  if (old && now) return below([...new Set([...Object.keys(old), ...Object.keys(now)])]);
  const parts = HOLDS.filter((key) => isObject((old ?? now)?.[key]));
  return HOLDS.includes(steps.at(-1) ?? '') ? below(Object.keys(old ?? now ?? {})) : [whole, ...below(parts)];
}
/** What a new plan or part of one holds is told line by line. */
const HOLDS = ['phases', 'do', 'avoid', 'normal', 'callIf'];

const hidden = (steps: readonly string[], alone: readonly string[]): boolean =>
  UNSEEN.includes(pointer(steps)) ||
  BESIDE.includes(steps.at(-1) ?? '') ||
  (['treatments', 'evidence'].includes(steps[0] ?? '') && alone.includes(steps[1] ?? ''));

/** Lists of treatments grow with a new one, which is told for itself. */
function same(from: unknown, to: unknown, alone: readonly string[]): boolean {
  const known = (value: unknown): unknown =>
    Array.isArray(value) ? value.filter((one) => !alone.includes(String(one))) : value;
  return JSON.stringify(known(from)) === JSON.stringify(known(to));
}

/** Of a treatment, a kind of mark or a gate its name; of a rating both. */
function nameOf([collection = '', ...ids]: readonly string[], before: Catalogue, after: Catalogue): string {
  const name = (group: 'treatments' | 'conditions' | 'contraindications', id: string | undefined): string =>
    id === undefined ? '' : (after[group][id]?.name ?? before[group][id]?.name ?? '');
  if (collection === 'evidence') return [name('treatments', ids[0]), name('conditions', ids[1])].join(', ');
  const named = collection === 'treatments' || collection === 'conditions' || collection === 'contraindications';
  return named ? name(collection, ids[0]) : '';
}
