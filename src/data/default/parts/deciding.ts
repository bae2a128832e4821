/** What decides, with the words that explain it: what a result and a comparison both need beyond their first views. */
import { conditionSources } from '../../facts/condition-sources.ts';
import { conditions as conditionFacts } from '../../facts/conditions.ts';
import { contraindications as gateFacts } from '../../facts/contraindications.ts';
import { evidence as evidenceFacts } from '../../facts/evidence.ts';
import { gateSources } from '../../facts/gate-sources.ts';
import { ratings } from '../../facts/ratings.ts';
import { resultNotices as noticeFacts } from '../../facts/result-notices.ts';
import { treatmentPlans } from '../../facts/treatment-plans.ts';
import { treatmentSources } from '../../facts/treatment-sources.ts';
import { treatments as treatmentFacts } from '../../facts/treatments.ts';
import { join, mapped, named } from '../../join.ts';
import { conditionSummaries } from '../../words/en/condition-summaries.ts';
import { conditions as conditionWords } from '../../words/en/conditions.ts';
import { contraindications as gateWords } from '../../words/en/contraindications.ts';
import { evidence as evidenceWords } from '../../words/en/evidence.ts';
import { gateNames } from '../../words/en/gate-names.ts';
import { conditionNames, treatmentNames } from '../../words/en/names.ts';
import { resultNotices as noticeWords } from '../../words/en/result-notices.ts';
import { treatmentQuestions } from '../../words/en/treatment-questions.ts';
import { treatments as treatmentWords } from '../../words/en/treatments.ts';

const noted = mapped(evidenceWords, (cells) => mapped(cells, (note: string) => ({ note })));
const numbers = join(join(treatmentPlans, named(treatmentNames)), join(treatmentFacts, treatmentSources));
const asked = mapped(treatmentQuestions, (ask) => ({ ask }));

export const conditions = join(
  join(join(conditionFacts, conditionSources), named(conditionNames)),
  join(conditionSummaries, conditionWords),
);
export const treatments = join(join(numbers, treatmentWords), asked);
export const evidence = join(join(ratings, evidenceFacts), noted);
export const contraindications = join(join(join(gateFacts, gateSources), named(gateNames)), gateWords);
export const resultNotices = join(noticeFacts, noticeWords);
