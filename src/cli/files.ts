import { readFile, stat } from 'node:fs/promises';
import { catalogue as standard, CatalogueError, type Catalogue, type CatalogueProblem } from '../data/index.ts';
import { parseText } from '../data/parse.ts';
import { UsageError } from './usage.ts';

/** A widget takes no larger file. */
export const MOST_BYTES = 512 * 1024;
/** Standard input, where a file is asked for. */
export const INPUT = '-';
/** The name of the built-in catalogue, where a file is asked for. */
export const DEFAULT = 'default';

export async function read(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw tooLarge(path, size);
    return await readFile(path, 'utf8');
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(path, error);
  }
}

/** Standard input, which is not read further than it has to be. */
export function readBytes(name: string, bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES)
    throw new UsageError(`${name} is more than ${MOST_BYTES / 1024} KB; a widget takes no larger file.`, TOO_MUCH);
  return Buffer.from(bytes).toString('utf8');
}

const TOO_MUCH = 'A file holds only what differs from the built-in guide. Leave the rest out.';
const tooLarge = (path: string, size: number): UsageError =>
  new UsageError(
    `${path} is ${String(Math.ceil(size / 1024))} KB; a widget takes a file of ${MOST_BYTES / 1024} KB at most.`,
    TOO_MUCH,
  );

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file',
  EISDIR: 'That is a folder',
  EACCES: 'It may not be read',
  EPERM: 'It may not be read',
  ENOTDIR: 'Part of its path is a file, not a folder',
};
function unreadable(path: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (path.trim() === '') return new UsageError(`“${path}” is no file.`, 'Give the path of one, such as pigment.json.');
  if (path === INPUT)
    return new UsageError('Standard input is read by check alone.', 'Save it as a file, and give the path of that.');
  if (/^https?:/.test(path))
    return new UsageError(
      `${path} cannot be read. That is an address.`,
      'Save it as a file, and give the path of that.',
    );
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error));
  return new UsageError(`${path} cannot be read. ${reason}.`, `Looked for it from ${process.cwd()}.`);
}

/** A file that is the only reason for a command to go on, merged; `default` is the built-in guide. */
export async function catalogueOf(path: string): Promise<Catalogue> {
  if (path === DEFAULT) return standard;
  const text = await read(path);
  try {
    return parseText(text);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    throw new UnusableFile(path, error.problems);
  }
}

/** A clinic's file with problems, met by a command that needs it whole. */
export class UnusableFile extends Error {
  readonly problems: readonly CatalogueProblem[];

  constructor(path: string, problems: readonly CatalogueProblem[]) {
    super(`${path} cannot be used: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}.`);
    this.name = 'UnusableFile';
    this.problems = problems;
  }
}
