/**
 * What assistive technology meets on each screen, in its order, and every cell of the table with its headers. The texts
 * are kept in tests/golden/comparison, the same for all browsers; `npm run golden` writes them anew.
 */
import { expect } from '@open-wc/testing';
import { expectGolden, goldens } from '../../helpers/golden.ts';
import { bothTrees } from '../../helpers/native.ts';
import { headedCells } from '../../helpers/table.ts';
import { itemsOf, outline, textAt } from '../../helpers/tree.ts';
import { rootOf } from './setup.ts';
import { VISITS } from './screens.ts';

const cut = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 80).replace(/\s+\S*$/, '')} …`);

/** One line a cell; what stands around the table before it. */
function cells(table: HTMLTableElement): string {
  const lines = headedCells(table).map(
    ({ group, row, column, cell }) => `${group} › ${row} › ${column}: ${cut(textAt(cell))}`,
  );
  return `\n${lines.join('\n')}\n`;
}

describe('the screens of the comparison', function () {
  this.timeout(30_000);
  const shown: string[] = [];

  for (const [name, visit] of Object.entries(VISITS))
    it(`are as they are kept: ${name}`, () =>
      visit(async (comparison, screen) => {
        shown.push(`comparison/${screen}`);
        const table = rootOf(comparison).querySelector('table');
        const around = outline(itemsOf(comparison, 'tbody'));
        await expectGolden(`comparison/${screen}`, around + (table ? cells(table) : ''));
      }));

  it('are all that is kept', async () => {
    // What is heard has a test of its own.
    expect(await goldens('comparison')).to.deep.equal(['comparison/aloud', ...shown].toSorted());
  });

  for (const name of ['wide', 'narrow', 'wide-answered'])
    it(`are what the browser tells: ${name}`, async function () {
      await VISITS[name]!(async (comparison) => {
        const trees = await bothTrees(comparison);
        if (!trees) this.skip();
        expect(trees.native).to.deep.equal(trees.computed);
      });
    });

  it('give every cell of the table a column, a row and a group', async () => {
    await VISITS['wide-answered']!(async (comparison) => {
      const table = rootOf(comparison).querySelector('table')!;
      const single = headedCells(table).filter(({ cell }) => cell.colSpan === 1);
      expect(single.length).to.be.above(70);
      for (const { group, row, column, cell } of single)
        expect(
          [group, row, column].every((text) => text !== ''),
          cell.textContent ?? '',
        ).to.equal(true);
    });
  });
});
