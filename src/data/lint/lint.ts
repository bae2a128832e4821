/** Holds the texts of a catalogue, or of a clinic's file, against advertising rules of its country. */
import { catalogue as defaultCatalogue } from '../default/catalogue.ts';
import { isObject } from '../join.ts';
import { pointer } from '../patch/pointer.ts';
import { medicineIn, medicinesOf, type Medicine } from '../medicines.ts';
import { readings } from '../normal.ts';
import { NAMED, OFFERED, RULES, type Jurisdiction, type Level, type Rule } from './rules.ts';
import { textsOf, type Text } from './texts.ts';

export interface Finding {
  rule: string;
  level: Level;
  /** JSON Pointer of the text; `#` and its name for one of `texts`. */
  path: string;
  /** The words that the rule is about, or the value. */
  found: string;
  message: string;
  hint: string;
  /** Id of a source of the catalogue; empty where the finding is about the file itself. */
  source: string;
  /** The clinic's reason for leaving it, where `meta.acknowledged` has one. */
  acknowledged?: string;
}
export interface LintOptions {
  /** Whose rules hold; default: what the file says, else `GB`. */
  jurisdiction?: Jurisdiction;
  /** Other texts to look at, such as those of the page, by a name. */
  texts?: Readonly<Record<string, string>>;
  /** Also gives the findings that the file has acknowledged, with the reason. Default: left out. */
  acknowledged?: boolean;
}

/** What whoever shows findings says beside them. */
export const LINT_NOTICE =
  'This helps to find what advertising rules object to. It is not legal advice: it knows a few rules, sees words only, and a text without findings may still break the law.';

type Tree = Record<string, unknown>;
const treeIn = (tree: unknown, key: string): Tree => {
  const found = isObject(tree) ? tree[key] : undefined;
  return isObject(found) ? found : {};
};

/**
 * What advertising rules may object to in the texts of `input`: a whole catalogue, or a clinic's file after
 * `JSON.parse`. Quotes of claims may promise what their verdict does not support. It helps, it is not legal advice.
 */
export function lintClaims(input: unknown, options: LintOptions = {}): Finding[] {
  const meta = treeIn(input, 'meta');
  const jurisdiction = options.jurisdiction ?? known(meta['jurisdiction']);
  const given = Object.entries(options.texts ?? {}).map(([name, text]) => ({ path: `#${name}`, text, sourced: false }));
  const texts = [...textsOf(input), ...given];
  const medicines = medicinesOf(namesOf(meta));
  const found = [
    ...texts.flatMap((text) => RULES.flatMap((rule) => held(rule, text, jurisdiction))),
    ...[...texts, ...textsOf(input, true)].flatMap((text) => named(text, medicines, jurisdiction)),
    ...offered(input, jurisdiction),
  ];
  return acknowledged(found, treeIn(meta, 'acknowledged'), options.acknowledged ?? false);
}

const known = (value: unknown): Jurisdiction => (value === 'US' || value === 'EU' ? value : 'GB');

/** Between these, so that no word is found within another one. */
const within = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u');
const patterns = new Map(
  RULES.map(({ id, words, unless = [], excused = [] }) => [
    id,
    {
      words: within(words),
      unless: unless.length > 0 ? new RegExp(within(unless).source, 'gu') : null,
      excused: excused.length > 0 ? within(excused) : null,
    },
  ]),
);

function held(rule: Rule, { path, text, sourced }: Text, jurisdiction: Jurisdiction): Finding[] {
  const pattern = patterns.get(rule.id);
  if (!pattern || !rule.places[jurisdiction] || (rule.unsourced && sourced)) return [];
  for (const reading of readings(text)) {
    if (pattern.excused?.test(reading)) continue;
    // What lets words pass is taken out, so that it excuses itself and nothing else.
    const left = pattern.unless ? reading.replace(pattern.unless, ' | ') : reading;
    const found = pattern.words.exec(left)?.[0];
    if (found !== undefined) return finding(rule, jurisdiction, path, found);
  }
  return [];
}

function finding(rule: Omit<Rule, 'words'>, jurisdiction: Jurisdiction, path: string, found: string): Finding[] {
  const place = rule.places[jurisdiction];
  if (!place) return [];
  const hint = place.borrowed
    ? `${rule.hint} (The source is about the UK; we have read none about the EU.)`
    : rule.hint;
  return [{ rule: rule.id, level: place.level, path, found, message: rule.message, hint, source: place.source }];
}

/** The built-in names, and those that the file adds. */
function namesOf(meta: Tree): readonly string[] {
  const own = Array.isArray(meta['prescriptionNames']) ? (meta['prescriptionNames'] as unknown[]) : [];
  return [...new Set([...defaultCatalogue.meta.prescriptionNames, ...own.filter((one) => typeof one === 'string')])];
}

function named({ path, text }: Text, medicines: readonly Medicine[], jurisdiction: Jurisdiction): Finding[] {
  const named = medicineIn(text, medicines);
  return named ? finding(NAMED, jurisdiction, path, named.found) : [];
}

/** A name or a price for what only a prescriber can give. */
function offered(input: unknown, jurisdiction: Jurisdiction): Finding[] {
  return Object.entries(treeIn(input, 'treatments')).flatMap(([id, given]) => {
    if (!isObject(given) || !needsPrescription(id, given)) return [];
    return ['name', 'price'].flatMap((key) => {
      const value = given[key];
      if (value === undefined || value === defaultCatalogue.treatments[id]?.[key as 'name']) return [];
      const found = typeof value === 'string' ? value : JSON.stringify(value);
      return finding(OFFERED, jurisdiction, pointer(['treatments', id, key]), found);
    });
  });
}

function needsPrescription(id: string, given: Tree): boolean {
  const like = typeof given['like'] === 'string' ? given['like'] : id;
  return given['prescription'] === true || defaultCatalogue.treatments[like]?.prescription === true;
}

function acknowledged(found: readonly Finding[], reasons: Tree, all: boolean): Finding[] {
  const keyOf = ({ rule, path }: Finding): string => `${rule}:${path}`;
  const reasonOf = (one: Finding): string => {
    const reason = Object.hasOwn(reasons, keyOf(one)) ? reasons[keyOf(one)] : undefined;
    return typeof reason === 'string' ? reason.trim() : '';
  };
  const kept = found.flatMap((one) => {
    const reason = reasonOf(one);
    if (reason === '') return [one];
    return all ? [{ ...one, acknowledged: reason }] : [];
  });
  const keys = new Set(found.map(keyOf));
  const stale = Object.keys(reasons).filter((key) => !keys.has(key));
  return [...kept, ...stale.map(unused)];
}

/** A reason for what is no longer there would hide the same words if they came back. */
const unused = (key: string): Finding => ({
  rule: 'unused-acknowledgement',
  level: 'warning',
  path: pointer(['meta', 'acknowledged', key]),
  found: key,
  message: 'Nothing is found there, so nothing needs this reason.',
  hint: `Take it out, or write it as "<rule>:<path>", such as "comparison:/clinic/name".`,
  source: '',
});
