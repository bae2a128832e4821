/** Nothing of an answer leaves the quiz: a whole run by mouse and keyboard, with every listener, store and request watched. */
import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { launch, serve, type Site } from '../helpers/site.ts';
import { watch, type Watched } from '../helpers/watch.ts';
import { heading, onwards } from './quiz-page.ts';

const RUN = [
  '18 or over',
  'None of these',
  // The skin tone of the drawings, which is no answer.
  'Brown',
  'Blotchy patches, darker than the skin around them',
  'In pregnancy, or with hormones',
  'Sometimes burns a little, then tans',
  'None of these',
  'Breastfeeding',
  'Either is fine',
  'Up to about 3 days',
];

const answersIn = (page: Page): Promise<number> =>
  page.$eval('pigment-quiz', (quiz) => Object.keys((quiz as HTMLElement & { answers: object }).answers).length);

async function next(page: Page, label: string, by: 'mouse' | 'keyboard'): Promise<void> {
  const before = await heading(page);
  const choice = await page.waitForSelector(`pigment-quiz >>> ::-p-aria(${label})`);
  if (by === 'mouse') {
    await choice!.click();
    await page.locator('pigment-quiz >>> [part=continue]').click();
  } else {
    await choice!.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
  }
  await onwards(page, before);
}

describe('a whole run of the built quiz', function () {
  this.timeout(60_000);
  let browser: Browser | null;
  let site: Site;
  let page: Page;
  /** What had been asked for when the first answer was in. */
  let askedBefore: string[];
  let watched: Watched;
  let address: string;

  before(async function () {
    browser = await launch();
    if (!browser) this.skip();
    site = await serve({ '/': '<pigment-quiz booking-url="/book"></pigment-quiz>' });
    page = await browser.newPage();
    await page.evaluateOnNewDocument(watch);
    await page.goto(site.origin);
    for (const [index, label] of RUN.entries()) {
      await next(page, label, index % 2 === 0 ? 'mouse' : 'keyboard');
      if (index === 0) {
        expect(await answersIn(page)).to.equal(1);
        askedBefore = site.asked.map(({ url }) => url);
      }
    }
    expect(await heading(page)).to.equal('Your marks may be melasma');
    // What somebody may do with a result: open folds and sources, change an answer, clear.
    await page.locator('pigment-quiz >>> summary').click();
    await page.locator('pigment-quiz >>> [part=source-button]').click();
    await page.locator('pigment-quiz >>> [part=change]').click();
    await page.locator('pigment-quiz >>> [part=back]').click();
    await page.locator('pigment-quiz >>> [part=restart]').click();
    await page.waitForNetworkIdle({ idleTime: 500 });
    watched = await page.evaluate(() => window.watched);
    address = page.url();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('lets no event of a control reach a listener on the document', () => {
    expect(watched.events).to.deep.equal([]);
  });

  it('reads and writes no storage, no cookie, no history, no address', async () => {
    expect(watched.stored).to.deep.equal([]);
    expect(watched.states).to.deep.equal([]);
    expect(address).to.equal(`${site.origin}/`);
    expect(await browser!.cookies()).to.deep.equal([]);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).to.equal(0);
  });

  it('asks for its own scripts only, and for nothing once the first answer is in', () => {
    const urls = site.asked.map(({ url }) => url);
    expect(urls.filter((url) => url !== '/' && !/^\/cdn\/[\w./-]+\.js$/.test(url))).to.deep.equal([]);
    expect(urls.length).to.be.above(5);
    expect(urls.slice(askedBefore.length)).to.deep.equal([]);
  });

  it('sends nothing along: no body, no cookie, no address with a query', () => {
    for (const { method, url, body, headers } of site.asked) {
      expect([method, body, headers.cookie, url.includes('?')]).to.deep.equal(['GET', '', undefined, false]);
    }
  });
});
