/** Aftercare plans: days, lines and what they rest on, after light and medium peels. */
import { emergency, topics } from './shared.ts';

const peelSigns = {
  'blisters-or-raw-skin': {},
  'pain-gets-worse': {},
  'pus-or-fever': {},
  'cold-sore': {},
  'darker-after-flaking': {},
} as const;

export const peels = {
  peel: {
    phases: {
      'weeks-before': {
        from: -28,
        to: -14,
        do: { 'spf-daily': topics.sunscreen, 'prepare-skin': {} },
        avoid: { tanning: topics.tan },
        normal: {},
        callIf: {},
        basis: 'guideline',
        sources: ['aadpeel', 'peelprep'],
      },
      'last-2-weeks-before': {
        from: -14,
        to: 0,
        do: { 'tell-cold-sores': {} },
        avoid: {
          'retinoids-before': topics.retinoids,
          'waxing-and-scrubs': { topics: ['waxing', 'exfoliants'] },
          sunburn: {},
        },
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
        do: { moisturise: topics.moisturiser, 'cool-cloth': {}, shade: {} },
        avoid: {
          'make-up': topics.makeUp,
          'heat-steam-sweat': topics.sweat,
          sun: topics.sun,
          'no-picking': { topics: ['touching', ...topics.picking.topics] },
        },
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
        do: { 'spf-30-50': topics.sunscreen, 'gentle-cleanser': {}, 'mineral-make-up': topics.makeUp },
        avoid: {
          'acids-and-fragrance': { topics: ['retinoids', 'acids', 'fragrance'] },
          'pools-sauna-exercise': { topics: ['pool', 'heat', 'hard-exercise'] },
          'no-picking': { topics: ['touching', ...topics.picking.topics] },
          'peels-and-waxing': { topics: ['peels', 'waxing'] },
        },
        normal: { 'redness-24-72-hours': {}, 'dry-first-flakes': {} },
        callIf: peelSigns,
        basis: 'clinic',
        sources: ['peelcare', 'peelcare2'],
      },
      'days-4-7': {
        from: 4,
        to: 7,
        do: { 'let-flakes-fall': {}, moisturise: topics.moisturiser, 'spf-daily': topics.sunscreen },
        avoid: {
          'pulling-flakes': topics.flakes,
          exfoliants: topics.exfoliants,
          'actives-until-calm': { ...topics.actives, basis: 'clinic', sources: ['peelcare', 'peelcare2'] },
          'peels-and-waxing': { topics: ['peels', 'waxing'], basis: 'clinic', sources: ['peelcare', 'peelcare2'] },
          'strong-chlorine': { ...topics.pool, basis: 'clinic', sources: ['peelcare', 'peelcare2'] },
        },
        normal: { 'flaking-3-7-days': {}, 'light-peel-heals': {} },
        callIf: peelSigns,
        basis: 'guideline',
        sources: ['aadpeel', 'peelcare'],
      },
      'week-2': {
        from: 8,
        to: 14,
        do: { 'restart-when-settled': topics.actives, 'spf-daily': topics.sunscreen },
        avoid: { 'peels-and-waxing': { topics: ['peels', 'waxing'] }, 'strong-chlorine': topics.pool },
        normal: { smoother: {} },
        callIf: { 'dark-or-red-patches': {} },
        basis: 'clinic',
        sources: ['peelcare', 'peelcare2'],
      },
      'weeks-2-8': {
        from: 14,
        to: 56,
        do: { 'spf-1-month': topics.sunscreen, 'next-light-peel': {} },
        avoid: { tanning: topics.tan },
        normal: { 'builds-up': {} },
        callIf: { 'new-dark-marks': {} },
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
        do: {
          'days-off': { basis: 'editorial', sources: ['peelmed', 'nhspeelcopy'] },
          shade: {},
          'spf-50-month': topics.sunscreen,
        },
        avoid: { sun: topics.sun, 'picking-crusts': {} },
        normal: { 'brown-or-red': {}, 'up-to-6-weeks': {} },
        callIf: { 'swelling-or-breathing': emergency, 'peel-in-eye': emergency, ...peelSigns },
        basis: 'clinic',
        sources: ['nhspeelcopy', 'peelmed', 'nhspeel'],
      },
    },
  },
} as const;
