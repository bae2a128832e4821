/** Interface words: what the timeline fetches once it is touched, or its picture comes into sight. */
export const aftercare = {
  recovery: 'How skin usually recovers',
  daysColumn: 'When',
  fromDay: 'From day {n}',
  lineIsToday: 'The thick line is today, day {n}.',
  skinDiffers: 'These steps are rough. Skin differs: yours may take more or less time.',
  takeTitle: 'Take the plan along',
  takeHint: 'It takes as few sheets of paper as it can, with the reasons to call on top.',
  print: 'Print',
  paperTitle: 'Aftercare plan',
  printed: 'Only your plan is printed, not the rest of the page.',
  printHint:
    'Did nothing open? Then use the print command of your browser. It prints the whole page, with your plan in short.',
  sheetOf: 'Session {n} of {of}',
  sources: 'What this plan rests on',
} as const;
