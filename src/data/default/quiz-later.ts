/** Everything that a quiz may show beyond its questions. */
import { deepFreeze } from '../join.ts';
import { meta as metaWords } from '../words/en/meta.ts';
import { details } from '../words/en/ui-details.ts';
import { quiz } from '../words/en/ui-quiz.ts';
import { result } from '../words/en/ui-result.ts';
import { common, meta, notices } from './base.ts';
import { clinic } from './clinic.ts';
import { conditions, contraindications, evidence, resultNotices, treatments } from './parts/deciding.ts';
import { questions } from './questions.ts';
import { shortSources } from './short-sources.ts';

export const later = deepFreeze({
  meta: { ...meta, ...metaWords },
  clinic,
  ui: { ...{ common, details, quiz, result }, notices: { ...notices, ...resultNotices } },
  ...{ conditions, treatments, evidence, contraindications, questions },
  sources: shortSources,
});
