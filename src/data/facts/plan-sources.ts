/** What the gap between sessions rests on, which an aftercare plan shows. Numbers: `treatment-plans.ts`. */
import type { treatmentPlans } from './treatment-plans.ts';

export const planSources: {
  readonly [Id in keyof typeof treatmentPlans]: { readonly gapWeeks: { readonly sources: readonly string[] } };
} = {
  'microneedling-clinic': {
    gapWeeks: { sources: ['harris2015', 'dalwig2020', 'dogra2014', 'adultburns', 'alam2014', 'saleh2019'] },
  },
  'microneedling-topical': { gapWeeks: { sources: ['poostiyan2023', 'ismail2019', 'saleh2019'] } },
  'home-roller': { gapWeeks: { sources: ['allure2017', 'marchbein'] } },
  'topical-prescription': { gapWeeks: { sources: ['peelprep'] } },
  'topical-nonprescription': { gapWeeks: { sources: [] } },
  'oral-tranexamic-acid': { gapWeeks: { sources: [] } },
  'peel-superficial': { gapWeeks: { sources: ['sarkar2016', 'grimes1999'] } },
  'peel-tca': { gapWeeks: { sources: ['nhspeelcopy'] } },
  ipl: { gapWeeks: { sources: ['iplsnake', 'ipllosfeliz'] } },
  'qs-pico-laser': { gapWeeks: { sources: ['ho2012', 'jang2000', 'liang2023'] } },
  'fractional-laser': { gapWeeks: { sources: ['kroon2011', 'tawfic2021'] } },
  cryotherapy: { gapWeeks: { sources: [] } },
  'sun-protection': { gapWeeks: { sources: [] } },
  'no-treatment': { gapWeeks: { sources: [] } },
};
