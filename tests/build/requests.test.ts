/**
 * What leaves the page, with the built files on a page under a strict policy: the same requests for every outcome, all
 * of them before the first answer counts, and no trace in any storage.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { catalogue } from '../../src/data/index.ts';
import type { PigmentQuiz } from '../../src/elements/quiz/pigment-quiz.ts';
import { chromium, chromiumArgs } from '../../tools/browsers.mjs';
import { OUTCOMES, type Outcome } from '../helpers/outcomes.ts';

const CDN = new URL('../../dist/cdn/', import.meta.url);
const POLICY = [
  "default-src 'none'; script-src 'self'; connect-src 'none'; img-src data:; base-uri 'none'; form-action 'none'",
  "trusted-types lit-html; require-trusted-types-for 'script'",
].join('; ');
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A clinic</title><link rel="icon" href="data:,">
<script type="module" src="/pigment-widgets.js"></script><h1>A clinic</h1><pigment-quiz booking-url="/book"></pigment-quiz><label>Your name <input id="own"></label></html>`;

/** Long enough for a page to ask for what a script that has just come imports. */
const TURN = 40;

/** Answers one request at a time, so that the order of the next is the page's alone; or not yet, or with a failure. */
class Clinic {
  mode: 'open' | 'held' | 'broken' = 'open';
  private readonly waiting: (() => void)[] = [];
  private readonly server: Server;
  private turn: NodeJS.Timeout | undefined;

  constructor() {
    this.server = createServer(({ url = '/' }, response) => {
      this.waiting.push(() => {
        this.serve(url, response);
      });
      this.next();
    });
  }

  /** Once nothing more is asked for. */
  next(): void {
    clearTimeout(this.turn);
    if (this.mode === 'held' || this.waiting.length === 0) return;
    this.turn = setTimeout(() => {
      this.waiting.shift()?.();
      this.next();
    }, TURN);
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private serve(url: string, response: ServerResponse): void {
    if (this.mode === 'broken') return void response.destroy();
    if (url === '/') {
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': POLICY }).end(PAGE);
      return;
    }
    try {
      const body = readFileSync(new URL(`.${url}`, CDN));
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }
}

/** Runs in the page before anything else: notes whatever could keep an answer, or send one. */
function watch(): void {
  const noted: string[] = [];
  const scope = window as unknown as Record<string, unknown> & { noted: string[] };
  scope.noted = noted;
  const getter = (on: object, name: string): void => {
    const found = Object.getOwnPropertyDescriptor(on, name);
    if (!found?.get) return;
    const { get, set } = found;
    Object.defineProperty(on, name, {
      ...found,
      get() {
        noted.push(name);
        return get.call(this) as unknown;
      },
      ...(set && {
        set(value: unknown) {
          noted.push(`${name}=`);
          set.call(this, value);
        },
      }),
    });
  };
  const call = (on: object | undefined, name: string): void => {
    const holder = on as Record<string, unknown> | undefined;
    const original = holder?.[name];
    if (!holder || typeof original !== 'function') return;
    holder[name] = new Proxy(original, {
      apply: (...args) => (noted.push(`${name}()`), Reflect.apply(...args) as unknown),
      construct: (...args) => (noted.push(`new ${name}`), Reflect.construct(...args) as object),
    });
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'name'])
    getter(window, name);
  getter(Document.prototype, 'cookie');
  getter(Document.prototype, 'title');
  getter(Navigator.prototype, 'storage');
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'open', 'Image'])
    call(window, name);
  for (const name of ['BroadcastChannel', 'RTCPeerConnection', 'postMessage']) call(window, name);
  call(Navigator.prototype, 'sendBeacon');
  for (const name of ['pushState', 'replaceState']) call(History.prototype, name);
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    noted.push(`policy: ${violatedDirective} ${blockedURI}`);
  });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
async function until(what: string, met: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (await met()) return;
    await pause(20);
  }
  throw new Error(`Waited in vain: ${what}`);
}

/** One visitor with a browser of their own. */
class Visit {
  readonly problems: string[] = [];
  readonly requests: string[] = [];
  private readonly context: BrowserContext;
  readonly page: Page;

  constructor(context: BrowserContext, page: Page, origin: string) {
    this.context = context;
    this.page = page;
    page.on('request', (request) => {
      const body = request.hasPostData() ? ' with a body' : '';
      this.requests.push(`${request.method()} ${request.resourceType()} ${request.url().replace(origin, '')}${body}`);
    });
    page.on('pageerror', (error) => this.problems.push(String(error)));
    page.on('console', (message) => {
      if (/error|warn/.test(message.type())) this.problems.push(message.text());
    });
  }

