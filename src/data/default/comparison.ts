/** What the comparison shows first: numbers, ratings and names; effects and notes come with the whole catalogue. */
import { conditions } from '../facts/conditions.ts';
import { ratings } from '../facts/ratings.ts';
import { skinGates } from '../facts/skin-gates.ts';
import { treatmentPlans } from '../facts/treatment-plans.ts';
import { treatments } from '../facts/treatments.ts';
import { join, mapped, named } from '../join.ts';
import { decision } from '../words/en/decision.ts';
import { conditionNames, treatmentNames } from '../words/en/names.ts';
import { comparison } from '../words/en/ui-comparison.ts';
import { common, meta, notices } from './base.ts';

export const comparisonStart = {
  meta: { ...meta, decision },
  ui: { common, comparison, notices },
  conditions: join(conditions, named(conditionNames)),
  treatments: join(join(treatmentPlans, named(treatmentNames)), treatments),
  evidence: ratings,
  // What they rest on comes with the rest.
  contraindications: mapped(skinGates, (gate) => ({ ...gate, sources: [] })),
} as const;
