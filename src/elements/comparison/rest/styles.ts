/** Every rule that comes with the rest. */
import { comparisonPaperStyles } from '../take/paper.styles.ts';
import { takeStyles } from '../take/take.styles.ts';
import { restStyles as own } from './rest.styles.ts';

export const restStyles = [own, ...takeStyles, ...comparisonPaperStyles];
