/** About the catalogue itself. */
export const meta = {
  version: '0.1.0',
  published: '2026-11-22',
  reviewEvery: 12,
  jurisdiction: 'GB',
  locale: 'en-GB',
  currency: 'GBP',
} as const;
