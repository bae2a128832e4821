/** What the quiz shows first: the interview. */
import { quiz } from '../words/en/ui-quiz.ts';
import { common, meta, notices } from './base.ts';
import { clinic } from './clinic.ts';
import { questions } from './questions.ts';

export const quizStart = { meta, clinic, ui: { common, quiz, notices }, questions } as const;
