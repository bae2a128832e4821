/** What is said for a clinic as long as it says nothing itself. */
export const clinic = {
  urgent: { text: 'If you can’t wait for an appointment, call NHS 111. In an emergency, call {emergency}.' },
} as const;
