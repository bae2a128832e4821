/** The whole English catalogue, joined and frozen. */
import { claims as claimFacts } from '../facts/claims.ts';
import { conditionSources } from '../facts/condition-sources.ts';
import { conditions as conditionFacts } from '../facts/conditions.ts';
import { contraindications as gateFacts } from '../facts/contraindications.ts';
import { checks } from '../facts/checks.ts';
import { planNotices as planNoticeFacts } from '../facts/plan-notices.ts';
import { ratings } from '../facts/ratings.ts';
import { resultNotices as resultNoticeFacts } from '../facts/result-notices.ts';
import { evidence as evidenceFacts } from '../facts/evidence.ts';
import { treatmentEffects as effectFacts } from '../facts/treatment-effects.ts';
import { treatmentPlans } from '../facts/treatment-plans.ts';
import { treatmentSources } from '../facts/treatment-sources.ts';
import { treatments as treatmentFacts } from '../facts/treatments.ts';
import { deepFreeze, join, mapped, named } from '../join.ts';
import type { Catalogue } from '../types.ts';
import { claims as claimWords } from '../words/en/claims.ts';
import { conditions as conditionWords } from '../words/en/conditions.ts';
import { contraindications as gateWords } from '../words/en/contraindications.ts';
import { evidence as evidenceWords } from '../words/en/evidence.ts';
import { gateNames } from '../words/en/gate-names.ts';
import { meta as metaWords } from '../words/en/meta.ts';
import { planNotices as planNoticeWords } from '../words/en/plan-notices.ts';
import { resultNotices as resultNoticeWords } from '../words/en/result-notices.ts';
import { conditionNames, treatmentNames } from '../words/en/names.ts';
import { treatmentEffects as effectWords } from '../words/en/treatment-effects.ts';
import { treatments as treatmentWords } from '../words/en/treatments.ts';
import { comparison } from '../words/en/ui-comparison.ts';
import { details } from '../words/en/ui-details.ts';
import { quiz } from '../words/en/ui-quiz.ts';
import { result } from '../words/en/ui-result.ts';
import { timeline } from '../words/en/ui-timeline.ts';
import { aftercare } from './aftercare.ts';
import { clinic, common, meta, notices } from './base.ts';
import { questions } from './questions.ts';
import { sources } from './sources.ts';

/** Steps of the day and questions for the clinic: rooms that are not furnished yet. */
const rooms = mapped(treatmentFacts, () => ({ steps: {}, ask: {} }));
const treatmentNumbers = join(
  join(join(join(treatmentPlans, named(treatmentNames)), treatmentFacts), treatmentSources),
  treatmentWords,
);
const treatmentSides = join(join(effectFacts, effectWords), rooms);

const noted = mapped(evidenceWords, (cells) => mapped(cells, (note: string) => ({ note })));

export const catalogue: Catalogue = deepFreeze({
  meta: { ...meta, ...metaWords, ...checks },
  clinic,
  ui: {
    common,
    details,
    quiz,
    result,
    comparison,
    timeline,
    notices: { ...notices, ...join(planNoticeFacts, planNoticeWords), ...join(resultNoticeFacts, resultNoticeWords) },
  },
  conditions: join(join(join(conditionFacts, conditionSources), named(conditionNames)), conditionWords),
  treatments: join(treatmentNumbers, treatmentSides),
  evidence: join(join(ratings, evidenceFacts), noted),
  contraindications: join(join(gateFacts, named(gateNames)), gateWords),
  questions,
  aftercare,
  claims: join(claimFacts, claimWords),
  sources,
});
