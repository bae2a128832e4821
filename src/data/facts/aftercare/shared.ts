/** Grounds that more than one plan uses. */
export const editorial = { basis: 'editorial', sources: [] } as const;
export const emergency = { level: 'emergency', ...editorial } as const;
