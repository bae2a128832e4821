/** Rule 9 a second time, read from the facts: which of the chosen options are in the way, and can pass. */
import { NONE } from '../answers.ts';
import type { Column } from '../columns.ts';
import { isBase, NO_TREATMENT, SKIN_TYPE } from '../marks.ts';
import type { Answers, DecisionCatalogue, GateFacts } from '../types.ts';
import { ASK_FIRST, NOT_FOR_YOU } from './demands.ts';

/** Nobody changes these. */
const LASTING: readonly string[] = ['age', SKIN_TYPE];

export interface Change {
  question: string;
  from: string[];
  to: string[];
}

/** The chosen options of a question that bring a treatment down to this verdict, and that can pass. */
export function removable(
  { catalogue, treatment }: Pick<Column, 'catalogue' | 'treatment'>,
  question: string,
  chosen: readonly string[],
  severity: number,
): string[] {
  if (LASTING.includes(question)) return [];
  const gates = Object.values(catalogue.contraindications).filter(
    ({ setBy }) => setBy && 'question' in setBy && setBy.question === question,
  );
  return chosen.filter((option) => {
    const set = gates.filter(({ setBy }) => setBy && 'options' in setBy && setBy.options.includes(option));
    const inTheWay = set.some((gate) => isAgainst(gate, treatment) && leaves(gate) === severity);
    return inTheWay && set.every(({ after }) => after);
  });
}

const endsAll = (gate: GateFacts): boolean => gate.level === 'refer' && gate.treatments.includes('*');
const leaves = (gate: GateFacts): number => (gate.level === 'avoid' || endsAll(gate) ? NOT_FOR_YOU : ASK_FIRST);
function isAgainst(gate: GateFacts, treatment: string): boolean {
  if (isBase(treatment)) return treatment === NO_TREATMENT && endsAll(gate);
  return gate.treatments.includes('*') || gate.treatments.includes(treatment);
}

/** All of them together, with what the answers then are. */
export function changesBy(
  column: Pick<Column, 'catalogue' | 'treatment'>,
  answers: Answers,
  severity: number,
): Change[] {
  return Object.entries(answers).flatMap(([question, from]) => {
    const gone = removable(column, question, from, severity);
    if (gone.length === 0) return [];
    const rest = from.filter((option) => !gone.includes(option));
    const emptied = rest.length === 0 && isMany(column.catalogue, question);
    return [{ question, from: [...from], to: emptied ? [NONE] : rest }];
  });
}
const isMany = ({ questions }: DecisionCatalogue, question: string): boolean => questions[question]?.kind === 'many';
