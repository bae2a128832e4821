/** Grounds that more than one plan uses. */
export const editorial = { basis: 'editorial', sources: [] } as const;
export const emergency = { level: 'emergency', ...editorial } as const;

/** 0 none, 1 a little, 2 easy to notice, 3 strong. */
type Level = 0 | 1 | 2 | 3;
/**
 * How skin usually is in a phase. No source gives levels: they are our reading of what the phase's `normal` lines and its
 * sources say in words. `easesFrom`: the day from which each is one level less.
 */
export const skin = (redness: Level, sensitivity: Level, easesFrom?: number) => ({
  redness,
  sensitivity,
  ...(easesFrom !== undefined && { easesFrom }),
  ...editorial,
});
