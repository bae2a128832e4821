/** What the quiz fetches once the visitor has begun, for everyone alike. One chunk. */
export { recommend } from '../../engine/recommend.ts';
export { resultScreen, resultStyles } from './result/result.ts';
