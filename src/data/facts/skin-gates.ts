/** The gates that the skin type sets; the comparison needs them in its first view. */
export const skinGates = {
  'dark-skin-pih': {
    level: 'caution',
    treatments: [
      'microneedling-clinic',
      'microneedling-topical',
      'peel-superficial',
      'qs-pico-laser',
      'ipl',
      'peel-tca',
      'fractional-laser',
      'cryotherapy',
      'home-roller',
    ],
    setBy: { question: 'skin-type', options: ['type-4', 'type-5', 'type-6'] },
  },
  'dark-skin-high-risk': {
    level: 'avoid',
    treatments: ['ipl', 'peel-tca', 'fractional-laser', 'cryotherapy', 'home-roller'],
    setBy: { question: 'skin-type', options: ['type-5', 'type-6'] },
    basis: 'editorial',
  },
  'dark-skin-IV-freeze': {
    level: 'avoid',
    treatments: ['cryotherapy', 'home-roller'],
    setBy: { question: 'skin-type', options: ['type-4'] },
  },
} as const;
