/**
 * The byte budgets of tools/budgets.json, measured on what a browser really loads: a page with the loader's script tag and
 * the widgets, untouched, until they are ready and the network is quiet. Any request beside dist/cdn's scripts is an error.
 * `ever` is everything that these scripts may fetch later, but for what reads a clinic's own file and what makes calendar
 * entries; `calendar` is what the click on a calendar's button fetches besides. No first view holds any of it.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromium, chromiumArgs } from './browsers.mjs';

const CDN = new URL('../dist/cdn/', import.meta.url);
const ENTRY = '/pigment-widgets.js';
const { unit, ...pages } = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

/** A tag may have attributes. */
const nameOf = (tag) => tag.split(' ')[0];
const html = (
  tags,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Size</title><link rel="icon" href="data:,">
<script type="module" src="${ENTRY}"></script>${tags.map((tag) => `<${tag}></${nameOf(tag)}>`).join('')}</html>`;

const brotli = (path) =>
  brotliCompressSync(readFileSync(new URL(`.${path}`, CDN)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    .length;

function serve() {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    try {
      const isPage = pathname === '/';
      const body = isPage ? html(searchParams.getAll('tag')) : readFileSync(new URL(`.${pathname}`, CDN));
      response.writeHead(200, { 'content-type': isPage ? 'text/html' : 'text/javascript' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const allReady = (tags) =>
  tags.every((tag) => customElements.get(tag) !== undefined && document.querySelector(tag).matches(':state(ready)'));

/** The paths of all requests that the first view of these tags makes, the page itself apart. */
async function firstView(browser, origin, tags) {
  const page = await browser.newPage();
  const requests = new Set();
  const problems = [];
  page.on('request', (request) => requests.add(request.url().replace(origin, '')));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  const query = new URLSearchParams(tags.map((tag) => ['tag', tag]));
  try {
    await page.goto(`${origin}/?${query}`);
    await page.waitForFunction(allReady, { polling: 50, timeout: 15_000 }, tags.map(nameOf));
    await page.waitForNetworkIdle({ idleTime: 500, timeout: 15_000 });
  } catch (error) {
    throw new Error(`No first view of ${tags.join(', ')}: ${[error.message, ...problems].join('\n  ')}`, {
      cause: error,
    });
  } finally {
    await page.close();
  }
  return [...requests].filter((path) => !path.startsWith('/?') && !path.startsWith('data:'));
}

/** What a chunk imports, at once and later. The loader's own imports are the other widgets. */
function importsOf(path) {
  if (path === ENTRY) return [];
  const code = readFileSync(new URL(`.${path}`, CDN), 'utf8');
  const names = [...code.matchAll(/(?:from|import)\s*\(?["'](\.[^"']+\.js)["']/g)].map(([, name]) => name);
  return names.map((name) => new URL(name, new URL(`.${path}`, CDN)).href.replace(CDN.href, '/'));
}

/** Reads a clinic's own file, which the page has to ask for. */
const OWN_FILE = /\/source-[\w-]+\.js$/;

/** Makes calendar entries, which the visitor has to ask for. */
const CALENDAR = /\/calendar-[\w-]+\.js$/;

function everFrom(paths, isLeftOut = (path) => OWN_FILE.test(path) || CALENDAR.test(path)) {
  const found = new Set(paths);
  for (const path of found) for (const next of importsOf(path)) if (!isLeftOut(next)) found.add(next);
  return [...found];
}

/** What the click adds to what the page has; nothing found is an error, for then nothing is measured. */
function reportCalendar(name, budget, paths) {
  const entry = everFrom(paths, (path) => OWN_FILE.test(path)).filter((path) => CALENDAR.test(path));
  const have = everFrom(paths);
  const added = everFrom(entry, (path) => OWN_FILE.test(path)).filter((path) => !have.includes(path));
  const none = entry.length === 0;
  if (none) console.error(`  No chunk of ${name} makes calendar entries.`);
  return report(`the calendar of ${name}, on the click`, budget, added) || none;
}

function reportEver(name, budget, paths) {
  const total = everFrom(paths).reduce((sum, path) => sum + brotli(path), 0) / 1024;
  const over = total > budget;
  console.log(
    `  ${total.toFixed(2).padStart(7)}  of ${budget}: all that ${name} can ever show${over ? '   OVER BUDGET' : ''}\n`,
  );
  return over;
}

function report(name, budget, paths) {
  const files = paths.map((path) => ({ path, bytes: brotli(path) })).sort((a, b) => b.bytes - a.bytes);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const over = total > budget * 1024;
  for (const { path, bytes } of files) console.log(`  ${(bytes / 1024).toFixed(2).padStart(7)}  ${path.slice(1)}`);
  console.log(`  ${(total / 1024).toFixed(2).padStart(7)}  of ${budget}: ${name}${over ? '   OVER BUDGET' : ''}\n`);
  return over;
}

async function measure(browser, origin) {
  let failed = false;
  for (const [name, { tags, budget, ever, calendar }] of Object.entries(pages)) {
    const paths = await firstView(browser, origin, tags);
    const foreign = paths.filter((path) => !/^\/[\w./-]+\.js$/.test(path));
    for (const path of foreign) console.error(`  Not one of dist/cdn's scripts: ${path}`);
    const own = paths.filter((path) => !foreign.includes(path));
    failed = report(name, budget, own) || foreign.length > 0 || failed;
    const early = own.filter((path) => CALENDAR.test(path));
    for (const path of early) console.error(`  Not before the click: ${path}`);
    failed ||= early.length > 0;
    if (ever) failed = reportEver(name, ever, own) || failed;
    if (calendar) failed = reportCalendar(name, calendar, own) || failed;
  }
  return failed;
}

async function main() {
  if (!chromium) {
    console.error('\n!!!! BYTE BUDGETS NOT CHECKED: there is no Chromium on this machine (tools/browsers.sh) !!!!\n');
    return Boolean(process.env.CI);
  }
  console.log(`${unit}\n`);
  const server = await serve();
  const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumArgs });
  try {
    return await measure(browser, `http://127.0.0.1:${server.address().port}`);
  } finally {
    await browser.close();
    server.close();
  }
}

process.exitCode = (await main()) ? 1 : 0;
