/** What only a comparison tells of each treatment: what it may do, what it is like, the day, and what people read. */
import { chances as chanceFacts } from '../../facts/chances.ts';
import { claims as claimFacts } from '../../facts/claims.ts';
import { numberSources } from '../../facts/number-sources.ts';
import { planSources } from '../../facts/plan-sources.ts';
import { treatmentEffects as effectFacts } from '../../facts/treatment-effects.ts';
import { treatmentExperience as experienceFacts } from '../../facts/treatment-experience.ts';
import { treatmentSteps as stepFacts } from '../../facts/treatment-steps.ts';
import { join, mapped } from '../../join.ts';
import { chances as chanceWords } from '../../words/en/chances.ts';
import { claims as claimWords } from '../../words/en/claims.ts';
import { treatmentEffects as effectWords } from '../../words/en/treatment-effects.ts';
import { treatmentExperience as experienceWords } from '../../words/en/treatment-experience.ts';
import { treatmentNotes } from '../../words/en/treatment-notes.ts';
import { treatmentSteps as stepWords } from '../../words/en/treatment-steps.ts';
import * as deciding from './deciding.ts';

const lived = mapped(join(experienceFacts, experienceWords), (experience) => ({ experience }));
const days = mapped(join(stepFacts, stepWords), (steps) => ({ steps }));
const sides = join(effectFacts, effectWords);

export const conditions = join(deciding.conditions, join(chanceFacts, chanceWords));
const numbers = join(join(deciding.treatments, treatmentNotes), join(numberSources, planSources));

export const treatments = join(join(numbers, sides), join(lived, days));
export const claims = join(claimFacts, claimWords);
