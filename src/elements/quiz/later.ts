/** What the quiz fetches once the visitor has begun, for everyone alike. One chunk. */
export { recommend } from '../../engine/recommend.ts';
export { fromLink, takeUp } from './take/from-link.ts';
export { resultScreen, resultStyles } from './result/result.ts';
