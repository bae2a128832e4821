/** Sentences that stand by themselves beside a plan. */
import type { PlanNoticeWords } from '../types.ts';

export const planNotices: PlanNoticeWords = {
  'clinic-first':
    'Your clinic knows your skin and your treatment. Where its sheet differs from this plan, follow the sheet.',
  'no-aftercare-plan':
    'We have no aftercare plan with sources for this treatment. Please follow your clinic’s own sheet.',
};
