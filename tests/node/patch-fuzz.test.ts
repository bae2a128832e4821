/**
 * Mutations of real clinic files: each is either taken, and then passes the safety laws of `prove`, or refused with
 * problems that say where. FUZZ=long runs 100,000 of them instead of 5,000.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { catalogue, CatalogueError, parseCatalogue, type Catalogue } from '../../src/data/index.ts';
import { keysOf } from '../../src/data/patch/pointer.ts';
import { prove } from '../../src/engine/index.ts';
import { mutated, type Mutation } from '../helpers/mutate.ts';

const RUNS = process.env['FUZZ'] === 'long' ? 100_000 : 5_000;
/** One may wait for a machine that is busy; none hangs. */
const LONGEST = 1_000;
const folder = new URL('../fixtures/clinics/', import.meta.url);
const FILES = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  where: fc.nat(),
  what: fc.nat(),
  value: fc.nat(),
  odd: fc.jsonValue({ maxDepth: 3 }),
});
const mutations = fc.array(mutation, { minLength: 1, maxLength: 3 });

/** What the safety laws read; files that agree in it need one proof. */
function decisive({ treatments, evidence, contraindications, questions, conditions }: Catalogue): string {
  const gates = Object.entries(contraindications).map(([id, { level, treatments: held, setBy, urgency, after }]) => {
    return [id, level, held, setBy, urgency, after];
  });
  return JSON.stringify([
    Object.entries(treatments).map(([id, { kind, like, prescription, skinTypes, place }]) => {
      const { note: _, noteFor: _for, sources: __, ...types } = skinTypes;
      return [id, kind, like, prescription, types, place];
    }),
    Object.entries(evidence).map(([id, cells]) => [id, Object.entries(cells).map(([at, cell]) => [at, cell.rating])]),
    gates,
    questions,
    Object.entries(conditions).map(([id, { mustRefer }]) => [id, mustRefer]),
  ]);
}

const proved = new Map<string, unknown[]>();
function violationsOf(own: Catalogue): unknown[] {
  const key = decisive(own);
  const found = proved.get(key) ?? prove(own, { laws: 'safety' }).violations;
  proved.set(key, found);
  return found;
}

const has = (tree: unknown, keys: readonly string[]): boolean => {
  const [key, ...rest] = keys;
  if (key === undefined) return true;
  return typeof tree === 'object' && tree !== null && Object.hasOwn(tree, key) && has((tree as never)[key], rest);
};
/** There, or missing from something that is there. */
const isPlace = (path: string, file: unknown): boolean => {
  const keys = keysOf(path);
  return [file, catalogue].some((tree) => has(tree, keys) || has(tree, keys.slice(0, -1)));
};

describe(`${RUNS} mutations of clinic files`, () => {
  it('are taken and as strict as before, or refused with the place of each problem', function () {
    this.timeout(RUNS * 40);
    const counts = { taken: 0, refused: 0, slowest: 0 };
    const check = (index: number, changes: Mutation[]): void => {
      const file = mutated(FILES[index % FILES.length] as object, changes);
      const before = JSON.stringify(file);
      const start = performance.now();
      try {
        const own = parseCatalogue(file);
        counts.taken += 1;
        expect(violationsOf(own), before).to.deep.equal([]);
      } catch (error) {
        if (!(error instanceof CatalogueError)) throw error;
        counts.refused += 1;
        expect(error.problems, before).to.not.be.empty;
        for (const { path, message, hint } of error.problems) {
          expect(isPlace(path, file), `${path} of ${before}`).to.equal(true);
          expect(message && hint, `${path} ${message}`).to.be.a('string').and.not.empty;
        }
      }
      counts.slowest = Math.max(counts.slowest, performance.now() - start);
      expect(JSON.stringify(file), 'the file was changed').to.equal(before);
    };
    fc.assert(fc.property(fc.nat(), mutations, check), { numRuns: RUNS });
    expect(counts.slowest).to.be.below(LONGEST);
    // Where nearly all are of one kind, the other has not been looked at.
    expect(Math.min(counts.taken, counts.refused)).to.be.above(RUNS / 10);
    expect(Object.keys(Object.prototype)).to.be.empty;
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});
