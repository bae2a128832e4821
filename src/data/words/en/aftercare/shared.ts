/** Lines and words that more than one plan uses. */
export const weeksBefore = 'The weeks before';
export const first24Hours = 'The first 24 hours';
export const days1To3 = 'Days 1 to 3';
export const days4To7 = 'Days 4 to 7';
export const week2 = 'Week 2';
export const spfDaily = 'Wear sunscreen (SPF) every day.';
export const moisturise = 'Use a plain moisturiser.';
export const hatAndShade = 'Stay out of the sun. Wear a hat and keep to the shade.';
export const letFlakesFall = 'Let loose skin and flakes fall off by themselves.';
export const noPicking = 'Touching or picking your skin';
export const sun = 'Sun on the treated skin';
export const breathing =
  'You have trouble breathing, your lips, tongue or throat swell, or you collapse or are confused.';
export const painGetsWorse = 'Pain gets worse instead of better.';
export const pusOrFever = 'Redness spreads, you see pus or you have a fever.';
export const coldSore = 'You get a cold sore.';
