/** What the result says before any treatment, where the answers call for it. */
import type { Context } from './context.ts';

/** Looks that no treatment here is for say so themselves; pale types have too little pigment already. */
export function lookNoticeIds({ answers, recommendation }: Context): string[] {
  const look = answers['look'] ?? [];
  return [
    look.includes('red-marks') && 'red-marks',
    look.includes('not-sure') && 'look-not-sure',
    recommendation.refer && 'pale-marks',
  ].filter((id) => typeof id === 'string');
}

/** A doctor first, as long as nobody knows whether there is a warning sign. */
export function areSignsUnknown({ catalogue, recommendation }: Context): boolean {
  const refers = (id: string): boolean => {
    const gate = catalogue.contraindications[id];
    return gate?.level === 'refer' && gate.treatments.includes('*');
  };
  return recommendation.treatments.some(({ unknown }) => unknown.some(({ kind, id }) => kind === 'gate' && refers(id)));
}
