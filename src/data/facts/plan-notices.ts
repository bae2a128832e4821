/** What the sentences rest on that stand by themselves beside a plan. Words: `words/en/plan-notices.ts`. */
const editorial = { basis: 'editorial', sources: [] } as const;

export const planNotices = {
  'clinic-first': editorial,
  'no-aftercare-plan': editorial,
} as const;
