/** Grounds that more than one plan uses. */
export const editorial = { basis: 'editorial', sources: [] } as const;
export const emergency = { level: 'emergency', ...editorial } as const;
/** What lines of several plans speak of. A topic that holds a narrower one names it too. */
export const topics = {
  sun: { topics: ['sun', 'strong-sun'] },
  strongSun: { topics: ['strong-sun'] },
  tan: { topics: ['tan'] },
  sunscreen: { topics: ['sunscreen'] },
  makeUp: { topics: ['make-up'] },
  moisturiser: { topics: ['moisturiser'] },
  onSkin: { topics: ['moisturiser', 'sunscreen', 'make-up'] },
  retinoids: { topics: ['retinoids'] },
  actives: { topics: ['retinoids', 'acids'] },
  exfoliants: { topics: ['exfoliants'] },
  exercise: { topics: ['exercise', 'hard-exercise'] },
  hardExercise: { topics: ['hard-exercise'] },
  sweat: { topics: ['exercise', 'hard-exercise', 'heat'] },
  swim: { topics: ['swim', 'pool'] },
  pool: { topics: ['pool'] },
  picking: { topics: ['picking', 'flakes', 'scabs'] },
  flakes: { topics: ['flakes'] },
  scabs: { topics: ['scabs'] },
  waxing: { topics: ['waxing'] },
  peels: { topics: ['peels'] },
} as const;
