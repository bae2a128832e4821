/** What the quiz fetches once the visitor has begun, for everyone alike. One chunk. */
export { More } from './more/more.ts';
