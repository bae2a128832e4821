/** The code that checks a clinic's file, built: only a page with such a file fetches it, once, and it stays small. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromium, chromiumArgs } from '../../tools/browsers.mjs';

const CDN = new URL('../../dist/cdn/', import.meta.url);
const VALIDATOR = /\/source-[\w-]+\.js$/;
/** The code, and what only a file's page needs of the catalogue: the titles of all sources, about 6.5 KB. */
const MOST_BYTES = 26 * 1024;
const TAGS = ['pigment-quiz', 'pigment-comparison', 'pigment-timeline'];
const FILE = '{ "extends": "default", "clinic": { "phone": "0113 496 0000" } }';
const page = (src: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A clinic</title><link rel="icon" href="data:,">
<script type="module" src="/pigment-widgets.js"></script>${TAGS.map((tag) => `<${tag} ${src}></${tag}>`).join('')}</html>`;
/** Nothing of a file may run: no script but ours, and no text that becomes code or markup. */
const POLICY = [
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'",
  "trusted-types lit-html; require-trusted-types-for 'script'",
].join('; ');

describe('a clinic’s own file on a built page', function () {
  this.timeout(60_000);
  let server: Server;
  let browser: Browser;
  let origin = '';
  before(async function () {
    if (!chromium) this.skip();
    server = createServer(({ url = '/' }, response) => {
      if (url === '/clinic.json') return void response.writeHead(200, { 'content-type': 'application/json' }).end(FILE);
      if (url === '/' || url === '/own') {
        const body = page(url === '/own' ? 'src="/clinic.json"' : '');
        return void response
          .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': POLICY })
          .end(body);
      }
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(new URL(`.${url}`, CDN)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    browser = await puppeteer.launch({ executablePath: chromium, args: chromiumArgs });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  async function visit(path: string): Promise<{ requests: string[]; problems: string[] }> {
    const tab = await browser.newPage();
    const requests: string[] = [];
    const problems: string[] = [];
    tab.on('request', (request) => requests.push(request.url().replace(origin, '')));
    tab.on('pageerror', (error) => problems.push(String(error)));
    tab.on('console', (message) => {
      if (/error|warn/.test(message.type())) problems.push(message.text());
    });
    await tab.goto(origin + path);
    await tab.waitForFunction(
      (tags) => tags.every((tag) => document.querySelector(`${tag}:defined`)?.matches(':state(ready)')),
      { polling: 50 },
      TAGS,
    );
    await tab.evaluate(() => document.querySelector('pigment-timeline')?.setAttribute('treatment', 'ipl'));
    await tab.waitForNetworkIdle({ idleTime: 300 });
    await tab.close();
    return { requests, problems };
  }

  it('is checked by code that a page without one never fetches', async () => {
    const { requests, problems } = await visit('/');
    expect(requests.length).to.be.above(5);
    expect(requests.filter((url) => VALIDATOR.test(url) || url.endsWith('.json'))).to.deep.equal([]);
    expect(problems).to.deep.equal([]);
  });

  it('is fetched once, and so is the code that checks it', async () => {
    const { requests, problems } = await visit('/own');
    expect(requests.filter((url) => VALIDATOR.test(url))).to.have.lengthOf(1);
    expect(requests.filter((url) => url.endsWith('.json'))).to.deep.equal(['/clinic.json']);
    expect(problems).to.deep.equal([]);
  });

  it('is checked by no more than the budget of that code', () => {
    const names = readdirSync(new URL('chunks/', CDN)).filter((name) => VALIDATOR.test(`/${name}`));
    expect(names).to.have.lengthOf(1);
    const size = brotliCompressSync(readFileSync(new URL(`chunks/${names[0] ?? ''}`, CDN))).length;
    expect(size).to.be.below(MOST_BYTES);
  });

  it('has a schema in the package that a validator can read', () => {
    const text = readFileSync(new URL('../catalogue.schema.json', CDN), 'utf8');
    const check = new Ajv2020({ strict: false }).compile(JSON.parse(text) as object);
    expect(check(JSON.parse(FILE))).to.equal(true);
    expect(check({ extends: 'default', clinc: {} })).to.equal(false);
  });
});
