/** The check of claims is for tools: no page of a clinic pays for it. */
import { expect } from 'chai';
import { importsOf, readSources } from '../helpers/layers.ts';

const sources = readSources(new URL('../../src/', import.meta.url));

/** All that a file brings along, at once or later. */
function reached(entry: string): Set<string> {
  const found = new Set([entry]);
  for (const file of found)
    for (const name of importsOf(sources.get(file) ?? ''))
      if (name.startsWith('.')) found.add(new URL(name, `file:///${file}`).pathname.slice(1));
  return found;
}
const lintIn = (entry: string): string[] => [...reached(entry)].filter((file) => file.startsWith('data/lint/'));

describe('the check of claims', () => {
  it('is in no file that a widget fetches, and in the data module', () => {
    expect([...reached('embed/loader.ts')]).to.include.members(['data/parse.ts', 'elements/quiz/define.ts']);
    expect(lintIn('embed/loader.ts')).to.deep.equal([]);
    expect(lintIn('data/index.ts')).to.not.be.empty;
  });
});
