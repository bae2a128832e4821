/** A clinic's own file: fetched once per URL and page, without cookies and referrer, checked, merged. A chunk of its own. */
import { parseCatalogue } from '../../data/parse.ts';
import type { Catalogue } from '../../data/types.ts';

const PATIENCE = 8_000;
const MOST_BYTES = 512 * 1024;

const fetched = new Map<string, Promise<Catalogue>>();

/**
 * The catalogue of `src`: a URL, or `#id` of a `<script type="application/json">` in the same document.
 *
 * @throws {Error} saying what was looked for, what was found and what to do; {CatalogueError} for a file that is wrong.
 */
export function loadSource(src: string, document: Document): Promise<Catalogue> {
  if (src.startsWith('#')) return inline(src.slice(1), document);
  const url = urlOf(src, document);
  const known = fetched.get(url);
  if (known) return known;
  const loading = fetchText(url).then((text) => parseCatalogue(parseJson(text, url)));
  fetched.set(url, loading);
  // A failure is not remembered: `reload()` may find the file.
  loading.catch(() => fetched.delete(url));
  return loading;
}

function inline(id: string, document: Document): Promise<Catalogue> {
  const script = document.getElementById(id);
  if (script?.localName !== 'script') {
    return Promise.reject(
      new Error(
        `src="#${id}": no <script type="application/json" id="${id}"> in this document. Add it, or remove src.`,
      ),
    );
  }
  return Promise.resolve().then(() => parseCatalogue(parseJson(script.textContent, `#${id}`)));
}

function urlOf(src: string, document: Document): string {
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : null;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new Error(`src="${src}" is not a web address. Write the URL of a JSON file, or #id of a script in this page.`);
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE),
  }).catch((error: unknown) => {
    throw new Error(
      `src: ${url} could not be fetched (${String(error)}). Check the address, and that its server allows this page (CORS).`,
    );
  });
  if (!response.ok) throw new Error(`src: ${url} answered ${response.status}. Check the address.`);
  return readText(response, url);
}

async function readText(response: Response, url: string): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const part = chunk.value as Uint8Array;
    bytes += part.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw new Error(`src: ${url} is larger than 512 KB. A clinic's file holds only what differs from the default.`);
    }
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string, from: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`src: ${from} is not JSON (${String(error)}). Check it with a JSON validator.`, { cause: error });
  }
}
