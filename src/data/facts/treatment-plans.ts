/**
 * In which order treatments are listed, which plan follows each, and how far apart its sessions are. Sources:
 * `plan-sources.ts`.
 */
export const treatmentPlans = {
  'microneedling-clinic': {
    order: 1,
    aftercare: 'microneedling',
    gapWeeks: { min: 4, max: 6, unit: 'weeks', basis: 'trial' },
  },
  'microneedling-topical': {
    order: 2,
    aftercare: 'microneedling',
    gapWeeks: { min: 2, max: 4, unit: 'weeks', basis: 'trial' },
  },
  'home-roller': { order: 3, gapWeeks: { unit: 'weeks', basis: 'searched' } },
  'topical-prescription': { order: 4, gapWeeks: { unit: 'daily', basis: 'editorial' } },
  'topical-nonprescription': { order: 5, gapWeeks: { unit: 'daily', basis: 'editorial' } },
  'oral-tranexamic-acid': { order: 6, gapWeeks: { unit: 'daily', basis: 'editorial' } },
  'peel-superficial': { order: 7, aftercare: 'peel', gapWeeks: { min: 2, max: 4, unit: 'weeks', basis: 'trial' } },
  'peel-tca': { order: 8, aftercare: 'peel-medium', gapWeeks: { min: 26, max: 52, unit: 'weeks', basis: 'clinic' } },
  ipl: { order: 9, aftercare: 'laser-ipl', gapWeeks: { min: 3, max: 6, unit: 'weeks', basis: 'clinic' } },
  'qs-pico-laser': { order: 10, aftercare: 'laser-ipl', gapWeeks: { min: 4, max: 8, unit: 'weeks', basis: 'trial' } },
  'fractional-laser': {
    order: 11,
    aftercare: 'fractional-laser',
    gapWeeks: { min: 2, max: 4, unit: 'weeks', basis: 'trial' },
  },
  cryotherapy: { order: 12, aftercare: 'cryotherapy', gapWeeks: { unit: 'weeks', basis: 'searched' } },
  'sun-protection': { order: 13, gapWeeks: { unit: 'daily', basis: 'editorial' } },
  'no-treatment': { order: 14, gapWeeks: { unit: 'none', basis: 'editorial' } },
} as const;