  static async to(browser: Browser, origin: string): Promise<Visit> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.evaluateOnNewDocument(watch);
    const visit = new Visit(context, page, origin);
    await page.goto(origin);
    await until('the quiz', () => visit.ask((quiz) => quiz.matches(':defined') && quiz.matches(':state(ready)')));
    return visit;
  }

  ask<T>(of: (quiz: PigmentQuiz) => T): Promise<T> {
    return this.page.$eval('pigment-quiz', of as (quiz: Element) => T) as Promise<T>;
  }

  heading(): Promise<string> {
    return this.ask((quiz) => quiz.shadowRoot?.querySelector('.h.size-1')?.textContent?.trim() ?? '');
  }

  /** A real click on what has this role and name. */
  async click(role: string, name: string): Promise<void> {
    const found = await this.page.$(`::-p-aria([name="${name}"][role="${role}"])`);
    if (!found) throw new Error(`There is no ${role} named "${name}" below "${await this.heading()}".`);
    await found.click();
    await found.dispose();
  }

  async onwards(): Promise<void> {
    const from = await this.heading();
    await this.click('button', 'Continue');
    await until(`the screen after "${from}"`, async () => !['', from].includes(await this.heading()));
  }

  /** Chooses what these answers say of the question on the screen; false where they say nothing, or it is none. */
  async choose(answers: Outcome['answers']): Promise<boolean> {
    const heading = await this.heading();
    const [id, question] = Object.entries(catalogue.questions).find(([, { title }]) => title === heading) ?? [];
    if (!id || !question) return !(await this.ask((quiz) => quiz.matches(':state(complete)')));
    for (const option of answers[id] ?? [])
      await this.click(question.kind === 'one' ? 'radio' : 'checkbox', question.options[option]!.label);
    return id in answers;
  }

  noted(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as { noted: string[] }).noted);
  }

  /** Cookies, and the kinds of storage that hold anything. */
  async kept(): Promise<unknown[]> {
    const devtools = await this.page.createCDPSession();
    const { origin } = new URL(this.page.url());
    const { usageBreakdown } = await devtools.send('Storage.getUsageAndQuota', { origin });
    const kept = usageBreakdown.filter(({ usage }) => usage > 0);
    return [...(await this.context.cookies()), ...kept];
  }

  async end(): Promise<void> {
    await this.context.close();
  }
}

/**
 * The page, its first view, and then at once everything else: before any answer. Within that last batch the network
 * decides what is asked for first, so its order says nothing and is not compared.
 */
function inBatches(requests: readonly string[]): string[] {
  const later = requests.findIndex((request) => request.includes('/later-'));
  const rest = later < 0 ? requests.length : Math.min(later, ...BATCH.map((name) => startOf(requests, name)));
  return [...requests.slice(0, rest), ...requests.slice(rest).sort()];
}
const BATCH = ['/quiz-later-', '/deciding-'];
function startOf(requests: readonly string[], name: string): number {
  const at = requests.findIndex((request) => request.includes(name));
  return at < 0 ? Infinity : at;
}

