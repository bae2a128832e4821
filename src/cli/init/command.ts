import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CatalogueError } from '../../data/index.ts';
import { parseText } from '../../data/parse.ts';
import type { Command } from '../command.ts';
import type { Io } from '../io.ts';
import { EXIT, parsed, UsageError } from '../usage.ts';
import { asked } from './ask.ts';
import { pasteOf, starterOf, type Wishes } from './starter.ts';

const HELP = `pigment-widgets init [FILE]

Writes a small clinic file (pigment.json unless FILE says otherwise) and prints the HTML to paste. On a terminal it asks
for what no option gives; an empty answer leaves it as it is built in.

  --name NAME           the clinic's name
  --phone NUMBER        its phone number
  --booking URL         where “Book a consultation” leads: https://…, or a path of your site
  --jurisdiction PLACE  whose rules hold: GB, EU or US. EU writes 112 as the emergency number, US 911
  --urgent-phone NUMBER the number for what can’t wait in your country
  --currency CODE       of your prices, such as EUR
  --time-zone ZONE      which decides what day is today, such as Europe/Dublin
  --offer IDS           treatments that you offer, with commas; the others are told as “not offered here”
  --price ID=FROM-TO/PER  your price, such as ipl=90-140/session; give it once for each treatment
  --yes                 asks nothing
  --force               writes over a file that is there

The file names its schema, so that an editor says what may stand where. Check it with pigment-widgets check.
`;

const OPTIONS = {
  name: { type: 'string' },
  phone: { type: 'string' },
  booking: { type: 'string' },
  jurisdiction: { type: 'string' },
  'urgent-phone': { type: 'string' },
  currency: { type: 'string' },
  'time-zone': { type: 'string' },
  offer: { type: 'string' },
  price: { type: 'string', multiple: true },
  yes: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
} as const;

export const init: Command = {
  summary: "writes a clinic's first file, and the HTML to paste",
  help: HELP,
  async run(args, io) {
    const { values, positionals } = parsed(args, OPTIONS);
    if (positionals.length > 1) throw new UsageError(`One file is written; ${positionals.length} given.`);
    const { yes, force, ...given } = values;
    const file = positionals[0] ?? 'pigment.json';
    const wishes: Wishes = io.ask && !yes ? await asked(given, io.ask) : given;
    const text = `${JSON.stringify(starterOf(wishes), null, 2)}\n`;
    accepted(text);
    await write(file, text, force);
    tell(file, io);
    if (!io.ask && !yes && Object.keys(given).length === 0) io.err(UNASKED);
    return EXIT.fine;
  },
};

const UNASKED =
  'Nothing was asked, because this is no terminal: the file holds nothing of your own yet. Give --name and the like; see pigment-widgets init --help.\n';

/** What was asked for is told as wrong before anything is written. */
function accepted(text: string): void {
  try {
    parseText(text);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    const [{ path, message, hint } = { path: '', message: '', hint: undefined }] = error.problems;
    throw new UsageError(`Nothing was written. ${path}: ${message}`, hint);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such folder',
  ENOTDIR: 'Part of its path is a file, not a folder',
  EISDIR: 'That is a folder',
  EACCES: 'Its folder may not be written to',
  EROFS: 'Its folder may not be written to',
};

async function write(file: string, text: string, force: boolean): Promise<void> {
  try {
    await writeFile(file, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EEXIST')
      throw new UsageError(
        `${file} is there already; nothing was written.`,
        'Give another name, or --force to write over it.',
      );
    const reason = REASONS[String(code)] ?? (error instanceof Error ? error.message : String(error));
    throw new UsageError(`${file} cannot be written. ${reason}.`, `Looked for its folder from ${process.cwd()}.`);
  }
}

function tell(file: string, io: Io): void {
  io.out(
    `Wrote ${file}. Put it where your pages are, and paste what you need of this:\n\n${pasteOf(basename(file))}\n`,
  );
  io.out(`Check it after every change: npx pigment-widgets check ${file}\n`);
}
