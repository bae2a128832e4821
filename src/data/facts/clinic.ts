/** The clinic as long as it says nothing itself. Words: `words/en/clinic.ts`. */
export const clinic = {
  urgent: { phone: '111', emergency: '999' },
  timeZone: 'Europe/London',
} as const;
