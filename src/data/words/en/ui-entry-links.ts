/** Interface words: links that put a single entry into a calendar on the web. */
export const entryLinks = {
  linkSends:
    'A link sends the dates, the title and the text of that entry to Google or Microsoft. It opens in a new tab.',
  linkNames: 'The titles name your treatment. Turn on discreet titles if you do not want that.',
  google: 'Google',
  outlook: 'Outlook.com',
  office365: 'Outlook at work or school',
  linkTo: '{calendar}: {title}, {date}',
} as const;
