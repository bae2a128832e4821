/**
 * The pigmentation types, in the order in which they are listed. Their sources: `condition-sources.ts`. Of `chances` the
 * ids alone, so that a first view can keep their place, and counts where they decide on its treatments; all that was
 * counted: `chances.ts`.
 */
export const conditions = {
  melasma: {
    order: 1,
    chances: {
      'better-week-8': { counts: { 'topical-nonprescription': { from: 44 } } },
      'side-effects-week-8': {},
      'better-week-16': {},
      'side-effects-week-16': {},
    },
  },
  pih: { order: 2 },
  'solar-lentigines': { order: 3, chances: { success: {}, 'fully-clear': {}, 'side-effects': {} } },
  freckles: { order: 4 },
  'acne-scars-marks': { order: 5 },
  'scar-hyperpigmentation': { order: 6 },
  'pi-hypopigmentation': { order: 7, mustRefer: true },
  igh: { order: 8, mustRefer: true, chances: { 'dots-better': {} } },
  vitiligo: { order: 9, mustRefer: true },
  'uneven-tone': { order: 10 },
} as const;
