/** The whole English catalogue, joined and frozen. */
import { claims as claimFacts } from '../facts/claims.ts';
import { chances as chanceFacts } from '../facts/chances.ts';
import { conditionSources } from '../facts/condition-sources.ts';
import { conditions as conditionFacts } from '../facts/conditions.ts';
import { contraindications as gateFacts } from '../facts/contraindications.ts';
import { checks } from '../facts/checks.ts';
import { planNotices as planNoticeFacts } from '../facts/plan-notices.ts';
import { ratings } from '../facts/ratings.ts';
import { resultNotices as resultNoticeFacts } from '../facts/result-notices.ts';
import { evidence as evidenceFacts } from '../facts/evidence.ts';
import { treatmentEffects as effectFacts } from '../facts/treatment-effects.ts';
import { treatmentExperience as experienceFacts } from '../facts/treatment-experience.ts';
import { treatmentPlans } from '../facts/treatment-plans.ts';
import { treatmentSources } from '../facts/treatment-sources.ts';
import { treatmentSteps as stepFacts } from '../facts/treatment-steps.ts';
import { treatments as treatmentFacts } from '../facts/treatments.ts';
import { deepFreeze, join, mapped, named } from '../join.ts';
import type { Catalogue } from '../types.ts';
import { claims as claimWords } from '../words/en/claims.ts';
import { chances as chanceWords } from '../words/en/chances.ts';
import { conditionSummaries } from '../words/en/condition-summaries.ts';
import { conditions as conditionWords } from '../words/en/conditions.ts';
import { contraindications as gateWords } from '../words/en/contraindications.ts';
import { evidence as evidenceWords } from '../words/en/evidence.ts';
import { gateNames } from '../words/en/gate-names.ts';
import { meta as metaWords } from '../words/en/meta.ts';
import { planNotices as planNoticeWords } from '../words/en/plan-notices.ts';
import { resultNotices as resultNoticeWords } from '../words/en/result-notices.ts';
import { conditionNames, treatmentNames } from '../words/en/names.ts';
import { treatmentEffects as effectWords } from '../words/en/treatment-effects.ts';
import { treatmentExperience as experienceWords } from '../words/en/treatment-experience.ts';
import { treatmentQuestions } from '../words/en/treatment-questions.ts';
import { treatmentSteps as stepWords } from '../words/en/treatment-steps.ts';
import { treatments as treatmentWords } from '../words/en/treatments.ts';
import { comparison } from '../words/en/ui-comparison.ts';
import { details } from '../words/en/ui-details.ts';
import { page } from '../words/en/ui-page.ts';
import { quiz } from '../words/en/ui-quiz.ts';
import { result } from '../words/en/ui-result.ts';
import { timeline } from '../words/en/ui-timeline.ts';
import { aftercare } from './aftercare.ts';
import { clinic, common, meta, notices } from './base.ts';
import { questions } from './questions.ts';
import { sources } from './sources.ts';

const treatmentNumbers = join(
  join(join(join(treatmentPlans, named(treatmentNames)), treatmentFacts), treatmentSources),
  treatmentWords,
);
const treatmentSides = join(effectFacts, effectWords);
const lived = mapped(join(experienceFacts, experienceWords), (experience) => ({ experience }));
const days = mapped(join(stepFacts, stepWords), (steps) => ({ steps }));
const asked = mapped(treatmentQuestions, (ask) => ({ ask }));
const described = join(join(conditionSummaries, conditionWords), join(chanceFacts, chanceWords));

const noted = mapped(evidenceWords, (cells) => mapped(cells, (note: string) => ({ note })));

export const catalogue: Catalogue = deepFreeze({
  meta: { ...meta, ...metaWords, ...checks },
  clinic,
  ui: {
    common,
    details,
    quiz,
    page,
    result,
    comparison,
    timeline,
    notices: { ...notices, ...join(planNoticeFacts, planNoticeWords), ...join(resultNoticeFacts, resultNoticeWords) },
  },
  conditions: join(join(join(conditionFacts, conditionSources), named(conditionNames)), described),
  treatments: join(join(treatmentNumbers, treatmentSides), join(join(lived, days), asked)),
  evidence: join(join(ratings, evidenceFacts), noted),
  contraindications: join(join(gateFacts, named(gateNames)), gateWords),
  questions,
  aftercare,
  claims: join(claimFacts, claimWords),
  sources,
});
