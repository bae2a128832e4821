import { expect } from 'chai';
import * as z from 'zod/mini';
import { catalogue, loadCatalogue } from '../../src/data/index.ts';
import { catalogue as schema } from '../../src/data/schema.ts';

type Path = readonly string[];
/** Every value of a tree, with the way to it. */
function* values(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* values(inner, [...path, key]);
}
/** A copy with one value changed. */
function changed(path: Path, value: unknown): unknown {
  const copy = structuredClone(catalogue) as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  holder[last] = value;
  return copy;
}

describe('the default catalogue', () => {
  it('is what the schema describes', () => {
    const result = z.safeParse(schema, catalogue);
    const problems = result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
    expect(problems).to.deep.equal([]);
    expect(result.data).to.deep.equal(catalogue);
  });

  it('is refused by the schema with one wrong value', () => {
    const wrong: (readonly [Path, unknown])[] = [
      [['treatments', 'ipl', 'burden'], 5],
      [['treatments', 'ipl', 'burden'], null],
      [['treatments', 'ipl', 'place'], 'moon'],
      [['treatments', 'ipl', 'unknown-key'], 'x'],
      [['treatments', 'ipl', 'name'], ''],
      [['treatments', '1-starts-with-a-digit'], catalogue.treatments['ipl']],
      [['evidence', 'ipl', 'pih', 'rating'], 'good'],
      [['contraindications', 'keloid', 'treatments'], []],
      [['conditions', 'pih', 'look'], undefined],
      [['meta', 'published'], '2026-1-1'],
      [['sources', 'chu2021', 'link'], 'javascript:alert(1)'],
    ];
    for (const [path, value] of wrong) {
      expect(z.safeParse(schema, changed(path, value)).success, path.join('.')).to.equal(false);
    }
  });

  it('is frozen to the last leaf', () => {
    for (const [path, value] of values(catalogue)) {
      expect(typeof value !== 'object' || Object.isFrozen(value), path.join('.')).to.equal(true);
    }
  });

  it('is plain data: JSON and structuredClone carry it unchanged', () => {
    expect(JSON.parse(JSON.stringify(catalogue))).to.deep.equal(catalogue);
    expect(structuredClone(catalogue)).to.deep.equal(catalogue);
    for (const [path, value] of values(catalogue)) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
      expect(Object.getPrototypeOf(value), path.join('.')).to.equal(Object.prototype);
    }
  });

  it('has no null, no undefined, no number that is none', () => {
    for (const [path, value] of values(catalogue)) {
      expect(value, path.join('.')).to.not.be.oneOf([null, undefined]);
      expect(['string', 'number', 'boolean', 'object'], path.join('.')).to.include(typeof value);
      if (typeof value === 'number') expect(Number.isFinite(value), path.join('.')).to.equal(true);
    }
  });

  it('has ids in kebab-case that start with a letter', () => {
    const collections = [
      catalogue.conditions,
      catalogue.treatments,
      catalogue.contraindications,
      catalogue.questions,
      catalogue.aftercare,
      catalogue.claims,
      catalogue.sources,
      catalogue.ui.notices,
      ...Object.values(catalogue.questions).map(({ options }) => options),
      ...Object.values(catalogue.aftercare).map(({ phases }) => phases),
      ...Object.values(catalogue.conditions).map(({ chances = {} }) => chances),
      ...Object.values(catalogue.treatments).flatMap(({ benefits, harms, steps, ask }) => [
        benefits,
        harms,
        steps,
        ask,
      ]),
    ];
    for (const id of collections.flatMap((collection) => Object.keys(collection))) {
      expect(id).to.match(/^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/);
    }
  });

  it('numbers each collection without repeats', () => {
    const collections = [
      catalogue.conditions,
      catalogue.treatments,
      catalogue.questions,
      ...Object.values(catalogue.questions).map(({ options }) => options),
    ];
    for (const collection of collections) {
      const orders = Object.values<{ order: number }>(collection).map(({ order }) => order);
      expect(new Set(orders).size, Object.keys(collection).join()).to.equal(orders.length);
    }
  });

  it('has ranges whose ends stand in order', () => {
    const ranges = [...values(catalogue.treatments)].flatMap(([path, value]) => {
      if (typeof value !== 'object' || value === null) return [];
      const { min, max, from, to } = value as Record<string, unknown>;
      return [[path, min ?? from, max ?? to] as const];
    });
    const ended = ranges.filter(([, least, most]) => typeof least === 'number' && typeof most === 'number');
    expect(ended.length).to.be.above(20);
    for (const [path, least, most] of ended) expect(least, path.join('.')).to.be.at.most(most as number);
  });

  it('has frequencies of at most all', () => {
    for (const [path, value] of values(catalogue)) {
      if (path.at(-1) !== 'figure' || typeof value !== 'object') continue;
      const { count, of } = value as { count: number; of: number };
      expect(of, path.join('.')).to.be.above(0);
      expect(count, path.join('.')).to.be.at.most(of);
    }
  });

  it('is British by default, in pounds, by the clinic’s own clock', () => {
    const { jurisdiction, locale, currency, published } = catalogue.meta;
    expect([jurisdiction, locale, currency, catalogue.clinic.timeZone]).to.deep.equal([
      'GB',
      'en-GB',
      'GBP',
      'Europe/London',
    ]);
    expect(new Date(`${published}T00:00Z`).toISOString().slice(0, 10)).to.equal(published);
    expect(new Intl.DateTimeFormat('en', { timeZone: catalogue.clinic.timeZone }).resolvedOptions().timeZone).to.equal(
      'Europe/London',
    );
  });

  it('is what loadCatalogue gives, in English for every locale', async () => {
    expect(await loadCatalogue('en')).to.equal(catalogue);
    expect((await loadCatalogue('de')).meta.locale).to.equal(catalogue.meta.locale);
  });
});
