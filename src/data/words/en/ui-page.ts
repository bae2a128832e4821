/** Interface words: what a page may ask of the quiz. Only a page that asks for it loads them. */
export const page = {
  introSent:
    'Up to {n} short questions, about 3 minutes. Then you see what your marks may be, which treatments may fit, and why. Your answers are sent with this form, when you send it. They are not stored.',
  introKept:
    'Up to {n} short questions, about 3 minutes. Then you see what your marks may be, which treatments may fit, and why. Your answers are kept in this tab until you clear them or close it. They are not sent.',
  introSentKept:
    'Up to {n} short questions, about 3 minutes. Then you see what your marks may be, which treatments may fit, and why. Your answers are sent with this form, when you send it. They are kept in this tab until you clear them or close it.',
  required: 'Please answer the questions until you see your result.',
  disabled: 'You can read this quiz, but the answers cannot be changed now.',
  restored: 'Your answers from earlier in this tab are shown.',
  forget: 'Forget them',
} as const;
