/** What a click on a calendar's button fetches, as one file: the entries, and the library that writes them. */
export { calendarItems } from '../../engine/calendar/items.ts';
export { fileToAdd, fileToCancel, leavesSome } from './calendar/files.ts';
export { madeWords } from './calendar/words.ts';
