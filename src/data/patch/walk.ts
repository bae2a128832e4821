/** Holds a file against the rules: what it may do is taken over, everything else is a problem. */
import type { CatalogueProblem } from '../errors.ts';
import { isObject } from '../join.ts';
import { merged } from '../merge.ts';
import { nearest } from '../nearest.ts';
import { heldAgainst, likesIn, unlike, type Likes } from './like.ts';
import { pointer } from './pointer.ts';
import { refusal, type Change, type Refusal, type Tree } from './rule.ts';
import { NEVER } from './rules.ts';
import { rulesTree, type RuleNode } from './rules-tree.ts';

const ROOT = rulesTree();

/** What of a file is allowed, and what is wrong with the rest. */
export function allowed(patch: Tree, base: Tree): { kept: Tree; likes: Likes; problems: CatalogueProblem[] } {
  const likes = likesIn(patch, base);
  const walk = new Walk(base, likes);
  return { kept: walk.inside(ROOT, [], base, patch), likes, problems: walk.problems };
}

class Walk {
  readonly problems: CatalogueProblem[] = [];
  private readonly base: Tree;
  private readonly likes: Likes;

  constructor(base: Tree, likes: Likes) {
    this.base = base;
    this.likes = likes;
  }

  /** What is kept of an object of the file. */
  inside(node: RuleNode, path: readonly string[], wasIn: Tree, given: Tree): Tree {
    const nowIn = merged(wasIn, given) as Tree;
    const kept = Object.keys(given).map((key): [string, unknown] => {
      const change = { was: own(wasIn, key), now: given[key], wasIn, given, nowIn, path: [...path, key] };
      return [key, this.entry(node, change)];
    });
    return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
  }

  private entry(node: RuleNode, change: Change): unknown {
    const { was, now, path } = change;
    const key = path.at(-1) ?? '';
    // What says the same changes nothing, and need not be allowed to.
    if (was !== undefined && same(was, now)) return undefined;
    const named = key === '*' || key === '+' ? undefined : node.inner.get(key);
    const next = named ?? node.inner.get(was === undefined ? '+' : '*');
    if (next) return this.visit(next, change);
    const held = heldAgainst(this.likes, this.base, path);
    if (held) return this.visit(node.inner.get('*') ?? ROOT, { ...change, was: held });
    if (key === 'like' && path.length === 3 && this.likes.has(path[1] ?? '')) return now;
    return this.refuse(path, was === undefined ? this.unknown(node, change) : NEVER);
  }

  private visit(node: RuleNode, change: Change): unknown {
    const { was, now, path } = change;
    if (node.rule) {
      const found = node.rule(change);
      return found ? this.refuse(path, found) : now;
    }
    if (!isObject(now)) return this.refuse(path, refusal('This has to be an object.', 'Write { … }.'));
    return this.inside(node, path, isObject(was) ? was : {}, now);
  }

  private refuse(path: readonly string[], { message, hint }: Refusal): unknown {
    this.problems.push({ path: pointer(path), message, hint });
    return undefined;
  }

  private unknown(node: RuleNode, { path, now, wasIn }: Change): Refusal {
    const key = path.at(-1) ?? '';
    if (path.length === 2 && path[0] === 'treatments') return unlike(key, now, this.base);
    const named = [...node.inner.keys()].filter((one) => one !== '*' && one !== '+');
    const known = [...new Set([...named, ...(node.inner.has('*') ? Object.keys(wasIn) : [])])];
    const meant = nearest(key, known);
    const hint = meant ? `Did you mean “${meant}”?` : `Known: ${known.slice(0, 20).join(', ')}.`;
    return refusal(`“${key.slice(0, 60)}” is not known here.`, hint);
  }
}

const own = (tree: Tree, key: string): unknown => (Object.hasOwn(tree, key) ? tree[key] : undefined);

/** Of an object the file gives only what it changes. */
function same(was: unknown, now: unknown): boolean {
  if (was === now) return true;
  if (Array.isArray(was) && Array.isArray(now))
    return was.length === now.length && was.every((one, index) => same(one, now[index]) && same(now[index], one));
  if (!isObject(was) || !isObject(now)) return false;
  return Object.keys(now).every((key) => Object.hasOwn(was, key) && same(was[key], now[key]));
}
