import type { Catalogue } from '../../data/index.ts';
import type { Answers } from '../../engine/index.ts';
import type { Io } from '../io.ts';
import { answersInWords, number, verdictWord } from '../words.ts';
import type { Difference, Refer } from './difference.ts';

/** A difference for a doctor who signs off behaviour and reads no JSON. */
export function differenceText(
  difference: Difference,
  before: Catalogue,
  after: Catalogue,
  paint: Io['paint'],
): string {
  const { verdicts, refers, added, removed, reordered, sets } = difference;
  const name = (id: string): string => after.treatments[id]?.name ?? before.treatments[id]?.name ?? id;
  const group = (head: string, from: string, to: string, one: Counted): string =>
    `${paint('bold', head)}: ${from} → ${paint('cyan', to)}\n${countText(one)}${examplesText(one.examples, after)}`;
  const parts = [
    ...refers.map((one) => group('Sent to a doctor', referWord(one.from), referWord(one.to), one)),
    ...verdicts.map((one) =>
      group(
        `${name(one.treatment)} (${one.treatment})`,
        verdictWord(before, one.from),
        verdictWord(after, one.to),
        one,
      ),
    ),
    ...added.map((id) => `${paint('bold', `${name(id)} (${id})`)} is new.\n`),
    ...removed.map((id) => `${paint('bold', `${name(id)} (${id})`)} is gone.\n`),
  ];
  const order = reordered.length > 0 ? `May stand elsewhere in the order of a result: ${reordered.join(', ')}.\n` : '';
  if (parts.length === 0) return `Every one of ${number(sets)} answer sets has the same outcome.\n${order}`;
  return `${parts.join('\n')}\n${order}Of ${number(sets)} answer sets: each question left out, or answered as the quiz allows.\n`;
}

type Counted = Pick<Difference['verdicts'][number], 'sets' | 'finished' | 'examples'>;
const countText = ({ sets, finished }: Counted): string =>
  `  ${number(sets)} answer sets; ${number(finished)} of them answer every question that they lead to. For example:\n`;

const examplesText = (examples: readonly Answers[], catalogue: Catalogue): string =>
  examples
    .map((answers) => `  • ${answersInWords(catalogue, answers).join(' / ') || 'nothing is answered'}\n`)
    .join('');

const LEVELS = { no: 'no', none: 'yes, in your own time', soon: 'yes, soon', urgent: 'yes, urgently' } as const;
const referWord = ({ level, ends }: Refer): string => `${LEVELS[level]}${ends ? ' (the quiz ends)' : ''}`;
