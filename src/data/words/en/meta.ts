/** About the catalogue, in words. */
import { decision } from './decision.ts';

export const meta = {
  decision,
  funding:
    'No clinic, maker or shop paid for this text. The clinic that shows it may sell some of these treatments. It can give its own names, prices and numbers of sessions. It cannot change what we say about good, harm and proof.',
  authors: [
    { name: 'The pigment-widgets contributors', role: 'software authors and editors, none of them a clinician' },
  ],
  method:
    'We read reviews, trials, guidelines and clinic pages, mostly as summaries. We graded each, from A for reviews and trials by chance to D for clinic pages. We may have missed studies. Where sources disagree, we show both. Where we found nothing, or a choice is our own, we say so.',
  updates:
    'We go through the whole text again by its review date. If we learn of a mistake, or of a study that changes an answer, we change it sooner. Each change of a medical fact gets a new version number and is listed.',
  uncertainty:
    'Take the numbers as rough. We read most studies only as summaries, and many were small. Few people with the darkest skin (type 6) took part in them. “Not studied” means that nobody has looked, as far as we know. It does not mean that a treatment does not work.',
  /** The median of all texts; none may be harder than grade 8 (`npm run readability`). */
  readability: { formula: 'Flesch–Kincaid grade level', grade: 4 },
} as const;
