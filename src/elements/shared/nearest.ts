/** The known id that was probably meant: it begins so, or is a slip or two away. */
export function nearest(id: string, known: readonly string[]): string | undefined {
  const begun = id.length > 2 ? known.find((candidate) => candidate.startsWith(id)) : undefined;
  if (begun) return begun;
  const scored = known
    .map((candidate) => ({ candidate, slips: distance(id, candidate) }))
    .sort((a, b) => a.slips - b.slips);
  const best = scored[0];
  return best && best.slips <= Math.max(1, Math.floor(id.length / 3)) ? best.candidate : undefined;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
