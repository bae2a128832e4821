/** A clinic's own file over a real network: what goes wrong ends in time, is told once, and the page keeps what it had. */
import { existsSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import type { PigmentTimeline } from '../../src/elements/timeline/pigment-timeline.ts';
import { firefox, firefoxPrefs } from '../../tools/browsers.mjs';
import * as net from '../helpers/network.ts';
import { launch } from '../helpers/site.ts';
import {
  allTell,
  FILE,
  good,
  heard,
  isReady,
  OWN,
  PHONE,
  POLL,
  press,
  seen,
  setSrc,
  TAGS,
  visit,
  widget,
  type Heard,
  type Way,
} from './own-file-page.ts';
import { heading, onwards } from './quiz-page.ts';

const MB = 1024 * 1024;
const elsewhere = (there: string): string => there + OWN;

/** One way to go wrong. */
interface Case extends Way {
  says: RegExp;
  /** What to do; by default the message has it, and the hint is what becomes of the page. */
  hint?: string;
  /** The browser closes the connection within these milliseconds, before all is sent, and before so many bytes. */
  closed?: readonly [number, number];
  most?: number;
}

const FAILED =
  /\/clinic\.json could not be fetched \(TypeError: .+\)\. Check the address, .+8 seconds, .+\(CORS\) .+\(CSP connect-src\)/;
const LATE =
  /\/clinic\.json could not be fetched \(TimeoutError: It took longer than 8 seconds\.\)\. Check the address/;
const LARGE = /\/clinic\.json is larger than 512 KB\. A clinic's file holds only what differs/;
const PATIENCE = [7_500, 12_000] as const;
const SOON = [0, 6_000] as const;

const QUICK: Readonly<Record<string, Case>> = {
  'is not there': { here: () => net.sends('', 'text/html', 404), says: /answered 404\. Check the address/ },
  'meets a broken server': { here: () => net.sends('', 'text/html', 500), says: /answered 500\. Check .+ server/ },
  'is a web page': {
    here: () => net.sends('<!doctype html><title>Hello</title>', 'text/html'),
    says: /^src: http\S+\/clinic\.json: This is not JSON/,
    hint: 'It is a web page. Check the address.',
  },
  'is on another origin that does not allow it': { src: elsewhere, there: good, says: FAILED },
  'is on an origin that the page’s own policy leaves out': {
    src: elsewhere,
    there: net.allows(good),
    connect: "'self'",
    says: FAILED,
  },
  'is sent in a circle': { here: () => net.leadsTo(OWN), says: FAILED },
  'is sent on to an origin that does not allow it': {
    here: (there) => net.leadsTo(elsewhere(there)),
    there: good,
    says: FAILED,
  },
  'is where nobody listens': { src: elsewhere, there: 'down', says: FAILED },
  'breaks off': { here: () => net.breaksOff(FILE), says: /could not be fetched \(TypeError: .+\)\. Check/ },
};
const SLOW: Readonly<Record<string, Case>> = {
  'never comes': { here: () => net.silent, says: LATE, closed: PATIENCE },
  'comes a byte a second': { here: () => net.drips, says: LATE, closed: PATIENCE },
  'has no end': { here: () => net.pours(Infinity), says: LARGE, closed: SOON, most: 15 * MB },
  'is 30 MB': { here: () => net.pours(30 * MB), says: LARGE, closed: SOON, most: 15 * MB },
  'is not there, without end': {
    here: () => net.pours(Infinity, 404),
    says: /answered 404/,
    closed: SOON,
    most: 15 * MB,
  },
};

const askedFor = (one: net.Host, path: string): net.Asked[] => one.asked.filter(({ url }) => url === path);

/** Two widgets begin with the file that fails; the third has a good one before. */
async function goesWrong(browser: Browser, one: Case): Promise<string> {
  const tags = (src: string): string => TAGS.map((tag, at) => widget(tag, at < 2 ? src : '/good.json')).join('');
  return visit(browser, one, tags, async ({ tab, here }, src) => {
    await isReady(tab, TAGS.slice(2));
    const { text, lines: had } = await seen(tab, 'pigment-timeline');
    expect(text).to.contain(PHONE);
    await setSrc(tab, src, TAGS.slice(2));
    const { errors, lines } = await allTell(tab);
    for (const [at, tag] of TAGS.entries()) await isTold(tab, tag, { one, errors, lines, had: at === 2 ? had : [] });
    await isClosed(here, one);
    await worksAgain(tab);
    return errors[0]?.problems[0]?.message ?? '';
  });
}

interface Told extends Pick<Heard, 'errors' | 'lines'> {
  one: Case;
  /** What it showed before; more may come in the meantime. */
  had: readonly string[];
}
async function isTold(tab: Page, tag: string, { one, errors, lines, had }: Told): Promise<void> {
  const [error, ...more] = errors.filter(({ from }) => from === tag);
  const [problem, ...others] = error?.problems ?? [];
  expect([more, others], `${tag} tells one thing once`).to.deep.equal([[], []]);
  expect(error?.code).to.equal('data');
  expect(problem?.path).to.equal('');
  expect(problem?.message).to.match(one.says);
  const becomes = had.length > 0 ? 'What was shown before stays.' : 'The page’s own content is shown instead.';
  expect(problem?.hint).to.equal(one.hint ?? becomes);
  const own = lines.filter((line) => line.startsWith(`<${tag}> `));
  expect(own, `${tag} writes one line`).to.have.length(1);
  expect(own[0]).to.contain(problem?.message).and.contain(problem?.hint);
  const sight = await seen(tab, tag);
  expect(sight.own, `${tag} shows the page’s own content`).to.equal(had.length === 0);
  if (had.length > 0) expect(sight.lines).to.include.members([...had]);
  else expect(sight.text).to.contain('could not be loaded');
}

async function isClosed(here: net.Host, { closed, most = Infinity }: Case): Promise<void> {
  if (!closed) return;
  for (const { ended } of askedFor(here, OWN)) {
    const { whole, after, sent } = await ended;
    expect(whole, 'sent to its end').to.equal(false);
    expect(after, 'milliseconds').to.be.within(...closed);
    expect(sent, 'bytes').to.be.below(most);
  }
}

async function worksAgain(tab: Page): Promise<void> {
  await tab.$eval('pigment-timeline', (timeline) => timeline.setAttribute('treatment', 'peel-superficial'));
  await tab.waitForFunction(
    () => /peel/i.test(document.querySelector('pigment-timeline')?.shadowRoot?.querySelector('h2')?.textContent ?? ''),
    POLL,
  );
  await setSrc(tab, '/good.json');
  await isReady(tab);
  for (const tag of TAGS) expect((await seen(tab, tag)).own).to.equal(false);
  const before = await heading(tab);
  await press(tab, 'label');
  await press(tab, '[part=continue]');
  await onwards(tab, before);
  expect((await heard(tab)).lines).to.have.length(TAGS.length);
}

/** Before its head comes, or in the middle of it. */
async function isGivenUp(browser: Browser, answer: net.Answer, begun: boolean): Promise<void> {
  const tags = (src: string): string => TAGS.map((tag) => widget(tag, src)).join('');
  await visit(browser, { here: () => answer }, tags, async ({ tab, here }) => {
    const { ended } = await here.first(OWN);
    if (begun) await tab.waitForFunction(() => window.heard.heads > 0, POLL);
    await tab.evaluate((all) => {
      for (const one of document.querySelectorAll(all)) one.remove();
    }, TAGS.join());
    const { whole, after } = await ended;
    expect(whole).to.equal(false);
    expect(after).to.be.below(7_000);
    await tab.evaluate(() => {
      const timeline = document.createElement('pigment-timeline');
      timeline.setAttribute('src', '/good.json');
      timeline.setAttribute('treatment', 'ipl');
      document.body.append(timeline);
    });
    await isReady(tab, ['pigment-timeline']);
    expect(await heard(tab)).to.deep.include({ errors: [], lines: [] });
  });
}

/** The file on the page's own origin, on another that allows it, and by way of one there. */
async function isTaken(browser: Browser): Promise<void> {
  const way: Way = { here: (there) => net.leadsTo(`${there}${OWN}`), there: net.allows(good), src: elsewhere };
  const tags = (src: string): string => ['/good.json', src, OWN].map((one, at) => widget(TAGS[at] ?? '', one)).join('');
  await visit(browser, way, tags, async ({ tab, here, there }) => {
    await isReady(tab);
    expect((await seen(tab, 'pigment-timeline')).text).to.contain(PHONE);
    expect(await heard(tab)).to.deep.include({ errors: [], lines: [] });
    await tab.evaluate((url) => fetch(url, { mode: 'no-cors', credentials: 'include' }), `${there.origin}/known`);
    const others = [here.asked.find(({ url }) => url.startsWith('/chunks/')), ...askedFor(there, '/known')];
    for (const one of others) expect(one?.headers, 'what else is asked for').to.include.keys('cookie', 'referer');
    const files = [...askedFor(here, '/good.json'), ...askedFor(here, OWN), ...askedFor(there, OWN)];
    expect(files).to.have.length(4);
    for (const { headers } of files) expect(headers).to.not.have.any.keys('cookie', 'referer', 'authorization');
  });
}

async function isOffline(browser: Browser): Promise<void> {
  const tags = (): string => TAGS.map((tag) => widget(tag, '/good.json')).join('');
  await visit(browser, {}, tags, async ({ tab, here }) => {
    await isReady(tab);
    const had = Object.fromEntries(await Promise.all(TAGS.map(async (tag) => [tag, (await seen(tab, tag)).lines])));
    await tab.setOfflineMode(true);
    await setSrc(tab, OWN);
    const { errors, lines } = await allTell(tab);
    for (const tag of TAGS) await isTold(tab, tag, { one: { says: FAILED }, errors, lines, had: had[tag] ?? [] });
    await tab.setOfflineMode(false);
    await tab.$$eval(TAGS.join(), (all) => Promise.all(all.map((one) => (one as PigmentTimeline).reload())));
    expect(askedFor(here, OWN)).to.not.be.empty;
    await worksAgain(tab);
  });
}

function cases(open: () => Promise<Browser | null>): () => Browser {
  let browser: Browser;
  let slow: Record<string, Promise<unknown>> = {};
  before(async function () {
    const opened = await open();
    if (!opened) this.skip();
    browser = opened;
    slow = Object.fromEntries(Object.entries(SLOW).map(([what, one]) => [what, goesWrong(browser, one)]));
    // Each is waited for in its own test.
    void Promise.allSettled(Object.values(slow));
  });
  after(async () => {
    await browser?.close();
  });

  for (const [what, one] of Object.entries(QUICK)) it(`that ${what}`, () => goesWrong(browser, one));
  it('that is taken from here and elsewhere, without cookies and referrer', () => isTaken(browser));
  it('that nobody waits for any more before it comes', () => isGivenUp(browser, net.silent, false));
  it('that nobody waits for any more while it comes', () => isGivenUp(browser, net.drips, true));
  for (const what of Object.keys(SLOW)) it(`that ${what}`, () => slow[what]);
  return () => browser;
}

describe('a clinic’s own file over a network', function () {
  this.timeout(60_000);

  describe('in Chromium', () => {
    const browser = cases(launch);

    it('that is asked for offline', () => isOffline(browser()));
  });

  describe('in Firefox', () => {
    cases(async () =>
      firefox && existsSync(firefox)
        ? puppeteer.launch({ browser: 'firefox', executablePath: firefox, extraPrefsFirefox: firefoxPrefs })
        : null,
    );
  });
});
