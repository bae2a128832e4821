/**
 * Server commands that @web/test-runner-commands lacks (tests/helpers/commands.ts gives them types). A command answers
 * false where its browser cannot do it, so that a test can skip itself. Names differ from the built-in ones: those come first.
 */
const page = (session) => session.browser.getPage(session.id);
const hasDevTools = (session) =>
  session.browser.type === 'puppeteer' && !page(session).browser().constructor.name.startsWith('Bidi');

const commands = {
  /** Media features by name, e.g. { 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' }; {} takes them back. */
  async 'emulate-features'(session, features) {
    if (!hasDevTools(session)) return false;
    const devtools = await page(session).createCDPSession();
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await devtools.send('Emulation.setEmulatedMedia', { features: list });
    return true;
  },
  /** How many sheets of A4 the page would be printed on, with the margins that Chromium has by default. */
  async 'pdf-pages'(session) {
    if (!hasDevTools(session)) return false;
    const margin = '1cm';
    // What a test has emulated before stays until it is taken back.
    await page(session).emulateMediaType();
    const pdf = await page(session).pdf({
      format: 'A4',
      margin: { top: margin, bottom: margin, left: margin, right: margin },
    });
    return Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g).length;
  },
  /** MiniBrowser cannot get narrower than its toolbar (447 px): use a narrow container or an iframe there. */
  async resize(session, size) {
    if (session.browser.type !== 'puppeteer') return false;
    await page(session).setViewport(size);
    return true;
  },
  /** Keys held together, e.g. ['Shift', 'Tab']: the built-in `down` and `up` do not work in WebKit. */
  async chord(session, keys) {
    if (session.browser.type !== 'puppeteer') return session.browser.chord(keys).then(() => true);
    const { keyboard } = page(session);
    for (const key of keys) await keyboard.down(key);
    for (const key of [...keys].reverse()) await keyboard.up(key);
    return true;
  },
};

export const extraCommands = () => ({
  name: 'extra-commands',
  executeCommand: ({ command, payload, session }) => commands[command]?.(session, payload),
});
