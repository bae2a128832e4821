/** What is drawn only from the whole catalogue, or only after somebody has done something. One chunk, fetched then. */
export { guard } from 'lit/directives/guard.js';
export { repeat } from 'lit/directives/repeat.js';
export { mask, quiet } from '../shared/privacy.ts';
export { chances, reading } from './rest/chances.ts';
export * as arranging from './arrange.ts';
export { choose } from './rest/choose.ts';
export { effects } from './rest/effects.ts';
export { foot, ratingFoot } from './rest/foot.ts';
export { kinds } from './rest/kinds.ts';
export { news } from './rest/news.ts';
export { before, notes } from './rest/notes.ts';
export { chooseMatters, chooseRows } from './rest/rows.ts';
export { rowNow } from './rest/still.ts';
export { cellOf, sentencesOf } from './rest/kept.ts';
export { followSides, sideways } from './rest/sideways.ts';
export { restStyles } from './rest/styles.ts';
export { answersRow, judge, verdict, whyOf } from './rest/why.ts';
export { press } from './take/press.ts';
