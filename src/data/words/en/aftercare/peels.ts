/** What the plans say after light and medium peels. */
import type { AftercareWords } from '../../types.ts';
import {
  weeksBefore,
  first24Hours,
  days1To3,
  days4To7,
  week2,
  spfDaily,
  moisturise,
  letFlakesFall,
  noPicking,
  sun,
  breathing,
  painGetsWorse,
  pusOrFever,
  coldSore,
} from './shared.ts';

const stayInShade = 'Stay in the shade.';
const peelsAndWaxing = 'Other peels, waxing and laser hair removal for at least 7 days';
const strongChlorine = 'Strongly chlorinated pools: one clinic sheet says for up to 14 days';
const peelInEye = 'Peel liquid gets into your eye. Rinse it out with water straight away.';
const newDarkMarks = 'New dark marks appear, or your skin gets darker after the flaking has finished.';
const peelSigns = {
  'blisters-or-raw-skin': 'You get blisters, or raw skin that weeps.',
  'pain-gets-worse': painGetsWorse,
  'pus-or-fever': pusOrFever,
  'cold-sore': coldSore,
  'new-dark-marks': newDarkMarks,
};

export const peels: Pick<AftercareWords, 'peel' | 'peel-medium'> = {
  peel: {
    phases: {
      'weeks-before': {
        title: weeksBefore,
        note: 'Not everyone gets a plan. US skin doctors (the AAD) say some people follow one for 2–4 weeks.',
        do: {
          'spf-daily': spfDaily,
          'prepare-skin':
            'Follow your clinician’s plan if you get one. It may include a prescription cream for 2–4 weeks.',
        },
        avoid: { tanning: 'Tanning' },
        normal: {},
        callIf: {},
      },
      'last-2-weeks-before': {
        title: 'The last 2 weeks before',
        do: { 'tell-cold-sores': 'Tell the clinic if you ever get cold sores.' },
        avoid: {
          'retinoids-before':
            'Retinoids (vitamin A creams) for several days. With dark skin, melasma or dark after-marks, make it 1–2 weeks.',
          'waxing-and-scrubs': 'Waxing and scrubs',
          sunburn: 'Sunburn',
        },
        normal: {},
        callIf: {
          'postpone-or-pregnant':
            'You get a cold sore, an infection or sunburn, or are pregnant. Your treatment then needs to wait.',
        },
      },
      'first-24-hours': {
        title: first24Hours,
        do: { moisturise, 'cool-cloth': 'Cool your skin with a clean, cool cloth.', shade: stayInShade },
        avoid: { 'make-up': 'Make-up', 'heat-steam-sweat': 'Heat, steam and sweating', sun, 'no-picking': noPicking },
        normal: {
          'red-like-sunburn': 'Your skin may look red and feel tight, like sunburn.',
          'tight-for-hours': 'The tight feeling may last for hours.',
          'no-peeling': 'You may see no peeling. That is normal too.',
        },
        callIf: {
          'swelling-or-breathing': breathing,
          'salicylic-reaction': 'After a salicylic peel your ears ring, you feel dizzy or you breathe fast.',
          'peel-in-eye': peelInEye,
          ...peelSigns,
        },
      },
      'days-1-3': {
        title: days1To3,
        do: {
          'spf-30-50': 'Wear SPF 30–50 every morning.',
          'gentle-cleanser': 'Use a gentle cleanser.',
          'mineral-make-up': 'Use mineral make-up only if your skin is calm.',
        },
        avoid: {
          'acids-and-fragrance': 'Fragrance, acids, retinoids and other forms of vitamin A',
          'pools-sauna-exercise': 'Chlorinated pools, sauna and hard exercise',
          'no-picking': noPicking,
          'peels-and-waxing': peelsAndWaxing,
        },
        normal: {
          'redness-24-72-hours': 'Redness may last for 24–72 hours.',
          'dry-first-flakes': 'Your skin may be dry and start to flake.',
        },
        callIf: peelSigns,
      },
      'days-4-7': {
        title: days4To7,
        do: { 'let-flakes-fall': letFlakesFall, moisturise, 'spf-daily': spfDaily },
        avoid: {
          'pulling-flakes': 'Pulling off flakes',
          exfoliants: 'Scrubs and other exfoliants',
          'actives-until-calm': 'Acids and retinoids while your skin peels or stings',
          'peels-and-waxing': peelsAndWaxing,
          'strong-chlorine': strongChlorine,
        },
        normal: {
          'flaking-3-7-days': 'Flaking may last for 3–7 days.',
          'light-peel-heals': 'A light peel may take 1–7 days to heal.',
        },
        callIf: peelSigns,
      },
      'week-2': {
        title: week2,
        do: {
          'restart-when-settled':
            'Restart acids and retinoids once nothing peels or stings. Clinics say from day 5 to day 14.',
          'spf-daily': spfDaily,
        },
        avoid: { 'peels-and-waxing': peelsAndWaxing, 'strong-chlorine': strongChlorine },
        normal: { smoother: 'Your skin may look smoother.' },
        callIf: { 'red-patches': 'Red patches appear.', 'new-dark-marks': newDarkMarks },
      },
      'weeks-2-8': {
        title: 'Weeks 2 to 8 and your next peel',
        do: {
          'spf-1-month': 'Wear SPF for at least 1 month, as the NHS advises.',
          'next-light-peel':
            'Have your next peel only once your skin has healed. Light peels are usually 2–4 weeks apart.',
        },
        avoid: { tanning: 'Tanning' },
        normal: { 'builds-up': 'Results may build up over several sessions.' },
        callIf: { 'new-dark-marks': newDarkMarks },
      },
    },
  },
  'peel-medium': {
    phases: {
      'medium-peel': {
        title: 'The first 6 weeks after a medium peel',
        note: 'A medium peel heals more slowly than a light one. Where two lines differ, follow the stricter one. One clinic leaves 6–12 months between medium peels.',
        do: {
          'days-off': 'Plan 5–14 days away from social events.',
          shade: stayInShade,
          'spf-50-month': 'Once your skin has closed, wear SPF 50 too, for at least a month.',
        },
        avoid: { sun, 'picking-crusts': 'Picking at crusts' },
        normal: {
          'brown-or-red': 'Your skin may look brown or red for days.',
          'up-to-6-weeks': 'It may take up to 6 weeks to look normal.',
        },
        callIf: { 'swelling-or-breathing': breathing, 'peel-in-eye': peelInEye, ...peelSigns },
      },
    },
  },
};
