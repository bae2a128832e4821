/** The rows of a comparison that are sentences: what a treatment may do, to whom, how often, and for how long. */
import type { Chance, Effect, Treatment } from '../data/types.ts';
import { unique, type SentenceRow } from './cells.ts';
import { NO_TREATMENT, SKIN_TYPE } from './marks.ts';
import type { Cell, CellChance, CellItem, ComparisonCatalogue, GateFacts } from './types.ts';

/** What one treatment says in one row of sentences. */
export function sentencesOf(
  catalogue: ComparisonCatalogue,
  treatment: string,
  row: SentenceRow,
  condition?: string,
  skinType?: string,
): Cell {
  if (row === 'chances') return chanceCell(catalogue.conditions[condition ?? '']?.chances ?? {}, treatment);
  if (row === 'who-should-not') return gateCell(catalogue, treatment, skinType);
  const { lasting, benefits = {}, harms = {} } = catalogue.treatments[treatment] ?? {};
  if (row === 'side-effects') return textCell(harms);
  const good: Good = row === 'benefits' ? benefits : lasting ? { lasting } : {};
  if (condition === undefined) return textCell(good);
  if (row === 'lasting') return textCell(lastingFor(catalogue, treatment, good, condition));
  const told = benefitsFor(catalogue, treatment, good, condition);
  return Object.keys(told).length > 0 ? textCell(told) : { kind: 'not-studied', basis: 'searched', sources: [] };
}

/** `conditions`: the only ones that it is about. */
type Good = Readonly<Record<string, Effect & Pick<Treatment['lasting'], 'conditions'>>>;
type Told = Readonly<Record<string, Effect>>;
type For = (catalogue: ComparisonCatalogue, treatment: string, good: Good, condition: string) => Told;

const aboutOf = (good: Good, condition: string): Good =>
  Object.fromEntries(Object.entries(good).filter(([, { conditions }]) => conditions?.includes(condition) ?? true));

/** What is known of a treatment for a condition, and whether it is for it at all. */
function knownOf({ evidence }: ComparisonCatalogue, treatment: string, condition: string) {
  const { rating, prevents, note: text, sources = [], basis } = evidence[treatment]?.[condition] ?? {};
  const note: Told = text === undefined ? {} : { [condition]: { text, sources, basis } };
  return { note, prevents, isNotFor: rating === 'none' || rating === 'avoid' };
}

/** What is good about a treatment for any mark does not tell whether it does anything for this one. */
const benefitsFor: For = (catalogue, treatment, good, condition) => {
  const { note, isNotFor } = knownOf(catalogue, treatment, condition);
  const about = aboutOf(good, condition);
  const kept = Object.values(about);
  const isTold = kept.some(({ conditions }) => conditions) || kept.length === Object.keys(good).length;
  return isTold && !isNotFor && kept.length > 0 ? about : { ...note, ...about };
};

/** How long marks last that are left alone is the course of their own kind; what is not for them has no such time. Where
 * the time is another kind's there is nothing to tell: what is known of the treatment is no answer to how long. */
const lastingFor: For = (catalogue, treatment, good, condition) => {
  const { note, prevents, isNotFor } = knownOf(catalogue, treatment, condition);
  const hasNone = isNotFor || prevents || treatment === NO_TREATMENT;
  return hasNone && Object.keys(note).length > 0 ? note : aboutOf(good, condition);
};

function textCell(effects: Readonly<Record<string, Effect>>): Cell {
  const items = Object.entries(effects).map(([id, { text, figure, sources, basis }]): CellItem => {
    const own = basis ?? (sources.length === 0 ? 'editorial' : undefined);
    return { id, text, sources, ...(figure && { figure }), ...(own && { basis: own }) };
  });
  return { kind: 'text', items, sources: unique(items.flatMap(({ sources }) => sources)) };
}

const isCounted = (found: [string, Partial<Chance>]): found is [string, Chance] => found[1].counts !== undefined;

/** Every outcome that was counted for a condition, also those that leave this treatment out: rows that are told apart
 * can be compared. Not studied where all of them do. */
function chanceCell(chances: Readonly<Record<string, Partial<Chance>>>, treatment: string): Cell {
  const items = Object.entries(chances)
    .filter(isCounted)
    .map(([id, { counts, ...told }]): CellChance => {
      const count = counts[treatment];
      return { id, ...told, ...(count && { count }) };
    });
  const sources = unique(items.flatMap((item) => item.sources));
  if (items.every(({ count }) => !count)) return { kind: 'not-studied', sources };
  return { kind: 'frequency', chances: items, sources };
}

/** Strictest first. */
const LEVELS = ['avoid', 'refer', 'caution'] as const;

/** Everyone whom a gate holds back from this treatment; those that hold for all treatments stand outside the table. Of a
 * skin type the strictest alone is told, and only of the asked one where one is asked. */
function gateCell(catalogue: ComparisonCatalogue, treatment: string, skinType?: string): Cell {
  const held = Object.entries(catalogue.contraindications).filter(([, gate]) => gate.treatments.includes(treatment));
  const items = held.flatMap(([id, gate]): CellItem[] => {
    const { name, level, sources, basis } = gate;
    const item = { id, text: name ?? id, level, sources, basis };
    const all = typesOf(gate);
    const stricter = held.flatMap(([, other]) =>
      LEVELS.indexOf(other.level) < LEVELS.indexOf(level) ? typesOf(other) : [],
    );
    const types = all.filter((type) => !stricter.includes(type));
    if (all.length > 0 && !types.includes(skinType ?? types[0] ?? '')) return [];
    return [types.length < all.length ? { ...item, skinTypes: types } : item];
  });
  return { kind: 'text', items, sources: unique(items.flatMap(({ sources }) => sources)) };
}

const typesOf = ({ setBy }: GateFacts): readonly string[] =>
  setBy && 'question' in setBy && setBy.question === SKIN_TYPE ? setBy.options : [];
