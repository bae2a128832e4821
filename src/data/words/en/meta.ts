/** About the catalogue, in words. */
export const meta = {
  funding: 'No clinic, maker or shop paid for this text.',
  authors: [{ name: 'The pigment-widgets contributors', role: 'Software authors and editors; not clinicians' }],
  method:
    'We read published reviews, trials, guidelines and clinic pages, mostly as summaries or opening sections. We noted what each found. We graded each from A (reviews of studies, or trials that share people out by chance) to D (clinic pages). Where sources disagree, we show both sides. Where we found nothing, or a choice is our own, we say so.',
  /** The median of all texts; none may be harder than grade 8 (`npm run readability`). */
  readability: { formula: 'Flesch–Kincaid grade level', grade: 4 },
} as const;
