/** "1, 4–7": three in a row and more are told as a run, so that a crowded table stays quiet. */
export function runs(numbers: readonly number[]): string {
  const found: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else found.push([number]);
  }
  return found.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}
