/** What the plans say after light and laser treatment. */
import type { AftercareWords } from '../../types.ts';
import {
  weeksBefore,
  first24Hours,
  days1To3,
  days4To7,
  week2,
  spfDaily,
  hatAndShade,
  sun,
  pusOrFever,
  coldSore,
} from './shared.ts';

const exfoliants1Week = 'Scrubs and other exfoliants for at least 1 week';
const pickingScabs = 'Picking, which can cause infection, scars and pale marks';
const askAboutScabs = 'Clinics differ about thin scabs. Ask yours whether it wants a call about any scab at all.';
const laserSigns = {
  blisters: 'You get blisters.',
  'weeping-or-thick-crust': 'Your skin weeps or forms a thick crust.',
  'swelling-over-3-days': 'Swelling lasts for more than 3 days.',
  'pus-or-fever': pusOrFever,
  'white-or-dark-marks': 'White or dark marks appear that you were not told to expect.',
};
const laserSignsAndColdSore = { ...laserSigns, 'cold-sore': coldSore };

export const light: Pick<AftercareWords, 'laser-ipl' | 'fractional-laser'> = {
  'laser-ipl': {
    phases: {
      'weeks-before': {
        title: weeksBefore,
        do: {
          'test-patch': 'Have a test patch first.',
          'spf-daily': spfDaily,
          'list-medicines': 'Give the clinic a list of your medicines.',
        },
        avoid: {
          'tan-6-weeks': 'Any tan, sunbeds and fake tan for 6 weeks before',
          picking: 'Picking your skin',
          'retinoids-4-days':
            'Retinoids (vitamin A creams) and bleaching products. One clinic says for about 4 days before.',
        },
        normal: {},
        callIf: {
          'tanned-or-burnt': 'You are tanned or sunburnt. You will not be treated that day.',
          'changed-spot': 'A spot has changed. Have it checked before any treatment.',
          'postpone-laser':
            'You get a cold sore or an infection, start a new medicine or are pregnant. Your treatment then needs to wait.',
        },
      },
      'first-24-hours': {
        title: first24Hours,
        do: {
          'cool-pack': 'Hold a cool pack, wrapped in a cloth, on the skin for 5 minutes each hour.',
          'keep-dry': 'Keep the skin dry if your clinic tells you to.',
          paracetamol: 'Take paracetamol if you need it.',
        },
        avoid: {
          'heat-and-sweat': 'Heat, hot baths and sweating',
          'make-up-on-broken-skin': 'Make-up on broken skin',
          sun,
        },
        normal: {
          'red-and-swollen': 'Your skin may be red and swollen for hours.',
          'feels-hot': 'It may feel hot.',
          'spots-change-colour': 'Spots may turn darker after IPL, or white or red after pigment laser.',
        },
        callIf: { 'eye-pain-or-sight': 'Your eye hurts or your sight changes.', ...laserSignsAndColdSore },
      },
      'days-1-3': {
        title: days1To3,
        note: askAboutScabs,
        do: {
          'wash-and-pat': 'Wash gently and pat your skin dry.',
          'spf-50-from-day-2': 'From day 2, wear SPF 50. Choose one with high UVA protection.',
          ointment: 'Use the ointment if you were given one.',
        },
        avoid: {
          'nothing-for-2-days': 'Moisturiser, sunscreen and make-up for 2 days, where your clinic says so',
          'swimming-gym-sauna': 'Swimming, gym and sauna',
          'picking-scabs': pickingScabs,
          'exfoliants-1-week': exfoliants1Week,
        },
        normal: {
          'coffee-specks': 'After IPL, spots may turn into dark specks like coffee grounds.',
          'thin-scab': 'After pigment laser, a thin scab may form.',
          'swelling-3-days': 'Swelling may last for up to 3 days.',
        },
        callIf: laserSignsAndColdSore,
      },
      'days-4-7': {
        title: days4To7,
        note: askAboutScabs,
        do: { 'leave-scabs': 'Leave scabs alone.', 'spf-50': 'Wear SPF 50 every day.' },
        avoid: {
          'picking-scabs': pickingScabs,
          'make-up-on-scabs': 'Make-up over scabs',
          'swimming-contact-sport': 'Swimming and contact sport until all scabs have fallen off',
          'exercise-and-sauna-still': 'Exercise and sauna until 7–10 days have passed',
          'exfoliants-1-week': exfoliants1Week,
        },
        normal: {
          'scabs-fall': 'After pigment laser, scabs may fall off on days 5–7.',
          'specks-flake': 'After IPL on the face, specks may flake off on days 7–10.',
        },
        callIf: laserSignsAndColdSore,
      },
      'week-2': {
        title: week2,
        do: {
          'back-to-exercise': 'Go back to exercise, swimming and sauna after 7–10 days.',
          'gentle-skin-care': 'Keep your skin care gentle.',
        },
        avoid: { 'exfoliants-1-week': exfoliants1Week },
        normal: {
          'pinker-skin': 'New skin may look pinker.',
          'body-flaking': 'On the body, flaking may go on for 4–6 weeks.',
        },
        callIf: laserSigns,
      },
      'weeks-4-8': {
        title: 'Weeks 4 to 8 and your next session',
        do: {
          'spf-3-6-months': 'Wear SPF every day through the course and for 3–6 months after it.',
          'review-6-8-weeks': 'Have your skin reviewed at 6–8 weeks.',
          'repeat-when-settled': 'Have another session only once your skin has settled.',
        },
        avoid: { 'tan-and-sunbeds': 'Tanning and sunbeds' },
        normal: { 'keeps-fading': 'Spots may keep fading for 6–8 weeks.' },
        callIf: { 'marks-stay': 'Dark or white marks do not go away.' },
      },
    },
  },
  'fractional-laser': {
    phases: {
      fractional: {
        title: 'The first week after fractional laser',
        note: 'Where two lines differ, follow the stricter one. Ablative laser, which removes skin, heals more slowly: follow your clinic’s own sheet.',
        do: {
          'head-raised': 'Sleep with your head raised.',
          'thin-moisturiser': 'Use a thin moisturiser, unless your clinic tells you to wait.',
          'hat-and-shade': hatAndShade,
          'spf-50-when-allowed': 'Wear SPF 50 once your clinic allows it.',
        },
        avoid: {
          'exfoliants-7-days':
            'Retinoids (vitamin A creams) and glycolic acid for 7 days. The same goes for scrubs and other exfoliants.',
          exercise: 'Exercise',
          sun,
        },
        normal: {
          'pink-1-3-days': 'Your skin may look pink for 1–3 days.',
          'bronzed-sandpaper': 'From about day 2–4 it may look bronzed and feel like sandpaper.',
          'peels-to-day-7': 'It may peel until day 6 or 7.',
        },
        callIf: laserSignsAndColdSore,
      },
    },
  },
};
