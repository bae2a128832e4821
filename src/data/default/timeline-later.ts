/**
 * Everything that a timeline may show beyond one plan: every plan with what it rests on, and what decides which to offer.
 * Why one is offered is not shown here, so that has no sources.
 */
import { conditions } from '../facts/conditions.ts';
import { contraindications } from '../facts/contraindications.ts';
import { planNotices as planNoticeFacts } from '../facts/plan-notices.ts';
import { planSources } from '../facts/plan-sources.ts';
import { questions } from '../facts/questions.ts';
import { ratings } from '../facts/ratings.ts';
import { treatmentPlans } from '../facts/treatment-plans.ts';
import { treatmentSteps as stepFacts } from '../facts/treatment-steps.ts';
import { treatments } from '../facts/treatments.ts';
import { deepFreeze, join, mapped, named } from '../join.ts';
import type { Contraindication, Evidence, Treatment } from '../types.ts';
import { meta as metaWords } from '../words/en/meta.ts';
import { treatmentNames } from '../words/en/names.ts';
import { planNotices as planNoticeWords } from '../words/en/plan-notices.ts';
import { treatmentSteps as stepWords } from '../words/en/treatment-steps.ts';
import { details } from '../words/en/ui-details.ts';
import { plan } from '../words/en/ui-plan.ts';
import { timeline } from '../words/en/ui-timeline.ts';
import { together } from '../words/en/ui-together.ts';
import { aftercare } from './aftercare.ts';
import { common, meta, notices } from './base.ts';
import { clinic } from './clinic.ts';
import { shortSources } from './short-sources.ts';

const bare = <T extends object>(facts: T): T & { readonly sources: readonly string[] } => ({ ...facts, sources: [] });
const decides = mapped(treatments, ({ downtimeDays, skinTypes, ...facts }) => ({
  ...facts,
  downtimeDays: bare(downtimeDays),
  skinTypes: bare(skinTypes),
}));

type Days = Readonly<Record<keyof typeof stepFacts, Pick<Treatment, 'steps'>>>;
const days: Days = mapped(join(stepFacts, stepWords), (steps) => ({ steps }));

/** Why one is held back is told by words that are not here. */
type Gates = Readonly<Record<string, Omit<Contraindication, 'name' | 'why' | 'action'>>>;
type Ratings = Readonly<Record<string, Readonly<Record<string, Pick<Evidence, 'rating' | 'sources'>>>>>;
const gates: Gates = mapped(contraindications, bare);
const rated: Ratings = mapped(ratings, (cells) => mapped(cells, bare));

export const later = deepFreeze({
  meta: { ...meta, ...metaWords },
  clinic,
  ui: {
    ...{ common, details, together },
    timeline: { ...timeline, ...plan },
    notices: { ...notices, ...join(planNoticeFacts, planNoticeWords) },
  },
  conditions: mapped(conditions, bare),
  treatments: join(join(join(join(treatmentPlans, planSources), named(treatmentNames)), decides), days),
  ...{ questions, aftercare },
  contraindications: gates,
  evidence: rated,
  sources: shortSources,
});
