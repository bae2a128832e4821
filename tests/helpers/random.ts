/** A small seeded generator (mulberry32), so that a random test is the same test every time and everywhere. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number of 0 … below - 1. */
  int(below: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (below: number) => Math.floor(next() * below);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('Nothing to pick from');
    return list[int(list.length)] as T;
  };
  const shuffle = <T>(list: readonly T[]): T[] => {
    const left = [...list];
    const result: T[] = [];
    while (left.length > 0) result.push(...left.splice(int(left.length), 1));
    return result;
  };
  return { next, int, chance: (probability) => next() < probability, pick, shuffle };
}
