import type { Answers } from '../types.ts';
import { VERDICTS } from '../verdicts.ts';
import type { Context } from './context.ts';

/** A law that does not hold, with the fewest chosen options that show it; two answer sets where the law compares two. */
export interface Violation {
  law: string;
  answers: Answers;
  than?: Answers;
  detail: string;
}
/** Looks for answers that break it; finds the smallest for each treatment. */
export type Law = (context: Context) => Iterable<Omit<Violation, 'law'>>;

export const said = (severity: number): string => `“${VERDICTS[severity] ?? String(severity)}”`;
