/** Interface words: what a visitor keeps of a plan. `{n}` of `{all}` things to do are done. */
export const keep = {
  done: '{n} of {all} done',

  // What is remembered.
  inTab: 'Your ticks and choices here are kept in this tab, until you forget them or close it.',
  onDevice:
    'Your ticks and choices here are kept on this device, until you forget them. Other people who use it may see them.',
  forget: 'Forget them',
  forgotten: 'Your ticks and choices are forgotten. Nothing of them is kept.',

  // A link that was opened.
  fromLink: 'This plan came with the link that you opened. It may not be your own.',
  linkPart:
    'Part of the link could not be used, or our texts have changed since it was made. Please check the treatment, the date and the time.',
  linkUnread: 'The link that you opened could not be read, so no plan was taken from it.',
  closeLink: 'Close this plan',
  linkClosed: 'The plan from the link is closed.',

  // A link that is made.
  title: 'Keep this plan',
  onPage: 'You can tick what you have done. Your ticks stay on this page only, and go when you leave it.',
  linkHint: 'A link can bring the plan to another device, or back to you later.',
  makeLink: 'Make a link to this plan',
  linkLabel: 'Link to your plan',
  linkWarning:
    'This link holds your treatment, your dates and your ticks. Anyone who has it can see the plan. Send it only to people you trust.',
  copyLink: 'Copy the link',
  linkCopied: 'The link is copied.',
  linkByHand: 'Your browser does not let us copy. Please copy the link from the box.',
  share: 'Share the link',
} as const;
