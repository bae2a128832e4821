/**
 * What people read about the treatments, and what the evidence says to it: a verdict, and what that rests on. Words:
 * `words/en/claims.ts`. `docs/claims.md` tells where each claim was read.
 */
const needling = ['microneedling-clinic', 'microneedling-topical'] as const;
const everyNeedle = ['microneedling-clinic', 'microneedling-topical', 'home-roller'] as const;

export const claims = {
  // Promises
  'only-guaranteed': {
    treatments: everyNeedle,
    verdict: 'advertising-objection',
    sources: ['gmc', 'tcreview2006', 'mardani2025'],
  },
  'spot-free': { treatments: everyNeedle, verdict: 'advertising-objection', sources: ['asapck2022', 'gmc'] },
  'no-side-effects': { treatments: everyNeedle, verdict: 'advertising-objection', sources: ['chu2021', 'gmc'] },
  'very-safe': {
    treatments: needling,
    verdict: 'advertising-objection',
    sources: ['chu2021', 'dogra2014', 'gmc'],
  },
  'home-kit-radiance': { treatments: ['home-roller'], verdict: 'advertising-objection', sources: ['capbeauty'] },
  'eliminates-wrinkles': {
    treatments: needling,
    verdict: 'advertising-objection',
    sources: ['ablon2018', 'capantiage'],
  },
  'other-health': { treatments: needling, verdict: 'advertising-objection', sources: ['ftcsummary', 'ftc2022'] },
  'before-after-photos': { treatments: [], verdict: 'advertising-objection', sources: ['capbeauty', 'asaltc2018'] },
  'happy-clients': { treatments: [], verdict: 'advertising-objection', sources: ['capinterv'] },

  // What it may do
  'fades-melasma': {
    treatments: needling,
    verdict: 'supported-with-limits',
    sources: ['bailey2022', 'saleh2019', 'feng2024'],
  },
  'proven-for-pigment': {
    treatments: needling,
    verdict: 'supported-with-limits',
    sources: ['bailey2022', 'feng2024'],
  },
  'clears-sun-spots-freckles': {
    treatments: everyNeedle,
    verdict: 'not-found',
    basis: 'searched',
    sources: ['mardani2025', 'jang2000', 'hibler'],
  },
  'improves-acne-scars': { treatments: needling, verdict: 'supported', sources: ['mujahid2020', 'scarma2022'] },
  'fades-dark-marks': { treatments: needling, verdict: 'supported-with-limits', sources: ['qarqaz2018'] },
  'brings-colour-back': {
    treatments: needling,
    verdict: 'supported-with-limits',
    sources: ['roohaninasab2020', 'iriarte2017', 'jeon2014'],
  },
  'deep-pigment': {
    treatments: needling,
    verdict: 'supported-with-limits',
    sources: ['ismail2019', 'gul2023', 'cassiano2022'],
  },
  'texture-and-pores': {
    treatments: needling,
    verdict: 'supported-with-limits',
    sources: ['ablon2018', 'li-ajmc', 'natscirep2022'],
  },
  'bright-and-vibrant': { treatments: needling, verdict: 'not-found', basis: 'searched', sources: ['capbeauty'] },
  'better-than-creams': {
    treatments: needling,
    verdict: 'contradicted',
    sources: ['mnhq2021', 'bailey2022'],
  },
  'older-treatments-fail': {
    treatments: [...needling, 'topical-prescription', 'ipl', 'qs-pico-laser'],
    verdict: 'contradicted',
    sources: ['tcreview2006', 'mardani2025'],
  },

  // How it works
  'helps-products-in': { treatments: needling, verdict: 'supported', sources: ['bailey2022', 'iriarte2017'] },
  'lightens-so-harmless': {
    treatments: needling,
    verdict: 'contradicted',
    sources: ['bailey2022', 'iriarte2017', 'chu2021'],
  },
  'collagen-clears-spots': {
    treatments: needling,
    verdict: 'not-found',
    basis: 'searched',
    sources: ['juhasz2020', 'ablon2018'],
  },
  'breaks-up-pigment': { treatments: everyNeedle, verdict: 'not-found', basis: 'searched', sources: ['arora2012'] },
  'makes-more-pigment': {
    treatments: needling,
    verdict: 'contradicted',
    sources: ['davis2010', 'chu2021', 'dermnetlentigo'],
  },
  'outer-layer-peels': { treatments: needling, verdict: 'contradicted', sources: ['rendon2010', 'chu2021'] },
  'serums-go-deeper': {
    treatments: everyNeedle,
    verdict: 'supported-with-limits',
    sources: ['natscirep2022', 'friedmann2024', 'skinpenconsent'],
  },
  'non-invasive': { treatments: everyNeedle, verdict: 'contradicted', sources: ['fdamn', 'massdevice', 'chu2021'] },

  // Who it suits, and who does it
  'suits-most-skin': {
    treatments: needling,
    verdict: 'supported-with-limits',
    sources: ['cohen2016', 'chu2021', 'qarqaz2018'],
  },
  'fine-unless-you-scar': {
    treatments: needling,
    verdict: 'supported-with-limits',
    sources: ['nct05909072', 'skinpenconsent', 'li-ajmc'],
  },
  'not-on-active-acne': {
    treatments: everyNeedle,
    verdict: 'supported',
    sources: ['li-ajmc', 'chu2021', 'dermnetpih'],
  },
  'any-body-part': { treatments: needling, verdict: 'supported-with-limits', sources: ['fdamn'] },
  'qualified-professional': { treatments: needling, verdict: 'supported', sources: ['li-ajmc', 'marchbein'] },
  'do-it-at-home': {
    treatments: ['home-roller'],
    verdict: 'contradicted',
    sources: ['marchbein', 'massdevice', 'allure2017'],
  },

  // The course, the day, the days after
  'four-to-six-sessions': {
    treatments: needling,
    verdict: 'supported-with-limits',
    sources: ['harris2015', 'dalwig2020', 'saleh2019', 'dogra2014'],
  },
  'four-to-eight-weeks-apart': {
    treatments: needling,
    verdict: 'supported-with-limits',
    sources: ['harris2015', 'alam2014', 'adultburns'],
  },
  'fast-results': { treatments: needling, verdict: 'contradicted', sources: ['he2024', 'xu2017', 'alam2014'] },
  'results-vary': { treatments: needling, verdict: 'supported', sources: ['feng2024'] },
  'lasts-long': { treatments: needling, verdict: 'not-found', basis: 'searched', sources: ['sohagvitc'] },
  'barely-hurts': {
    treatments: needling,
    verdict: 'supported-with-limits',
    sources: ['ablon2018', 'gowda2021', 'dogra2014'],
  },
  'no-time-off': {
    treatments: needling,
    verdict: 'supported-with-limits',
    sources: ['elleskin', 'nuance', 'chu2021'],
  },
  'heals-in-10-to-20-days': { treatments: needling, verdict: 'contradicted', sources: ['chu2021', 'elleskin'] },
  'mild-side-effects': {
    treatments: needling,
    verdict: 'supported-with-limits',
    sources: ['chu2021', 'friedmann2024', 'dogra2014'],
  },
  'leaves-dark-marks': {
    treatments: everyNeedle,
    verdict: 'supported',
    sources: ['chu2021', 'dogra2014', 'scarma2022'],
  },
  'gentle-aftercare': {
    treatments: needling,
    verdict: 'supported-with-limits',
    sources: ['nuance', 'elleskin', 'wakeskin'],
  },
  'vitamin-c-after': {
    treatments: [...everyNeedle, 'topical-nonprescription'],
    verdict: 'supported-with-limits',
    sources: ['friedmann2024'],
  },
  'drink-water': { treatments: needling, verdict: 'not-found', basis: 'searched', sources: [] },
  'avoid-daylight': { treatments: needling, verdict: 'supported-with-limits', sources: ['elleskin'] },

  // Sun, and the marks themselves
  'sun-care-lowers-risk': {
    treatments: [...needling, 'sun-protection'],
    verdict: 'supported',
    sources: ['fatima2020', 'elleskin', 'browstudio'],
  },
  'avoiding-sun-is-best': {
    treatments: ['sun-protection'],
    verdict: 'supported',
    sources: ['dermnetlentigo', 'cassiano2022'],
  },
  'never-fade': {
    treatments: ['no-treatment'],
    verdict: 'contradicted',
    sources: ['dermnetpih', 'aadspots', 'fadetime'],
  },
  'totally-harmless': { treatments: [], verdict: 'contradicted', sources: ['hibler', 'iznardo2020', 'cruk'] },
  'spots-harm-skin': { treatments: [], verdict: 'not-found', basis: 'searched', sources: ['cruk', 'crukskin'] },
  'causes-of-marks': {
    treatments: [],
    verdict: 'supported',
    sources: ['dermnetpih', 'badmelasma', 'dermnetlentigo'],
  },
  'melasma-is-spots': { treatments: [], verdict: 'supported-with-limits', sources: ['badmelasma', 'etg'] },
  'scars-are-spots': { treatments: [], verdict: 'supported-with-limits', sources: ['pie1', 'mujahid2020'] },
  'hyper-means-pale': { treatments: [], verdict: 'contradicted', sources: ['dermnetpih', 'pihypo2023'] },
} as const;
