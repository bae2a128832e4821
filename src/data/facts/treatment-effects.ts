/**
 * What good and harm each treatment may do, and how long it lasts: what that rests on. Words:
 * `words/en/treatment-effects.ts`. `conditions` are the only kinds of mark that a sentence is about.
 */

/** Dark marks after spots or an injury, with scars or without. */
const DARK_MARKS = ['pih', 'acne-scars-marks', 'scar-hyperpigmentation'] as const;

export const treatmentEffects = {
  'microneedling-clinic': {
    lasting: { sources: ['sohagvitc'] },
    benefits: {
      'smooths-scars': {
        conditions: ['acne-scars-marks', 'scar-hyperpigmentation'],
        sources: ['mujahid2020', 'scarma2022', 'alam2014', 'juhasz2020', 'fdamn'],
      },
      'fades-marks': { conditions: DARK_MARKS, sources: ['qarqaz2018', 'juhasz2020'] },
      'fades-melasma': { conditions: ['melasma'], sources: ['saleh2019', 'farshi2020'] },
      'smooths-skin': { conditions: ['uneven-tone'], sources: ['ablon2018'] },
    },
    harms: {
      'redness-swelling': { sources: ['chu2021'] },
      bruising: { sources: ['gowda2021', 'balanceday', 'nct05909072'] },
      'dark-marks': { figure: { count: 5, of: 30 }, sources: ['dogra2014', 'chu2021', 'scarma2022'] },
      scarring: { figure: { count: 2, of: 30 }, sources: ['dogra2014', 'massdevice'] },
      'cold-sore-flare': { sources: ['gowda2021', 'li-ajmc'] },
      infection: { sources: ['massdevice', 'gowda2021', 'chu2021'] },
      lumps: { sources: ['friedmann2024', 'skinpenconsent', 'chu2021'] },
    },
  },
  'microneedling-topical': {
    lasting: { conditions: ['melasma'], sources: ['sohagvitc', 'cassiano2022'] },
    benefits: {
      'fades-melasma': { conditions: ['melasma'], sources: ['bailey2022', 'feng2024', 'mnhq2021'] },
      'smooths-scars': { conditions: ['acne-scars-marks'], sources: ['kang2022', 'juhasz2020'] },
      'fades-marks': { conditions: DARK_MARKS, sources: ['iriarte2017', 'qarqaz2018'] },
      'product-uptake': { conditions: ['uneven-tone'], sources: ['natscirep2022'] },
    },
    harms: {
      'redness-swelling': { sources: ['chu2021', 'poostiyan2023'] },
      'dark-marks': { figure: { count: 1, of: 27 }, sources: ['poostiyan2023', 'chu2021'] },
      lumps: { sources: ['friedmann2024'] },
      scarring: { sources: ['dogra2014'] },
      'cold-sore-flare': { sources: ['gowda2021'] },
      infection: { sources: ['chu2021'] },
      'clot-risk-unknown': { sources: ['nct05909072'] },
    },
  },
  'home-roller': {
    lasting: { basis: 'editorial', sources: [] },
    benefits: {
      'smooths-skin': { conditions: ['uneven-tone'], sources: ['natscirep2022', 'marchbein'] },
      'product-uptake': { sources: ['natscirep2022'] },
      'no-visits': { basis: 'editorial', sources: [] },
      'short-recovery': { basis: 'clinic', sources: ['wakeskin'] },
    },
    harms: {
      'dark-marks': { sources: ['massdevice', 'chu2021'] },
      'skin-tears': { sources: ['marchbein', 'massdevice'] },
      infection: { sources: ['marchbein', 'massdevice', 'donyoo'] },
      lumps: { sources: ['friedmann2024', 'allure2017'] },
      'little-gain': { sources: ['marchbein'] },
    },
  },
  'topical-prescription': {
    lasting: { conditions: ['melasma'], sources: ['navarrete2011', 'cassiano2022'] },
    benefits: {
      'fades-melasma': {
        conditions: ['melasma'],
        sources: ['taylor2003', 'tcreview2006', 'kimbrough1994', 'cassiano2022'],
      },
      'fades-marks': { conditions: DARK_MARKS, sources: ['bulengo1993', 'davis2010', 'pihchapter'] },
      'fades-age-spots': { conditions: ['solar-lentigines'], sources: ['mardani2025', 'mukovozov2023', 'ortonne2006'] },
      'fades-freckles': { conditions: ['freckles'], sources: ['nscfreckles'] },
    },
    harms: {
      irritation: { sources: ['kimbrough1994', 'torok2005'] },
      'dark-marks': { sources: ['davis2010', 'sowash2023'] },
      'small-vessels': { figure: { count: 6, of: 228, weeks: 52 }, sources: ['torok2005'] },
      'blue-black-marks': { sources: ['hqus', 'shankar2014'] },
      pregnancy: { sources: ['bozzo2011', 'bumpsretinoid'] },
      'unlawful-creams': { sources: ['hqus', 'hqfda2022', 'hquk'] },
    },
  },
  'topical-nonprescription': {
    lasting: { sources: ['cassiano2022'] },
    benefits: {
      'fades-melasma': { conditions: ['melasma'], sources: ['navarrete2011', 'espinal2004'] },
      'fades-marks': { conditions: DARK_MARKS, sources: ['davis2010', 'shenoy2020'] },
      'fades-age-spots': { conditions: ['solar-lentigines'], sources: ['lentcosm2019'] },
      'prevents-colour': { conditions: ['uneven-tone'], sources: ['dormael2019'] },
    },
    harms: {
      stinging: { sources: ['verallo1989'] },
      irritation: { sources: ['navarrete2011', 'espinal2004'] },
      'little-gain': { sources: ['txaroutes2024', 'skinorenuk'] },
      lumps: { sources: ['friedmann2024'] },
      pregnancy: { sources: ['bozzo2011', 'bumpsretinoid'] },
    },
  },
  'oral-tranexamic-acid': {
    lasting: { conditions: ['melasma'], sources: ['cassiano2022'] },
    benefits: {
      'fades-melasma': { conditions: ['melasma'], sources: ['txaroutes2024', 'txatable2018', 'tanaw2021'] },
      'no-downtime': { sources: ['txatable2018'] },
      'no-marks': { sources: ['txaroutes2024'] },
    },
    harms: {
      'blood-clots': { sources: ['txasmpc', 'txaeu', 'txapharm', 'lystedaus', 'nct05909072'] },
      'sight-change': { sources: ['txasmpc'] },
      'upset-stomach': { sources: ['txatable2018'] },
      'kidney-seizure': { sources: ['txaeu', 'txasmpc'] },
      pregnancy: { sources: ['txamims', 'nct05909072'] },
    },
  },
  'peel-superficial': {
    lasting: { conditions: ['melasma'], sources: ['sarkar2017', 'spierings2019'] },
    benefits: {
      'fades-marks': { conditions: DARK_MARKS, sources: ['grimes1999', 'mdedgepih', 'dayal2019'] },
      'fades-age-spots': { conditions: ['solar-lentigines'], sources: ['mukovozov2023'] },
      'smooths-scars': { conditions: ['acne-scars-marks'], sources: ['sharad2013', 'mdedgepih'] },
      'evens-tone': { conditions: ['uneven-tone'], sources: ['rendon2010', 'nhspeel'] },
    },
    harms: {
      'redness-flaking': { sources: ['aadpeel', 'nhspeel', 'grimes1999'] },
      'dark-marks': { sources: ['sarkar2012', 'nhspeel'] },
      'pale-marks': { sources: ['sarkar2012', 'nhspeel'] },
      'cold-sore-flare': { sources: ['nhspeel'] },
      infection: { sources: ['nhspeel', 'peelcontra'] },
      scarring: { sources: ['nhspeel', 'sarkar2012'] },
      'little-gain': { sources: ['hurley2002', 'spierings2019', 'sarkar2024'] },
    },
  },
  'peel-tca': {
    lasting: { conditions: ['solar-lentigines', 'melasma'], sources: ['sarkar2017'] },
    benefits: {
      'fades-age-spots': { conditions: ['solar-lentigines'], sources: ['mardani2025'] },
      'smooths-scars': { conditions: ['acne-scars-marks'], sources: ['rendon2010'] },
      'evens-tone': { conditions: ['uneven-tone'], sources: ['rendon2010'] },
      'fades-melasma': { conditions: ['melasma'], sources: ['peelma', 'peelsr2025'] },
      'few-visits': { basis: 'clinic', sources: ['nhspeelcopy'] },
    },
    harms: {
      'redness-crusts': { sources: ['nhspeelcopy', 'nhspeel'] },
      'dark-marks': { sources: ['medscapepih', 'sarkar2012'] },
      'pale-marks': { sources: ['dermnetpih'] },
      scarring: { sources: ['nhspeel', 'sarkar2017'] },
      'cold-sore-flare': { sources: ['nhspeel'] },
      infection: { sources: ['nhspeel', 'peelcontra'] },
      pregnancy: { sources: ['trivedipreg2017'] },
    },
  },
  ipl: {
    lasting: { conditions: ['freckles', 'solar-lentigines'], sources: ['iplcad', 'nscfreckles'] },
    benefits: {
      'fades-age-spots': { conditions: ['solar-lentigines'], sources: ['mardani2025'] },
      'fades-freckles': { conditions: ['freckles'], sources: ['freckleipl', 'nscfreckles'] },
      'fades-scar-colour': { conditions: ['scar-hyperpigmentation'], sources: ['zaleski2012'] },
      'evens-tone': { conditions: ['uneven-tone'], sources: ['zaleski2012', 'iplcad'] },
    },
    harms: {
      'redness-swelling': { sources: ['zaleski2012'] },
      'burns-blisters': { sources: ['iplrealself', 'leedslaser'] },
      'dark-marks': { sources: ['iplrealself', 'arora2012'] },
      'pale-marks': { sources: ['iplrealself'] },
      'darker-melasma': { sources: ['ren2023', 'trivedilaser2017'] },
      'light-reaction': { sources: ['bmla', 'skinbaseipl', 'leedsprep'] },
      'missed-cancer': { sources: ['hibler'] },
    },
  },
  'qs-pico-laser': {
    lasting: { conditions: ['freckles', 'solar-lentigines', 'melasma'], sources: ['trivedilaser2017', 'kroon2011'] },
    benefits: {
      'fades-freckles': { conditions: ['freckles'], sources: ['qsal2012', 'jang2000', 'ho2012'] },
      'fades-age-spots': { conditions: ['solar-lentigines'], sources: ['mardani2025', 'mukovozov2023'] },
      'fades-marks': { conditions: DARK_MARKS, sources: ['sowash2023', 'agbai2017'] },
      'fades-melasma': { conditions: ['melasma'], sources: ['laserma2021', 'trivedilaser2017'] },
      'few-visits': { conditions: ['freckles', 'solar-lentigines'], sources: ['ho2012', 'jang2000'] },
    },
    harms: {
      'redness-swelling': { sources: ['nsclaser', 'leedslaser'] },
      'dark-marks': { sources: ['qsal2012', 'ho2012'] },
      'pale-marks': { figure: { count: 15, of: 180 }, sources: ['wang2017'] },
      'darker-melasma': { sources: ['qs585', 'trivedilaser2017'] },
      'blue-grey-marks': { sources: ['chrysiasis2015'] },
      'light-reaction': { sources: ['bmla', 'leedslaser'] },
      'missed-cancer': { sources: ['hibler', 'dmcase2019'] },
    },
  },
  'fractional-laser': {
    lasting: { conditions: ['melasma'], sources: ['kroon2011'] },
    benefits: {
      'smooths-scars': { conditions: ['acne-scars-marks'], sources: ['mujahid2020', 'scarma2022', 'tawfic2021'] },
      'fades-marks': { conditions: ['pih', 'acne-scars-marks'], sources: ['tawfic2021', 'sowash2023'] },
      'fades-age-spots': { conditions: ['solar-lentigines'], sources: ['mardani2025'] },
      'fills-white-dots': { conditions: ['igh'], sources: ['rerknimitr', 'gopinath2025'] },
    },
    harms: {
      'redness-swelling': { sources: ['kroon2011', 'fracbook'] },
      'acne-bumps': { sources: ['fracbook'] },
      'dark-marks': { sources: ['trivedilaser2017', 'kroon2011'] },
      'pale-marks': { sources: ['trivedilaser2017'] },
      'darker-melasma': { sources: ['wind2010', 'kroon2011'] },
      'cold-sore-flare': { sources: ['gilbert2000'] },
    },
  },
  cryotherapy: {
    lasting: { conditions: ['solar-lentigines'], sources: ['ortonne2006'] },
    benefits: {
      'fades-age-spots': { conditions: ['solar-lentigines'], sources: ['mardani2025', 'ortonne2006'] },
      'clears-age-spots': { conditions: ['solar-lentigines'], sources: ['mukovozov2023', 'attia'] },
      'few-visits': { conditions: ['solar-lentigines'], basis: 'clinic', sources: ['devonshire'] },
      'usual-washing': { sources: ['kingstoncryo'] },
    },
    harms: {
      blister: { sources: ['kingstoncryo'] },
      'dark-marks': { sources: ['iranjd', 'devonshire', 'mardani2025'] },
      'pale-marks': { sources: ['kingstoncryo'] },
      scarring: { sources: ['kingstoncryo'] },
      numbness: { sources: ['kingstoncryo'] },
      'cold-reaction': { sources: ['ijdvlcryo2009'] },
      'missed-cancer': { sources: ['hibler'] },
    },
  },
  'sun-protection': {
    lasting: { sources: ['cassiano2022'] },
    benefits: {
      'fades-melasma': { conditions: ['melasma'], sources: ['castanedo2014', 'boukari2015', 'cassiano2022'] },
      'fades-marks': { conditions: DARK_MARKS, sources: ['fatima2020', 'dermnetpih'] },
      'fades-freckles': { conditions: ['freckles'], sources: ['dermnetfreckle', 'nscfreckles'] },
      'prevents-colour': { conditions: ['solar-lentigines'], sources: ['dermnetlentigo', 'iplcad'] },
    },
    harms: {
      irritation: { basis: 'editorial', sources: [] },
      allergy: { basis: 'editorial', sources: [] },
      'little-gain': { sources: ['dermnetlentigo'] },
      effort: { basis: 'editorial', sources: [] },
    },
  },
  'no-treatment': {
    lasting: { sources: ['badmelasma', 'dermnetpih'] },
    benefits: {
      'fades-marks': { conditions: ['pih', 'acne-scars-marks'], sources: ['aadspots', 'fadetime', 'dermnetpih'] },
      'pale-marks-return': { conditions: ['pi-hypopigmentation'], sources: ['pihypo2023', 'dermnetpih'] },
      'no-procedure-risk': { basis: 'editorial', sources: [] },
      'no-cost-downtime': { basis: 'editorial', sources: [] },
    },
    harms: {
      'marks-stay': { sources: ['dermnetlentigo', 'dermnetpih'] },
      'marks-darken': { sources: ['badmelasma', 'dermnetpih'] },
      'missed-cancer': { sources: ['hibler', 'iznardo2020', 'cruk'] },
      bother: { basis: 'editorial', sources: [] },
    },
  },
} as const;
