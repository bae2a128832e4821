/** Reads the imports of src/ and tells which break the layering: data → engine → elements → embed, each from above only; cli from all but the elements. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

const WIDGETS = ['quiz', 'comparison', 'timeline'];
const EARLIER: Record<string, string[]> = {
  data: [],
  engine: ['data'],
  'elements/shared': ['data', 'engine'],
  ...Object.fromEntries(WIDGETS.map((widget) => [`elements/${widget}`, ['data', 'engine', 'elements/shared']])),
  embed: ['data', 'engine', 'elements/shared', ...WIDGETS.map((widget) => `elements/${widget}`)],
  cli: ['data', 'engine', 'embed'],
};
const PACKAGES: Record<string, RegExp> = { data: /^zod(\/|$)/, engine: /^ical-generator$/, cli: /^node:/ };
const ANY_PACKAGE = /^(lit|@lit\/[\w-]+)(\/|$)/;

/** The specifiers of everything a module imports: static, dynamic, types, and exports from elsewhere. */
export function importsOf(code: string): string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

const layerOf = (path: string) => Object.keys(EARLIER).find((layer) => path.startsWith(`${layer}/`));

function problemOf(file: string, specifier: string): string | undefined {
  const layer = layerOf(file);
  if (!specifier.startsWith('.')) {
    const allowed = (layer && PACKAGES[layer]) || ANY_PACKAGE;
    return allowed.test(specifier) ? undefined : `${file}: no package "${specifier}" here`;
  }
  if (!/\.(ts|json)$/.test(specifier)) return `${file}: "${specifier}" lacks its .ts`;
  const target = posix.join(posix.dirname(file), specifier);
  if (target.startsWith('../')) return `${file}: "${specifier}" leaves src/`;
  if (layer === undefined) return undefined; // index.ts hands everything on
  const other = layerOf(target);
  if (other === layer || (other && EARLIER[layer]?.includes(other))) return undefined;
  return `${file}: ${layer} must not import ${target}`;
}

/** Problems of a map from paths inside src/ to their code. */
export function layerProblems(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, code]) => {
    const misplaced = !file.includes('/') || layerOf(file) ? [] : [`${file}: stands in no layer`];
    return [...misplaced, ...importsOf(code).flatMap((specifier) => problemOf(file, specifier) ?? [])];
  });
}

export function readSources(root: URL): Map<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return new Map(names.map((name) => [name, readFileSync(new URL(name, root), 'utf8')]));
}
