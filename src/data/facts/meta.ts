/** About the catalogue itself, and the clinic as long as no clinic has said anything. */
export const meta = {
  version: '0.1.0',
  published: '2026-11-22',
  reviewEvery: 12,
  jurisdiction: 'GB',
  locale: 'en-GB',
  currency: 'GBP',
} as const;

export const clinic = {
  urgent: { phone: '111', emergency: '999' },
  timeZone: 'Europe/London',
} as const;
