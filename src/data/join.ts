/** Facts and words under the same keys become one; a word for an object of facts is its `text`. */
export type Join<F, W> = W extends string
  ? F extends object
    ? F & { readonly text: string }
    : W
  : W extends object
    ? F extends object
      ? {
          readonly [K in keyof F | keyof W]: K extends keyof F
            ? K extends keyof W
              ? Join<F[K], Exclude<W[K], undefined>>
              : F[K]
            : K extends keyof W
              ? W[K]
              : never;
        }
      : W
    : F;

/** A plain tree of keys; not a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function joined(facts: unknown, words: unknown): unknown {
  if (words === undefined) return deepFreeze(facts);
  if (!isObject(facts)) return deepFreeze(words);
  if (!isObject(words)) return deepFreeze({ text: words, ...facts });
  const result: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(facts), ...Object.keys(words)])) {
    result[key] = joined(facts[key], words[key]);
  }
  return Object.freeze(result);
}

/** Joins facts with words, frozen to the last leaf. Neither input is changed. */
export function join<const F, const W>(facts: F, words: W): Join<F, W> {
  return joined(facts, words) as Join<F, W>;
}

/** Freezes a plain tree in place and gives it back. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}

/** The same keys with other values. */
export function mapped<const T extends object, V>(of: T, to: (value: T[keyof T]) => V): { readonly [K in keyof T]: V } {
  return Object.fromEntries(Object.entries(of).map(([id, value]) => [id, to(value as T[keyof T])])) as {
    [K in keyof T]: V;
  };
}

/** Names as objects, so that they can be joined: `{ ipl: 'IPL' }` becomes `{ ipl: { name: 'IPL' } }`. */
export const named = <const T extends object>(names: T): { readonly [K in keyof T]: { readonly name: T[K] } } =>
  mapped(names, (name) => ({ name })) as { [K in keyof T]: { name: T[K] } };
