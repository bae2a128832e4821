/** Treatments that a clinic adds. Each is like one of the base, and begins with all that is true of that one. */
import { isObject } from '../join.ts';
import { merged } from '../merge.ts';
import { nearest } from '../nearest.ts';
import { refusal, type Refusal, type Tree } from './rule.ts';

/** What holds for these two is the rules' own, so nothing is like them. */
const ALWAYS_THERE = ['sun-protection', 'no-treatment'];
/** The clinic's own, never another treatment's. */
const NOT_TAKEN_OVER = ['name', 'offered', 'price', 'like'];

/** New treatments by id, with the one of the base that each is like. */
export type Likes = ReadonlyMap<string, string>;

const treeIn = (tree: Tree, key: string): Tree => (isObject(tree[key]) ? tree[key] : {});
const candidatesIn = (base: Tree): string[] =>
  Object.keys(treeIn(base, 'treatments')).filter((id) => !ALWAYS_THERE.includes(id));

export function likesIn(patch: Tree, base: Tree): Likes {
  const known = treeIn(base, 'treatments');
  const candidates = candidatesIn(base);
  return new Map(
    Object.entries(treeIn(patch, 'treatments')).flatMap(([id, own]): [string, string][] => {
      const like = isObject(own) ? own['like'] : undefined;
      return !Object.hasOwn(known, id) && typeof like === 'string' && candidates.includes(like) ? [[id, like]] : [];
    }),
  );
}

/** What a new treatment, or its evidence, is held against; undefined where it is not new, or like nothing. */
export function heldAgainst(likes: Likes, base: Tree, [group = '', id = '', ...more]: readonly string[]): unknown {
  const like = likes.get(id);
  if (like === undefined || more.length > 0) return undefined;
  if (group === 'evidence') return treeIn(base, 'evidence')[like] ?? {};
  if (group !== 'treatments') return undefined;
  const own = Object.entries(treeIn(treeIn(base, 'treatments'), like));
  return Object.fromEntries(own.filter(([key]) => !NOT_TAKEN_OVER.includes(key)));
}

/** A treatment that the base has not and that is like none. */
export function unlike(id: string, own: unknown, base: Tree): Refusal {
  const candidates = candidatesIn(base);
  const like = isObject(own) ? own['like'] : undefined;
  const meant = nearest(typeof like === 'string' ? like : id, candidates);
  const message =
    like === undefined ? `“${id.slice(0, 60)}” is no treatment of the catalogue.` : 'It is like no treatment of ours.';
  const known = `Known: ${candidates.join(', ')}.`;
  const remedy = 'A new treatment gives "like": the id of ours that it may be no milder than.';
  return refusal(message, `${meant ? `Did you mean “${meant}”?` : known} ${remedy}`);
}

/** Everything that holds for the one that a new treatment is like holds for the new one, whatever the file says. */
export function inherit(result: Tree, patch: Tree, base: Tree, likes: Likes): Tree {
  if (likes.size === 0) return result;
  const grown = (group: string): Tree =>
    Object.fromEntries(
      [...likes.keys()].map((id) => [
        id,
        merged(heldAgainst(likes, base, [group, id]), treeIn(treeIn(patch, group), id)),
      ]),
    );
  const named = (list: unknown, also: unknown): unknown => {
    if (!Array.isArray(list)) return list;
    const was: readonly unknown[] = Array.isArray(also) ? also : [];
    const added = [...likes].filter(([, like]) => list.includes(like) || was.includes(like)).map(([id]) => id);
    return [...new Set([...(list as unknown[]), ...added])];
  };
  const gates = Object.entries(treeIn(result, 'contraindications')).map(([id, gate]) => {
    const was = treeIn(treeIn(base, 'contraindications'), id);
    return [id, isObject(gate) ? { ...gate, treatments: named(gate['treatments'], was['treatments']) } : gate];
  });
  return {
    ...result,
    treatments: { ...treeIn(result, 'treatments'), ...grown('treatments') },
    evidence: { ...treeIn(result, 'evidence'), ...grown('evidence') },
    contraindications: Object.fromEntries(gates) as Tree,
    aftercare: only(result['aftercare'], (list) => named(list, [])),
  };
}

/** Aftercare lines about one treatment are about those that are like it, too. */
function only(tree: unknown, named: (list: unknown) => unknown): unknown {
  if (!isObject(tree)) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, key === 'only' ? named(value) : only(value, named)]),
  );
}
