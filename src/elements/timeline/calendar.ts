/** What a click on a calendar's button fetches, as one file: the entries, their links, and the library that writes them. */
export { fileToAdd, fileToCancel, leavesSome } from './calendar/files.ts';
export { entryLinks } from './calendar/links.ts';
export { madeWords } from './calendar/words.ts';
