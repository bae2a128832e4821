/** The key in `ui.common` of a verdict's word, by its id. */
export const VERDICT_WORDS = {
  fits: 'fits',
  'may-fit': 'mayFit',
  'ask-first': 'askFirst',
  'no-evidence': 'noEvidence',
  'not-for-you': 'notForYou',
} as const;
