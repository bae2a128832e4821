/** What a clinic puts in place of ours rests on the clinic: our sources, note and grade go with what they spoke for. */
import { isObject } from '../join.ts';
import type { Tree } from './rule.ts';

const NUMBERS = ['sessions', 'gapWeeks', 'downtimeDays', 'firstResultWeeks'];
const mine = { basis: 'clinic', sources: [] };

/** Changes each value of an object that is itself an object. */
const inner = (tree: unknown, change: (value: Tree, key: string) => unknown): unknown =>
  isObject(tree)
    ? Object.fromEntries(
        Object.entries(tree).map(([key, value]) => [key, isObject(value) ? change(value, key) : value]),
      )
    : tree;

const grounded = (value: Tree, said: readonly string[]): Tree =>
  said.some((key) => Object.hasOwn(value, key)) ? { ...mine, ...value } : value;

function treatment(own: Tree): unknown {
  return inner(own, (value, key) => {
    if (NUMBERS.includes(key)) return { min: null, max: null, note: null, ...mine, ...value };
    if (key === 'discomfort') return grounded(value, ['level', 'text']);
    return key === 'steps' || key === 'harms' ? inner(value, (step) => grounded(step, ['text'])) : value;
  });
}

/** The file with the grounds of its own values written in. A `null` takes ours away in the merge. */
export function withGrounds(patch: Tree): Tree {
  const cell = (value: Tree): Tree => (Object.hasOwn(value, 'rating') ? { grade: null, ...mine, ...value } : value);
  return inner(patch, (group, key) => {
    if (key === 'treatments') return inner(group, treatment);
    return key === 'evidence' ? inner(group, (cells) => inner(cells, cell)) : group;
  }) as Tree;
}
