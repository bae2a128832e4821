/** What no answers lead to: a part of the catalogue that nobody would ever see. */
import { NONE, NOT_SURE } from '../answers.ts';
import { SKIN_TYPE } from '../marks.ts';
import type { DecisionCatalogue } from '../types.ts';
import { DOWNTIME, DOWNTIME_LIMITS, EITHER, PLACE } from '../wishes.ts';
import { bits, classesOf, product, severityAt } from './classes.ts';
import { standing, type Context } from './context.ts';
import { ASK_FIRST } from './demands.ts';
import { nextIn, statesOf } from './interview-laws.ts';
import { referredBy } from './refer.ts';

/** Entries such as `treatment:ipl`, `question:downtime`, `option:place.moon`. */
export function unreached(context: Context): string[] {
  const { catalogue } = context;
  const asked = new Set(statesOf(catalogue).map((answers) => nextIn(catalogue, answers)));
  return [
    ...context.columns
      .filter((column) => !isSuggested(context, column))
      .map(({ treatment }) => `treatment:${treatment}`),
    ...Object.keys(catalogue.questions).flatMap((id) => (asked.has(id) ? [] : [`question:${id}`])),
    ...Object.entries(catalogue.questions).flatMap(([id, { options }]) =>
      Object.keys(options).flatMap((option) => (isRead(catalogue, id, option) ? [] : [`option:${id}.${option}`])),
    ),
  ];
}

/** Some answers, through and without a referral, leave at least "ask first". */
function isSuggested(context: Context, column: Context['columns'][number]): boolean {
  const factors = context.parts.map((part) =>
    classesOf(
      part.factor.filter(({ answers, size }) => size > 0 && !referredBy(context.catalogue, answers).ends),
      (choice) => bits(context.severity(column, part, choice)),
    ),
  );
  const found = product(factors, bits(standing(context, column)));
  return found.some(({ mark }) => severityAt(mark, 0) <= ASK_FIRST);
}

/** Answers that say something by being given. */
const PLAIN: readonly string[] = [NONE, NOT_SURE, 'adult', EITHER];

function isRead(catalogue: DecisionCatalogue, id: string, option: string): boolean {
  if (PLAIN.includes(option)) return true;
  const question = catalogue.questions[id];
  const gates = Object.values(catalogue.contraindications).map(({ setBy }) => setBy);
  const looks = Object.values(catalogue.questions['look']?.options ?? {});
  const treatments = Object.values(catalogue.treatments);
  return (
    gates.some((setBy) => setBy && 'question' in setBy && setBy.question === id && setBy.options.includes(option)) ||
    question?.options[option]?.supports !== undefined ||
    Object.values(catalogue.questions).some(({ askIf }) => askIf?.question === id && askIf.in.includes(option)) ||
    (id === 'onset' && looks.some(({ supports }) => supports && Object.hasOwn(supports, option))) ||
    (id === SKIN_TYPE && treatments.some(({ skinTypes }) => Object.hasOwn(skinTypes, option))) ||
    (id === PLACE && treatments.some(({ place }) => place === option)) ||
    (id === DOWNTIME && Object.hasOwn(DOWNTIME_LIMITS, option))
  );
}
