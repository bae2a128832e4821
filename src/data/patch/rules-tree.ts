import { keysOf } from './pointer.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

export interface RuleNode {
  rule?: Rule;
  inner: Map<string, RuleNode>;
}

/** The rules as a tree, by key. */
export function rulesTree(): RuleNode {
  const root: RuleNode = { inner: new Map() };
  for (const [path, rule] of RULES) {
    let node = root;
    for (const key of keysOf(path)) {
      const next = node.inner.get(key) ?? { inner: new Map<string, RuleNode>() };
      node.inner.set(key, next);
      node = next;
    }
    node.rule = rule;
  }
  return root;
}
