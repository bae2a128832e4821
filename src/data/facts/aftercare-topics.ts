/**
 * What lines of several plans speak of, as things that one does or uses. The same id is the same line wherever it
 * stands, so a table by line will do; it comes only where plans meet. A topic that holds a narrower one names it too.
 * A line to do is here only if it does or uses the thing: "Stay in the shade" agrees with "Avoid sun". Editorial.
 */
const sun = ['sun', 'strong-sun'];
const sweat = ['exercise', 'hard-exercise', 'heat'];
const swim = ['swim', 'pool'];
const onSkin = ['moisturiser', 'sunscreen', 'make-up'];
const actives = ['retinoids', 'acids'];
const picking = ['picking', 'flakes', 'scabs'];

export const topics: Readonly<Record<string, readonly string[]>> = {
  // Sun.
  sun,
  'sun-on-spot': sun,
  'strong-sun': ['strong-sun'],
  'sun-before': ['strong-sun', 'tan'],
  tanning: ['tan'],
  'tan-6-weeks': ['tan'],
  'tan-and-sunbeds': ['tan'],
  'spf-broad-spectrum': ['sunscreen'],
  'mineral-spf': ['sunscreen'],
  'spf-daily': ['sunscreen'],
  'spf-4-weeks': ['sunscreen'],
  'spf-30-50': ['sunscreen'],
  'spf-1-month': ['sunscreen'],
  'spf-50-month': ['sunscreen'],
  'spf-50-from-day-2': ['sunscreen'],
  'spf-50': ['sunscreen'],
  'spf-3-6-months': ['sunscreen'],
  'spf-50-when-allowed': ['sunscreen'],
  'spf-new-skin': ['sunscreen'],
  // On the skin.
  'no-sunscreen-yet': onSkin,
  'nothing-for-2-days': onSkin,
  moisturise: ['moisturiser'],
  'thin-moisturiser': ['moisturiser'],
  'make-up': ['make-up'],
  'make-up-when-calm': ['make-up'],
  'mineral-make-up': ['make-up'],
  actives: [...actives, 'vitamin-c'],
  'actives-before': [...actives, 'exfoliants'],
  'actives-until-allowed': actives,
  'actives-until-calm': actives,
  'acids-and-fragrance': [...actives, 'fragrance'],
  'restart-actives': actives,
  'restart-when-settled': actives,
  'retinoids-before': ['retinoids'],
  'retinoids-4-days': ['retinoids'],
  exfoliants: ['exfoliants'],
  'exfoliating-until-healed': ['exfoliants'],
  'exfoliants-1-week': ['exfoliants'],
  'exfoliants-7-days': ['retinoids', 'exfoliants'],
  // Other treatments.
  'waxing-before': ['waxing'],
  'waxing-and-scrubs': ['waxing', 'exfoliants'],
  'peels-before': ['peels'],
  'peels-and-waxing': ['peels', 'waxing'],
  'peels-or-laser': ['peels', 'laser'],
  // Heat, sweat and water.
  sweating: sweat,
  'heat-steam-sweat': sweat,
  'heat-and-sweat': sweat,
  'exercise-and-sauna-still': sweat,
  exercise: ['exercise', 'hard-exercise'],
  'hard-exercise': ['hard-exercise'],
  swimming: swim,
  'swimming-until-day-5': swim,
  'swimming-contact-sport': swim,
  'heat-and-pools': ['heat', ...swim],
  'pools-sauna-exercise': ['pool', 'heat', 'hard-exercise'],
  'strong-chlorine': ['pool'],
  'swimming-gym-sauna': [...swim, ...sweat],
  'back-to-exercise': [...swim, ...sweat],
  // Hands off.
  'no-picking': ['touching', ...picking],
  'picking-scabs': picking,
  'picking-or-rubbing': ['rubbing', ...picking],
  'picking-the-scab': ['scabs'],
  'pulling-flakes': ['flakes'],
};

/**
 * Of lines to do that mean the same, the stricter one, and those that it says as well: the later day, the higher factor,
 * the narrower choice. Editorial.
 */
export const standsFor: Readonly<Record<string, readonly string[]>> = {
  'restart-when-settled': ['restart-actives'],
  'mineral-spf': ['spf-30-50'],
  'spf-50-from-day-2': ['spf-30-50'],
  'spf-50': ['spf-daily'],
  'spf-broad-spectrum': ['spf-daily'],
  'spf-1-month': ['spf-4-weeks'],
  'spf-3-6-months': ['spf-1-month', 'spf-4-weeks'],
  'mineral-make-up': ['make-up-when-calm'],
};

/** What a family's treatments are to other plans: "Avoid peels" is about these. Editorial. */
export const isTopic: Readonly<Record<string, string>> = {
  peel: 'peels',
  'peel-medium': 'peels',
  'laser-ipl': 'laser',
  'fractional-laser': 'laser',
};
