import type { Catalogue } from '../../data/index.ts';
import { interview, type Answers, type Reason, type Recommendation } from '../../engine/index.ts';
import type { Io } from '../io.ts';
import { answersInWords, plural, verdictWord } from '../words.ts';
import { reasonText } from './reasons.ts';

type Paint = Io['paint'];
type Judged = Recommendation['treatments'][number];

/** The whole reasoning of one visitor, in the order in which the decision is made. */
export function reasoning(catalogue: Catalogue, answers: Answers, result: Recommendation, paint: Paint): string {
  return [
    section('Answers', answersInWords(catalogue, answers), paint),
    section('Outcome', [outcomeText(catalogue, answers, result)], paint),
    section('Sent to a doctor', referText(catalogue, result), paint),
    section('What the marks may be', conditionsText(catalogue, result), paint),
    ...result.treatments.map((one) => treatmentText(catalogue, one, paint)),
  ].join('');
}

const section = (title: string, lines: readonly string[], paint: Paint): string =>
  `${paint('bold', title)}\n${(lines.length > 0 ? lines : ['no']).map((line) => `  ${line}\n`).join('')}\n`;

function outcomeText(catalogue: Catalogue, answers: Answers, { outcome }: Recommendation): string {
  if (outcome === 'refer') return 'refer: the quiz ends, and suggests nothing.';
  if (outcome === 'options') return 'options: the quiz is through.';
  const { current, remaining } = interview(catalogue, answers);
  const next = current ? ` Next is “${current.title}” (${current.id}).` : '';
  return `incomplete: ${plural(remaining, 'question')} still to come.${next} What is not answered counts as unknown.`;
}

const referText = (catalogue: Catalogue, { refer }: Recommendation): string[] =>
  refer ? [`level: ${refer.level}`, ...refer.reasons.map((reason) => reasonText(catalogue, reason, null))] : [];

const conditionsText = (catalogue: Catalogue, { conditions }: Recommendation): string[] =>
  conditions.flatMap(({ condition, likelihood, because }) => [
    `${catalogue.conditions[condition]?.name ?? condition} (${condition}): ${likelihood}`,
    ...because.map((reason) => `  ${reasonText(catalogue, reason, null)}`),
  ]);

function treatmentText(catalogue: Catalogue, one: Judged, paint: Paint): string {
  const facts = catalogue.treatments[one.treatment];
  const rank = one.rank === null ? '' : `, place ${one.rank}`;
  const offered = facts?.offered === false ? ', not offered' : '';
  const head = `${paint('bold', `${facts?.name ?? one.treatment} (${one.treatment})`)}: ${paint('cyan', verdictWord(catalogue, one.verdict))}${rank}${offered}\n`;
  const side = (word: string, reasons: readonly Reason[]): string =>
    reasons.map((reason) => `  ${word.padEnd(8)}${reasonText(catalogue, reason, one.treatment)}\n`).join('');
  return `${head}${side('for', one.for)}${side('against', one.against)}${side('unknown', one.unknown)}${changeText(catalogue, one)}\n`;
}

function changeText(catalogue: Catalogue, { wouldChange }: Judged): string {
  if (!wouldChange) return '';
  const changes = wouldChange.changes.map(({ question, from, to }) => {
    const labels = (options: readonly string[]): string =>
      options.map((option) => catalogue.questions[question]?.options[option]?.label ?? option).join('; ') || 'nothing';
    return `${catalogue.questions[question]?.title ?? question} ${labels(from)} → ${labels(to)}`;
  });
  return `  would be ${verdictWord(catalogue, wouldChange.verdict)} with: ${changes.join(' / ')}\n`;
}
