import { LINT_NOTICE } from '../../data/index.ts';
import type { Command } from '../command.ts';
import type { Io } from '../io.ts';
import { INPUT, MOST_BYTES } from '../files.ts';
import { EXIT, parsed, UsageError } from '../usage.ts';
import type { CheckOptions, Report, Source } from './finding.ts';
import { reports, workersFor } from './pool.ts';
import { progressOf, type Progress } from './progress.ts';
import { counted, reportText, summaryText, type Summary } from './report.ts';

const HELP = `pigment-widgets check FILE…

Tells everything that is wrong with a clinic's file, or that somebody should look at:

  file           JSON, shape, references, and what a file may not change: path, line and column, what to do
  decision       the safety laws for every set of answers, with the smallest that breaks one
  decision-aid   our own score against IPDASi v4
  readability    your own texts above grade 8, and sentences that are too long
  claims         what may not be promised or promoted in the file's jurisdiction; it helps, it is not legal advice
  languages      texts that have no words in the file's language
  country        a currency or time zone of another country than the file's jurisdiction
  urgent-help    numbers of the UK in a file for another country; a text that names another number than the file
  review         reviews of another version, or too long ago

FILE may be “-”: standard input, which is then called so.
A file with problems of the first kind is not merged, so the others are looked at once it has none.

  --all          every law of the decision, not only those of safety (about ten times slower)
  --json         { "files": [{ file, ok, findings, facts, ms }], "summary": { … } } on stdout
  --today DAY    the day that counts as today, such as 2026-11-22
  --progress     shows progress also where stderr is no terminal

Many files are checked on all cores. Exit code 1 if any file has an error; a warning is for you to judge.
`;

const OPTIONS = {
  all: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  today: { type: 'string' },
  progress: { type: 'boolean', default: false },
} as const;

export const check: Command = {
  summary: 'tells everything that is wrong with clinic files',
  help: HELP,
  async run(args, io) {
    const { values, positionals: files } = parsed(args, OPTIONS);
    if (files.length === 0) throw new UsageError('No file was given.', 'Write pigment-widgets check pigment.json');
    const options = { all: values.all, today: dayOf(values.today) };
    const shown = files.length > 1 && (values.progress || io.watched);
    const printer = values.json ? inJson(io) : inWords(io, files.length > 1);
    const summary = await run(
      await sourcesOf(files, io),
      options,
      printer,
      shown ? progressOf(files.length, io) : null,
    );
    printer.end(summary);
    return summary.failed > 0 ? EXIT.problems : EXIT.fine;
  },
};

/** Standard input is read here: threads have none. */
async function sourcesOf(files: readonly string[], io: Io): Promise<Source[]> {
  const inputs = files.filter((file) => file === INPUT).length;
  if (inputs > 1) throw new UsageError(`Standard input is read once; “${INPUT}” was given ${inputs} times.`);
  const bytes = inputs > 0 ? await io.input(MOST_BYTES) : undefined;
  return files.map((file) => (bytes && file === INPUT ? { file: 'standard input', bytes } : { file }));
}

function dayOf(given: string | undefined): string {
  const today = given ?? new Date().toISOString().slice(0, 10);
  const read = /^\d{4}-\d\d-\d\d$/.test(today) ? new Date(`${today}T00:00Z`) : undefined;
  // The 31st of February is read as a day of March.
  if (read && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(today)) return today;
  throw new UsageError(`“${today}” is no day.`, 'Write one such as --today 2026-11-22.');
}

interface Printer {
  report: (report: Report) => void;
  end: (summary: Summary) => void;
}

function inWords(io: Io, brief: boolean): Printer {
  return {
    report: (report) => {
      io.out(reportText(report, brief, io.paint));
    },
    end: (summary) => {
      if (brief) io.out(summaryText(summary));
    },
  };
}

/** One JSON object, written file by file, so that no list of all reports has to be kept. */
function inJson(io: Io): Printer {
  let begun = false;
  return {
    report(report) {
      io.out(`${begun ? ',' : '{"files":['}\n${JSON.stringify(report)}`);
      begun = true;
    },
    end: (summary) => {
      io.out(`\n],"summary":${JSON.stringify({ ...summary, claims: LINT_NOTICE })}}\n`);
    },
  };
}

async function run(
  files: readonly Source[],
  options: CheckOptions,
  printer: Printer,
  progress: Progress | null,
): Promise<Summary> {
  const start = performance.now();
  const sum = { files: files.length, failed: 0, errors: 0, warnings: 0 };
  for await (const report of reports(files, options)) {
    sum.failed += Number(!report.ok);
    sum.errors += counted(report.findings, 'error');
    sum.warnings += counted(report.findings, 'warning');
    // The line of progress gives way to what is printed.
    progress?.end();
    printer.report(report);
    progress?.step(report.ok);
  }
  progress?.end();
  const ms = Math.round(performance.now() - start);
  const used = {
    workers: Math.max(1, workersFor(files.length)),
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  return { ...sum, ms, msPerFile: Math.round((ms / files.length) * 10) / 10, ...used };
}
