/** Aftercare plans: days, lines and what they rest on, after needling. */
import { editorial, emergency, topics } from './shared.ts';

const sameDay = { level: 'same-day', ...editorial } as const;
/** Lines to call about that stay the same for as long as the skin heals. */
const needlingSigns = {
  'eye-pain-or-blisters': sameDay,
  'fever-or-unwell': {},
  'pus-crust-or-smell': {},
  'redness-spreads': {},
  'blisters-or-cold-sore': {},
  'pain-gets-worse': {},
  'bumps-or-rash': {},
  'new-dark-patches': {},
} as const;

export const needling = {
  microneedling: {
    phases: {
      'weeks-before': {
        from: -28,
        to: -3,
        do: {
          'spf-broad-spectrum': topics.sunscreen,
          'tell-clinic': {},
          'treat-skin-first': {},
          'cold-sores-antiviral': {},
        },
        avoid: {
          'sun-before': { topics: ['strong-sun', 'tan'] },
          'waxing-before': topics.waxing,
          'peels-before': topics.peels,
        },
        normal: {},
        callIf: {},
        basis: 'clinic',
        sources: ['elleskin', 'browstudio', 'agelesssa', 'browsofjoy', 'gilbert2000'],
      },
      'last-days-before': {
        from: -5,
        to: 0,
        do: { 'clean-skin': {} },
        avoid: { 'actives-before': { topics: ['retinoids', 'acids', 'exfoliants'] }, 'shaving-cuts': {}, sunburn: {} },
        normal: {},
        callIf: { postpone: {} },
        basis: 'clinic',
        sources: ['nuance', 'elleskin', 'ashq', 'browsofjoy', 'agelesssa'],
      },
      'first-24-hours': {
        from: 0,
        to: 1,
        fromHour: 0,
        toHour: 24,
        do: {
          'wash-hands': {},
          'gentle-cleanser': {},
          'clinic-product': {},
          'hat-and-shade': {},
          'clean-pillowcase': {},
        },
        avoid: {
          'make-up': topics.makeUp,
          'no-sunscreen-yet': topics.onSkin,
          sweating: topics.sweat,
          swimming: topics.swim,
          actives: topics.actives,
          'no-picking': { topics: ['touching', ...topics.picking.topics] },
        },
        normal: { 'mild-sunburn': {}, 'tight-and-warm': {}, 'pinpoint-bleeding': {} },
        callIf: { 'swelling-or-breathing': emergency, 'numbing-reaction': emergency, ...needlingSigns },
        basis: 'clinic',
        sources: ['nuance', 'elleskin', 'monarch', 'wakeskin', 'friedmann2024', 'sasaki2019', 'kalluri2011'],
      },
      'days-1-3': {
        from: 1,
        to: 3,
        do: { 'mineral-spf': topics.sunscreen, moisturise: topics.moisturiser, 'make-up-when-calm': topics.makeUp },
        avoid: {
          'strong-sun': topics.strongSun,
          'hard-exercise': topics.hardExercise,
          'heat-and-pools': { topics: ['heat', 'swim', 'pool'] },
          actives: topics.actives,
          'no-picking': { topics: ['touching', ...topics.picking.topics] },
        },
        normal: { 'redness-fades': {}, 'swelling-settles': {}, 'dry-and-rough': {} },
        callIf: needlingSigns,
        basis: 'clinic',
        sources: ['nuance', 'elleskin', 'prplondon', 'wakeskin', 'sasaki2019'],
      },
      'days-4-7': {
        from: 4,
        to: 7,
        do: { 'spf-daily': topics.sunscreen, moisturise: topics.moisturiser, 'let-flakes-fall': {} },
        avoid: {
          'no-picking': { topics: ['touching', ...topics.picking.topics] },
          'exfoliating-until-healed': topics.exfoliants,
          'actives-until-allowed': topics.actives,
          'swimming-until-day-5': topics.swim,
        },
        normal: { 'fine-flaking': {}, 'settled-by-day-7': {} },
        callIf: needlingSigns,
        basis: 'clinic',
        sources: ['chu2021', 'browsofjoy', 'wakeskin', 'monarch'],
      },
      'week-2': {
        from: 8,
        to: 14,
        do: {
          'restart-actives': topics.actives,
          'wait-if-dark-or-sensitive': editorial,
          'spf-daily': topics.sunscreen,
        },
        avoid: { 'peels-or-laser': { topics: ['peels', 'laser'] } },
        normal: { 'looks-normal': {} },
        callIf: { 'still-red-or-bumpy': {}, 'new-dark-patches': {} },
        basis: 'clinic',
        sources: ['monarch', 'browsofjoy', 'chu2021'],
      },
      'weeks-4-8': {
        from: 28,
        to: 56,
        do: { 'review-photos': {}, 'next-session': {}, 'spf-4-weeks': topics.sunscreen },
        avoid: { 'booking-early': {}, tanning: topics.tan },
        normal: { 'melasma-first-change': {}, 'scars-take-months': {} },
        callIf: { 'darker-than-before': {} },
        basis: 'trial',
        sources: ['harris2015', 'he2024', 'alam2014', 'dogra2014'],
      },
    },
  },
} as const;
