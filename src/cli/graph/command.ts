import type { Command } from '../command.ts';
import { catalogueOf, DEFAULT } from '../files.ts';
import { EXIT, parsed, UsageError } from '../usage.ts';
import { mermaid } from './mermaid.ts';

const HELP = `pigment-widgets graph [FILE]

Prints the interview as a Mermaid flowchart: questions, which answers lead where, and which end at a doctor.
Without FILE it is the built-in one. Paste it into a \`\`\`mermaid block of Markdown, or into an editor of Mermaid.
`;

export const graph: Command = {
  summary: 'prints the interview as a Mermaid flowchart',
  help: HELP,
  async run(args, io) {
    const { positionals } = parsed(args, {}, 'pigment-widgets graph');
    if (positionals.length > 1) throw new UsageError(`One file at a time; ${positionals.length} given.`);
    io.out(mermaid(await catalogueOf(positionals[0] ?? DEFAULT)));
    return EXIT.fine;
  },
};
