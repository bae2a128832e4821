export type Tree = Record<string, unknown>;

/** What a rule looks at: one value that a file changes or adds, and what stands around it. */
export interface Change {
  was: unknown;
  now: unknown;
  /** The object that the value stands in, as it was and as the file leaves it. */
  wasIn: Tree;
  nowIn: Tree;
  /** The same object in the file alone. */
  given: Tree;
  path: readonly string[];
}
export interface Refusal {
  message: string;
  hint: string;
}
/** Why a change is refused; undefined where it is not. */
export type Rule = (change: Change) => Refusal | undefined;

export const refusal = (message: string, hint: string): Refusal => ({ message, hint });
