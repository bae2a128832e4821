/** The decision that the catalogue helps with. By itself, because the comparison shows it before anything else of `meta`. */
export const decision = 'Should I have my skin marks treated, and if so, how?';
