import { CatalogueError, type Catalogue } from '../../data/index.ts';
import { parseText } from '../../data/parse.ts';
import { readText } from '../../data/patch/text.ts';
import { claimFindings } from './claims.ts';
import { countryFindings } from './country.ts';
import { decisionAid } from './decision-aid.ts';
import { decisionFindings, lawsOf, proofOf } from './decision.ts';
import type { CheckOptions, Facts, Finding, Report } from './finding.ts';
import { languageOf } from './languages.ts';
import { readability } from './readability.ts';
import { nextReview, reviewFindings } from './review.ts';
import { urgentHelpFindings } from './urgent-help.ts';
import { urgentNumberFindings } from './urgent-numbers.ts';

type Checked = Pick<Report, 'findings' | 'facts'>;

/** Everything that can be told of the text of a clinic's file. */
export function checkText(text: string, options: CheckOptions): Checked {
  const { findings, facts } = merged(text, options);
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  return { ...(facts && { facts }), findings: findings.map((one) => withSource(one, lines)) };
}

function merged(text: string, options: CheckOptions): Checked {
  try {
    return everything(parseText(text), text, options);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return { findings: error.problems.map((problem) => ({ part: 'file', level: 'error', ...problem })) };
  }
}

function everything(catalogue: Catalogue, text: string, { all, today }: CheckOptions): Checked {
  const { value, where } = readText(text);
  const patch = value as object;
  const laws = all ? 'all' : 'safety';
  const read = readability(patch);
  const language = languageOf(catalogue, patch);
  const findings = [
    ...decisionFindings(catalogue, laws),
    ...read.findings,
    ...claimFindings(patch),
    ...language.findings,
    ...countryFindings(catalogue, patch),
    ...urgentHelpFindings(catalogue, patch),
    ...urgentNumberFindings(catalogue, patch),
    ...reviewFindings(catalogue, today),
  ];
  const facts: Facts = {
    sets: proofOf(catalogue, laws).sets,
    laws: lawsOf(laws),
    decisionAid: decisionAid(catalogue),
    readability: { texts: read.texts, hardest: read.hardest },
    language: language.fact,
    nextReview: nextReview(catalogue),
  };
  // What is not about a place in the file has no line.
  return { facts, findings: findings.map((one) => (one.path === '' ? one : { ...one, ...where(one.path) })) };
}

const WIDTH = 120;
/** The line that it is about. Of a very long one (a file without line breaks) the part around the place. */
function withSource(finding: Finding, lines: readonly string[]): Finding {
  const { line, column = 1 } = finding;
  const source = line === undefined ? undefined : lines[line - 1];
  if (source === undefined || source.trim() === '') return finding;
  const start = source.length > WIDTH ? Math.max(0, column - WIDTH / 2) : 0;
  return { ...finding, source: source.slice(start, start + WIDTH), caret: column - 1 - start };
}
