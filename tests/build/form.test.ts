/** A real form in a real browser, sent to a real server: what arrives, what stops it, what comes back. */
import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { catalogue } from '../../src/data/index.ts';
import { launch, serve, type Site } from '../helpers/site.ts';
import { heading, onwards } from './quiz-page.ts';

const REFER = ['18 or over', 'A spot that is new, changing or unlike the others'];
const SIGNS = 'Do you notice any of these signs?';
const URGENT = 'See a doctor urgently';

const form = (quiz: string, enctype = ''): string =>
  `<form method="post" action="/sent" ${enctype}><input name="email" value="a@b.example">${quiz}<button id="send">Send</button><button type="reset">Reset</button></form>`;

const PAGES = {
  '/': form('<pigment-quiz name="quiz"></pigment-quiz>'),
  '/multipart': form('<pigment-quiz name="quiz"></pigment-quiz>', 'enctype="multipart/form-data"'),
  '/unnamed': form('<pigment-quiz></pigment-quiz>'),
  '/required': form('<pigment-quiz name="quiz" required></pigment-quiz>'),
  '/kept': form('<pigment-quiz name="quiz" remember="tab"></pigment-quiz>'),
  '/sent': '<p>Thank you</p>',
};

const shows = (page: Page, wanted: string): Promise<unknown> =>
  page.waitForFunction(
    (text) => document.querySelector('pigment-quiz')?.shadowRoot?.querySelector('.h.size-1')?.textContent === text,
    { polling: 50, timeout: 10_000 },
    wanted,
  );
const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('pigment-quiz')?.matches(':state(ready)') === true, {
    polling: 50,
  });

async function answer(page: Page, label: string): Promise<void> {
  const before = await heading(page);
  await page.locator(`pigment-quiz >>> ::-p-aria(${label})`).click();
  await page.locator('pigment-quiz >>> [part=continue]').click();
  await onwards(page, before);
}

describe('a form with a quiz, sent to a server', function () {
  this.timeout(60_000);
  let browser: Browser | null;
  let setAside: Browser | null = null;
  let site: Site;
  let page: Page;

  before(async function () {
    browser = await launch({ setsPagesAside: false });
    if (!browser) this.skip();
    site = await serve(PAGES);
  });
  after(async () => {
    await setAside?.close();
    await browser?.close();
    await site?.close();
  });
  beforeEach(async () => {
    page = await browser!.newPage();
    site.asked.length = 0;
  });
  afterEach(async () => {
    await page.close();
  });

  async function open(path: string): Promise<void> {
    await page.goto(site.origin + path);
    await ready(page);
  }
  const sent = (): URLSearchParams | null => {
    const post = site.asked.find(({ method }) => method === 'POST');
    return post ? new URLSearchParams(post.body) : null;
  };
  async function send(): Promise<void> {
    await Promise.all([page.waitForNavigation(), page.click('#send')]);
  }

  it('delivers one JSON value beside the other fields', async () => {
    await open('/');
    for (const label of REFER) await answer(page, label);
    await shows(page, URGENT);
    await send();
    const fields = [...(sent() ?? [])];
    expect(fields.map(([name]) => name)).to.deep.equal(['email', 'quiz']);
    expect(JSON.parse(fields[1]![1])).to.deep.equal({
      answers: { age: ['adult'], 'warning-signs': ['changed'] },
      outcome: 'refer',
      treatments: ['sun-protection'],
      catalogueVersion: catalogue.meta.version,
    });
  });

  it('delivers it as multipart too', async () => {
    await open('/multipart');
    for (const label of REFER) await answer(page, label);
    await shows(page, URGENT);
    await send();
    const { body } = site.asked.find(({ method }) => method === 'POST')!;
    expect(body.match(/name="quiz"/g)).to.have.length(1);
    expect(body).to.contain('"outcome":"refer"');
  });

  it('delivers nothing without a name, and nothing before the first answer', async () => {
    await open('/unnamed');
    for (const label of REFER) await answer(page, label);
    await send();
    expect([...sent()!.keys()]).to.deep.equal(['email']);
    site.asked.length = 0;
    await open('/');
    await send();
    expect([...sent()!.keys()]).to.deep.equal(['email']);
  });

  it('is held back by a required quiz, with focus on its choices, until there is a result', async () => {
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    await open('/required');
    await page.click('#send');
    const at = await page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('type') ?? 'nowhere',
    );
    expect(at).to.equal('radio');
    expect(sent()).to.equal(null);
    expect(warnings.filter((text) => text.includes('not focusable'))).to.be.empty;
    for (const label of REFER) await answer(page, label);
    await shows(page, URGENT);
    await send();
    expect(sent()!.get('quiz')).to.contain('"outcome":"refer"');
  });

  it('is cleared by its reset', async () => {
    await open('/');
    await answer(page, '18 or over');
    await page.click('[type=reset]');
    await shows(page, 'Are you 18 or over?');
    await send();
    expect([...sent()!.keys()]).to.deep.equal(['email']);
  });

  it('has its answers back after a reload and on the way back, where the page remembers', async () => {
    await open('/kept');
    await answer(page, '18 or over');
    await page.reload();
    await ready(page);
    await shows(page, SIGNS);
    await send();
    expect(sent()!.get('quiz')).to.contain('"age":["adult"]');
    await page.goBack();
    await ready(page);
    await shows(page, SIGNS);
  });

  it('has none back where the page does not remember, though the browser keeps what else is in the form', async () => {
    await open('/');
    await page.type('[name=email]', 'x');
    await answer(page, '18 or over');
    await send();
    await page.goBack();
    await ready(page);
    await shows(page, 'Are you 18 or over?');
    const back = await page.$eval('pigment-quiz', (quiz) =>
      JSON.stringify((quiz as HTMLElement & { answers: unknown }).answers),
    );
    expect(back).to.equal('{}');
    expect(await page.$eval('[name=email]', (field) => (field as HTMLInputElement).value)).to.contain('x');
  });

  it('has none back from an older entry of the history once everything was cleared', async () => {
    await open('/kept');
    await answer(page, '18 or over');
    await page.goto(`${site.origin}/sent`);
    await open('/kept');
    await shows(page, SIGNS);
    await page.locator('pigment-quiz >>> [part=restart]').click();
    await shows(page, 'Are you 18 or over?');
    await page.goBack();
    await page.goBack();
    await ready(page);
    await shows(page, 'Are you 18 or over?');
  });

  it('has none back in a page that the browser had set aside whole', async () => {
    setAside = await launch({ setsPagesAside: true });
    page = await setAside!.newPage();
    await open('/kept');
    await answer(page, '18 or over');
    await page.goto(`${site.origin}/sent`);
    await open('/kept');
    await page.locator('pigment-quiz >>> [part=restart]').click();
    await shows(page, 'Are you 18 or over?');
    await page.goBack();
    await page.goBack();
    await shows(page, 'Are you 18 or over?');
  });

  it('has them back from the browser where the tab’s storage is blocked', async () => {
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('Denied', 'SecurityError');
        },
      });
    });
    await open('/kept');
    await answer(page, '18 or over');
    await send();
    await page.goBack();
    await ready(page);
    await shows(page, SIGNS);
  });
});
