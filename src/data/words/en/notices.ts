/** Sentences that stand by themselves in a first view. */
import type { NoticeWords } from '../types.ts';

export const notices: NoticeWords = {
  'not-a-diagnosis':
    'This is general information, not a diagnosis. Only a clinician who sees your skin can say what your marks are.',
  'not-reviewed':
    'No clinician has reviewed this text yet. Please check with your clinic or doctor before you act on it.',
};
