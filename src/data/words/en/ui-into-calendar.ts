/** Interface words: how a plan goes into a calendar, before the file is made. */
export const intoCalendar = {
  intoTitle: 'Into your calendar',
  pickDate: 'Pick a date first. Then you can add the plan to your calendar.',
  intoHint: 'We make a calendar file here on your device. Nothing is sent.',
  discreetTitles: 'Discreet titles',
  discreetHint: 'Entries say “Skin care: day 3”. They do not name your treatment or your clinic.',
  fullHint: 'Entries name your treatment and tell what to do. Others who see your calendar can read them.',
  reminders: 'Reminders',
  remindersHint:
    'Not every calendar keeps them. Google Calendar drops them. Outlook keeps one for each entry. Set your own for what matters most.',
  over: 'This plan has ended, so there is nothing to add.',
  fromToday: 'It holds what is not over yet.',
  noAddress:
    'The entries don’t lead back to this plan. This page forgets the plan when you close it. To keep it, make a link below.',
  add: 'Add to my calendar',
  shareFile: 'Share the file',
  hosted: 'This link opens a calendar file from this website. It also works in apps that can’t save files.',
  hostedNames: 'The clinic wrote its entries, so they may name your treatment.',
  moved: 'Your plan has changed since you added it to your calendar.',
  movedHint:
    'Add the new dates first. Many calendars then move the old ones. Some, such as Outlook on a computer, may keep both. If yours does, delete the old ones.',
  movedAway: 'Your calendar may still have the old dates.',
  addNew: 'Add the new dates',
  cancelHint: 'Is a date off, with no new one? A second file can cancel the old dates. Some calendars only mark them.',
  cancelOld: 'Cancel the old dates',
  saveFile: 'Save the file',
  oneByOne: 'One by one, with Google or Outlook',
  calendarFailed: 'The calendar could not be loaded. Check your connection and try again.',
} as const;
