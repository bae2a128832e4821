/** Visitors that tests and stories share: the answers of a whole interview. */
import type { Answers } from '../../src/engine/index.ts';

/** Melasma likely, nothing against. */
export const MELASMA: Answers = {
  age: ['adult'],
  'warning-signs': ['none'],
  look: ['patches'],
  onset: ['hormones'],
  'skin-type': ['type-3'],
  'skin-today': ['none'],
  health: ['none'],
  place: ['either'],
  downtime: ['days'],
};

/** The same marks on darker skin, while pregnant. */
export const PREGNANT: Answers = { ...MELASMA, 'skin-type': ['type-5'], health: ['pregnant'], downtime: ['none'] };

/** Knows nothing but their age. */
export const UNSURE: Answers = {
  age: ['adult'],
  'warning-signs': ['not-sure'],
  look: ['not-sure'],
  'skin-type': ['not-sure'],
  'skin-today': ['not-sure'],
  health: ['not-sure'],
};
