/** What the sentences rest on that stand by themselves in a first view. Words: `words/en/notices.ts`. */
const editorial = { basis: 'editorial', sources: [] } as const;

export const notices = {
  'not-a-diagnosis': editorial,
  'not-reviewed': editorial,
} as const;
