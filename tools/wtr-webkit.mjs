/** A web-test-runner launcher for WebKitGTK: plain W3C WebDriver over fetch, as webdriverio would bring 200 packages. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { findWebKit } from './browsers.mjs';

/** Positions in WebDriver's private range of Unicode (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS = {
  ...{ Backspace: 3, Tab: 4, Enter: 7, Shift: 8, Control: 9, Alt: 10, Escape: 12, Space: 13, PageUp: 14, PageDown: 15 },
  ...{ End: 16, Home: 17, ArrowLeft: 18, ArrowUp: 19, ArrowRight: 20, ArrowDown: 21, Insert: 22, Delete: 23, Meta: 61 },
};
const keyValue = (name) => (name in KEYS ? String.fromCharCode(0xe000 + KEYS[name]) : name);
const strokes = (keys) => (keys in KEYS ? [keyValue(keys)] : [...keys]);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function startDisplay(processes) {
  const options = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const xvfb = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  processes.push(xvfb);
  return new Promise((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.once('exit', () => reject(new Error('Xvfb ended before it gave a display.')));
    xvfb.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
  });
}

/** One driver, one browser, one session. */
class Driver {
  #processes = [];
  #base = '';
  #session = '';
  #last = Promise.resolve();

  async call(method, path, body) {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(this.#base + path, { method, headers, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  command(method, path, body) {
    return this.call(method, `/session/${this.#session}${path}`, body);
  }

  async start({ driver, browser }) {
    // Without LANG its navigator.language is "C"; the other browsers say en-US by themselves.
    const settings = { LANG: 'en_US.UTF-8', LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
    const env = { ...process.env, ...settings };
    env.DISPLAY ??= await startDisplay(this.#processes);
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    this.#processes.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    await this.#answering();
    const alwaysMatch = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
    ({ sessionId: this.#session } = await this.call('POST', '/session', { capabilities: { alwaysMatch } }));
    await this.command('POST', '/window/rect', { x: 0, y: 0, width: 1280, height: 1000 });
  }

  async #answering(tries = 50) {
    try {
      await this.call('GET', '/status');
    } catch (error) {
      if (tries === 0) throw error;
      await pause(100);
      await this.#answering(tries - 1);
    }
  }

  async stop() {
    if (this.#session) await this.call('DELETE', `/session/${this.#session}`).catch(() => undefined);
    this.kill();
  }

  kill() {
    for (const child of this.#processes.splice(0).reverse()) child.kill();
  }

  /** One after the other: the driver refuses an interaction while it still ends the one before, so that one is asked again. */
  actions(...list) {
    const act = (tries) =>
      this.command('POST', '/actions', { actions: list }).catch(async (error) => {
        if (tries === 0 || !/previous interaction is still underway/.test(error.message)) throw error;
        await pause(50);
        return act(tries - 1);
      });
    this.#last = this.#last.catch(() => undefined).then(() => act(40));
    return this.#last;
  }

  keys(actions) {
    return this.actions({ type: 'key', id: 'keyboard', actions });
  }

  mouse(...actions) {
    return this.actions({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }
}

const BUTTONS = { left: 0, middle: 1, right: 2 };
const down = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS[button] });
const up = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS[button] });
const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });

/** What @web/test-runner-commands asks of a launcher of type "webdriver", and the `chord` of wtr-commands.mjs. */
const inputs = (driver) => ({
  sendKeys: (_, keys) =>
    driver.keys(
      strokes(keys).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    ),
  chord: (keys) => {
    const values = keys.map(keyValue);
    const press = values.map((value) => ({ type: 'keyDown', value }));
    return driver.keys([...press, ...values.reverse().map((value) => ({ type: 'keyUp', value }))]);
  },
  sendMouseMove: (_, x, y) => driver.mouse(move(x, y)),
  sendMouseClick: (_, x, y, button) => driver.mouse(move(x, y), down(button), up(button)),
  sendMouseDown: (_, button) => driver.mouse(down(button)),
  sendMouseUp: (_, button) => driver.mouse(up(button)),
  resetMouse: () => driver.command('DELETE', '/actions'),
  takeScreenshot: async () => Buffer.from(await driver.command('GET', '/screenshot'), 'base64'),
});

/** The launcher, or undefined where WebKitGTK or a display is missing. */
export function webkitLauncher() {
  const found = findWebKit();
  if (!found) return undefined;
  const driver = new Driver();
  const urls = new Map();
  let started;
  process.once('exit', () => driver.kill());
  return {
    ...inputs(driver),
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      await (started ??= driver.start(found));
      urls.set(id, url);
      void driver.command('POST', '/url', { url }).catch(() => undefined); // answers only once the page has loaded
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      await driver.command('POST', '/url', { url: 'about:blank' });
      urls.delete(id);
      return {};
    },
    stop: () => driver.stop(),
  };
}
