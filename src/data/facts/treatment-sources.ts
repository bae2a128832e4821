/**
 * What a result shows of `treatments.ts` rests on, under the same keys; `sources` alone is that of how a treatment works.
 * The other numbers: `number-sources.ts`.
 */
import type { Treatment } from '../types.ts';
import type { treatments } from './treatments.ts';

interface Sources {
  readonly sources: readonly string[];
}
/** Whom a note on skin types is about, where that is not everyone whom it holds back. */
type SkinTypes = Sources & Pick<Treatment['skinTypes'], 'noteFor'>;
const EVERYONE: SkinTypes['noteFor'] = ['type-1', 'type-2', 'type-3', 'type-4', 'type-5', 'type-6'];
const DARKER: SkinTypes['noteFor'] = ['type-4', 'type-5', 'type-6'];

export const treatmentSources: {
  readonly [Id in keyof typeof treatments]: Sources & { readonly downtimeDays: Sources; readonly skinTypes: SkinTypes };
} = {
  'microneedling-clinic': {
    downtimeDays: { sources: ['elleskin', 'nuance', 'chu2021'] },
    skinTypes: { sources: ['cohen2016', 'chu2021', 'dogra2014', 'scarma2022'] },
    sources: ['fdamn', 'iriarte2017', 'bailey2022', 'ablon2018'],
  },
  'microneedling-topical': {
    downtimeDays: { sources: ['chu2021', 'poostiyan2023'] },
    skinTypes: { sources: ['ismail2019', 'gul2023', 'cohen2016', 'chu2021'] },
    sources: ['bailey2022', 'xu2017', 'skinpenconsent'],
  },
  'home-roller': {
    downtimeDays: { sources: ['wakeskin'] },
    skinTypes: { sources: ['chu2021', 'massdevice'] },
    sources: ['natscirep2022', 'marchbein', 'fdaguid2020'],
  },
  'topical-prescription': {
    downtimeDays: { sources: ['kimbrough1994', 'torok2005'] },
    skinTypes: { sources: ['sowash2023', 'davis2010'], noteFor: DARKER },
    sources: ['davis2010', 'cassiano2022', 'hqus'],
  },
  'topical-nonprescription': {
    downtimeDays: { sources: ['espinal2004'] },
    skinTypes: { sources: ['davis2010', 'sowash2023'], noteFor: DARKER },
    sources: ['navarrete2011', 'davis2010', 'dormael2019', 'skinorenuk'],
  },
  'oral-tranexamic-acid': {
    downtimeDays: { sources: ['txatable2018'] },
    skinTypes: { sources: ['txaroutes2024'], noteFor: EVERYONE },
    sources: ['godse2023', 'capinterv'],
  },
  'peel-superficial': {
    downtimeDays: { sources: ['aadpeel'] },
    skinTypes: { sources: ['sarkar2012', 'grimes1999', 'peelprep'] },
    sources: ['rendon2010', 'sharad2013'],
  },
  'peel-tca': {
    downtimeDays: { sources: ['peelmed', 'nhspeelcopy'] },
    skinTypes: { sources: ['peelsr2025', 'medscapepih', 'sarkar2012'] },
    sources: ['rendon2010'],
  },
  ipl: {
    downtimeDays: { sources: ['zaleski2012', 'iplcharleston'] },
    skinTypes: { sources: ['iplrealself', 'centerderm'] },
    sources: ['zaleski2012', 'iplcad'],
  },
  'qs-pico-laser': {
    downtimeDays: { sources: ['nsclaser'] },
    skinTypes: { sources: ['psl2025', 'trivedilaser2017', 'qsal2012'] },
    sources: ['kauvar2012', 'arora2012'],
  },
  'fractional-laser': {
    downtimeDays: { sources: ['fraxelforum', 'fracbook'] },
    skinTypes: { sources: ['trivedilaser2017', 'sowash2023'] },
    sources: ['trivedilaser2017', 'fracok'],
  },
  cryotherapy: {
    downtimeDays: { sources: ['kingstoncryo', 'badcryo'] },
    skinTypes: { sources: ['iranjd', 'devonshire'] },
    sources: ['ortonne2006', 'kingstoncryo'],
  },
  'sun-protection': {
    downtimeDays: { sources: ['cassiano2022'] },
    skinTypes: { sources: ['fatima2020', 'castanedo2014'], noteFor: DARKER },
    sources: ['castanedo2014', 'fatima2020'],
  },
  'no-treatment': { downtimeDays: { sources: [] }, skinTypes: { sources: [] }, sources: ['dermnetpih', 'pihypo2023'] },
};
