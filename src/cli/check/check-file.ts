import { read, readBytes } from '../files.ts';
import { UsageError } from '../usage.ts';
import { checkText } from './check-text.ts';
import type { CheckOptions, Report, Source } from './finding.ts';

/** One file of a list. A file that cannot be read is a problem of that file; the others are still checked. */
export async function checkFile(source: Source, options: CheckOptions): Promise<Report> {
  const start = performance.now();
  const { findings, facts } = await found(source, options);
  const ok = findings.every(({ level }) => level !== 'error');
  return {
    file: source.file,
    ok,
    findings,
    ...(facts && { facts }),
    ms: Math.round((performance.now() - start) * 10) / 10,
  };
}

async function found({ file, bytes }: Source, options: CheckOptions): Promise<Pick<Report, 'findings' | 'facts'>> {
  try {
    return checkText(bytes ? readBytes(file, bytes) : await read(file), options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { message, hint } = error;
    return { findings: [{ part: 'file', level: 'error', path: '', message, ...(hint !== undefined && { hint }) }] };
  }
}
