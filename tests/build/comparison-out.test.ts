/** The comparison out of the page, with the built files: printed by Chromium from the demo, and saved under a strict policy. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { pagesOf, paperOf, printedFrame } from '../helpers/printed.ts';
import { launch, serve, type Site } from '../helpers/site.ts';

const DEMO = readFileSync(new URL('../../demo/index.html', import.meta.url), 'utf8');
/** Its body and its clinic's file; the helper's page has a head of its own, and a policy that refuses the demo's styles. */
const demo = (): string => {
  const [script] = /<script type="application\/json"[\s\S]*?<\/script>/.exec(DEMO) ?? [''];
  const [body] = /<main[\s\S]*<\/main>/.exec(DEMO) ?? [''];
  return `${script}${body}`;
};

const times = (texts: readonly string[], what: string): number => texts.join(' ').split(what).length - 1;

/** What the screen shows: names of the columns and of the rows. */
const shown = (page: Page): Promise<{ columns: string[]; rows: string[] }> =>
  page.$eval('pigment-comparison', ({ shadowRoot }) => {
    const texts = (css: string) => [...shadowRoot!.querySelectorAll(css)].map((node) => node.textContent.trim());
    return { columns: texts('.scroll thead .name'), rows: texts('.scroll tbody th[scope=row]') };
  });

/** Each row once, the head on each page of the table, sources once. */
function expectWhole(pages: readonly string[], { columns, rows }: { columns: string[]; rows: string[] }): void {
  for (const row of rows) expect(times(pages, row), row).to.equal(1);
  const first = pages.findIndex((page) => page.includes(rows[0]!));
  const last = pages.findIndex((page) => page.includes(rows.at(-1)!));
  expect(last, 'the table is longer than a page').to.be.above(first);
  for (const page of pages.slice(first, last + 1)) {
    const head = page.slice(0, page.search(new RegExp(rows.map((row) => row.replace('?', '\\?')).join('|'))));
    for (const column of columns) expect(head, 'the head of a page').to.contain(column);
  }
  const list = pages.join(' ');
  expect(list).to.match(/Sources 1\. \S/);
  const numbers = [...list.slice(list.indexOf('Sources 1.')).matchAll(/(\d+)\. [^[]+\[[A-D]\]/g)].map(([, n]) =>
    Number(n),
  );
  expect(numbers.length).to.be.above(50);
  expect(numbers).to.deep.equal(numbers.map((_, index) => index + 1));
  expect(times(pages, 'Questions for the visit')).to.equal(1);
  expect(list).to.contain('No clinician has reviewed this text yet.').and.to.contain('Text version');
}

describe('the comparison of the demo', function () {
  this.timeout(60_000);
  let browser: Browser | null;
  let site: Site;
  let page: Page;
  const problems: string[] = [];

  before(async function () {
    browser = await launch();
    if (!browser) this.skip();
    site = await serve({ '/': demo() });
    page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      // The icon is the test page's own.
      if (/error|warn/.test(message.type()) && !message.text().includes("'data:,'")) problems.push(message.text());
    });
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(site.origin);
    await page.$eval('pigment-comparison', (element) => {
      element.scrollIntoView();
    });
    await page.waitForFunction(() => document.querySelector('pigment-comparison')?.matches(':state(complete)'), {
      polling: 50,
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('is printed with the page: every row once, the head on each page, sources once', async () => {
    const expected = await shown(page);
    expect([expected.columns.length, expected.rows.length]).to.deep.equal([5, 16]);
    const pages = await pagesOf(await page.pdf({ format: 'A4' }));
    expectWhole(pages, expected);
    expect(pages.join(' ')).to.not.contain('Download CSV');
  });

  it('is printed whole from the narrow layout', async () => {
    const expected = await shown(page);
    await page.setViewport({ width: 360, height: 700 });
    await page.waitForFunction(
      () => document.querySelector('pigment-comparison')?.shadowRoot?.querySelector('.scroll') === null,
      { polling: 50 },
    );
    expectWhole(await pagesOf(await page.pdf({ format: 'A4' })), expected);
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForFunction(
      () => document.querySelector('pigment-comparison')?.shadowRoot?.querySelector('.scroll') !== null,
      { polling: 50 },
    );
  });

  it('is printed alone by its button, lying on its side, and cut off nowhere', async () => {
    const expected = await shown(page);
    const sheet = await paperOf(browser!, await printedFrame(page, 'pigment-comparison'));
    await sheet.setViewport({ width: 1030, height: 700 });
    const wide = await sheet.evaluate(() => document.documentElement.scrollWidth);
    const pdf = await getDocumentProxy(await sheet.pdf({ preferCSSPageSize: true }));
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    expect(width).to.be.above(height);
    expect(wide).to.be.at.most(1030);
    const { text } = await extractText(pdf);
    expectWhole(
      text.map((found) => found.replace(/\s+/g, ' ')),
      expected,
    );
    expect(text.length).to.be.at.most(8);
    await sheet.close();
  });

  it('is saved as a file that a parser reads, asks nobody for anything, and breaks no policy', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pigment-'));
    const devtools = await page.createCDPSession();
    await devtools.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      eventsEnabled: true,
    });
    const done = new Promise<void>((resolve) => {
      devtools.on('Browser.downloadProgress', ({ state }) => {
        if (state === 'completed') resolve();
      });
    });
    const asked = site.asked.length;
    await page.locator('pigment-comparison >>> ::-p-aria([name="Download CSV"][role="button"])').click();
    await done;
    expect(readdirSync(folder)).to.deep.equal(['comparison.csv']);
    const file = readFileSync(join(folder, 'comparison.csv'));
    rmSync(folder, { recursive: true });
    const records = parse(file, { bom: true, record_delimiter: '\r\n' }) as string[][];
    const { rows, columns } = await shown(page);
    const questions = records.slice(1).filter(([part]) => part !== 'About this table');
    expect(questions.map(([, question]) => question).filter(Boolean)).to.deep.equal(rows);
    for (const record of questions)
      for (const cell of record.slice(2, record[1] ? 2 + columns.length : 3)) expect(cell).to.match(/\w/);
    expect(site.asked.slice(asked)).to.deep.equal([]);
    expect(problems).to.deep.equal([]);
  });
});
