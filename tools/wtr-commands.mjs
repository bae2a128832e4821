/**
 * Server commands that @web/test-runner-commands lacks (tests/helpers/commands.ts gives them types). A command answers
 * false where its browser cannot do it, so that a test can skip itself. Names differ from the built-in ones: those come first.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const page = (session) => session.browser.getPage(session.id);
const hasDevTools = (session) =>
  session.browser.type === 'puppeteer' && !page(session).browser().constructor.name.startsWith('Bidi');

/** One session per page: what one has emulated, another cannot take back. */
const devtoolsOf = new WeakMap();
function devtools(session) {
  const of = page(session);
  if (!devtoolsOf.has(of)) devtoolsOf.set(of, of.createCDPSession());
  return devtoolsOf.get(of);
}

const GOLDEN = new URL('../tests/golden/', import.meta.url);
/** Only on purpose (`npm run golden`), and never where a run has to tell what changed. */
const writesGolden = process.env.GOLDEN === 'write' && !process.env.CI;

const commands = {
  /** Media features by name, e.g. { 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' }; {} takes them back. */
  async 'emulate-features'(session, features) {
    if (!hasDevTools(session)) return false;
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await (await devtools(session)).send('Emulation.setEmulatedMedia', { features: list });
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
  /** The browser's own accessibility tree, flat and in reading order: roles, names, descriptions, properties. */
  async 'native-tree'(session) {
    if (!hasDevTools(session)) return { nodes: null };
    const { nodes } = await (await devtools(session)).send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const flat = (node) => [node, ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? flat(byId.get(id)) : []))];
    const told = ({ role, name, description, properties = [] }) => ({
      role: role.value,
      name: name?.value ?? '',
      description: description?.value ?? '',
      properties: Object.fromEntries(properties.map(({ name: key, value }) => [key, value.value])),
    });
    return { nodes: flat(nodes[0]).flatMap((node) => (node.ignored ? [] : told(node))) };
  },
  /** The kept text of that name, null where there is none; first replaced by `text` where goldens are to be written. */
  golden(_, { name, text }) {
    if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(name)) throw new Error(`"${name}" is not a name of a golden text.`);
    const file = new URL(`${name}.txt`, GOLDEN);
    if (writesGolden) {
      mkdirSync(new URL('.', file), { recursive: true });
      writeFileSync(file, text);
    }
    return { kept: existsSync(file) ? readFileSync(file, 'utf8') : null };
  },
  /** The names of the kept texts in a folder. */
  goldens(_, folder) {
    const files = readdirSync(new URL(`${folder}/`, GOLDEN));
    return files.map((file) => `${folder}/${file.replace(/\.txt$/, '')}`).sort();
  },
  /** Prints a text in the terminal where the environment variable `flag` is set. */
  print(_, { flag, text }) {
    if (process.env[flag]) console.log(text);
    return true;
  },
};

export const extraCommands = () => ({
  name: 'extra-commands',
  executeCommand: ({ command, payload, session }) => commands[command]?.(session, payload),
});
