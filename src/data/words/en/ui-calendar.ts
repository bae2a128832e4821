/**
 * Interface words: entries of a calendar. Lines to avoid follow "Avoid", lines to call about a heading that ends in "if".
 * The discreet ones name no treatment, for calendars are shared and shown on locked screens.
 */
export const calendar = {
  // Discreet.
  name: 'Skin care',
  session: 'Skin care: appointment',
  sessionOf: 'Skin care: appointment {session} of {of}',
  daysBefore: { one: 'from {n} day before', other: 'from {n} days before' },
  weeksBefore: { one: 'from {n} week before', other: 'from {n} weeks before' },
  day: 'day {n}',
  days: 'days {from}–{to}',
  weeks: 'weeks {from}–{to}',
  open: 'Open your plan to see what to do now and when to call.',
  worried: 'If something worries you, call your clinic.',
  urgent: 'If that can’t wait, call {phone}. In an emergency, call {emergency}.',

  // With the treatment.
  nameOf: 'Aftercare: {treatment}',
  treatmentSession: '{treatment}: session',
  treatmentSessionOf: '{treatment}: session {session} of {of}',
  phase: '{treatment}: {phase}',
  do: 'Do:',
  avoid: 'Avoid:',
  normal: 'What may be normal:',
  emergency: 'Emergency. Call {emergency}, or your local emergency number, now if:',
  sameDay: 'Call the clinic the same day if:',
  callIf: 'Call the clinic if:',
  clinic: 'Clinic: {clinic}',
  phone: 'Phone: {phone}',

  // Both.
  ofSession: '{title} (session {session})',
  length: 'The hour in this entry is only a guess. Your clinic can tell you how long it takes.',
  together: '{one} and {other}',
  cancelled: 'Cancelled: {title}',
} as const;
