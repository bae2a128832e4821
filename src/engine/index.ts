/** The engine: what follows from the catalogue. Pure: no DOM, no clock, no storage, no network. */
export { interview } from './interview.ts';
export { recommend } from './recommend.ts';
export { compare } from './compare.ts';
export { COMPARISON_ROWS } from './table.ts';
export { planAftercare } from './aftercare.ts';
export { VERDICTS } from './verdicts.ts';
export type * from './types.ts';
