/** What the timeline shows first: the names of the treatments. Their plans are in `plans/`. */
import { planNotices as planNoticeFacts } from '../facts/plan-notices.ts';
import { treatmentPlans } from '../facts/treatment-plans.ts';
import { join, named } from '../join.ts';
import { treatmentNames } from '../words/en/names.ts';
import { planNotices as planNoticeWords } from '../words/en/plan-notices.ts';
import { timeline } from '../words/en/ui-timeline.ts';
import { common, meta, notices } from './base.ts';
import { clinic } from './clinic.ts';

export const timelineStart = {
  meta,
  clinic,
  ui: { common, timeline, notices: { ...notices, ...join(planNoticeFacts, planNoticeWords) } },
  treatments: join(treatmentPlans, named(treatmentNames)),
} as const;
