import { NONE } from './answers.ts';
import type { Cap } from './caps.ts';
import { gatesOf } from './gates.ts';
import type { Answers, DecisionCatalogue, TreatmentVerdict, Verdict } from './types.ts';
import { severity } from './verdicts.ts';

/**
 * Rule 9: what would have to pass for a better verdict. The options behind all worst caps are taken away together, and
 * the verdict of those answers is asked again. Only for gates with `after` words; an option that also sets a gate
 * without them (a medicine one must not stop) stays.
 */
export function wouldChange(
  catalogue: DecisionCatalogue,
  answers: Answers,
  now: { treatment: string; verdict: Verdict; caps: readonly Cap[] },
  verdictOf: (answers: Answers) => Verdict,
): TreatmentVerdict['wouldChange'] {
  const removed = new Map<string, Set<string>>();
  for (const { cap, side, reason } of now.caps) {
    if (cap !== now.verdict || side !== 'against' || reason.kind !== 'gate' || !reason.question) continue;
    const options = passing(catalogue, reason.id, reason.question, answers[reason.question] ?? []);
    for (const option of options) {
      removed.set(reason.question, (removed.get(reason.question) ?? new Set()).add(option));
    }
  }
  if (removed.size === 0) return null;
  const changes = [...removed].map(([question, options]) => change(catalogue, answers, question, options));
  const verdict = verdictOf({ ...answers, ...Object.fromEntries(changes.map(({ question, to }) => [question, to])) });
  return severity(verdict) < severity(now.verdict) ? { changes, verdict } : null;
}

/** The chosen options behind a gate that can pass, if everything else that they set can pass too. */
function passing(catalogue: DecisionCatalogue, gate: string, question: string, chosen: readonly string[]): string[] {
  const gates = gatesOf(catalogue).byQuestion.get(question) ?? [];
  return chosen.filter((option) => {
    const set = gates.filter(({ setBy }) => setBy && 'question' in setBy && setBy.options.includes(option));
    return set.some(({ id }) => id === gate) && set.every(({ after }) => after);
  });
}

/** As cleaned as rule 1 reads it: ids that are unknown, said twice or, like `none`, ignored are no part of a change. */
function change(catalogue: DecisionCatalogue, answers: Answers, question: string, options: ReadonlySet<string>) {
  const facts = catalogue.questions[question];
  const known = [...new Set(answers[question])].filter((option) => facts && Object.hasOwn(facts.options, option));
  const from = facts?.kind === 'many' ? known.filter((option) => option !== NONE) : known;
  const rest = from.filter((option) => !options.has(option));
  const emptied = rest.length === 0 && facts?.kind === 'many';
  return { question, from, to: emptied ? [NONE] : rest };
}
