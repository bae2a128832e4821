import { LINT_NOTICE } from '../../data/index.ts';
import type { Io } from '../io.ts';
import { number, plural } from '../words.ts';
import type { Facts, Finding, Report } from './finding.ts';

export interface Summary {
  files: number;
  /** Files with errors. */
  failed: number;
  errors: number;
  warnings: number;
  /** Milliseconds in all, and for each file. */
  ms: number;
  msPerFile: number;
  workers: number;
  /** The most memory that the process has had, in megabytes. */
  peakMemoryMb: number;
}

type Paint = Io['paint'];
export const counted = (findings: readonly Finding[], level: Finding['level']): number =>
  findings.filter((finding) => finding.level === level).length;

/** A report for people. Of many files a fine one is one line. */
export function reportText(report: Report, brief: boolean, paint: Paint): string {
  const findings = report.findings.map((finding) => findingText(report.file, finding, paint)).join('');
  const facts = report.facts && !brief ? factsText(report.facts, report, paint) : '';
  return `${findings}${headline(report, paint)}\n${facts}`;
}

function headline({ file, ok, findings, facts }: Report, paint: Paint): string {
  const errors = counted(findings, 'error');
  const warnings = counted(findings, 'warning');
  const found = [errors && plural(errors, 'problem'), warnings && plural(warnings, 'warning')].filter(Boolean);
  const unseen = facts ? '' : '; decision, texts and reviews are looked at once these are mended';
  const mark = ok ? paint('green', '✓') : paint('red', '✗');
  return `${mark} ${file}: ${found.join(', ') || 'fine'}${ok ? '' : unseen}`;
}

function findingText(file: string, finding: Finding, paint: Paint): string {
  const { level, path, message, hint, line, column, source, caret = 0 } = finding;
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  const word = level === 'error' ? paint('red', 'error') : paint('yellow', 'warning');
  const gutter = String(line ?? '').length;
  const shown =
    source === undefined
      ? ''
      : `  ${paint('dim', `${String(line)} |`)} ${source}\n  ${' '.repeat(gutter)} ${paint('dim', '|')} ${' '.repeat(caret)}^\n`;
  const where = path === '' ? '' : `  ${path}`;
  return `${paint('bold', place)}  ${word}  ${finding.part}${where}\n${shown}  ${message}\n${hint === undefined ? '' : `  ${paint('dim', hint)}\n`}\n`;
}

function factsText(
  { sets, laws, decisionAid, readability, language, nextReview }: Facts,
  { findings }: Report,
  paint: Paint,
): string {
  const broken = counted(
    findings.filter(({ part }) => part === 'decision'),
    'error',
  );
  const hold = broken === 0 ? 'hold' : `of which ${broken} failed`;
  const hardest = readability.hardest === null ? '' : `, the hardest about grade ${readability.hardest}`;
  const rows = [
    ['Decision', `${laws} laws ${hold} for all ${number(sets)} answer sets`],
    [
      'Decision aid',
      `${decisionAid.met} of ${decisionAid.of} criteria by our own score; not met: ${decisionAid.notMet.join(' ')}`,
    ],
    ['Readability', `${plural(readability.texts, 'text')} of your own${hardest}`],
    [
      'Language',
      `${language.locale}: ${number(language.own)} of ${number(language.of)} texts are yours, the rest is built in`,
    ],
    ['Next review', nextReview],
    ['Claims', LINT_NOTICE],
  ];
  return rows.map(([name = '', text = '']) => `  ${paint('dim', name.padEnd(13))}${text}\n`).join('');
}

export function summaryText(summary: Summary): string {
  const { files, failed, warnings, ms, msPerFile, workers, peakMemoryMb } = summary;
  const problems = failed === 0 ? 'none with problems' : `${number(failed)} with problems`;
  const cores = workers === 1 ? 'one core' : `${workers} cores`;
  return `\n${plural(files, 'file')}, ${problems}, ${plural(warnings, 'warning')}. ${(ms / 1000).toFixed(1)} s on ${cores}, ${msPerFile} ms a file, ${peakMemoryMb} MB.\n`;
}
