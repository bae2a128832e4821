/** What the schema says of the default catalogue with one change: the paths of its problems. */
import * as z from 'zod/mini';
import { catalogue } from '../../src/data/index.ts';
import { catalogue as schema } from '../../src/data/schema.ts';
import type { Catalogue } from '../../src/data/types.ts';

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
type Holder = Record<string, unknown>;

function refusals(change: (draft: Writable<Catalogue>) => void): string[] {
  const draft = structuredClone(catalogue) as Writable<Catalogue>;
  change(draft);
  return z.safeParse(schema, draft).error?.issues.map(({ path }) => path.join('.')) ?? [];
}
/** The problems once the value at `path` is another one; it has to be there already. */
export function refusedWith(path: string, value: unknown): string[] {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  return refusals((draft) => {
    const holder = keys.reduce<Holder>((at, key) => at[key] as Holder, draft as unknown as Holder);
    if (value !== undefined) holder[last] = value;
    else if (!(last in holder)) throw new Error(`There is no ${path} to take away.`);
    else delete holder[last];
  });
}
/** The problems once the value at `path` is gone. */
export const refusedWithout = (path: string): string[] => refusedWith(path, undefined);
