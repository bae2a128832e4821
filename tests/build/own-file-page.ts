/** A page with widgets that have a clinic's own file, its server and another one, and what the page heard. */
import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'chai';
import type { ErrorDetail } from '../../src/elements/shared/faults.ts';
import * as net from '../helpers/network.ts';

export const TAGS = ['pigment-comparison', 'pigment-quiz', 'pigment-timeline'];
export const PHONE = '0113 496 0000';
export const FILE = `{ "extends": "default", "clinic": { "phone": "${PHONE}" } }`;
export const good = net.sends(FILE);
export const OWN = '/clinic.json';

export interface Heard {
  errors: (ErrorDetail & { from: string })[];
  lines: string[];
  thrown: string[];
  /** How many answers have begun. */
  heads: number;
}
declare global {
  interface Window {
    heard: Heard;
  }
}
/** Runs in the page before its scripts. */
function listen(): void {
  const heard: Heard = { errors: [], lines: [], thrown: [], heads: 0 };
  window.heard = heard;
  window.addEventListener('pigment-error', (event) => {
    const { target, detail } = event as CustomEvent<ErrorDetail>;
    heard.errors.push({ from: (target as Element).localName, ...detail });
  });
  window.addEventListener('error', ({ message }) => heard.thrown.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => heard.thrown.push(String(reason)));
  const { error } = console;
  console.error = (...args: unknown[]) => {
    heard.lines.push(args.join(' '));
    error(...args);
  };
  const { fetch } = window;
  window.fetch = async (...args) => {
    const response = await fetch(...args);
    heard.heads += 1;
    return response;
  };
}

export const POLL = { polling: 50, timeout: 25_000 };
/** A timeline that is ready may still fetch its plan. */
export const isReady = (tab: Page, tags: readonly string[] = TAGS) =>
  tab.waitForFunction(
    (all) =>
      all.every((tag) => document.querySelector(`${tag}:state(${tag === 'pigment-timeline' ? 'complete' : 'ready'})`)),
    POLL,
    tags,
  );
/** As text, for widgets share a problem, and Firefox hands an object over only once. */
export const heard = async (tab: Page): Promise<Heard> =>
  JSON.parse(await tab.evaluate(() => JSON.stringify(window.heard))) as Heard;
export const allTell = async (tab: Page): Promise<Heard> => {
  await tab.waitForFunction((all) => window.heard.errors.length >= all, POLL, TAGS.length);
  return heard(tab);
};
export const setSrc = (tab: Page, src: string, tags: readonly string[] = TAGS): Promise<void> =>
  tab.$$eval(
    tags.join(),
    (all, to) => {
      for (const one of all) one.setAttribute('src', to);
    },
    src,
  );
/** What the visitor sees of the page's own content, and of the widget; `lines` are its headings, points and links. */
export const seen = (tab: Page, tag: string): Promise<{ own: boolean; text: string; lines: string[] }> =>
  tab.$eval(tag, (element) => ({
    own: (element.firstElementChild?.getBoundingClientRect().height ?? 0) > 0,
    text: element.shadowRoot?.textContent ?? '',
    lines: [...(element.shadowRoot?.querySelectorAll('h2, h3, h4, h5, th, li, label, a') ?? [])].map(
      ({ textContent }) => textContent.replace(/\s+/gu, ' ').trim(),
    ),
  }));

/** Without the mouse, which Firefox has only in the window in front. */
export const press = async (tab: Page, css: string): Promise<void> => {
  const inQuiz = await tab.$(`pigment-quiz >>> ${css}`);
  await inQuiz?.evaluate((element) => {
    (element as HTMLElement).click();
  });
};

export const widget = (tag: string, src: string): string =>
  `<${tag} treatment="ipl" src="${src}"><p>Call us</p></${tag}>`;
/** The server knows a visitor of this page by a cookie. */
const pageOf =
  (body: string, connect: string): net.Answer =>
  (response, headers) => {
    const policy = `default-src 'none'; script-src 'self'; img-src data:; connect-src ${connect}`;
    response.setHeader('content-security-policy', policy).setHeader('set-cookie', 'visitor=known; path=/');
    const head = '<meta charset="utf-8"><title>A clinic</title><link rel="icon" href="data:,">';
    const script = '<script type="module" src="/pigment-widgets.js"></script>';
    net.sends(`<!doctype html><html lang="en-GB">${head}${script}${body}</html>`, 'text/html')(response, headers);
  };

interface Visit {
  tab: Page;
  here: net.Host;
  there: net.Host;
}
export interface Way {
  /** Where the file is, if not on the page's own server; `there` is the address of another. */
  src?: (there: string) => string;
  /** What the page's own server answers, and the other. */
  here?: (there: string) => net.Answer;
  there?: net.Answer | 'down';
  /** Where the page's policy lets it connect to. */
  connect?: string;
}

/** A visitor with a window of their own, on a page with all three widgets. */
export async function visit<T>(
  browser: Browser,
  { here: own = () => good, there: other = good, connect, src = () => OWN }: Way,
  body: (src: string) => string,
  act: (visit: Visit, src: string) => Promise<T>,
): Promise<T> {
  const there = await net.host({ [OWN]: other === 'down' ? good : other, '/known': net.sends('') });
  if (other === 'down') await there.close();
  const page = pageOf(body(src(there.origin)), connect ?? `'self' ${there.origin}`);
  const here = await net.host({ '/': page, '/good.json': good, [OWN]: own(there.origin) });
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.evaluateOnNewDocument(listen);
    await tab.goto(`${here.origin}/`);
    const result = await act({ tab, here, there }, src(there.origin));
    expect((await heard(tab)).thrown).to.deep.equal([]);
    return result;
  } finally {
    await context.close();
    await Promise.all([here.close(), there.close()]);
  }
}
