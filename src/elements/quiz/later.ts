/** What the quiz fetches once the visitor has begun, for everyone alike. One chunk. */
import { pictureStyles } from './pictures/pictures.styles.ts';
import { resultStyles as ownStyles } from './result/result.ts';

export { More } from './more/more.ts';
export { Pictures } from './pictures/pictures.ts';
export { fromLink, takeUp } from './take/from-link.ts';

export const resultStyles = [...ownStyles, pictureStyles];
