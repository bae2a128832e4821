/** Words of the comparison where there is room for one treatment only; a wide page does not download them first. */
export const picking = {
  picker: 'Treatment shown',
  previous: 'Previous',
  next: 'Next',
  place: '{n} of {count}',
} as const;
