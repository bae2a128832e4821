/** Clinical sentences that stand by themselves on a result. */
import type { ResultNoticeWords } from '../types.ts';

export const resultNotices: ResultNoticeWords = {
  realistic: 'No treatment can promise that marks will go, and UK doctors must not suggest that it can.',
  'melasma-stays': 'Melasma is long-term, so care often goes on.',
  'red-marks':
    'Red or pink marks come from small blood vessels, not from pigment. They need another plan, so ask a clinician what may help.',
  'look-not-sure':
    'Not being sure is fine. A clinician can look at your marks and tell you more, so please ask before you choose a treatment.',
  'skin-type': 'Skin types 1 to 6 describe how skin burns and tans. They do not describe ethnicity.',
  'signs-unknown':
    'You were not sure about the warning signs. If a spot is new, changing, sore or bleeding, please ask a GP to look at it first. Please do that before any treatment, and before you decide to wait.',
  'marks-easily':
    'Do dark marks often stay after spots or scratches? Tell the clinic: a treatment may leave marks too.',
  'marks-again': 'Tell the clinic how your marks began: a treatment may leave marks too.',
  'sun-first': 'Sun protection is the base of every plan. Light can darken marks again, whatever else you do.',
  'ask-a-prescriber':
    'UK rules say that prescription-only medicines must not be advertised to the public. So we do not name or price them here. A prescriber decides with you whether one may help.',
  'pale-marks': 'Pale marks have too little pigment already, so a lightening treatment is wrong for them.',
  'refer-urgent':
    'Please call your GP today or on the next working day. Tell them what you saw, and ask how soon they can see you. Have no cosmetic treatment there until a doctor has looked. This quiz can’t tell what it is, and it may turn out to be harmless.',
  'refer-soon':
    'Please call a GP or skin doctor this week to book a visit. Until then, start no cosmetic treatment, and protect your skin from the sun. If it gets worse quickly, call again and say so.',
  'under-18':
    'Worries about your skin matter at any age. We do not suggest treatments for anyone under 18. Please talk to an adult you trust, and ask a GP. If a spot changes, bleeds or will not heal, ask soon.',
  'under-18-sign':
    'Please talk to an adult you trust about this, and call together. We do not suggest treatments for anyone under 18.',
  emergency:
    'Trouble breathing is an emergency. So are swollen lips, tongue or throat, collapse and confusion. Call your emergency number now.',
};