describe('what leaves the page', function () {
  this.timeout(60_000);
  const clinic = new Clinic();
  let browser: Browser;
  let origin: string;
  let visit: Visit;
  /** What everybody asks for: of somebody who has only touched the quiz and answered nothing. */
  let everybody: readonly string[];

  before(async function () {
    if (!chromium && process.env.CI) throw new Error('Chromium is missing, which is a failure in CI.');
    if (!chromium) this.skip();
    origin = await clinic.open();
    browser = await puppeteer.launch({ executablePath: chromium, args: chromiumArgs });
    visit = await Visit.to(browser, origin);
    await visit.click('radio', '18 or over');
    await visit.page.waitForNetworkIdle({ idleTime: 500 });
    everybody = visit.requests;
    expect(await visit.ask((quiz) => quiz.answers)).to.deep.equal({});
    await visit.end();
  });
  after(async () => {
    await browser?.close();
    clinic.close();
  });
  beforeEach(async () => {
    clinic.mode = 'open';
    visit = await Visit.to(browser, origin);
  });
  afterEach(() => visit.end());

  it('is asked for by touching the quiz: the page, and own script files', () => {
    const [page, ...rest] = everybody;
    expect(page).to.equal('GET document /');
    expect(rest.length).to.be.greaterThan(5);
    for (const request of rest) expect(request).to.match(/^GET script \/[\w./-]+\.js$/);
    expect(new Set(rest).size, 'nothing is fetched twice').to.equal(rest.length);
  });

  for (const [kind, { answers, title, outcome }] of Object.entries<Outcome>(OUTCOMES))
    it(`is the same for everybody, and nothing once an answer is in: ${kind}`, async () => {
      await visit.choose(answers);
      await visit.onwards();
      expect(await visit.ask((quiz) => Object.keys(quiz.answers).length)).to.equal(1);
      // From here on there is no network, and nobody misses it.
      await visit.page.setOfflineMode(true);
      while (await visit.choose(answers)) await visit.onwards();
      if (typeof title === 'string') expect(await visit.heading()).to.equal(title);
      else expect(await visit.heading()).to.match(title);
      expect(await visit.ask((quiz) => quiz.recommendation?.outcome)).to.equal(outcome);
      if (outcome !== 'incomplete') {
        // Everything that can be opened here is opened.
        await visit.ask((quiz) => {
          for (const details of quiz.shadowRoot!.querySelectorAll('details')) details.open = true;
          for (const button of quiz.shadowRoot!.querySelectorAll<HTMLElement>('.cite')) button.click();
        });
        await visit.click('button', 'Make a link');
        await visit.click('button', 'Clear everything');
      }
      await pause(100);
      expect(inBatches(visit.requests)).to.deep.equal(inBatches(everybody));
      expect(visit.problems).to.deep.equal([]);
      expect(await visit.noted(), 'no storage, no other way out, no breach of the policy').to.deep.equal([]);
      expect(await visit.kept()).to.deep.equal([]);
      expect(visit.page.url()).to.equal(`${origin}/`);
    });

  it('may come late: the question stays where it is, says so, and goes on once it is there', async () => {
    clinic.mode = 'held';
    const places = () =>
      visit.ask((quiz) =>
        ['.h.size-1', '[part=continue]'].map(
          (part) => quiz.shadowRoot!.querySelector(part)!.getBoundingClientRect().top,
        ),
      );
    const status = () => visit.ask((quiz) => quiz.shadowRoot!.querySelector('[part=status]')?.textContent ?? '');
    await visit.click('radio', '18 or over');
    const before = await places();
    await visit.click('button', 'Continue');
    await until('it says that it is loading', async () => (await status()) !== '');
    expect(await places()).to.deep.equal(before);
    expect(await visit.ask((quiz) => quiz.answers), 'no answer is in before everything is there').to.deep.equal({});
    clinic.mode = 'open';
    clinic.next();
    await until('the next question', async () => (await visit.heading()) !== 'Are you 18 or over?');
    expect(inBatches(visit.requests)).to.deep.equal(inBatches(everybody));
  });

  for (const leaves of [false, true])
    it(`may come late, after a mistake: ${leaves ? 'a visitor who has gone on is left alone' : 'nothing moves'}`, async () => {
      clinic.mode = 'held';
      const state = () =>
        visit.page.evaluate(() => {
          const root = document.querySelector('pigment-quiz')!.shadowRoot!;
          const places = [...root.querySelectorAll('.error, .row, [part=continue]')];
          return {
            tops: places.map((place) => place.getBoundingClientRect().top),
            focus: root.activeElement?.localName ?? document.activeElement?.id,
          };
        });
      await visit.click('button', 'Continue');
      await until('the mistake', () => visit.ask((quiz) => quiz.shadowRoot!.querySelector('[part=error]') !== null));
      if (leaves) await visit.page.focus('#own');
      const before = await state();
      expect(before.focus).to.equal(leaves ? 'own' : 'input');
      clinic.mode = 'open';
      clinic.next();
      await until('the rest', () => visit.ask((quiz) => quiz.recommendation !== null));
      await pause(100);
      expect(await state()).to.deep.equal(before);
      expect(inBatches(visit.requests)).to.deep.equal(inBatches(everybody));
    });

  it('may fail: the visitor is told, and tries again', async () => {
    clinic.mode = 'broken';
    await visit.click('radio', '18 or over');
    await visit.click('button', 'Continue');
    const text = () => visit.ask((quiz) => quiz.shadowRoot!.querySelector('[role=status]')!.textContent);
    await until('it says so aloud', async () => (await text())?.includes('could not be loaded') === true);
    expect(await visit.ask((quiz) => quiz.answers)).to.deep.equal({});
    clinic.mode = 'open';
    await visit.click('button', 'Try again');
    await until('the next question', async () => (await visit.heading()) !== 'Are you 18 or over?');
    expect(await visit.ask((quiz) => quiz.answers)).to.deep.equal({ age: ['adult'] });
  });

  it('would be seen', async () => {
    await visit.page.evaluate(() => {
      localStorage.setItem('answer', '1');
      document.cookie = 'answer=1';
      indexedDB.open('answers');
      void fetch('/answer').catch(() => undefined);
      new Image().src = '/answer';
    });
    await until('a breach of the policy', async () => (await visit.noted()).join().includes('policy: connect-src'));
    expect(await visit.noted()).to.include.members(['localStorage', 'cookie=', 'indexedDB', 'fetch()', 'new Image']);
    expect(await visit.kept()).to.not.be.empty;
  });
});
