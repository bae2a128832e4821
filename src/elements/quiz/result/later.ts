/** What would have to pass for a better verdict, in the catalogue's own words. */
import type { TreatmentVerdict } from '../../../engine/types.ts';
import { say } from '../../shared/words.ts';
import { listed, type Context } from './context.ts';

export function laterText(context: Context, { treatment, wouldChange }: TreatmentVerdict): string | null {
  if (!wouldChange || wouldChange.verdict === 'not-for-you') return null;
  const gates = wouldChange.changes.flatMap(({ question, from, to }) => {
    const gone = from.filter((option) => !to.includes(option));
    return passing(context, treatment, question, gone);
  });
  const after = listed(context, [...new Set(gates)]);
  return after ? say(context.words[`change-${wouldChange.verdict}`], { after }) : null;
}

/** The `after` words of the gates that these options set for a treatment. */
function passing({ catalogue }: Context, treatment: string, question: string, options: readonly string[]): string[] {
  return Object.values(catalogue.contraindications).flatMap(({ setBy, treatments, after }) => {
    const sets =
      setBy &&
      'question' in setBy &&
      setBy.question === question &&
      setBy.options.some((option) => options.includes(option));
    return sets && after && (treatments.includes(treatment) || treatments.includes('*')) ? [after] : [];
  });
}
