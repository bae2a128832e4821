/**
 * The interview: nine questions, their options, and what each look and onset may be. Gates name the options that set
 * them (`contraindications.ts`). Words: `words/en/questions.ts`.
 */
const likely = (condition: string) => ({ condition, likelihood: 'likely' }) as const;
const possible = (condition: string) => ({ condition, likelihood: 'possible' }) as const;

/** Looks whose treatments can be ranked: only then do wishes matter. */
const ranked = ['patches', 'flat-spots', 'freckles', 'after-marks', 'acne-scars', 'dark-scar', 'uneven'] as const;

export const questions = {
  age: {
    order: 1,
    kind: 'one',
    safety: true,
    options: { 'under-18': { order: 1 }, adult: { order: 2 } },
  },
  'warning-signs': {
    order: 2,
    kind: 'many',
    safety: true,
    options: {
      changed: { order: 1 },
      sore: { order: 2 },
      'palm-sole-nail': { order: 3 },
      white: { order: 4 },
      'numb-or-scaly': { order: 5 },
      'grey-or-widespread': { order: 6 },
      none: { order: 7, exclusive: true },
      'not-sure': { order: 8, exclusive: true },
    },
  },
  look: {
    order: 3,
    kind: 'one',
    options: {
      patches: {
        order: 1,
        supports: {
          '*': [likely('melasma')],
          hormones: [likely('melasma')],
          'skin-injury': [likely('pih'), possible('melasma')],
          childhood: [],
        },
      },
      'flat-spots': {
        order: 2,
        supports: {
          '*': [likely('solar-lentigines')],
          'skin-injury': [likely('pih'), possible('solar-lentigines')],
          childhood: [likely('freckles'), possible('solar-lentigines')],
        },
      },
      freckles: {
        order: 3,
        supports: { '*': [likely('freckles')], 'sun-years': [likely('solar-lentigines'), possible('freckles')] },
      },
      'after-marks': { order: 4, supports: { '*': [likely('pih')] } },
      // Not pigment: said to be none of these, where `not-sure` says nothing.
      'red-marks': { order: 5, supports: { '*': [] } },
      'acne-scars': { order: 6, supports: { '*': [likely('acne-scars-marks')] } },
      'dark-scar': { order: 7, supports: { '*': [likely('scar-hyperpigmentation')] } },
      'pale-marks': { order: 8, supports: { '*': [likely('pi-hypopigmentation'), possible('vitiligo')] } },
      'pale-dots': { order: 9, supports: { '*': [likely('igh'), possible('vitiligo')] } },
      uneven: { order: 10, supports: { '*': [likely('uneven-tone')] } },
      'not-sure': { order: 11 },
    },
  },
  onset: {
    order: 4,
    kind: 'one',
    askIf: { question: 'look', in: ['patches', 'flat-spots', 'freckles'] },
    options: {
      hormones: { order: 1 },
      'skin-injury': { order: 2 },
      'sun-years': { order: 3 },
      childhood: { order: 4 },
      'not-sure': { order: 5 },
    },
  },
  'skin-type': {
    order: 5,
    kind: 'one',
    safety: true,
    options: {
      'type-1': { order: 1 },
      'type-2': { order: 2 },
      'type-3': { order: 3 },
      'type-4': { order: 4 },
      'type-5': { order: 5 },
      'type-6': { order: 6 },
      'not-sure': { order: 7 },
    },
  },
  'skin-today': {
    order: 6,
    kind: 'many',
    safety: true,
    options: {
      'active-skin-problem': { order: 1 },
      'cold-sore': { order: 2 },
      sunburn: { order: 3 },
      tan: { order: 4 },
      fever: { order: 5 },
      'recent-procedure': { order: 6 },
      none: { order: 7, exclusive: true },
      'not-sure': { order: 8, exclusive: true },
    },
  },
  health: {
    order: 7,
    kind: 'many',
    safety: true,
    options: {
      pregnant: { order: 1 },
      breastfeeding: { order: 2 },
      'isotretinoin-now': { order: 3 },
      'isotretinoin-6m': { order: 4 },
      keloid: { order: 5 },
      'blood-thinner': { order: 6 },
      'bleeding-disorder': { order: 7 },
      'clot-history': { order: 8 },
      'kidney-seizure': { order: 9 },
      diabetes: { order: 10 },
      immunosuppressed: { order: 11 },
      'vitiligo-history': { order: 12 },
      'cold-sores': { order: 13 },
      photosensitising: { order: 14 },
      'light-illness': { order: 15 },
      'cold-reaction': { order: 16 },
      allergy: { order: 17 },
      none: { order: 18, exclusive: true },
      'not-sure': { order: 19, exclusive: true },
    },
  },
  place: {
    order: 8,
    kind: 'one',
    askIf: { question: 'look', in: ranked },
    options: { home: { order: 1 }, clinic: { order: 2 }, either: { order: 3 } },
  },
  downtime: {
    order: 9,
    kind: 'one',
    askIf: { question: 'look', in: ranked },
    options: { none: { order: 1 }, days: { order: 2 }, week: { order: 3 } },
  },
} as const;
