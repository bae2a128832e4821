/** Interface words: timeline, before a plan is shown. Lines to avoid follow "Avoid", lines to call about follow a heading that ends in "if". */
export const timeline = {
  heading: 'Your aftercare plan',
  headingOf: 'Aftercare: {treatment}',

  // The head: what the visitor chooses.
  prompt:
    'Choose the treatment that you had, or will have. The plan shows day by day what to do, what to avoid and what may be normal.',
  treatment: 'Treatment',
  choose: 'Choose a treatment',
  fromAnswers: 'From your answers',
  allTreatments: 'All treatments with a plan',
  withoutPlan: 'No plan yet',
  withMark: '{treatment} ({mark})',
  showSources: 'Show what each line rests on',
  sourcesShown: 'The sources are shown now, as numbered buttons.',
  showing: 'Showing the plan: {plan}.',

  // When to call.
  emergency: 'Emergency. Call {emergency}, or your local emergency number, now if:',
  emergencyAny: 'You have trouble breathing, your lips, tongue or throat swell, or you collapse or are confused.',
  callIf: 'Call the clinic if:',
  callAny: 'If something worries you',
  callAnyText: 'Call your clinic and ask.',
  sameDay: 'The same day:',
  callToo: 'Call too if anything else worries you, even if it is not on this list.',
  callToday: 'This list is for the time before your treatment.',
  callAhead: 'Before a treatment:',
  listRestsOn: 'What this list rests on',
} as const;
