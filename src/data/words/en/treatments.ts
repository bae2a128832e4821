/** How each treatment works, and what to know of skin types, in words. */
import type { TreatmentWords } from '../types.ts';

export const treatments: TreatmentWords = {
  'microneedling-clinic': {
    how: 'Fine needles make tiny holes, and your skin repairs itself. For colour, the main help seems to be letting creams in, not breaking up pigment.',
    skinTypes: {
      note: 'Dark marks are less likely than with resurfacing lasers or deeper peels, but they do happen. Darker skin raises the risk.',
    },
  },
  'microneedling-topical': {
    how: 'First come the needles, then a lightening solution while the tiny channels are open. One pen’s label, as a clinic quotes it, says the pen is not meant to push products in.',
    skinTypes: {
      note: 'With vitamin C, lighter skin did better in one study. Darker skin marks more easily after needling.',
    },
  },
  'home-roller': {
    how: 'Very short needles disturb only the outer, dead layer. So skin may feel smoother and take in more of a product. We found no trial for pigment.',
    skinTypes: {
      note: 'We found no trial of home use on pigment, so we are careful with every skin type. Darker skin marks more easily.',
    },
  },
  'topical-prescription': {
    how: 'These creams can slow the making of pigment, shed coloured cells faster and calm irritation. A prescriber chooses the cream and checks on you.',
    skinTypes: {
      note: 'Often the first choice for darker skin. Start slowly, because irritation can leave dark marks.',
    },
  },
  'topical-nonprescription': {
    how: 'These creams can make skin produce less pigment, or slow how it spreads. They use azelaic acid, vitamin C, niacinamide or a tranexamic acid serum. Some trials used strengths that need a prescription. Shop products are usually weaker.',
    skinTypes: { note: 'For darker skin, this is the gentlest place to start.' },
  },
  'oral-tranexamic-acid': {
    how: 'These tablets calm signals that switch pigment cells on. Only a prescriber can decide on them, and UK rules bar advertising them to the public.',
    skinTypes: { note: 'The tablets themselves are not known to cause dark marks.' },
  },
  'peel-superficial': {
    how: 'A mild acid loosens the top layer of skin. As that layer sheds, coloured cells come away with it.',
    skinTypes: {
      note: 'Light glycolic, salicylic or mandelic peels carry the lowest peel risk for darker skin. Expect two to four weeks of skin care first.',
    },
  },
  'peel-tca': {
    how: 'A stronger acid, called TCA, takes off more of the upper skin layers than a light peel does.',
    skinTypes: {
      note: 'Trials in types 3–6 used weak peels in a series. At this depth the risk of dark marks is high.',
    },
  },
  ipl: {
    how: 'Flashes of bright light heat brown pigment. The spot turns darker, then flakes off.',
    skinTypes: {
      note: 'Your skin’s own pigment takes up the light too, so it can burn or change colour. The limit for darker skin rests on web pages. Care for type 3 is this guide’s own view.',
    },
  },
  'qs-pico-laser': {
    how: 'Very short laser pulses shatter grains of pigment. A weaker form, called toning, is used for melasma.',
    skinTypes: {
      note: 'Asian patients clearly had more side effects than those from Europe. For darker skin, low-energy light (1064 nm) is the gentler choice.',
    },
  },
  'fractional-laser': {
    how: 'Thousands of tiny columns of heat renew the skin bit by bit. It is mainly used for texture.',
    skinTypes: {
      note: 'The limit for types 5–6 is this guide’s own, because dark marks are a risk. Only a specialist should decide.',
    },
  },
  cryotherapy: {
    how: 'Liquid nitrogen freezes the cells that hold pigment. The spot crusts over and falls off.',
    skinTypes: { note: 'In a trial that included type 4, dark marks came only on the frozen side.' },
  },
  'sun-protection': {
    how: 'It blocks UV rays from the sun. A tint with iron oxide also blocks visible light, which darkens melasma and dark marks.',
    skinTypes: { note: 'The tint matters most for darker skin. Choose a shade that matches yours.' },
  },
  'no-treatment': { how: 'You leave the marks alone and give them time. Some fade by themselves, others stay.' },
};
