/** What the sentences rest on that stand by themselves on a result. Words: `words/en/result-notices.ts`. */
const editorial = { basis: 'editorial', sources: [] } as const;

export const resultNotices = {
  realistic: { sources: ['gmc'] },
  'melasma-stays': { sources: ['harvardmelasma'] },
  'red-marks': { sources: ['pie1', 'pie2'] },
  'look-not-sure': editorial,
  'skin-type': { sources: ['fitzpatrick'] },
  'signs-unknown': { sources: ['cruk', 'crukskin'] },
  'marks-easily': { basis: 'editorial', sources: ['chu2021'] },
  'marks-again': { basis: 'editorial', sources: ['chu2021'] },
  'sun-first': { sources: ['cassiano2022', 'fatima2020'] },
  'ask-a-prescriber': { sources: ['capinterv'] },
  'pale-marks': { sources: ['pihypo2023', 'dermnetpih', 'gpvitiligo'] },
  'refer-urgent': editorial,
  'refer-soon': editorial,
  'under-18': editorial,
  'under-18-sign': editorial,
  emergency: editorial,
} as const;
