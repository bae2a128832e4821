/** Texts that every calendar can read: one kind of line end, no control characters, no halved characters. */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu, '');

export const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();

/** An address for a calendar: http or https. Marks that calendar writers would escape are percent-encoded. */
export function cleanUrl(text: string): string {
  const found = URL.canParse(text) ? new URL(text) : undefined;
  if (!found || !/^https?:$/.test(found.protocol))
    throw new Error(`"${text}" is no address of a plan: it has to begin with https:// or http://.`);
  return found.href.replace(/[,;\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
