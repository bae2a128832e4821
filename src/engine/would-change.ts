import { NONE } from './answers.ts';
import { once, type Cap } from './cap.ts';
import { gatesOf } from './gates.ts';
import type { Answers, DecisionCatalogue, TreatmentVerdict } from './types.ts';
import { VERDICTS } from './verdicts.ts';

/** An option of a question, as a key. */
const key = (question: string, option: string): string => `${question} ${option}`;

/** Options whose every gate can pass: one that also sets a gate without `after` words (a medicine one must not stop) stays. */
const passingKeys = once((contraindications: DecisionCatalogue['contraindications']): ReadonlySet<string> => {
  const passing = new Map<string, boolean>();
  for (const gates of gatesOf(contraindications).byQuestion.values()) {
    for (const { setBy, set, after } of gates) {
      const question = setBy && 'question' in setBy ? setBy.question : '';
      for (const option of set.keys()) {
        const at = key(question, option);
        passing.set(at, (passing.get(at) ?? true) && Boolean(after));
      }
    }
  }
  return new Set([...passing].filter(([, passes]) => passes).map(([at]) => at));
});

/** The chosen options that set a gate and can pass with everything else that they set. */
export function passingOptions(
  catalogue: DecisionCatalogue,
  question: string,
  gate: string,
  chosen: readonly string[],
): readonly string[] {
  const setBy = catalogue.contraindications[gate]?.setBy;
  const setting = setBy && 'question' in setBy ? setBy.options : [];
  const passing = passingKeys(catalogue.contraindications);
  return chosen.filter((option) => setting.includes(option) && passing.has(key(question, option)));
}

/**
 * Rule 9: what would have to pass for a better verdict. The options behind all worst caps are taken away together, and
 * the verdict of those answers is asked again. Only for gates with `after` words.
 */
export function wouldChange(
  catalogue: DecisionCatalogue,
  answers: Answers,
  now: { severity: number; caps: readonly Cap[] },
  passing: typeof passingOptions,
  severityOf: (changed: Answers) => number,
): TreatmentVerdict['wouldChange'] {
  let removed: Map<string, Set<string>> | undefined;
  for (const { severity, side, reason } of now.caps) {
    if (severity !== now.severity || side !== 'against' || reason.kind !== 'gate' || !reason.question) continue;
    for (const option of passing(catalogue, reason.question, reason.id, answers[reason.question] ?? [])) {
      removed ??= new Map();
      removed.set(reason.question, (removed.get(reason.question) ?? new Set()).add(option));
    }
  }
  if (!removed) return null;
  const changes = [...removed].map(([question, options]) => change(catalogue, answers, question, options));
  const severity = severityOf(Object.fromEntries(changes.map(({ question, to }) => [question, to])));
  return severity < now.severity ? { changes, verdict: VERDICTS[severity] ?? 'fits' } : null;
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
