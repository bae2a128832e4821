/**
 * What assistive technology meets on each screen of the timeline, in its order. The texts are kept in
 * tests/golden/timeline, the same for all browsers; `npm run golden` writes them anew.
 */
import { expect } from '@open-wc/testing';
import { expectGolden, goldens } from '../../helpers/golden.ts';
import { bothTrees } from '../../helpers/native.ts';
import { itemsOf, outline } from '../../helpers/tree.ts';
import { VISITS } from './screens.ts';
import { all } from './shown.ts';

/** Browsers differ in the comma of "Fri, 20 Nov". */
const alike = (text: string): string => text.replace(/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(\w*day)?,/g, '$1$2');

/** What Chromium tells of the inside of a list of options and of fields for a date and a time. */
const INSIDE =
  /^\["(group|button)","(All treatments with a plan|No plan yet|From your answers|Show (date|time) picker.*)"/;
/** It has today, but does not tell it here. */
const untold = (line: string): string => line.replace(',"current date"', '');

describe('the screens of the timeline', function () {
  this.timeout(30_000);
  const shown: string[] = [];

  for (const [name, visit] of Object.entries(VISITS))
    it(`are as they are kept: ${name}`, () =>
      visit(async (timeline, screen) => {
        shown.push(`timeline/${screen}`);
        await expectGolden(`timeline/${screen}`, alike(outline(itemsOf(timeline))));
      }));

  it('are all that is kept', async () => {
    expect(await goldens('timeline')).to.deep.equal(shown.toSorted());
  });

  for (const name of ['bare', 'healing', 'between', 'sessions', 'narrow', 'cited'])
    it(`are what the browser tells: ${name}`, async function () {
      await VISITS[name]!(async (timeline) => {
        const trees = await bothTrees(timeline);
        if (!trees) this.skip();
        expect(trees.native.filter((line) => !INSIDE.test(line))).to.deep.equal(trees.computed.map(untold));
      });
    });

  for (const [name, visit] of Object.entries(VISITS))
    it(`have at most one today, lists that are lists, and a heading for every part: ${name}`, () =>
      visit(async (timeline) => {
        if (!timeline.shadowRoot?.querySelector('.path')) return;
        const days = all(timeline, '[aria-current]').map((day) => day.getAttribute('aria-current'));
        expect(days).to.deep.equal(days.slice(0, 1).map(() => 'date'));
        for (const list of all(timeline, '.path, .sessions ol')) expect(list.getAttribute('role')).to.equal('list');
        for (const part of all(timeline, '[data-phase]')) expect(part.querySelectorAll('.step > .h')).to.have.length(1);
        await Promise.resolve();
      }));
});
