import type { Catalogue } from '../../data/index.ts';
import type { Command } from '../command.ts';
import { catalogueOf } from '../files.ts';
import { EXIT, parsed, UsageError } from '../usage.ts';
import { answersInWords } from '../words.ts';
import { changesText } from './changes-report.ts';
import { changesOf } from './changes.ts';
import { differenceOf, type Difference } from './difference.ts';
import { differenceText } from './report.ts';

const HELP = `pigment-widgets diff OLD NEW

Which answers of a visitor now lead to another outcome: how many, and three examples of each, in words.
OLD and NEW are clinic files, or “default” for the built-in guide.

  --json     { sets, verdicts: [{ treatment, from, to, sets, finished, examples, words }], refers, added, removed,
             reordered, changed: [{ what, path, name, from, to }] } on stdout

All answer sets are counted, none sampled: each question left out, or answered as the quiz allows. “Finished” are those
that answer every question they lead to. Examples have as few answers as possible; what they leave out is unanswered.
Compared are verdicts and whether and how soon a visitor is sent to a doctor, not places in the order.

“Also changed” tells what visitors see otherwise, whatever they answer: what is offered or needs a prescription, names,
prices, whom to call, ratings, skin types, gates, aftercare and other texts, old and new, without sources. It shows 20,
of every kind something, and counts the rest; --json has all.

Exit code 0, also where something differs; 1 where a file cannot be used (see pigment-widgets check).
`;

export const diff: Command = {
  summary: 'tells which answers have another outcome in a new file',
  help: HELP,
  async run(args, io) {
    const { values, positionals } = parsed(args, { json: { type: 'boolean', default: false } });
    const [before = '', after = ''] = positionals;
    if (positionals.length !== 2)
      throw new UsageError(
        `Two files are compared; ${positionals.length === 0 ? 'none' : positionals.length} given.`,
        'Write pigment-widgets diff default pigment.json, or pigment-widgets diff old.json new.json',
      );
    const [old, now] = [await catalogueOf(before), await catalogueOf(after)];
    const difference = differenceOf(old, now);
    const changed = changesOf(old, now);
    io.out(
      values.json
        ? `${JSON.stringify({ ...worded(difference, now), changed }, null, 2)}\n`
        : `${differenceText(difference, old, now, io.paint)}${changesText(changed, old, now, io.paint)}`,
    );
    return EXIT.fine;
  },
};

/** Each group with its examples in words too. */
function worded({ verdicts, refers, ...rest }: Difference, catalogue: Catalogue): object {
  const words = (one: Difference['refers'][number] | Difference['verdicts'][number]): object => ({
    ...one,
    words: one.examples.map((answers) => answersInWords(catalogue, answers)),
  });
  return { ...rest, verdicts: verdicts.map(words), refers: refers.map(words) };
}
