/** dist/cdn writes sources, and the facts that cite them, shorter than `src` does: what a page gets out of it is the same. */
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { later as comparison } from '../../src/data/default/comparison-later.ts';
import { later as quiz } from '../../src/data/default/quiz-later.ts';
import { later as timeline } from '../../src/data/default/timeline-later.ts';
import { catalogue } from '../../src/data/index.ts';
import { citing, unpackSources } from '../../src/embed/unpack.ts';
import { sources } from '../../src/data/facts/sources.ts';
import { lineOf, numbered } from '../../tools/compact.js';
import { launch, serve, type Site } from '../helpers/site.ts';

type Tree = Readonly<Record<string, unknown>>;
interface Widget extends Element {
  needWhole: () => Promise<Tree>;
}

const WIDGETS: Readonly<Record<string, Tree>> = { quiz, comparison, timeline };
const OWN = '<script type="application/json" id="own">{ "extends": "default" }</script>';
const PAGES = {
  ...Object.fromEntries(Object.keys(WIDGETS).map((name) => [`/${name}`, `<pigment-${name}></pigment-${name}>`])),
  '/own': `${OWN}<pigment-timeline src="#own"></pigment-timeline>`,
};

/** Ids of all sources that a tree cites. */
function citedIn(tree: unknown, key = ''): string[] {
  if (Array.isArray(tree)) return key === 'sources' ? (tree as string[]) : [];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([inner, value]) => citedIn(value, inner));
}

describe('what dist/cdn makes of the data', function () {
  this.timeout(60_000);
  let browser: Browser | null;
  let site: Site;

  before(async function () {
    browser = await launch();
    if (!browser) this.skip();
    site = await serve(PAGES);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function seenBy(path: string, tag: string): Promise<Tree> {
    const page = await browser!.newPage();
    await page.goto(site.origin + path);
    await page.waitForFunction((name) => document.querySelector(name)?.matches(':state(ready)'), { polling: 50 }, tag);
    const text = await page.$eval(tag, async (widget) => JSON.stringify(await (widget as Widget).needWhole()));
    await page.close();
    return JSON.parse(text) as Tree;
  }

  for (const [name, { sources: all, ...written }] of Object.entries(WIDGETS))
    it(`is for the ${name} what is written, with every source that it cites`, async () => {
      const { sources: found, ...seen } = await seenBy(`/${name}`, `pigment-${name}`);
      expect(seen).to.deep.equal(written);
      expect(Object.keys(found as Tree)).to.include.members(citedIn(written));
      for (const [id, source] of Object.entries(found as Tree)) expect(source).to.deep.equal((all as Tree)[id]);
    });

  it('is the whole catalogue for a clinic’s own file', async () => {
    expect(await seenBy('/own', 'pigment-timeline')).to.deep.equal(catalogue);
  });

  it('gives every field of every source back', () => {
    const read = Object.fromEntries(unpackSources(Object.keys(sources).map(lineOf).join('\n')));
    expect(read).to.deep.equal(sources);
  });

  it('gives lists of sources back, also the empty one, and leaves everything else', () => {
    const ids = Object.keys(sources);
    const facts = { a: { grade: 'A', sources: [ids[0], ids[99]], treatments: ['ipl'] }, b: { sources: [] }, c: 3 };
    const entries = ids.map((id) => [id, sources[id as keyof typeof sources]] as const);
    expect(citing(entries)(numbered(facts, ids))).to.deep.equal(facts);
  });
});
