/** The engine: what follows from the catalogue. Pure: no DOM, no clock, no storage, no network. */
export { interview } from './interview.ts';
export { recommend } from './recommend.ts';
export { compare } from './compare.ts';
export { COMPARISON_ORDERS, COMPARISON_ROWS } from './table.ts';
export { planAftercare } from './aftercare.ts';
export { calendarItems, calendarLinks, cancelCalendar, toCalendar } from './calendar/index.ts';
export type * from './calendar/types.ts';
export type { CalendarLinks } from './calendar/links.ts';
export { recoveryOf } from './recovery.ts';
export type { Recovery, SkinStep } from './recovery.ts';
export type { SkinLevels } from './skin.ts';
export { LAWS, prove, SAFETY_LAWS } from './proof/prove.ts';
export type { Proof, ProofOptions } from './proof/prove.ts';
export type { Violation } from './proof/laws.ts';
export { VERDICTS } from './verdicts.ts';
export type * from './types.ts';
