/** A clinic's own file: fetched once per URL and page, without cookies and referrer, checked, merged. A chunk of its own. */
import { CatalogueError } from '../../data/errors.ts';
import { parseText } from '../../data/parse.ts';
import type { Catalogue } from '../../data/types.ts';

const PATIENCE = 8_000;
const MOST_BYTES = 512 * 1024;

/** One fetch for all widgets that wait for the same file. */
interface Fetch {
  catalogue: Promise<Catalogue>;
  controller: AbortController;
  waiting: number;
}
const fetched = new Map<string, Fetch>();

export interface SourceOptions {
  /** Fetch a URL again that this page has fetched before. */
  anew?: boolean;
  /** Nobody waits for it any more. What no other widget waits for is not fetched to its end. */
  signal?: AbortSignal;
}

/**
 * The catalogue of `src`: a URL, or `#id` of a `<script type="application/json">` in the same document.
 *
 * @throws {Error} saying what was looked for, what was found and what to do; {CatalogueError} for a file that is wrong.
 */
export function loadSource(
  src: string,
  document: Document,
  { anew = false, signal }: SourceOptions = {},
): Promise<Catalogue> {
  if (src.startsWith('#')) return inline(src.slice(1), document);
  const url = urlOf(src, document);
  const known = anew ? undefined : fetched.get(url);
  const one = known ?? start(url);
  one.waiting += 1;
  signal?.addEventListener('abort', () => {
    one.waiting -= 1;
    if (one.waiting > 0) return;
    one.controller.abort();
    forget(url, one);
  });
  return one.catalogue;
}

function start(url: string): Fetch {
  const controller = new AbortController();
  const late = setTimeout(() => {
    controller.abort(new DOMException('It took longer than 8 seconds.', 'TimeoutError'));
  }, PATIENCE);
  const text = fetchText(url, controller.signal).finally(() => {
    clearTimeout(late);
    // What nobody reads to its end, such as the page of a 404, would go on coming.
    controller.abort();
  });
  const one = { catalogue: text.then((found) => parsed(found, url)), controller, waiting: 0 };
  fetched.set(url, one);
  // A failure is not remembered: `reload()` may find the file.
  one.catalogue.catch(() => {
    forget(url, one);
  });
  return one;
}

function forget(url: string, one: Fetch): void {
  if (fetched.get(url) === one) fetched.delete(url);
}

/** What is wrong with a file as a whole says which file. */
function parsed(text: string, from: string): Catalogue {
  try {
    return parseText(text);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    throw new CatalogueError(
      error.problems.map((one) => (one.path === '' ? { ...one, message: `src: ${from}: ${one.message}` } : one)),
    );
  }
}

async function inline(id: string, document: Document): Promise<Catalogue> {
  // The script may stand below the element, on a page that is still being read.
  if (document.readyState === 'loading' && !document.getElementById(id)) {
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, { once: true });
    });
  }
  const script = document.getElementById(id);
  if (script?.localName !== 'script' || script.getAttribute('type') !== 'application/json') {
    throw new Error(
      `src="#${id}": no <script type="application/json" id="${id}"> in this document. Add it, or remove src.`,
    );
  }
  return parsed(script.textContent, `#${id}`);
}

function urlOf(src: string, document: Document): string {
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : null;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new Error(`src="${src}" is not a web address. Write the URL of a JSON file, or #id of a script in this page.`);
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const response = await reachable(url, fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal }));
  if (!response.ok) throw new Error(`src: ${url} answered ${response.status}. Check the address and its server.`);
  return readText(response, url);
}

/** A connection that fails or takes too long says which one, and what to look at. */
async function reachable<T>(url: string, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (cause) {
    const remedy =
      'Check the address, that it answers within 8 seconds, that its server allows this page (CORS) and this page allows it (CSP connect-src).';
    throw new Error(`src: ${url} could not be fetched (${String(cause)}). ${remedy}`, { cause });
  }
}

async function readText(response: Response, url: string): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return limited(await reachable(url, response.text()), url);
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let chunk = await reachable(url, reader.read()); !chunk.done; chunk = await reachable(url, reader.read())) {
    const part = chunk.value as Uint8Array;
    bytes += part.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw tooLarge(url);
    }
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

function limited(text: string, url: string): string {
  if (new TextEncoder().encode(text).byteLength > MOST_BYTES) throw tooLarge(url);
  return text;
}

const tooLarge = (url: string): Error =>
  new Error(`src: ${url} is larger than 512 KB. A clinic's file holds only what differs from the default.`);
