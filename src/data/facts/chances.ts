import type { conditions } from './conditions.ts';

/**
 * What happened in studies that compared treatments: one outcome, one denominator and one source a row. Percentages of
 * the source, rounded to whole numbers. Where a source lumps kinds together, the figure stands under the treatment that
 * other figures of the catalogue from that source stand under, and the note says so. Words: `words/en/chances.ts`.
 */
type Counted = {
  readonly [Id in keyof typeof conditions as (typeof conditions)[Id] extends { chances: object } ? Id : never]: {
    readonly chances: Readonly<Record<keyof ((typeof conditions)[Id] & { chances: object })['chances'], object>>;
  };
};

export const chances = {
  melasma: {
    chances: {
      'better-week-8': {
        of: 100,
        weeks: 8,
        sources: ['navarrete2011'],
        counts: { 'topical-prescription': { from: 55 }, 'topical-nonprescription': { from: 44 } },
      },
      'side-effects-week-8': {
        of: 100,
        weeks: 8,
        sources: ['navarrete2011'],
        counts: { 'topical-prescription': { from: 29 }, 'topical-nonprescription': { from: 18 } },
      },
      'better-week-16': {
        of: 100,
        weeks: 16,
        sources: ['espinal2004'],
        counts: { 'topical-prescription': { from: 93 }, 'topical-nonprescription': { from: 63 } },
      },
      'side-effects-week-16': {
        of: 100,
        weeks: 16,
        sources: ['espinal2004'],
        counts: { 'topical-prescription': { from: 69 }, 'topical-nonprescription': { from: 6 } },
      },
    },
  },
  'solar-lentigines': {
    chances: {
      success: {
        of: 100,
        sources: ['mardani2025'],
        counts: {
          'topical-prescription': { from: 53, to: 80 },
          'peel-tca': { from: 12, to: 46 },
          ipl: { from: 75, to: 90 },
          'qs-pico-laser': { from: 36, to: 93 },
          'fractional-laser': { from: 8, to: 23 },
          cryotherapy: { from: 37, to: 71 },
        },
      },
      'fully-clear': {
        of: 100,
        sources: ['mukovozov2023'],
        counts: {
          'topical-prescription': { from: 21 },
          'peel-superficial': { from: 6 },
          'qs-pico-laser': { from: 43 },
          cryotherapy: { from: 15 },
        },
      },
      'side-effects': {
        of: 100,
        sources: ['mukovozov2023'],
        counts: {
          'topical-prescription': { from: 82 },
          'peel-superficial': { from: 19 },
          'qs-pico-laser': { from: 23 },
          cryotherapy: { from: 33 },
        },
      },
    },
  },
  igh: {
    chances: {
      'dots-better': {
        of: 100,
        sources: ['rerknimitr'],
        counts: { 'fractional-laser': { from: 83 }, 'no-treatment': { from: 18 } },
      },
    },
  },
} as const satisfies Counted;
