/** Writes what a JSON Schema says more than once into `$defs`, so that it is a tenth as long. */
import type { Schema } from './catalogue-schema.ts';

const LONG = 120;
type Change = (inner: Schema, name: string) => Schema;

function eachInner(schema: Schema, change: Change, name: string): Schema {
  const { properties, additionalProperties, anyOf, items } = schema;
  const entries = Object.entries(properties ?? {}).map(([key, one]) => [key, change(one, key)]);
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(entries) as Record<string, Schema> }),
    ...(additionalProperties && { additionalProperties: change(additionalProperties, `new-${name}`) }),
    ...(anyOf && { anyOf: anyOf.map((one) => change(one, name)) }),
    ...(items && { items: change(items, name) }),
  };
}

export function withDefinitions(schema: Schema): Schema {
  const times = new Map<string, number>();
  const count: Change = (inner, name) => {
    const text = JSON.stringify(inner);
    times.set(text, (times.get(text) ?? 0) + 1);
    return times.get(text) === 1 ? eachInner(inner, count, name) : inner;
  };
  eachInner(schema, count, 'file');
  const names = new Map<string, string>();
  const $defs: Record<string, Schema> = {};
  const refer: Change = (inner, name) => {
    const text = JSON.stringify(inner);
    if (text.length < LONG || times.get(text) === 1) return eachInner(inner, refer, name);
    const known = names.get(text);
    if (known) return { $ref: `#/$defs/${known}` };
    let free = name.replace(/[^\w-]/g, '');
    for (let n = 2; Object.hasOwn($defs, free); n++) free = `${name}-${String(n)}`;
    names.set(text, free);
    $defs[free] = {};
    $defs[free] = eachInner(inner, refer, name);
    return { $ref: `#/$defs/${free}` };
  };
  const found = eachInner(schema, refer, 'file');
  return { ...found, $defs };
}
