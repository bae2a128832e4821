/** Grounds that more than one plan uses. */
/**
 * Aftercare plans: days, which lines each phase has, and what they rest on. Words: `words/en/aftercare.ts`.
 * A line without a basis of its own rests on what its phase rests on. The same id is the same line wherever it stands.
 */
export const editorial = { basis: 'editorial', sources: [] } as const;
export const emergency = { level: 'emergency', ...editorial } as const;
