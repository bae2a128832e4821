/** The built timeline puts a plan into a calendar: what is fetched and when, and the file as two browsers save it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch as watchFolder } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { firefox } from '../../tools/browsers.mjs';
import { launch, serve, type Site } from '../helpers/site.ts';
import { watch, type Watched } from '../helpers/watch.ts';

const IN = 'pigment-timeline >>> ';
const PLANS = ['peel-superficial', 'microneedling-clinic'];
const pageOf = (treatment: string): string =>
  `<pigment-timeline treatment="${treatment}" start="2026-11-20" today="2026-11-25"></pigment-timeline>`;

const there = (page: Page, css: string) =>
  page.waitForFunction(
    (inside) => Boolean(document.querySelector('pigment-timeline')?.shadowRoot?.querySelector(inside)),
    { polling: 50 },
    css,
  );
const calendars = (site: Site): string[] =>
  site.asked.map(({ url }) => url).filter((url) => /\/calendar-[\w-]+\.js$/.test(url));

/** Notes the type of every file that is made. */
const noteTypes = (): void => {
  const made: string[] = [];
  Object.assign(window, { made });
  const { createObjectURL } = URL;
  URL.createObjectURL = (file) => (made.push((file as Blob).type), createObjectURL(file));
};

async function opened(page: Page, site: Site, treatment: string): Promise<void> {
  await page.goto(`${site.origin}/${treatment}`);
  await there(page, 'h2');
  await page.locator(`${IN}h2`).hover();
  await there(page, '.stays');
}

/** The one file of the folder, once it is whole. */
function fileIn(folder: string): Promise<{ name: string; text: string }> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const [name = '', ...more] = readdirSync(folder);
      // A browser gives it its name last; under another it may be gone by the next line.
      if (!name.endsWith('.ics') || more.length > 0) return;
      const text = readFileSync(join(folder, name), 'utf8');
      if (!text.endsWith('END:VCALENDAR\r\n')) return;
      clearTimeout(late);
      watcher.close();
      resolve({ name, text });
    };
    const watcher = watchFolder(folder, look);
    const late = setTimeout(() => {
      watcher.close();
      reject(new Error(`No whole file in the folder: ${readdirSync(folder).join(', ')}`));
    }, 10_000);
    look();
  });
}

describe('a plan of the built timeline into a calendar', function () {
  this.timeout(90_000);
  let site: Site;
  let folder: string;
  beforeEach(async () => {
    site = await serve(Object.fromEntries(PLANS.map((id) => [`/${id}`, pageOf(id)])));
    folder = mkdtempSync(join(tmpdir(), 'calendar-'));
  });
  afterEach(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function savesIt(page: Page): Promise<void> {
    await page.evaluateOnNewDocument(noteTypes);
    await opened(page, site, 'peel-superficial');
    expect(calendars(site), 'before the click').to.deep.equal([]);
    await page.locator(`${IN}.stays`).click();
    const { name, text } = await fileIn(folder);
    expect(name).to.equal('skin-care.ics');
    expect(text)
      .to.match(/^BEGIN:VCALENDAR\r\n/)
      .and.contain('SUMMARY:Skin care: days 4–7');
    expect(await page.evaluate(() => (window as unknown as { made: string[] }).made)).to.deep.equal(['text/calendar']);
    expect(calendars(site).length).to.be.above(0);
  }

  describe('in Chromium', () => {
    let browser: Browser | null;
    before(async function () {
      browser = await launch();
      if (!browser) this.skip();
    });
    after(async () => {
      await browser?.close();
    });

    it('is saved under a strict policy, with its type and name', async () => {
      const page = await browser!.newPage();
      const devtools = await page.createCDPSession();
      await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      await savesIt(page);
      expect(problems).to.deep.equal([]);
      await page.close();
    });

    it('asks for the same files whatever the plan is: its writer on the click, links with their list, and then nothing', async () => {
      const runs = [];
      for (const treatment of PLANS) {
        const page = await (await browser!.createBrowserContext()).newPage();
        await page.evaluateOnNewDocument(watch);
        const devtools = await page.createCDPSession();
        await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
        await opened(page, site, treatment);
        await page.waitForNetworkIdle({ idleTime: 300 });
        site.asked.length = 0;
        await page.locator(`${IN}.stays`).click();
        await there(page, '[part=calendar] .said');
        expect(calendars(site), 'its writer').to.have.length(1);
        await page.locator(`${IN}[part=calendar] summary`).click();
        await there(page, '[part=entry-links] a');
        runs.push(site.asked.map(({ url }) => url).sort());
        await page.locator(`${IN}[part=calendar-choices] label`).click();
        await page.locator(`${IN}.stays`).click();
        await page.waitForNetworkIdle({ idleTime: 300 });
        expect(site.asked, 'nothing more').to.have.length(runs.at(-1)!.length);
        for (const { method, url, body } of site.asked)
          expect([method, body, url.includes('?')]).to.deep.equal(['GET', '', false]);
        const told: Watched = await page.evaluate(() => window.watched);
        expect(told).to.deep.equal({ events: [], stored: [], states: [] });
        expect(page.url()).to.equal(`${site.origin}/${treatment}`);
        await page.browserContext().close();
      }
      expect(runs[0]).to.deep.equal(runs[1]);
      expect(runs[0]!.some((url) => /\/calendar-[\w-]+\.js$/.test(url))).to.equal(true);
    });
  });

  it('is saved by Firefox, with its type and name', async function () {
    if (!firefox || !existsSync(firefox)) this.skip();
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox,
      extraPrefsFirefox: {
        'browser.download.folderList': 2,
        'browser.download.dir': folder,
        'browser.download.useDownloadDir': true,
        'browser.download.always_ask_before_handling_new_types': false,
        'browser.helperApps.neverAsk.saveToDisk': 'text/calendar',
      },
    });
    try {
      await savesIt(await browser.newPage());
    } finally {
      await browser.close();
    }
  });
});
