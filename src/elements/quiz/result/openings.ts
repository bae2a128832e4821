/** What the result says before any treatment, where the answers call for it. */
import type { Reason } from '../../../engine/types.ts';
import { capital, say } from '../../shared/words.ts';
import { likely, type Context } from './context.ts';

/** Fewer are told at each treatment alone. */
const SEVERAL = 2;

/** A circumstance that rules out several treatments, and what to do about it. */
export function refusals({
  catalogue,
  recommendation,
  words,
}: Context): { text: string; about: string; reason: Reason }[] {
  const against = recommendation.treatments
    .filter(({ verdict }) => verdict === 'not-for-you')
    .flatMap((entry) => entry.against.filter(({ kind }) => kind === 'gate'));
  return [...new Map(against.map((reason) => [reason.id, reason])).values()].flatMap((reason) => {
    const gate = catalogue.contraindications[reason.id];
    const n = against.filter(({ id }) => id === reason.id).length;
    if (gate?.level !== 'avoid' || n < SEVERAL) return [];
    const text = say(words.gateRefuses, { gate: gate.name, n }, catalogue.meta.locale);
    return [{ text: `${text} ${gate.action}`, about: capital(gate.name), reason }];
  });
}

/** Looks that no treatment here is for say so themselves; pale types have too little pigment already. */
export function lookNoticeIds({ answers, recommendation }: Context): string[] {
  const look = answers['look'] ?? [];
  return [
    look.includes('red-marks') && 'red-marks',
    look.includes('not-sure') && 'look-not-sure',
    recommendation.refer && 'pale-marks',
  ].filter((id) => typeof id === 'string');
}

const AFTER_INJURY: readonly string[] = ['pih', 'scar-hyperpigmentation', 'acne-scars-marks'];
const OF_SUN: readonly string[] = ['solar-lentigines', 'freckles'];

/** What no treatment can promise, and what to tell the clinic, as far as it is about marks like these. */
export function limitNoticeIds(context: Context): string[] {
  const types = likely(context);
  const easily = types.some((type) => AFTER_INJURY.includes(type)) ? 'marks-again' : 'marks-easily';
  // Light skin with marks of the sun alone gives no reason to ask.
  const asks = types.length === 0 || types.some((type) => !OF_SUN.includes(type)) || !isLight(context);
  const mayBeMelasma = context.recommendation.conditions.some(({ condition }) => condition === 'melasma');
  return ['realistic', mayBeMelasma && 'melasma-stays', asks && easily].filter((id) => typeof id === 'string');
}

const isLight = ({ answers }: Context): boolean =>
  (answers['skin-type'] ?? []).every((type) => type === 'type-1' || type === 'type-2');

/** A doctor first, as long as nobody knows whether there is a warning sign. */
export function areSignsUnknown({ catalogue, recommendation }: Context): boolean {
  const refers = (id: string): boolean => {
    const gate = catalogue.contraindications[id];
    return gate?.level === 'refer' && gate.treatments.includes('*');
  };
  return recommendation.treatments.some(({ unknown }) => unknown.some(({ kind, id }) => kind === 'gate' && refers(id)));
}
