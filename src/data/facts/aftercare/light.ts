/** Aftercare plans: days, lines and what they rest on, after light and laser treatment. */
import { editorial, emergency } from './shared.ts';

const laserSigns = {
  blisters: {},
  'weeping-or-thick-crust': {},
  'swelling-over-3-days': {},
  'pus-or-fever': {},
  'white-or-dark-marks': {},
} as const;

export const light = {
  'laser-ipl': {
    phases: {
      'weeks-before': {
        from: -42,
        to: -1,
        do: { 'test-patch': {}, 'spf-daily': {}, 'list-medicines': {} },
        avoid: { 'tan-6-weeks': {}, picking: {}, 'retinoids-4-days': {} },
        normal: {},
        callIf: { 'tanned-or-burnt': {}, 'changed-spot': {}, 'postpone-laser': {} },
        basis: 'clinic',
        sources: ['leedslaser', 'ipllosfeliz'],
      },
      'first-24-hours': {
        from: 0,
        to: 1,
        fromHour: 0,
        toHour: 24,
        do: { 'cool-pack': {}, 'keep-dry': {}, paracetamol: {} },
        avoid: { 'heat-and-sweat': {}, 'make-up-on-broken-skin': {}, sun: {} },
        normal: { 'red-and-swollen': {}, 'feels-hot': {}, 'spots-change-colour': { only: ['ipl', 'qs-pico-laser'] } },
        callIf: { 'eye-pain-or-sight': emergency, ...laserSigns, 'cold-sore': editorial },
        basis: 'clinic',
        sources: ['leedslaser', 'nsclaser', 'iplcharleston'],
      },
      'days-1-3': {
        from: 1,
        to: 3,
        do: { 'wash-and-pat': {}, 'spf-50-from-day-2': {}, ointment: {} },
        avoid: { 'nothing-for-2-days': {}, 'swimming-gym-sauna': {}, 'picking-scabs': {}, 'exfoliants-1-week': {} },
        normal: { 'coffee-specks': { only: ['ipl'] }, 'thin-scab': { only: ['qs-pico-laser'] }, 'swelling-3-days': {} },
        callIf: { ...laserSigns, 'cold-sore': editorial },
        basis: 'clinic',
        sources: ['leedslaser', 'iplcharleston', 'nsclaser'],
      },
      'days-4-7': {
        from: 4,
        to: 7,
        do: { 'leave-scabs': { only: ['ipl', 'qs-pico-laser'] }, 'spf-50': {} },
        avoid: {
          'picking-scabs': {},
          'make-up-on-scabs': { only: ['ipl', 'qs-pico-laser'] },
          'swimming-contact-sport': { only: ['ipl', 'qs-pico-laser'] },
          'exercise-and-sauna-still': { basis: 'clinic', sources: ['leedslaser', 'iplcharleston'] },
          'exfoliants-1-week': { basis: 'clinic', sources: ['leedslaser', 'iplcharleston'] },
        },
        normal: { 'scabs-fall': { only: ['qs-pico-laser'] }, 'specks-flake': { only: ['ipl'] } },
        callIf: { ...laserSigns, 'cold-sore': editorial },
        basis: 'clinic',
        sources: ['nsclaser', 'iplcharleston'],
      },
      'week-2': {
        from: 8,
        to: 14,
        do: { 'back-to-exercise': {}, 'gentle-skin-care': {} },
        avoid: { 'exfoliants-1-week': {} },
        normal: { 'pinker-skin': {}, 'body-flaking': {} },
        callIf: laserSigns,
        basis: 'clinic',
        sources: ['leedslaser', 'iplcharleston'],
      },
      'weeks-4-8': {
        from: 28,
        to: 56,
        do: { 'spf-3-6-months': {}, 'review-6-8-weeks': {}, 'repeat-when-settled': {} },
        avoid: { 'tan-and-sunbeds': {} },
        normal: { 'keeps-fading': {} },
        callIf: { 'marks-stay': {} },
        basis: 'guideline',
        sources: ['leedslaser', 'nsclaser', 'pigsheet', 'ho2012'],
      },
    },
  },
  'fractional-laser': {
    extends: 'laser-ipl',
    phases: {
      fractional: {
        from: 0,
        to: 7,
        do: { 'head-raised': {}, 'thin-moisturiser': {}, 'hat-and-shade': {}, 'spf-50-when-allowed': {} },
        avoid: { 'exfoliants-7-days': {}, exercise: {}, sun: {} },
        normal: { 'pink-1-3-days': {}, 'bronzed-sandpaper': {}, 'peels-to-day-7': {} },
        callIf: { ...laserSigns, 'cold-sore': editorial },
        basis: 'clinic',
        sources: ['fraxelforum', 'fraxellosfeliz', 'fracbook', 'gilbert2000', 'leedslaser'],
      },
    },
  },
} as const;
