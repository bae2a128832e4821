/** About the catalogue, in words. */
export const meta = {
  funding: 'No clinic, maker or shop paid for this text.',
  authors: [{ name: 'The pigment-widgets contributors', role: 'Software authors and editors; not clinicians' }],
  method:
    'We read published reviews, trials, guidelines and clinic pages, mostly as summaries or opening sections, and noted what each one found. We graded each source from A (reviews of many studies, or trials that share people out by chance) to D (clinic pages). Where sources disagree, we show both sides. Where we found nothing, or a choice is our own, we say so.',
} as const;
