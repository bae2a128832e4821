/** What the plans say after needling. */
import type { AftercareWords } from '../../types.ts';
import {
  weeksBefore,
  first24Hours,
  days1To3,
  days4To7,
  week2,
  spfDaily,
  moisturise,
  hatAndShade,
  letFlakesFall,
  noPicking,
  breathing,
  painGetsWorse,
} from './shared.ts';

const actives = 'Retinoids (vitamin A creams), acids and vitamin C';
const needlingSigns = {
  'eye-pain-or-blisters': 'You get blisters near an eye, or your eye hurts.',
  'fever-or-unwell': 'You have a fever or feel unwell.',
  'pus-crust-or-smell': 'You see pus or yellow crust, or notice a bad smell.',
  'redness-spreads': 'Redness spreads, or gets worse after day 3.',
  'blisters-or-cold-sore': 'You get blisters or a cold sore.',
  'pain-gets-worse': painGetsWorse,
  'bumps-or-rash': 'Firm bumps or an itchy rash last for more than a week.',
  'new-dark-patches': 'New dark patches appear.',
  'darker-than-before': 'A patch is darker than before your treatment. Have it checked before your next session.',
};

export const needling: Pick<AftercareWords, 'microneedling'> = {
  microneedling: {
    phases: {
      'weeks-before': {
        title: weeksBefore,
        note: 'Clinics set different times. Some want you to stop retinoids and acids up to 10 days before, so ask yours early.',
        do: {
          'spf-broad-spectrum': 'Wear broad-spectrum sunscreen every day.',
          'tell-clinic': 'Tell the clinic about medicines, cold sores, scars and pregnancy.',
          'treat-skin-first': 'Have active acne or eczema treated first.',
          'cold-sores-antiviral':
            'Ask about cold sores if you get them. A prescriber may give you an antiviral to help prevent them.',
        },
        avoid: {
          'sun-before': 'Sunbeds and strong sun: clinics say for 24 hours, 2 weeks or 4 weeks before',
          'waxing-before': 'Waxing for about 1 week before',
          'peels-before': 'Peels for about a month before',
        },
        normal: {},
        callIf: {},
      },
      'last-days-before': {
        title: 'The last days before',
        do: { 'clean-skin': 'Arrive with clean skin.' },
        avoid: {
          'actives-before':
            'Retinoids (vitamin A creams), acids and exfoliants. Often that is for 3–5 days, but clinics range from 24 hours to 10 days.',
          'shaving-cuts': 'Cuts from shaving',
          sunburn: 'Sunburn',
        },
        normal: {},
        callIf: { postpone: 'You get a cold sore, an infection or sunburn. Your treatment then needs to wait.' },
      },
      'first-24-hours': {
        title: first24Hours,
        note: 'Your skin is more open than usual. In one small study it lost extra water for at least 48 hours.',
        do: {
          'wash-hands': 'Wash your hands before you touch your skin.',
          'gentle-cleanser': 'Use a gentle cleanser.',
          'clinic-product': 'Put on only the product that the clinic gave you.',
          'hat-and-shade': hatAndShade,
          'clean-pillowcase': 'Sleep on a clean pillowcase.',
        },
        avoid: {
          'make-up': 'Make-up',
          'no-sunscreen-yet': 'Sunscreen and cosmetics for 24 hours, as most sheets for needling pens say',
          sweating: 'Exercise, sauna, hot baths and anything else that makes you sweat',
          swimming: 'Swimming',
          actives,
          'no-picking': noPicking,
        },
        normal: {
          'mild-sunburn': 'Your skin may look red, like mild sunburn.',
          'tight-and-warm': 'It may feel tight and warm.',
          'pinpoint-bleeding': 'You may see tiny dots of blood and light swelling.',
        },
        callIf: {
          'swelling-or-breathing': breathing,
          'numbing-reaction':
            'After numbing cream you feel faint, your ears ring, your mouth goes numb or your heart races.',
          ...needlingSigns,
        },
      },
      'days-1-3': {
        title: days1To3,
        do: {
          'mineral-spf': 'Wear mineral SPF 30–50. Start about 24 hours after treatment.',
          moisturise,
          'make-up-when-calm': 'Use make-up only once your skin is calm, usually after 24–48 hours.',
        },
        avoid: {
          'strong-sun': 'Strong sun for 72 hours',
          'hard-exercise': 'Hard exercise for 24–72 hours: clinics differ',
          'heat-and-pools': 'Sauna, steam, hot tubs and swimming',
          actives,
          'no-picking': noPicking,
        },
        normal: {
          'redness-fades': 'Redness may fade over 24–72 hours.',
          'swelling-settles': 'Swelling may go down.',
          'dry-and-rough': 'Your skin may feel dry and rough.',
        },
        callIf: needlingSigns,
      },
      'days-4-7': {
        title: days4To7,
        do: { 'spf-daily': spfDaily, moisturise, 'let-flakes-fall': letFlakesFall },
        avoid: {
          'no-picking': noPicking,
          'exfoliating-until-healed': 'Exfoliating until your skin has fully healed. This may take about 1 week.',
          'actives-until-allowed':
            'Retinoids and acids until your clinic allows them. Clinics say from day 5 to day 7.',
          'swimming-until-day-5': 'Swimming until day 4 or 5',
        },
        normal: {
          'fine-flaking': 'Your skin may be dry, with fine flakes.',
          'settled-by-day-7': 'Ordinary reactions are often gone by about day 7.',
        },
        callIf: needlingSigns,
      },
      'week-2': {
        title: week2,
        do: {
          'restart-actives': 'Restart retinoids and acids once your skin is calm. Clinics say from day 5 to day 7.',
          'wait-if-dark-or-sensitive': 'Wait 7 days or more if your skin is dark or sensitive.',
          'spf-daily': spfDaily,
        },
        avoid: { 'peels-or-laser': 'Other treatments, such as peels or laser' },
        normal: { 'looks-normal': 'Your skin may look normal again.' },
        callIf: {
          'still-red-or-bumpy': 'You still have redness or bumps.',
          'new-dark-patches': needlingSigns['new-dark-patches'],
        },
      },
      'weeks-4-8': {
        title: 'Weeks 4 to 8 and your next session',
        note: 'Some trials left only 2 weeks between sessions. Follow the date that your clinic sets.',
        do: {
          'review-photos': 'Look at your photos together with the clinic.',
          'next-session': 'Leave about 4 weeks or more between sessions, and go only if your skin has settled.',
          'spf-4-weeks': 'Keep using SPF for at least 4 weeks, and ideally always.',
        },
        avoid: { 'booking-early': 'Booking your next session early', tanning: 'Tanning' },
        normal: {
          'melasma-first-change': 'In melasma studies, the first change came from about week 4.',
          'scars-take-months': 'Scars may take 3–6 months to change.',
        },
        callIf: { 'darker-than-before': needlingSigns['darker-than-before'] },
      },
    },
  },
};
