/** Words of the comparison that come with the rest: order, rows, what matters, finding a treatment, answers. */
export const choosing = {
  'order-sessions': 'Fewest sessions first',
  'order-gap': 'Shortest gap first',
  'order-downtime': 'Shortest recovery first',
  'order-discomfort': 'Least discomfort first',
  'order-first-result': 'Earliest change first',
  'order-cost': 'Lowest cost first',
  'order-evidence': 'Strongest evidence first',
  baseFirst: 'Leaving it alone and sun protection stay first. What is not known comes last.',
  rangesBy: 'A range goes by its lower number.',
  costsBy: 'It goes by price where all prices can be compared, else by how much each usually costs.',
  ratingsBy: 'This is about your chosen kind of mark.',
  more: 'More',
  // Of a clinic's own price, or what all sessions cost together.
  'per-course': '{amount} per course',
  'per-month': '{amount} per month',
  sideways: 'Scroll sideways for more',
  allRows: 'Show all rows',
  lastRow: 'One row has to stay. Tick another one to untick this.',
  markRows: 'Tick what matters most to you. Those rows come first. Your ticks are not stored.',
  mattersFirst: {
    one: '{n} row that matters to you comes first.',
    other: '{n} rows that matter to you come first.',
  },
  find: 'Find a treatment by name',
  found: { one: '{n} treatment found', other: '{n} treatments found' },

  // Only somebody who has answered sees these.
  'group-answers': 'From your answers',
  'row-answers': 'Why does it fit, or not?',
} as const;
