/**
 * The rules of the decision, as `recommend` uses them and `prove` checks them. They are handed over as one object so
 * that a test can break one on purpose and see the proof fail.
 */
import { ceiling, conditionCaps, questionCaps, standingCaps } from './caps.ts';
import { conditionsOf } from './conditions.ts';
import { places } from './rank.ts';
import { conflicts } from './wishes.ts';
import { passingOptions } from './would-change.ts';

export const RULES = {
  questionCaps,
  conditionCaps,
  standingCaps,
  ceiling,
  conditionsOf,
  conflicts,
  places,
  passingOptions,
} as const;
export type Rules = typeof RULES;
