import { read } from '../files.ts';
import { UsageError } from '../usage.ts';
import { checkText } from './check-text.ts';
import type { CheckOptions, Report } from './finding.ts';

/** One file of a list. A file that cannot be read is a problem of that file; the others are still checked. */
export async function checkFile(file: string, options: CheckOptions): Promise<Report> {
  const start = performance.now();
  const { findings, facts } = await found(file, options);
  const ok = findings.every(({ level }) => level !== 'error');
  return { file, ok, findings, ...(facts && { facts }), ms: Math.round((performance.now() - start) * 10) / 10 };
}

async function found(file: string, options: CheckOptions): Promise<Pick<Report, 'findings' | 'facts'>> {
  try {
    return checkText(await read(file), options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { message, hint } = error;
    return { findings: [{ part: 'file', level: 'error', path: '', message, ...(hint !== undefined && { hint }) }] };
  }
}
