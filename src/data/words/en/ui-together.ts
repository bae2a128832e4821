/** Interface words: a timeline of several plans at once. Lines to avoid follow "Avoid". */
export const together = {
  intro:
    'This plan is for {treatments} together. Where the rules differ, the stricter one comes first. The other stands below it.',
  without: 'We have no plan with sources for: {treatments}. Please follow your clinic’s own sheet for it.',
  part: 'From the plan for {treatments}.',
  also: 'The plan for {treatments} says so too.',
  alsoOther: 'The plan for {treatments} says: {text}',
  alsoDo: 'The plan for {treatments} would allow this: {text}',
  alsoPart: 'In the part “{title}”: {text}',
  yields: 'In “{title}”, the plan for {treatments} forbids: {text}',
  yieldsPart: 'In “{title}”, the plan forbids: {text}',
  against: 'The plan for {treatments} says to avoid: {text}.',
  askBoth: 'Ask your clinic whether both on one day is right for you.',
  earliest: 'If you have another session, it should not be before {date}. Your clinic sets the day.',
  earliestWeeks: {
    one: 'If you have another session, leave at least {n} week after the last one. Your clinic sets the day.',
    other: 'If you have another session, leave at least {n} weeks after the last one. Your clinic sets the day.',
  },
  earliestGap: 'We count with the longer wait, that for {treatments}.',
  earliestHealing: 'Before that, your skin may still be healing.',
  earliestUsual: 'We found no usual gap. That is this guide’s own estimate.',
} as const;
