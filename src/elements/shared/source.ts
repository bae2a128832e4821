/** A clinic's own file: fetched once per URL and page, without cookies and referrer, checked, merged. A chunk of its own. */
import { parseCatalogue } from '../../data/parse.ts';
import type { Catalogue } from '../../data/types.ts';

const PATIENCE = 8_000;
const MOST_BYTES = 512 * 1024;

const fetched = new Map<string, Promise<Catalogue>>();

/**
 * The catalogue of `src`: a URL, or `#id` of a `<script type="application/json">` in the same document. `anew` fetches
 * a URL again that this page has fetched before.
 *
 * @throws {Error} saying what was looked for, what was found and what to do; {CatalogueError} for a file that is wrong.
 */
export function loadSource(src: string, document: Document, anew = false): Promise<Catalogue> {
  if (src.startsWith('#')) return inline(src.slice(1), document);
  const url = urlOf(src, document);
  const known = anew ? undefined : fetched.get(url);
  if (known) return known;
  const loading = fetchText(url).then((text) => parseCatalogue(parseJson(text, url)));
  fetched.set(url, loading);
  // A failure is not remembered: `reload()` may find the file.
  loading.catch(() => fetched.delete(url));
  return loading;
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
  return parseCatalogue(parseJson(script.textContent, `#${id}`));
}

function urlOf(src: string, document: Document): string {
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : null;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new Error(`src="${src}" is not a web address. Write the URL of a JSON file, or #id of a script in this page.`);
}

async function fetchText(url: string): Promise<string> {
  const response = await reachable(
    url,
    fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(PATIENCE) }),
  );
  if (!response.ok) throw new Error(`src: ${url} answered ${response.status}. Check the address.`);
  return readText(response, url);
}

/** A connection that fails or takes too long says which one, and what to look at. */
async function reachable<T>(url: string, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (cause) {
    const remedy = 'Check the address, that it answers within 8 seconds, and that its server allows this page (CORS).';
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

function parseJson(text: string, from: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`src: ${from} is not JSON (${String(error)}). Check it with a JSON validator.`, { cause: error });
  }
}
