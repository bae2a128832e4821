/** A small site for tests of the built widgets in a real browser: dist/cdn, pages of the test's own, what was asked for. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromium, chromiumArgs } from '../../tools/browsers.mjs';

const CDN = new URL('../../dist/cdn/', import.meta.url);
/** No inline style or script, nothing from elsewhere, Trusted Types. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'none'; form-action 'self'; trusted-types lit-html; require-trusted-types-for 'script'";

/** One request as the server saw it. */
export interface Asked {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}
export interface Site {
  origin: string;
  asked: Asked[];
  close: () => Promise<void>;
}

const page = (body: string): string => `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A clinic</title>
<link rel="icon" href="data:,"><script type="module" src="/cdn/pigment-widgets.js"></script>${body}</html>`;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function answer(response: ServerResponse, pathname: string, pages: Readonly<Record<string, string>>): void {
  const own = pages[pathname];
  if (own !== undefined) {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY };
    response.writeHead(200, headers).end(page(own));
    return;
  }
  const file = new URL(`.${pathname.replace(/^\/cdn/, '')}`, CDN);
  if (!pathname.startsWith('/cdn/') || !existsSync(file)) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(file));
}

/** Pages by path; each is the inside of a body, under a strict policy, with the loader's script tag. */
export async function serve(pages: Readonly<Record<string, string>>): Promise<Site> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method = '', url = '', headers } = request;
      asked.push({ method, url, headers, body });
      answer(response, new URL(url, 'http://localhost').pathname, pages);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    });
  return { origin, asked, close };
}

/**
 * Null where this machine has no Chromium; in CI that is an error. `setsPagesAside`: whether a page that is left is kept
 * whole, to be shown again on the way back, as browsers do.
 */
export async function launch({ setsPagesAside = true } = {}): Promise<Browser | null> {
  const off = (arg: string): string => (arg.startsWith('--disable-features=') ? `${arg},BackForwardCache` : arg);
  const args = (chromiumArgs as string[]).map((arg) => (setsPagesAside ? arg : off(arg)));
  if (chromium) return puppeteer.launch({ executablePath: chromium as string, args });
  if (process.env['CI']) throw new Error('There is no Chromium on this machine (tools/browsers.sh).');
  return null;
}
