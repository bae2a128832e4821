/** What the sentences rest on that say what living through a treatment is like. Words: `words/en/treatment-experience.ts`. */
const editorial = { basis: 'editorial', sources: [] } as const;

export const treatmentExperience = {
  'microneedling-clinic': {
    body: { basis: 'clinic', sources: ['ablon2018', 'dogra2014', 'nuance', 'elleskin'] },
    mind: { basis: 'editorial', sources: ['he2024', 'alam2014'] },
    social: { basis: 'clinic', sources: ['elleskin', 'nuance', 'chu2021'] },
  },
  'microneedling-topical': {
    body: { sources: ['ablon2018', 'poostiyan2023', 'chu2021'] },
    mind: { basis: 'editorial', sources: ['xu2017', 'sohagvitc'] },
    social: { sources: ['chu2021', 'poostiyan2023', 'ismail2019'] },
  },
  'home-roller': {
    body: { basis: 'clinic', sources: ['wakeskin', 'marchbein'] },
    mind: editorial,
    social: { basis: 'editorial', sources: ['wakeskin'] },
  },
  'topical-prescription': {
    body: { sources: ['kimbrough1994', 'torok2005'] },
    mind: { basis: 'editorial', sources: ['taylor2003', 'cassiano2022'] },
    social: { basis: 'editorial', sources: ['torok2005'] },
  },
  'topical-nonprescription': {
    body: { sources: ['espinal2004', 'navarrete2011', 'verallo1989'] },
    mind: { basis: 'editorial', sources: ['txaroutes2024', 'skinorenuk'] },
    social: editorial,
  },
  'oral-tranexamic-acid': {
    body: { sources: ['txatable2018'] },
    mind: { basis: 'editorial', sources: ['txasmpc', 'cassiano2022'] },
    social: { basis: 'editorial', sources: ['txatable2018'] },
  },
  'peel-superficial': {
    body: { sources: ['nhspeel', 'aadpeel', 'peelcare'] },
    mind: { basis: 'editorial', sources: ['nhspeel', 'sarkar2016'] },
    social: { basis: 'clinic', sources: ['aadpeel', 'peelcare'] },
  },
  'peel-tca': {
    body: { basis: 'clinic', sources: ['nhspeelcopy', 'nhspeel'] },
    mind: { basis: 'clinic', sources: ['nhspeelcopy'] },
    social: { basis: 'editorial', sources: ['peelmed', 'nhspeelcopy'] },
  },
  ipl: {
    body: { basis: 'clinic', sources: ['ipllosfeliz', 'leedslaser', 'zaleski2012'] },
    mind: { basis: 'editorial', sources: ['zaleski2012', 'iplcad'] },
    social: { basis: 'clinic', sources: ['zaleski2012', 'iplcharleston', 'leedslaser'] },
  },
  'qs-pico-laser': {
    body: { sources: ['leedslaser', 'nsclaser'] },
    mind: { basis: 'editorial', sources: ['pigsheet', 'qsal2012'] },
    social: { sources: ['nsclaser', 'leedslaser'] },
  },
  'fractional-laser': {
    body: { basis: 'clinic', sources: ['kroon2011', 'fracok', 'fraxelforum'] },
    mind: { basis: 'editorial', sources: ['wind2010', 'kroon2011'] },
    social: { basis: 'clinic', sources: ['fraxelforum', 'fracbook'] },
  },
  cryotherapy: {
    body: { sources: ['kingstoncryo'] },
    mind: { basis: 'editorial', sources: ['kingstoncryo'] },
    social: { sources: ['kingstoncryo', 'badcryo'] },
  },
  'sun-protection': { body: editorial, mind: editorial, social: { basis: 'editorial', sources: ['castanedo2014'] } },
  'no-treatment': { body: editorial, mind: editorial, social: editorial },
} as const;
