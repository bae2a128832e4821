/** What the plans say after freezing. */
import type { AftercareWords } from '../../types.ts';
import { first24Hours } from './shared.ts';

const sunOnSpot = 'Sun on the treated spot';
const infection = 'You see pus, redness spreads, pain gets worse or you have a fever.';
const blisterNearEye = 'You have a blister close to an eye.';

export const freezing: Pick<AftercareWords, 'cryotherapy'> = {
  cryotherapy: {
    phases: {
      'first-24-hours': {
        title: first24Hours,
        do: {
          paracetamol: 'Take paracetamol if you need it.',
          'wash-as-normal': 'Wash as normal and pat the spot dry.',
          'open-or-covered': 'Leave the spot open or cover it, as you like.',
        },
        avoid: { 'picking-or-rubbing': 'Picking or rubbing the spot', 'sun-on-spot': sunOnSpot },
        normal: {
          'stings-and-swells': 'The spot may sting, turn red and swell.',
          blister: 'A blister may form. It may look red or black.',
        },
        callIf: { 'infection-or-more-pain': infection, 'blister-near-eye': blisterNearEye },
      },
      healing: {
        title: 'While it heals, up to 3 weeks',
        do: {
          'antiseptic-cream': 'Put antiseptic cream on the spot each day, as an NHS leaflet says.',
          'keep-blister-roof': 'Leave the skin over a blister in place.',
          'growing-blister': 'If a blister keeps growing, you may let it out with a sterile needle and cover it.',
          'spf-new-skin': 'Wear SPF on the new skin.',
        },
        avoid: { 'picking-the-scab': 'Picking the scab', 'sun-on-spot': sunOnSpot },
        normal: {
          'scab-1-3-weeks': 'A scab may form. Healing often takes 1–3 weeks, and longer on the lower leg.',
          'lighter-or-darker': 'The spot may turn lighter or darker than the skin around it.',
          numbness: 'The spot may feel numb. Feeling usually comes back within months.',
        },
        callIf: {
          'infection-or-more-pain': infection,
          'blister-near-eye': blisterNearEye,
          'not-healed': 'The spot has not healed after 3 weeks.',
          'grows-bleeds-or-returns': 'The spot grows, bleeds or comes back. Have it checked.',
        },
      },
    },
  },
};
