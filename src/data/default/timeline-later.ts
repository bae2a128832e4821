/** Everything that a timeline may show beyond one plan: every plan, what they rest on, and what decides which to offer. */
import { conditionSources } from '../facts/condition-sources.ts';
import { conditions } from '../facts/conditions.ts';
import { contraindications } from '../facts/contraindications.ts';
import { evidence } from '../facts/evidence.ts';
import { planNotices as planNoticeFacts } from '../facts/plan-notices.ts';
import { questions } from '../facts/questions.ts';
import { ratings } from '../facts/ratings.ts';
import { treatmentPlans } from '../facts/treatment-plans.ts';
import { treatmentSources } from '../facts/treatment-sources.ts';
import { treatments } from '../facts/treatments.ts';
import { deepFreeze, join, named } from '../join.ts';
import { meta as metaWords } from '../words/en/meta.ts';
import { treatmentNames } from '../words/en/names.ts';
import { planNotices as planNoticeWords } from '../words/en/plan-notices.ts';
import { details } from '../words/en/ui-details.ts';
import { timeline } from '../words/en/ui-timeline.ts';
import { together } from '../words/en/ui-together.ts';
import { aftercare } from './aftercare.ts';
import { clinic, common, meta, notices } from './base.ts';
import { shortSources } from './short-sources.ts';

export const later = deepFreeze({
  meta: { ...meta, ...metaWords },
  clinic,
  ui: {
    ...{ common, details, timeline, together },
    notices: { ...notices, ...join(planNoticeFacts, planNoticeWords) },
  },
  conditions: join(conditions, conditionSources),
  treatments: join(join(treatmentPlans, named(treatmentNames)), join(treatments, treatmentSources)),
  ...{ contraindications, questions, aftercare },
  evidence: join(ratings, evidence),
  sources: shortSources,
});
