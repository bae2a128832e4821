/** Texts that are kept beside the tests (tests/golden) and written by `npm run golden` alone. */
import { executeServerCommand } from '@web/test-runner-commands';

/** Fails where the text is not the kept one, with the lines that differ. */
export async function expectGolden(name: string, text: string): Promise<void> {
  const { kept }: { kept: string | null } = await executeServerCommand('golden', { name, text });
  if (kept === text) return;
  const what = kept === null ? 'There is no such text yet:' : difference(kept.split('\n'), text.split('\n')).join('\n');
  throw new Error(`tests/golden/${name}.txt (− kept, + now). Where this is meant: npm run golden\n${what}`);
}

/** The names of all kept texts of a folder. */
export const goldens = (folder: string): Promise<string[]> => executeServerCommand('goldens', folder);

type Change = readonly ['−' | '+' | ' ', string];
const CONTEXT = 2;

/** The changed lines with two around them. */
export function difference(from: readonly string[], to: readonly string[]): string[] {
  const changes = compare(from, to);
  const near = (at: number) =>
    changes.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(([sign]) => sign !== ' ');
  return changes.flatMap(([sign, line], at) => {
    if (near(at)) return [`${sign} ${line}`];
    return at > 0 && near(at - 1) ? ['  ⋯'] : [];
  });
}

/** By the longest common subsequence: what stays is as much as can be. */
function compare(from: readonly string[], to: readonly string[]): Change[] {
  const common = from.map(() => to.map(() => 0)).concat([to.map(() => 0)]);
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--)
      common[i]![j] = from[i] === to[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    if (i < from.length && from[i] === to[j]) {
      changes.push([' ', from[i++]!]);
      j++;
    } else if (j >= to.length || (i < from.length && at(i + 1, j) >= at(i, j + 1))) changes.push(['−', from[i++]!]);
    else changes.push(['+', to[j++]!]);
  }
  return changes;
}
