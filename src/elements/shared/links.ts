import type { Catalogue } from '../../data/types.ts';

const ALLOWED = ['http:', 'https:', 'mailto:', 'tel:'];

/** A link that a clinic gave, or null where it is not one that a visitor should follow (`javascript:` and the like). */
export function linkOf(href: string | null | undefined): string | null {
  if (!href) return null;
  try {
    return ALLOWED.includes(new URL(href, document.baseURI).protocol) ? href.trim() : null;
  } catch {
    return null;
  }
}

/** A `tel:` link from a phone number as people write it. */
export const phoneLink = (phone: string): string => `tel:${phone.replace(/[^\d+*#]/g, '')}`;

/** What of a clinic's contact can be used: what the page says wins over the clinic's file, and what is none is left out. */
export function contactOf(
  { booking, phone: own }: Catalogue['clinic'],
  bookingUrl: string | null,
  phone: string | null,
): { url: string | null; phone: string | null } {
  return {
    url: linkOf(bookingUrl) ?? linkOf(booking?.url),
    phone: [phone, own].find((text) => text && /\d/.test(text)) ?? null,
  };
}

/** What is wrong with an address that the page's author gave for booking; null where nothing is. */
export const bookingFault = (url: string | null): string | null =>
  url && !linkOf(url) ? 'is not a link. Write a web address such as https://clinic.example/book or /book.' : null;
