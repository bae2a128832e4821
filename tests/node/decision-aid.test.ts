/** The self-score in docs/decision-aid.md says what it adds up to, and names only data that there is. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';

const page = readFileSync(new URL('../../docs/decision-aid.md', import.meta.url), 'utf8');
const table = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const items = table
  .filter(([code = '']) => /^[QCZ]\d+$/.test(code))
  .map(([code = '', criterion = '', score = '', where = '']) => ({ code, criterion, score, where }));
const SCORES = ['met', 'met in part', 'not met'];

/** Whether a path such as `treatments.*.harms` leads to something in the catalogue; `*` is any key. */
function leads(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return value !== undefined;
  if (typeof value !== 'object' || value === null) return false;
  if (key !== '*') return leads((value as Record<string, unknown>)[key], rest);
  return Object.values(value).some((inner) => leads(inner, rest));
}

describe('the self-score as a decision aid', () => {
  it('has every criterion once, in order', () => {
    const codes = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
    expect(items.map(({ code }) => code)).to.deep.equal([...codes('Q', 6), ...codes('C', 6), ...codes('Z', 23)]);
  });

  it('adds up to its totals', () => {
    for (const group of ['Q', 'C', 'Z']) {
      const scores = items.filter(({ code }) => code.startsWith(group)).map(({ score }) => score);
      const counted = SCORES.map((score) => scores.filter((one) => one === score).length);
      const told = table
        .find(([code]) => code === group)
        ?.slice(1)
        .map(Number);
      expect(told, group).to.deep.equal([scores.length, ...counted]);
      expect(
        counted.reduce((sum, count) => sum + count),
        group,
      ).to.equal(scores.length);
    }
  });

  it('meets every qualifying and certifying item, and at least eleven of quality', () => {
    const met = (group: string) => items.filter(({ code, score }) => code.startsWith(group) && score === 'met').length;
    expect([met('Q'), met('C')]).to.deep.equal([6, 6]);
    expect(met('Z')).to.be.at.least(11);
  });

  it('says why wherever something is not met, or not wholly', () => {
    for (const { code, score, where } of items) {
      if (score === 'met') expect(where, code).to.not.match(/Why not:/);
      else expect(where, code).to.match(/Why not: \S.{20,}/);
    }
  });

  it('names a field of the catalogue for whatever is met, and none that there is not', () => {
    for (const { code, score, where } of items) {
      const fields = [...where.matchAll(/`([a-z][\w.*-]*)`/gi)].map(([, field = '']) => field);
      const paths = fields.filter((field) => Object.hasOwn(catalogue, field.replace(/\..*$/, '')));
      if (score === 'met') expect(paths, code).to.not.be.empty;
      for (const path of paths) expect(leads(catalogue, path.split('.')), `${code} ${path}`).to.equal(true);
    }
  });

  it('calls itself self-scored and claims no mark that nobody gave', () => {
    expect(page).to.match(/self-scored/);
    expect(page).to.not.match(/certified/i);
  });
});
