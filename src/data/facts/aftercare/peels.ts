/** Aftercare plans: days, lines and what they rest on, after light and medium peels. */
import { emergency, skin } from './shared.ts';

/** Sheets name it after the flaking, and trials for later weeks; that it is a reason to call on any day is our view. */
const darkening = { basis: 'editorial', sources: ['peelcare', 'nhspeelcopy', 'nhspeel'] } as const;

const peelSigns = {
  'blisters-or-raw-skin': {},
  'pain-gets-worse': {},
  'pus-or-fever': {},
  'cold-sore': {},
  'new-dark-marks': darkening,
} as const;

export const peels = {
  peel: {
    phases: {
      'weeks-before': {
        from: -28,
        to: -14,
        do: { 'spf-daily': {}, 'prepare-skin': {} },
        avoid: { tanning: {} },
        normal: {},
        callIf: {},
        basis: 'guideline',
        sources: ['aadpeel', 'peelprep'],
      },
      'last-2-weeks-before': {
        from: -14,
        to: 0,
        do: { 'tell-cold-sores': {} },
        avoid: { 'retinoids-before': {}, 'waxing-and-scrubs': {}, sunburn: {} },
        normal: {},
        callIf: { 'postpone-or-pregnant': {} },
        basis: 'guideline',
        sources: ['peelprep', 'gilbert2000'],
      },
      'first-24-hours': {
        from: 0,
        to: 1,
        fromHour: 0,
        toHour: 24,
        skin: skin(2, 2),
        do: { moisturise: {}, 'cool-cloth': {}, shade: {} },
        avoid: { 'make-up': {}, 'heat-steam-sweat': {}, sun: {}, 'no-picking': {} },
        normal: { 'red-like-sunburn': {}, 'tight-for-hours': {}, 'no-peeling': {} },
        callIf: {
          'swelling-or-breathing': emergency,
          'salicylic-reaction': emergency,
          'peel-in-eye': emergency,
          ...peelSigns,
        },
        basis: 'clinic',
        sources: ['peelcare', 'nhspeelcopy', 'aadpeel'],
      },
      'days-1-3': {
        from: 1,
        to: 3,
        skin: skin(1, 1),
        do: { 'spf-30-50': {}, 'gentle-cleanser': {}, 'mineral-make-up': {} },
        avoid: { 'acids-and-fragrance': {}, 'pools-sauna-exercise': {}, 'no-picking': {}, 'peels-and-waxing': {} },
        normal: { 'redness-24-72-hours': {}, 'dry-first-flakes': {} },
        callIf: peelSigns,
        basis: 'clinic',
        sources: ['peelcare', 'peelcare2'],
      },
      'days-4-7': {
        from: 4,
        to: 7,
        skin: skin(1, 1),
        do: { 'let-flakes-fall': {}, moisturise: {}, 'spf-daily': {} },
        avoid: {
          'pulling-flakes': {},
          exfoliants: {},
          'actives-until-calm': { basis: 'clinic', sources: ['peelcare', 'peelcare2'] },
          'peels-and-waxing': { basis: 'clinic', sources: ['peelcare', 'peelcare2'] },
          'strong-chlorine': { basis: 'clinic', sources: ['peelcare', 'peelcare2'] },
        },
        normal: { 'flaking-3-7-days': {}, 'light-peel-heals': {} },
        callIf: peelSigns,
        basis: 'guideline',
        sources: ['aadpeel', 'peelcare'],
      },
      'week-2': {
        from: 8,
        to: 14,
        skin: skin(0, 0),
        do: { 'restart-when-settled': {}, 'spf-daily': {} },
        avoid: { 'peels-and-waxing': {}, 'strong-chlorine': {} },
        normal: { smoother: {} },
        callIf: { 'red-patches': {}, 'new-dark-marks': darkening },
        basis: 'clinic',
        sources: ['peelcare', 'peelcare2'],
      },
      'weeks-2-8': {
        from: 14,
        to: 56,
        do: { 'spf-1-month': {}, 'next-light-peel': {} },
        avoid: { tanning: {} },
        normal: { 'builds-up': {} },
        callIf: { 'new-dark-marks': darkening },
        basis: 'guideline',
        sources: ['nhspeel', 'sarkar2016', 'grimes1999'],
      },
    },
  },
  'peel-medium': {
    extends: 'peel',
    phases: {
      'medium-peel': {
        from: 0,
        to: 42,
        skin: skin(2, 1, 15),
        do: { 'days-off': { basis: 'editorial', sources: ['peelmed', 'nhspeelcopy'] }, shade: {}, 'spf-50-month': {} },
        avoid: { sun: {}, 'picking-crusts': {} },
        normal: { 'brown-or-red': {}, 'up-to-6-weeks': {} },
        callIf: { 'swelling-or-breathing': emergency, 'peel-in-eye': emergency, ...peelSigns },
        basis: 'clinic',
        sources: ['nhspeelcopy', 'peelmed', 'nhspeel'],
      },
    },
  },
} as const;
