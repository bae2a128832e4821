/** The paper of a plan as the Print button gives it, with its sources: how many sheets of A4, at what size, what on top. */
import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { catalogue } from '../../src/data/index.ts';
import { pagesOf, paperOf, printedFrame } from '../helpers/printed.ts';
import { launch, serve, type Site } from '../helpers/site.ts';

const { treatments } = catalogue;
const planned = Object.keys(treatments).filter((id) => treatments[id]?.aftercare);
const familyOf = (id: string): string => treatments[id]?.aftercare ?? '';
const inClinic = planned.filter((id) => treatments[id]?.place !== 'home');
/** Two treatments of different plans, neither of which is made of the other. */
const pairs = inClinic.flatMap((one, at) =>
  inClinic
    .slice(at + 1)
    .filter((two) => familyOf(one) !== familyOf(two))
    .map((two) => `${one} ${two}`),
);

interface Printed {
  /** Text of each page. */
  pages: string[];
  /** Points of every text on it, the smallest and the one of the lists. */
  least: number;
  usual: number;
}

describe('the paper of a plan', function () {
  this.timeout(120_000);
  let browser: Browser | null;
  let site: Site;
  let page: Page;

  before(async function () {
    browser = await launch();
    if (!browser) this.skip();
    site = await serve({
      '/': '<pigment-timeline treatment="ipl" start="2026-11-20" today="2026-11-25" phone="020 7946 0000"></pigment-timeline>',
    });
    page = await browser.newPage();
    await page.goto(site.origin);
    await page.waitForFunction(() => document.querySelector('pigment-timeline')?.matches(':state(complete)'), {
      polling: 50,
    });
    await page.locator('pigment-timeline >>> h2').hover();
    await page.waitForFunction(
      () => Boolean(document.querySelector('pigment-timeline')?.shadowRoot?.querySelector('.take')),
      { polling: 50 },
    );
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function printed(treatment: string, sessions: number): Promise<Printed> {
    await page.$eval(
      'pigment-timeline',
      async (element, values) => {
        Object.assign(element, values);
        await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
      },
      { treatment, sessions },
    );
    const sheet = await paperOf(browser!, await printedFrame(page, 'pigment-timeline'));
    const sizes = await sheet.evaluate(() => {
      const points = (node: Element): number => (parseFloat(getComputedStyle(node).fontSize) * 72) / 96;
      const all = [...document.querySelectorAll('.paper .sheet :is(p, li, sup, b, span, h2, h3, h4, h5)')];
      return {
        least: Math.min(...all.map(points)),
        usual: Math.min(...[...document.querySelectorAll('.paper li')].map(points)),
      };
    });
    const pages = await pagesOf(await sheet.pdf({ preferCSSPageSize: true }));
    await sheet.close();
    return { pages, ...sizes };
  }
  /** The reasons to call stand above everything else on a session's first sheet. */
  function expectCallsOnTop(pages: readonly string[], sessions: number): void {
    const tops = pages.filter((text) => text.startsWith('Aftercare: '));
    expect(tops).to.have.length(sessions);
    for (const text of tops) {
      const places = ['Emergency. Call 999', 'Call the clinic if:', '020 7946 0000', 'Do:'].map((what) =>
        text.indexOf(what),
      );
      const [emergency, clinic, phone, first] = places as [number, number, number, number];
      expect(emergency).to.be.within(1, 250);
      expect([clinic > emergency, phone > clinic, first > phone], text.slice(0, 400)).to.deep.equal([true, true, true]);
    }
  }

  /** Sources, who reviewed and what it is not: once, at the very end. */
  function expectOneEnd(pages: readonly string[]): void {
    expect(pages.filter((text) => text.includes('What this plan rests on: 1 '))).to.have.length(1);
    expect(pages.at(-1)).to.match(/What this plan rests on: 1 .*not a diagnosis.*Text version/);
  }

  function expectReadable({ usual, least }: Printed): void {
    expect(usual, 'the lists').to.be.at.least(7.99);
    expect(least, 'the fine print').to.be.at.least(6.99);
  }

  for (const treatment of planned)
    for (const sessions of [1, 3])
      it(`is one sheet for each session: ${treatment}, ${String(sessions)}`, async () => {
        const paper = await printed(treatment, sessions);
        expect(paper.pages).to.have.length(sessions);
        expectCallsOnTop(paper.pages, sessions);
        expectOneEnd(paper.pages);
        expectReadable(paper);
      });

  for (const treatment of pairs)
    it(`is two sheets at most, and tells whose each part is: ${treatment}`, async () => {
      const paper = await printed(treatment, 1);
      expect(paper.pages.length).to.be.within(1, 2);
      expectCallsOnTop(paper.pages, 1);
      expectOneEnd(paper.pages);
      expectReadable(paper);
      const owners = paper.pages.flatMap((text) => text.split('From the plan for ').slice(1)).join();
      for (const id of treatment.split(' ')) expect(owners).to.contain(treatments[id]!.name);
    });

  it('is as large as it can be: a short plan is easier to read than a long one', async () => {
    expect((await printed('cryotherapy', 1)).usual).to.be.at.least(10);
  });

  it('says beside the stricter rule of two plans what the other says', async () => {
    const { pages } = await printed('microneedling-clinic peel-superficial', 1);
    expect(pages.join(' ')).to.contain('The plan for Light peel says: Pulling off flakes');
  });
});
