import { recommend } from '../../engine/index.ts';
import type { Command } from '../command.ts';
import { catalogueOf } from '../files.ts';
import { EXIT, parsed, UsageError } from '../usage.ts';
import { answersFrom } from './answers.ts';
import { reasoning } from './report.ts';

const HELP = `pigment-widgets explain FILE --answers "age=adult,look=patches,…"

The whole reasoning of one visitor: what the marks may be, each treatment's verdict with every reason for and against
it, the sources of each, and what would change it. FILE is a clinic's file, or “default” for the built-in guide.

  --answers LIST  question=option, separated by commas; several options as health=pregnant+diabetes
                  (pigment-widgets graph shows the questions)
  --json          { answers, recommendation } on stdout
`;

const EXAMPLE = 'Write --answers "age=adult,warning-signs=none,look=patches"';

export const explain: Command = {
  summary: 'tells why a visitor gets the result that they get',
  help: HELP,
  async run(args, io) {
    const { values, positionals } = parsed(args, {
      answers: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1)
      throw new UsageError(
        `One file is explained; ${positionals.length === 0 ? 'none' : positionals.length} given.`,
        'Write pigment-widgets explain pigment.json, or default.',
      );
    if (values.answers === undefined) throw new UsageError('There is no --answers.', EXAMPLE);
    const catalogue = await catalogueOf(file);
    const answers = answersFrom(values.answers, catalogue.questions);
    const recommendation = recommend(catalogue, answers);
    io.out(
      values.json
        ? `${JSON.stringify({ answers, recommendation }, null, 2)}\n`
        : reasoning(catalogue, answers, recommendation, io.paint),
    );
    return EXIT.fine;
  },
};
