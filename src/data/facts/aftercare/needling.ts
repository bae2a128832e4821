/** Aftercare plans: days, lines and what they rest on, after needling. */
import { editorial, emergency, skin } from './shared.ts';

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
  // Trials name it for the weeks of results; a patient who darkens earlier must not wait for them.
  'darker-than-before': editorial,
} as const;

export const needling = {
  microneedling: {
    phases: {
      'weeks-before': {
        from: -28,
        to: -3,
        do: { 'spf-broad-spectrum': {}, 'tell-clinic': {}, 'treat-skin-first': {}, 'cold-sores-antiviral': {} },
        avoid: { 'sun-before': {}, 'waxing-before': {}, 'peels-before': {} },
        normal: {},
        callIf: {},
        basis: 'clinic',
        sources: ['elleskin', 'browstudio', 'agelesssa', 'browsofjoy', 'gilbert2000'],
      },
      'last-days-before': {
        from: -5,
        to: 0,
        do: { 'clean-skin': {} },
        avoid: { 'actives-before': {}, 'shaving-cuts': {}, sunburn: {} },
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
        skin: skin(2, 2),
        do: {
          'wash-hands': {},
          'gentle-cleanser': {},
          'clinic-product': {},
          'hat-and-shade': {},
          'clean-pillowcase': {},
        },
        avoid: { 'make-up': {}, 'no-sunscreen-yet': {}, sweating: {}, swimming: {}, actives: {}, 'no-picking': {} },
        normal: { 'mild-sunburn': {}, 'tight-and-warm': {}, 'pinpoint-bleeding': {} },
        callIf: { 'swelling-or-breathing': emergency, 'numbing-reaction': emergency, ...needlingSigns },
        basis: 'clinic',
        sources: ['nuance', 'elleskin', 'monarch', 'wakeskin', 'friedmann2024', 'sasaki2019', 'kalluri2011'],
      },
      'days-1-3': {
        from: 1,
        to: 3,
        skin: skin(1, 1),
        do: { 'mineral-spf': {}, moisturise: {}, 'make-up-when-calm': {} },
        avoid: { 'strong-sun': {}, 'hard-exercise': {}, 'heat-and-pools': {}, actives: {}, 'no-picking': {} },
        normal: { 'redness-fades': {}, 'swelling-settles': {}, 'dry-and-rough': {} },
        callIf: needlingSigns,
        basis: 'clinic',
        sources: ['nuance', 'elleskin', 'prplondon', 'wakeskin', 'sasaki2019'],
      },
      'days-4-7': {
        from: 4,
        to: 7,
        skin: skin(1, 1),
        do: { 'spf-daily': {}, moisturise: {}, 'let-flakes-fall': {} },
        avoid: {
          'no-picking': {},
          'exfoliating-until-healed': {},
          'actives-until-allowed': {},
          'swimming-until-day-5': {},
        },
        normal: { 'fine-flaking': {}, 'settled-by-day-7': {} },
        callIf: needlingSigns,
        basis: 'clinic',
        sources: ['chu2021', 'browsofjoy', 'wakeskin', 'monarch'],
      },
      'week-2': {
        from: 8,
        to: 14,
        skin: skin(0, 0),
        do: { 'restart-actives': {}, 'wait-if-dark-or-sensitive': editorial, 'spf-daily': {} },
        avoid: { 'peels-or-laser': {} },
        normal: { 'looks-normal': {} },
        callIf: { 'still-red-or-bumpy': {}, 'new-dark-patches': {} },
        basis: 'clinic',
        sources: ['monarch', 'browsofjoy', 'chu2021'],
      },
      'weeks-4-8': {
        from: 28,
        to: 56,
        do: { 'review-photos': {}, 'next-session': {}, 'spf-4-weeks': {} },
        avoid: { 'booking-early': {}, tanning: {} },
        normal: { 'melasma-first-change': {}, 'scars-take-months': {} },
        callIf: { 'darker-than-before': {} },
        basis: 'trial',
        sources: ['harris2015', 'he2024', 'alam2014', 'dogra2014'],
      },
    },
  },
} as const;
