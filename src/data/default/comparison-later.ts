/** Everything that a comparison may show beyond its numbers. */
import { questions } from '../facts/questions.ts';
import { deepFreeze } from '../join.ts';
import { meta as metaWords } from '../words/en/meta.ts';
import { choosing } from '../words/en/ui-choosing.ts';
import { picking } from '../words/en/ui-picking.ts';
import { comparison } from '../words/en/ui-comparison.ts';
import { details } from '../words/en/ui-details.ts';
import { result } from '../words/en/ui-result.ts';
import { common, meta, notices } from './base.ts';
import { contraindications, evidence, resultNotices } from './parts/deciding.ts';
import { claims, conditions, treatments } from './parts/telling.ts';
import { shortSources } from './short-sources.ts';

export const later = deepFreeze({
  meta: { ...meta, ...metaWords },
  ui: {
    ...{ common, details, result },
    comparison: { ...comparison, ...choosing, ...picking },
    notices: { ...notices, ...resultNotices },
  },
  ...{ conditions, treatments, evidence, contraindications, questions, claims },
  sources: shortSources,
});
