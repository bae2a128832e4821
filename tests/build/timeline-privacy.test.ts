/** Nothing of a plan leaves the timeline: a date, ticks, a link made and opened, with every listener, store and request watched. */
import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { launch, serve, type Site } from '../helpers/site.ts';
import { watch, type Watched } from '../helpers/watch.ts';

const IN = 'pigment-timeline >>> ';
const TREATMENTS = ['peel-superficial', 'cryotherapy'];

const idle = (page: Page): Promise<void> => page.waitForNetworkIdle({ idleTime: 300 });
/** What is inside a shadow root is no mutation of the document, so it is looked for again and again. */
const there = (page: Page, css: string) =>
  page.waitForFunction(
    (inside) => Boolean(document.querySelector('pigment-timeline')?.shadowRoot?.querySelector(inside)),
    { polling: 50 },
    css,
  );
const watched = (page: Page): Promise<Watched> => page.evaluate(() => window.watched);
const linkIn = (page: Page): Promise<string> =>
  page.$eval(`${IN}[part=link] input`, (box) => (box as HTMLInputElement).value);

/** Chooses, dates, ticks and makes a link, by mouse and keyboard. Gives what had been asked for before the first choice. */
async function use(page: Page, site: Site, treatment: string): Promise<number> {
  await page.locator(`${IN}h2`).hover();
  await idle(page);
  const asked = site.asked.length;
  await page.locator(`${IN}[part=treatment]`).fill(treatment);
  await page.locator(`${IN}[part=date]`).fill('2026-11-20');
  // On most days that this runs, parts are over.
  await page.$$eval(`${IN}[part=over]`, (folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
  await page.locator(`${IN}[part=do] label`).click();
  await page.focus(`${IN}[part=do] li:last-child input`);
  await page.keyboard.press('Space');
  await there(page, '[part=progress]');
  await page.locator(`${IN}[part=keep] button`).click();
  await there(page, '[part=link] input');
  await page.locator(`${IN}[part=link] button`).click();
  await idle(page);
  return asked;
}

describe('a plan in the built timeline', function () {
  this.timeout(60_000);
  let browser: Browser | null;
  let site: Site;
  let page: Page | null = null;
  before(async function () {
    browser = await launch();
    if (!browser) this.skip();
  });
  beforeEach(async () => {
    site = await serve({
      '/': '<pigment-timeline></pigment-timeline>',
      '/kept': '<pigment-timeline remember="device"></pigment-timeline>',
    });
  });
  afterEach(async () => {
    await site?.close();
  });
  after(async () => {
    await browser?.close();
  });

  async function visit(path: string): Promise<Page> {
    // One at a time: a page behind another draws nothing.
    await page?.browserContext().close();
    page = await (await browser!.createBrowserContext()).newPage();
    await page.evaluateOnNewDocument(watch);
    await page.goto(site.origin + path);
    await there(page, 'h2');
    await idle(page);
    return page;
  }

  it('is told by no event, storage, history or address', async () => {
    const page = await visit('/');
    await use(page, site, 'peel-superficial');
    expect(await watched(page)).to.deep.equal({ events: [], stored: [], states: [] });
    expect(page.url()).to.equal(`${site.origin}/`);
    expect(await page.browserContext().cookies()).to.deep.equal([]);
  });

  it('asks for the same scripts whatever it holds, and for nothing once a treatment is chosen', async () => {
    const runs = [];
    for (const treatment of TREATMENTS) {
      site.asked.length = 0;
      const page = await visit('/');
      const asked = await use(page, site, treatment);
      expect(site.asked.slice(asked).map(({ url }) => url)).to.deep.equal([]);
      runs.push(site.asked.map(({ url }) => url).sort());
      for (const { method, url, body, headers } of site.asked)
        expect([method, body, headers.cookie, url.includes('?')]).to.deep.equal(['GET', '', undefined, false]);
    }
    expect(runs[0]).to.deep.equal(runs[1]);
    expect(runs[0]?.length).to.be.above(5);
  });

  it('comes out of a link with the same requests whatever it is, once, and out of the address', async () => {
    const runs = [];
    for (const treatment of TREATMENTS) {
      const page = await visit('/');
      await use(page, site, treatment);
      const link = new URL(await linkIn(page));
      site.asked.length = 0;
      const other = await visit(`/${link.hash}`);
      expect(await other.$eval(`${IN}[part=note]`, (note) => note.textContent)).to.contain('came with the link');
      expect(await other.$$eval(`${IN}[part=do] input:checked`, (boxes) => boxes.length)).to.equal(2);
      expect(other.url()).to.equal(`${site.origin}/`);
      expect(await watched(other)).to.deep.equal({ events: [], stored: [], states: ['replaceState'] });
      runs.push(site.asked.map(({ url }) => url).sort());
    }
    expect(runs[0]).to.deep.equal(runs[1]);
  });

  it('is stored where the page asks for it, with the same requests for those who have something and those who have not', async () => {
    const page = await visit('/kept');
    const first = site.asked.map(({ url }) => url).sort();
    await use(page, site, 'peel-superficial');
    expect(await page.evaluate(() => Object.keys(localStorage))).to.deep.equal(['pigment-timeline:default']);
    site.asked.length = 0;
    await page.reload();
    await there(page, '[part=progress]');
    await idle(page);
    expect(site.asked.map(({ url }) => url).sort()).to.deep.equal(first);
    await page.locator(`${IN}[part=forget]`).click();
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).to.equal(0);
  });
});
