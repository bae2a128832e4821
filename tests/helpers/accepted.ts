/** Changed clinic files that are taken, the same ones for the same seed in Node and in every browser. */
import { CatalogueError, parseCatalogue, type Catalogue } from '../../src/data/index.ts';
import { mutated, type Mutation } from './mutate.ts';
import { seeded, type Random } from './random.ts';

const ODD: readonly unknown[] = ['odd', -1, 0.5, true, null, [], [''], { odd: 'odd' }, { from: 1, per: 'session' }];
const mutation = (random: Random): Mutation => ({
  where: random.int(1e9),
  what: random.int(1e9),
  value: random.int(1e9),
  odd: random.pick(ODD),
});

/** `count` different files, each changed once to three times, with the catalogues that they make. */
export function acceptedFiles(
  files: readonly object[],
  count: number,
  seed: number,
): { file: string; catalogue: Catalogue }[] {
  const random = seeded(seed);
  const found = new Map<string, Catalogue>();
  const known = new Set(files.map((file) => JSON.stringify(file)));
  // Far more than it takes; a file that none is made of must not hang.
  for (let turn = 0; turn < count * 100 && found.size < count; turn += 1) {
    const changes = Array.from({ length: 1 + random.int(3) }, () => mutation(random));
    const file = mutated(random.pick(files), changes);
    const text = JSON.stringify(file);
    if (known.has(text)) continue;
    known.add(text);
    try {
      found.set(text, parseCatalogue(file));
    } catch (error) {
      if (!(error instanceof CatalogueError)) throw error;
    }
  }
  return [...found].map(([file, catalogue]) => ({ file, catalogue }));
}
