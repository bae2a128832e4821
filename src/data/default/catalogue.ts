/** The whole English catalogue, joined and frozen. */
import { checks } from '../facts/checks.ts';
import { planNotices as planNoticeFacts } from '../facts/plan-notices.ts';
import { deepFreeze, join } from '../join.ts';
import type { Catalogue } from '../types.ts';
import { meta as metaWords } from '../words/en/meta.ts';
import { planNotices as planNoticeWords } from '../words/en/plan-notices.ts';
import { calendarMade } from '../words/en/ui-calendar-made.ts';
import { entryLinks } from '../words/en/ui-entry-links.ts';
import { calendar } from '../words/en/ui-calendar.ts';
import { choosing } from '../words/en/ui-choosing.ts';
import { picking } from '../words/en/ui-picking.ts';
import { aftercare as aftercareWords } from '../words/en/ui-aftercare.ts';
import { comparison } from '../words/en/ui-comparison.ts';
import { details } from '../words/en/ui-details.ts';
import { intoCalendar } from '../words/en/ui-into-calendar.ts';
import { keep } from '../words/en/ui-keep.ts';
import { page } from '../words/en/ui-page.ts';
import { quiz } from '../words/en/ui-quiz.ts';
import { result } from '../words/en/ui-result.ts';
import { plan } from '../words/en/ui-plan.ts';
import { timeline } from '../words/en/ui-timeline.ts';
import { together } from '../words/en/ui-together.ts';
import { aftercare } from './aftercare.ts';
import { common, meta, notices } from './base.ts';
import { clinic } from './clinic.ts';
import { contraindications, evidence, resultNotices } from './parts/deciding.ts';
import { claims, conditions, treatments } from './parts/telling.ts';
import { questions } from './questions.ts';
import { sources } from './sources.ts';

export const catalogue: Catalogue = deepFreeze({
  meta: { ...meta, ...metaWords, ...checks },
  clinic,
  ui: {
    ...{ common, details, quiz, page, result, together, keep, aftercare: aftercareWords },
    timeline: { ...timeline, ...plan },
    calendar: { ...calendar, ...intoCalendar, ...calendarMade, ...entryLinks },
    comparison: { ...comparison, ...choosing, ...picking },
    notices: { ...notices, ...join(planNoticeFacts, planNoticeWords), ...resultNotices },
  },
  ...{ conditions, treatments, evidence, contraindications, questions, aftercare, claims, sources },
});
