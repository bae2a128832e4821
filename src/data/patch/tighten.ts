/** What is stricter than what, value by value. The decision reads all of these, so a file may move them one way only. */
import { isObject } from '../join.ts';
import { refusal, type Change, type Rule } from './rule.ts';

type Stricter = (was: unknown, now: unknown, change: Change) => boolean;

/** Lets a value through that is at least as strict as the one that it replaces. */
export const tighten =
  (stricter: Stricter, way: string): Rule =>
  (change) =>
    stricter(change.was, change.now, change)
      ? undefined
      : refusal('A file may only make this stricter.', `${way} Leave it out to keep the built-in value.`);

/** From the mildest to the strictest. What is not there is as mild as the first. */
const towards =
  (...order: readonly unknown[]): Stricter =>
  (was, now) =>
    order.includes(now) && order.indexOf(now) >= order.indexOf(was);

/** A list that keeps all that it had. */
const keeps: Stricter = (was, now) => {
  if (!Array.isArray(now)) return false;
  return !Array.isArray(was) || was.every((one) => now.includes(one));
};

const numberOr = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

const LEVELS: readonly unknown[] = ['caution', 'refer', 'avoid'];
/** A gate's level counts together with whom it holds: `refer` for all ends the quiz, for some it says "ask first". */
const gateStrictness = ({ level, treatments }: Record<string, unknown>): number =>
  level === 'refer' && Array.isArray(treatments) && treatments.includes('*') ? 3 : LEVELS.indexOf(level);
const gate: Stricter = (_, __, { wasIn, nowIn }) => gateStrictness(nowIn) >= gateStrictness(wasIn);

/** A longer time: no end of it comes earlier, and one that was known stays known. */
const longer: Stricter = (was, now) =>
  isObject(was) &&
  isObject(now) &&
  numberOr(now['min'], 0) >= numberOr(was['min'], 0) &&
  (was['max'] === undefined || numberOr(now['max'], -1) >= numberOr(was['max'], 0));

const RATINGS = ['strong', 'moderate', 'limited', 'mixed', 'none', 'avoid'] as const;

export const rating = tighten((was, now, change) => {
  // A cell that is not there is a study that nobody has shown us.
  const least = was === undefined ? 'none' : was;
  return towards(...RATINGS)(least, now, change) && typeof change.nowIn['note'] === 'string';
}, 'From mild to strict: strong, moderate, limited, mixed, none, avoid.');
export const skinType = tighten(towards('ok', 'caution', 'avoid'), 'From mild to strict: ok, caution, avoid.');
export const flag = tighten(towards(undefined, false, true), 'It may become true.');
export const urgency = tighten(
  towards(undefined, 'none', 'soon', 'urgent'),
  'From mild to strict: none, soon, urgent.',
);
export const level = tighten(
  gate,
  'From mild to strict: caution, refer, avoid; "refer" for all treatments ("*") is the strictest.',
);
export const treatments = tighten(
  (was, now, change) =>
    (keeps(was, now, change) || (Array.isArray(now) && now.includes('*'))) && gate(was, now, change),
  'Keep all that are listed and add others, or write ["*"].',
);
export const superset = tighten(keeps, 'Keep all that are listed and add others.');
export const number = tighten(
  (was, now) => typeof now === 'number' && now >= numberOr(was, 0),
  'The number may become higher.',
);
export const range = tighten(longer, 'Give "min" and "max", neither lower than before.');
export const callLevel = tighten(
  towards(undefined, 'same-day', 'emergency'),
  'From mild to strict: same-day, emergency.',
);
