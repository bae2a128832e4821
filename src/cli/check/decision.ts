import { createHash } from 'node:crypto';
import type { Catalogue } from '../../data/index.ts';
import { LAWS, prove, SAFETY_LAWS, type DecisionCatalogue, type Proof, type Violation } from '../../engine/index.ts';
import { answersInWords } from '../words.ts';
import type { Finding } from './finding.ts';

type Laws = 'all' | 'safety';

/** The proof of a merged catalogue: each law that does not hold, with the smallest answers that show it, in words. */
export function decisionFindings(catalogue: Catalogue, laws: Laws): Finding[] {
  const { violations, unreached } = proofOf(catalogue, laws);
  return [
    ...violations.map((violation) => broken(catalogue, violation)),
    ...unreached.map((what) => ({
      part: 'decision' as const,
      level: 'error' as const,
      path: '',
      message: `No answers lead to ${what}.`,
      hint: 'A visitor can never meet it. Look at what sets it.',
    })),
  ];
}

export const lawsOf = (laws: Laws): number => (laws === 'all' ? LAWS : SAFETY_LAWS).length;

function broken(catalogue: Catalogue, { law, answers, than, detail }: Violation): Finding {
  const against = than ? ` Compared with: ${inWords(catalogue, than)}.` : '';
  return {
    part: 'decision',
    level: 'error',
    path: '',
    message: `The law “${law}” does not hold: ${detail}`,
    hint: `Smallest answers that show it: ${inWords(catalogue, answers)}.${against}`,
  };
}

const inWords = (catalogue: Catalogue, answers: Violation['answers']): string =>
  answersInWords(catalogue, answers).join(' / ') || 'no answer at all';

const known = new Map<string, Proof>();

/** Most files change only prices and words. What the proof reads is then the same, and proved once. */
export function proofOf(catalogue: Catalogue, laws: Laws): Proof {
  const read = decisionOf(catalogue);
  const key = createHash('sha256').update(laws).update(JSON.stringify(read)).digest('base64');
  const proof = known.get(key) ?? prove(read, { laws });
  known.set(key, proof);
  return proof;
}

/** Only what the proof can see, so that nothing that it reads is left out of the key. */
function decisionOf({ questions, conditions, treatments, evidence, contraindications }: Catalogue): DecisionCatalogue {
  return {
    questions,
    evidence,
    contraindications,
    conditions: mapped(conditions, ({ mustRefer, sources }) => ({ mustRefer, sources })),
    treatments: mapped(treatments, ({ order, kind, prescription, place, burden, downtimeDays, skinTypes, like }) => ({
      ...{ order, kind, prescription, place, burden, downtimeDays, skinTypes, like },
    })),
  };
}

const mapped = <From, To>(of: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(of).map(([id, value]) => [id, to(value)]));
