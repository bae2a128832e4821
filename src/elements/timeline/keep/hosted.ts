/** `ics-href`: a calendar file that lies on a server, for browsers inside apps, which cannot save what a page makes. */
import type { Inside } from './inside.ts';

/** Its address; null where the page has none, or where the visitor has made another plan of the page's own. */
export function hostedFile(inside: Inside): string | null {
  const found: unknown = inside.host.icsHref;
  if (typeof found !== 'string' || !found.trim() || found === '[object Object]') return null;
  const href = webAddress(found.trim(), inside.host.ownerDocument.baseURI);
  if (href === null) {
    inside.wrong(
      'ics-href',
      found,
      'is not the address of a file on the web. Write one such as https://clinic.example/plan.ics or /plan.ics. Leaving it out.',
    );
  }
  return inside.isPagesOwn ? href : null;
}

function webAddress(text: string, base: string): string | null {
  try {
    return /^https?:$/.test(new URL(text, base).protocol) ? text : null;
  } catch {
    return null;
  }
}
