import { questions as facts } from '../facts/questions.ts';
import { join } from '../join.ts';
import type { Catalogue } from '../types.ts';
import { questions as words } from '../words/en/questions.ts';

export const questions: Catalogue['questions'] = join(facts, words);
