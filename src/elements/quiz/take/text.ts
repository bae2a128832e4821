/** The result as plain text, for a note or a message. */
import { VERDICT_WORDS } from '../../../engine/verdict-words.ts';
import { say } from '../../shared/words.ts';
import type { Context } from '../result/context.ts';
import type { Entry, Said, Summary } from './summary.ts';

const ORDER = ['fits', 'may-fit', 'ask-first', 'no-evidence', 'not-for-you'] as const;

export function plainText(context: Context, summary: Summary): string {
  const { words } = context;
  const { title, opening, doctor, sun, leave, findOut, questions, next, answers, closing } = summary;
  const used: string[] = [];
  const all = [
    [title, ...texts(opening, used)],
    doctor ? [doctor.title === title ? '' : doctor.title, ...texts(doctor.texts, used)] : [],
    section(say(words[doctor?.title === title ? 'sunMeanwhile' : 'sunTitle']), texts(sun.slice(0, 1), used)),
    // Of the groups only this one opens with what the visitor cannot see from the verdicts.
    summary.groups
      .filter(({ title: of }) => of === say(words.rankedTitle))
      .flatMap((group) => texts(group.opening, used)),
    ...byVerdict(context, summary, used),
    section(say(words.leaveTitle), texts(leave, used)),
    section(say(words.laterTitle), listed(laterLines(context, summary))),
    section(say(words.findOutTitle), listed(findOut)),
    section(say(words.questionsTitle), listed(questions)),
    section(say(words.nextTitle), next),
    section(say(words.answersTitle), listed(answers.map(({ question, labels }) => `${question} ${labels.join('; ')}`))),
    closing,
    sourcesOf(context, used),
  ];
  return `${all
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')}\n`;
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [title, ...lines] : []);
const listed = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);

function texts(all: readonly Said[], used: string[]): string[] {
  used.push(...all.flatMap(({ sources }) => sources));
  return all.map(({ text }) => text);
}

const entriesOf = ({ groups }: Summary): Entry[] => groups.flatMap(({ entries }) => entries);

/** Under each verdict its treatments with the main reason; a prescriber's stand apart. */
function byVerdict(context: Context, summary: Summary, used: string[]): string[][] {
  const { common, words } = context;
  const of = (verdict: Entry['verdict']): string[] =>
    entriesOf(summary)
      .filter((entry) => entry.verdict === verdict)
      .map((entry) => line(entry, used));
  return [
    ...ORDER.slice(0, 3).map((verdict) => section(say(common[VERDICT_WORDS[verdict]]), listed(of(verdict)))),
    section(say(words.prescriberTitle), listed(of(null))),
    ...ORDER.slice(3).map((verdict) => section(say(common[VERDICT_WORDS[verdict]]), listed(of(verdict)))),
  ];
}

/** What lowered its verdict, where something did; else what speaks for it. A wish lowers none. */
function line({ name, facts, reasons, verdict }: Entry, used: string[]): string {
  const at = (side: string): readonly Said[] => reasons.find((reason) => reason.side === side)?.points ?? [];
  const lowered = verdict !== 'fits' && verdict !== null;
  const against = lowered ? [...at('against').filter(({ kind }) => kind !== 'wish'), ...at('unknown')] : [];
  // Of what speaks for it, only weak evidence can lower it.
  const all = [...against, ...at('for').filter(({ kind }) => kind === 'evidence'), ...at('for')];
  const [main = ''] = texts(all.slice(0, 1), used);
  return `${name} (${facts.join(', ')})${main && `: ${main}`}`;
}

const laterLines = ({ words }: Context, summary: Summary): string[] =>
  entriesOf(summary).flatMap(({ name, later }) =>
    later ? [say(words.laterLine, { treatment: name, change: later })] : [],
  );

/** By author and year; on the screen each has its title and link. */
function sourcesOf({ catalogue, details }: Context, used: readonly string[]): string[] {
  const labels = [...new Set(used)].flatMap((id) => catalogue.sources[id]?.label ?? []);
  return labels.length > 0 ? [`${say(details.sources)}: ${[...new Set(labels)].join('; ')}`] : [];
}
