/** Aftercare plans: days, lines and what they rest on, after freezing. */
import { editorial, skin } from './shared.ts';

export const freezing = {
  cryotherapy: {
    phases: {
      'first-24-hours': {
        from: 0,
        to: 1,
        fromHour: 0,
        toHour: 24,
        skin: skin(2, 2),
        do: { paracetamol: {}, 'wash-as-normal': {}, 'open-or-covered': {} },
        avoid: { 'picking-or-rubbing': {}, 'sun-on-spot': editorial },
        normal: { 'stings-and-swells': {}, blister: {} },
        callIf: { 'infection-or-more-pain': editorial, 'blister-near-eye': editorial },
        basis: 'guideline',
        sources: ['kingstoncryo'],
      },
      healing: {
        from: 1,
        to: 21,
        skin: skin(1, 1),
        do: { 'antiseptic-cream': {}, 'keep-blister-roof': {}, 'growing-blister': {}, 'spf-new-skin': editorial },
        avoid: { 'picking-the-scab': {}, 'sun-on-spot': editorial },
        normal: { 'scab-1-3-weeks': {}, 'lighter-or-darker': {}, numbness: {} },
        callIf: {
          'infection-or-more-pain': {},
          'blister-near-eye': editorial,
          'not-healed': editorial,
          'grows-bleeds-or-returns': editorial,
        },
        basis: 'guideline',
        sources: ['kingstoncryo'],
      },
    },
  },
} as const;
