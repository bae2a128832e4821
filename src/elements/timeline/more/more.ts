/** What the timeline can do once it is touched: the drawn recovery, and paper. */
export { attach } from './attach.ts';
export { recovery } from './recovery.ts';
export { moreStyles } from './styles.ts';
export { takeAlong } from './take.ts';
