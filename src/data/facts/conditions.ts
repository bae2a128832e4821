/** The pigmentation types, in the order in which they are listed. Their sources: `condition-sources.ts`. */
export const conditions = {
  melasma: { order: 1 },
  pih: { order: 2 },
  'solar-lentigines': { order: 3 },
  freckles: { order: 4 },
  'acne-scars-marks': { order: 5 },
  'scar-hyperpigmentation': { order: 6 },
  'pi-hypopigmentation': { order: 7, mustRefer: true },
  igh: { order: 8, mustRefer: true },
  vitiligo: { order: 9, mustRefer: true },
  'uneven-tone': { order: 10 },
} as const;
