/** Interface words: the questions of the quiz. `{n}` and the like are filled in; objects are plural forms. */
export const quiz = {
  intro:
    'Up to {n} short questions, about 3 minutes. Then you see what your marks may be, which treatments may fit, and why. Your answers stay on this page: nothing is stored or sent.',
  progress: 'Question {at}, at most {n} to go',
  progressLast: 'Question {at}, the last one',
  why: 'Why we ask: {why}',
  or: 'or',
  continue: 'Continue',
  back: 'Back',
  backToResult: 'Back to your result',
  errorOne: 'Error: choose one answer to go on.',
  errorMany: 'Error: choose at least one answer to go on. “None of these” and “I’m not sure” are answers too.',
  notLoaded: 'The next part could not be loaded. Please check your connection and try again, or reload the page.',
  retry: 'Try again',
} as const;
