/** The known id that was probably meant: it begins so, or is a slip or two away. */
export function nearest(id: string, known: readonly string[]): string | undefined {
  const begun = id.length > 2 ? known.find((candidate) => candidate.startsWith(id)) : undefined;
  if (begun) return begun;
  const most = Math.max(1, Math.floor(id.length / 3));
  // What is too long or too short cannot be near, and a file may hold keys of any length.
  const scored = known
    .filter((candidate) => Math.abs(candidate.length - id.length) <= most)
    .map((candidate) => ({ candidate, slips: slips(id, candidate) }))
    .sort((a, b) => a.slips - b.slips);
  const best = scored[0];
  return best && best.slips <= most ? best.candidate : undefined;
}

/** Letters left out, put in, changed, or swapped with their neighbour (Damerau–Levenshtein). */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      next[j] = Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
