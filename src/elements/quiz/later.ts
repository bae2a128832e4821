/** What the quiz fetches once the visitor has begun, for everyone alike. One chunk. */
export { recommend } from '../../engine/recommend.ts';
export { More } from './more/more.ts';
export { resultScreen, resultStyles } from './result/result.ts';
