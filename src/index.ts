/** All three elements, registered, and everything behind them. */
export * from './data/index.ts';
export * from './engine/index.ts';
export { PigmentComparison } from './elements/comparison/define.ts';
export { PigmentQuiz } from './elements/quiz/define.ts';
export { PigmentTimeline } from './elements/timeline/define.ts';
