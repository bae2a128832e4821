/** Interface words: what is said once a calendar file is made. */
export const calendarMade = {
  made: 'The file {file} is made. Open it to add the entries to your calendar.',
  madeHint: 'Did nothing happen? Some apps can’t save files. Open this page in your browser and try again.',
  cancelMade: 'The file {file} is made. Open it to cancel the old dates.',
  ready: 'The file is ready. Press “{button}”.',
  shared: 'The file {file} is shared. Open it in your calendar to add the entries.',
  notShared: 'The file was not shared. You can add it to your calendar instead.',
} as const;
