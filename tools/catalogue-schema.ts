/**
 * The JSON Schema of a clinic's file, so that editors complete and check it. Made from the Zod schema, which says what
 * a value looks like, and from the rules of a patch, which say where a file may write at all. What depends on the value
 * that is replaced ("only stricter") stands in the descriptions; `parseCatalogue` holds it.
 */
import * as z from 'zod/mini';
import { catalogue } from '../src/data/index.ts';
import { NEVER } from '../src/data/patch/rules.ts';
import { rulesTree, type RuleNode } from '../src/data/patch/rules-tree.ts';
import type { Rule, Tree } from '../src/data/patch/rule.ts';
import { isWarning } from '../src/data/patch/warnings.ts';
import { catalogue as shape } from '../src/data/schema.ts';
import { described, wordOf } from './catalogue-schema-words.ts';
import { withDefinitions } from './shared-schemas.ts';

export interface Schema {
  description?: string;
  type?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | false;
  required?: string[];
  anyOf?: Schema[];
  items?: Schema;
  [key: string]: unknown;
}
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const below = (full: Schema | undefined, key: string): Schema | undefined =>
  full?.properties?.[key] ??
  full?.anyOf?.find(({ properties }) => properties?.[key])?.properties?.[key] ??
  (full?.additionalProperties || undefined);

/** A patch gives what it changes only. What stands in a list is replaced whole, so it stays as it is. */
function partial({ required: _, ...full }: Schema): Schema {
  const { properties, additionalProperties, anyOf } = full;
  return {
    ...full,
    ...(properties && { properties: mapped(properties, partial) }),
    ...(additionalProperties && { additionalProperties: partial(additionalProperties) }),
    ...(anyOf && { anyOf: anyOf.map(partial) }),
  };
}

const mapped = (of: Record<string, Schema>, to: (one: Schema, key: string) => Schema): Record<string, Schema> =>
  Object.fromEntries(Object.entries(of).map(([key, one]) => [key, to(one, key)]));

const isNever = (rule: Rule): boolean => rule({ was: {}, now: 0, wasIn: {}, nowIn: {}, given: {}, path: [] }) === NEVER;

/** What a file may write at a place of the rules; undefined where that is nothing. */
function allowed(node: RuleNode, full: Schema | undefined, base: unknown, of = ''): Schema | undefined {
  if (node.rule) return isNever(node.rule) || !full ? undefined : partial(full);
  const properties: Record<string, Schema> = {};
  const put = (key: string, inner: RuleNode, value: unknown): void => {
    const found = allowed(inner, below(full, key), value, key);
    if (found) properties[key] = found;
  };
  const any = node.inner.get('*');
  if (any && isTree(base)) for (const [key, value] of Object.entries(base)) put(key, any, value);
  for (const [key, inner] of node.inner)
    if (key !== '*' && key !== '+') {
      delete properties[key];
      put(key, inner, isTree(base) ? base[key] : undefined);
    }
  const added = node.inner.has('+') ? below({ ...full, properties: {} }, '') : undefined;
  return { type: 'object', properties, additionalProperties: added ? entry(added, of) : false };
}

/** What is added there rests on the clinic unless it says otherwise. */
const entry = (added: Schema, of: string): Schema =>
  of === 'harms' || of === 'steps'
    ? { ...added, required: (added.required ?? []).filter((key) => key !== 'sources') }
    : added;

/** Interface words have their built-in text as description, and are of its kind. */
function words(full: Schema | undefined): Schema {
  const [text = {}, forms = {}] = below(below(full, 'common'), '')?.anyOf ?? [];
  const groups = Object.entries(catalogue.ui).filter(([group]) => group !== 'notices');
  const group = (name: string, of: Tree): Schema => ({
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(of)
        .filter(([key]) => !isWarning(name, key))
        .map(([key, word]) => [
          key,
          {
            ...(isTree(word) ? forms : text),
            description: `Built in: ${isTree(word) ? String(word['other']) : String(word)}`,
          },
        ]),
    ),
    additionalProperties: false,
  });
  const properties = Object.fromEntries(groups.map(([name, of]) => [name, group(name, of)]));
  return { type: 'object', properties, additionalProperties: false };
}

/** The whole schema of a file. */
export function patchSchema(): Schema {
  const { $schema, ...full } = z.toJSONSchema(shape, { io: 'input' }) as Schema;
  const root = rulesTree();
  root.inner.delete('ui');
  const { properties = {} } = allowed(root, full, catalogue) ?? {};
  const treatments = properties['treatments'] ?? {};
  const sample = treatments.properties?.['ipl']?.properties;
  const added: Schema = {
    type: 'object',
    properties: { like: { type: 'string', enum: likable() }, ...sample },
    required: ['like', 'name'],
    additionalProperties: false,
  };
  const cells = properties['evidence']?.properties?.['ipl'];
  return withDefinitions(
    described({
      $schema,
      $id: 'https://unpkg.com/pigment-widgets/dist/catalogue.schema.json',
      title: 'A clinic’s file for pigment-widgets',
      description: wordOf('file'),
      type: 'object',
      properties: {
        $schema: { type: 'string' },
        extends: { type: 'string', const: 'default' },
        ...properties,
        ui: words(full.properties?.['ui']),
        treatments: { ...treatments, additionalProperties: added },
        evidence: { ...properties['evidence'], additionalProperties: cells ?? false },
      },
      required: ['extends'],
      additionalProperties: false,
    }),
  );
}

const likable = (): string[] =>
  Object.keys(catalogue.treatments).filter((id) => id !== 'sun-protection' && id !== 'no-treatment');
