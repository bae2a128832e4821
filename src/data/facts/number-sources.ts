/** What those numbers of `treatments.ts` rest on that only a comparison shows, under the same keys. */
import type { treatments } from './treatments.ts';

type Shown = 'sessions' | 'firstResultWeeks' | 'discomfort' | 'cost';

export const numberSources: {
  readonly [Id in keyof typeof treatments]: { readonly [Field in Shown]: { readonly sources: readonly string[] } };
} = {
  'microneedling-clinic': {
    sessions: { sources: ['harris2015', 'dalwig2020', 'dogra2014', 'saleh2019'] },
    firstResultWeeks: { sources: ['he2024', 'alam2014'] },
    discomfort: { sources: ['ablon2018', 'dogra2014'] },
    cost: { sources: ['mnukcost', 'mnuscost'] },
  },
  'microneedling-topical': {
    sessions: { sources: ['poostiyan2023', 'ismail2019', 'mnhq2021', 'saleh2019', 'xu2017'] },
    firstResultWeeks: { sources: ['feng2024', 'he2024', 'xu2017'] },
    discomfort: { sources: ['ablon2018'] },
    cost: { sources: [] },
  },
  'home-roller': {
    sessions: { sources: [] },
    firstResultWeeks: { sources: [] },
    discomfort: { sources: [] },
    cost: { sources: [] },
  },
  'topical-prescription': {
    sessions: { sources: ['taylor2003', 'torok2005', 'bulengo1993', 'shankar2014'] },
    firstResultWeeks: { sources: ['grimes2013', 'taylor2003'] },
    discomfort: { sources: ['kimbrough1994'] },
    cost: { sources: [] },
  },
  'topical-nonprescription': {
    sessions: { sources: ['navarrete2011', 'espinal2004', 'verallo1989'] },
    firstResultWeeks: { sources: ['navarrete2011', 'espinal2004'] },
    discomfort: { sources: ['espinal2004', 'navarrete2011'] },
    cost: { sources: [] },
  },
  'oral-tranexamic-acid': {
    sessions: { sources: ['txatable2018', 'txaroutes2024'] },
    firstResultWeeks: { sources: ['txaroutes2024'] },
    discomfort: { sources: [] },
    cost: { sources: [] },
  },
  'peel-superficial': {
    sessions: { sources: ['hurley2002', 'grimes1999', 'sarkar2016'] },
    firstResultWeeks: { sources: ['sarkar2016', 'mdedgepih'] },
    discomfort: { sources: ['nhspeel', 'aadpeel'] },
    cost: { sources: ['nhspeel'] },
  },
  'peel-tca': {
    sessions: { sources: ['nhspeelcopy', 'peelsr2025'] },
    firstResultWeeks: { sources: ['nhspeelcopy'] },
    discomfort: { sources: ['nhspeelcopy'] },
    cost: { sources: ['peelus', 'nhspeel'] },
  },
  ipl: {
    sessions: { sources: ['nscfreckles', 'iplcad', 'iplsnake'] },
    firstResultWeeks: { sources: ['iplcad'] },
    discomfort: { sources: ['ipllosfeliz'] },
    cost: { sources: [] },
  },
  'qs-pico-laser': {
    sessions: { sources: ['ho2012', 'jang2000', 'liang2023'] },
    firstResultWeeks: { sources: ['liang2023', 'pigsheet'] },
    discomfort: { sources: ['leedslaser', 'nsclaser'] },
    cost: { sources: [] },
  },
  'fractional-laser': {
    sessions: { sources: ['fraxellosfeliz', 'kroon2011'] },
    firstResultWeeks: { sources: ['kroon2011', 'tawfic2021'] },
    discomfort: { sources: ['fracok', 'kroon2011'] },
    cost: { sources: [] },
  },
  cryotherapy: {
    sessions: { sources: ['devonshire'] },
    firstResultWeeks: { sources: ['kingstoncryo', 'badcryo'] },
    discomfort: { sources: ['kingstoncryo'] },
    cost: { sources: [] },
  },
  'sun-protection': {
    sessions: { sources: ['cassiano2022'] },
    firstResultWeeks: { sources: ['castanedo2014'] },
    discomfort: { sources: [] },
    cost: { sources: [] },
  },
  'no-treatment': {
    sessions: { sources: [] },
    firstResultWeeks: { sources: ['aadspots', 'fadetime'] },
    discomfort: { sources: [] },
    cost: { sources: [] },
  },
};
