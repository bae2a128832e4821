/** What the steps of the day rest on, in order. Words: `words/en/treatment-steps.ts`. */
const editorial = { basis: 'editorial', sources: [] } as const;

export const treatmentSteps = {
  'microneedling-clinic': {
    consultation: { sources: ['li-ajmc', 'elleskin'] },
    cleansing: { sources: ['dogra2014', 'elleskin'] },
    numbing: { sources: ['dogra2014', 'skinpenconsent'] },
    treatment: { sources: ['fdamn', 'chu2021'] },
    after: { basis: 'clinic', sources: ['nuance', 'elleskin'] },
  },
  'microneedling-topical': {
    consultation: { sources: ['li-ajmc', 'nct05909072', 'skinpenconsent'] },
    cleansing: { sources: ['dogra2014', 'elleskin'] },
    numbing: { sources: ['dogra2014', 'skinpenconsent'] },
    treatment: { sources: ['fdamn', 'bailey2022'] },
    solution: { sources: ['bailey2022', 'skinpenconsent', 'friedmann2024'] },
    after: { basis: 'clinic', sources: ['nuance', 'elleskin', 'friedmann2024'] },
  },
  'home-roller': {
    consultation: { basis: 'editorial', sources: ['allure2017', 'marchbein'] },
    cleansing: { basis: 'editorial', sources: ['marchbein', 'massdevice'] },
    numbing: editorial,
    treatment: { basis: 'searched', sources: [] },
    after: { basis: 'editorial', sources: ['friedmann2024', 'allure2017'] },
  },
  'topical-prescription': {
    consultation: { basis: 'editorial', sources: ['bozzo2011', 'bumpsretinoid'] },
    treatment: { basis: 'editorial', sources: ['taylor2003', 'davis2010', 'sowash2023'] },
    after: { sources: ['cassiano2022', 'shankar2014', 'hqus'] },
  },
  'topical-nonprescription': {
    consultation: { basis: 'editorial', sources: ['bozzo2011', 'bumpsretinoid'] },
    treatment: { basis: 'editorial', sources: ['navarrete2011', 'espinal2004'] },
    after: { basis: 'editorial', sources: ['navarrete2011', 'espinal2004', 'verallo1989', 'cassiano2022'] },
  },
  'oral-tranexamic-acid': {
    consultation: { sources: ['txasmpc', 'txaeu', 'txapharm', 'nct05909072'] },
    treatment: { sources: ['txatable2018'] },
    after: { basis: 'editorial', sources: ['txasmpc', 'cassiano2022'] },
  },
  'peel-superficial': {
    consultation: { basis: 'clinic', sources: ['peelprep', 'aadpeel', 'peelcontra'] },
    cleansing: editorial,
    numbing: { basis: 'editorial', sources: ['nhspeel', 'aadpeel'] },
    treatment: { basis: 'editorial', sources: ['nhspeel', 'rendon2010'] },
    after: { basis: 'clinic', sources: ['peelcare', 'aadpeel', 'nhspeel'] },
  },
  'peel-tca': {
    consultation: { basis: 'editorial', sources: ['medscapepih', 'sarkar2012'] },
    cleansing: editorial,
    numbing: { basis: 'searched', sources: [] },
    treatment: { basis: 'clinic', sources: ['rendon2010', 'nhspeelcopy'] },
    after: { basis: 'clinic', sources: ['nhspeelcopy', 'peelmed', 'nhspeel'] },
  },
  ipl: {
    consultation: { sources: ['hibler', 'leedslaser', 'bmla'] },
    'test-patch': { basis: 'clinic', sources: ['leedslaser', 'ipllosfeliz'] },
    cleansing: editorial,
    numbing: { basis: 'editorial', sources: ['ipllosfeliz'] },
    treatment: { basis: 'editorial', sources: ['zaleski2012'] },
    after: { basis: 'clinic', sources: ['leedslaser', 'iplcharleston'] },
  },
  'qs-pico-laser': {
    consultation: { sources: ['hibler', 'dmcase2019', 'leedslaser', 'chrysiasis2015'] },
    'test-patch': { basis: 'clinic', sources: ['leedslaser', 'ipllosfeliz'] },
    cleansing: editorial,
    numbing: { basis: 'editorial', sources: ['leedslaser'] },
    treatment: { basis: 'editorial', sources: ['arora2012'] },
    after: { sources: ['leedslaser', 'nsclaser'] },
  },
  'fractional-laser': {
    consultation: { basis: 'editorial', sources: ['gilbert2000', 'trivedilaser2017', 'isosummary'] },
    cleansing: editorial,
    numbing: { basis: 'clinic', sources: ['fracok', 'kroon2011'] },
    treatment: { basis: 'editorial', sources: ['trivedilaser2017', 'fracok'] },
    after: { basis: 'clinic', sources: ['fraxelforum', 'fraxellosfeliz', 'leedslaser'] },
  },
  cryotherapy: {
    consultation: { basis: 'editorial', sources: ['hibler', 'ijdvlcryo2009', 'iranjd'] },
    cleansing: editorial,
    numbing: { basis: 'editorial', sources: ['kingstoncryo'] },
    treatment: { basis: 'editorial', sources: ['kingstoncryo', 'ortonne2006'] },
    after: { sources: ['kingstoncryo'] },
  },
  'sun-protection': {
    consultation: { basis: 'editorial', sources: ['cruk'] },
    treatment: { basis: 'editorial', sources: ['castanedo2014', 'fatima2020'] },
    after: { sources: ['cassiano2022'] },
  },
  'no-treatment': {
    consultation: { basis: 'editorial', sources: ['hibler', 'cruk'] },
    treatment: { basis: 'editorial', sources: ['badmelasma', 'dermnetpih'] },
    after: { basis: 'editorial', sources: ['cruk', 'crukskin'] },
  },
} as const;
