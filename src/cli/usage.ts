import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../data/nearest.ts';

/** What a script that runs the tool can tell apart. */
export const EXIT = { fine: 0, problems: 1, wrongUse: 2 } as const;

/** The tool was called in a way that it cannot follow. Says what was looked for, what was found and what to do. */
export class UsageError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'UsageError';
    this.hint = hint;
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** `parseArgs` of Node, with its errors in our words and the option that was probably meant. */
export function parsed<const T extends Options>(args: readonly string[], options: T, command = 'It') {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw misread(error, Object.keys(options), command);
  }
}

function misread(error: unknown, known: readonly string[], command: string): unknown {
  if (!(error instanceof TypeError) || !('code' in error)) return error;
  const [, option = ''] = /'(--?[\w-]+)/.exec(error.message) ?? [];
  const all = known.map((name) => `--${name}`).join(', ');
  const list = all === '' ? `${command} takes none but --help.` : `Options: ${all}, --help.`;
  if (error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new UsageError(error.message.split('. ')[0] ?? '', list);
  const meant = nearest(option.replace(/^-+/, ''), known);
  return new UsageError(`There is no option ${option}.`, meant ? `Did you mean --${meant}? ${list}` : list);
}

/** “Did you mean …?” where an id is near, and the ids that there are. */
export function known(id: string, ids: readonly string[]): string {
  const meant = nearest(id, ids);
  return `${meant ? `Did you mean “${meant}”? ` : ''}There are: ${ids.join(', ')}.`;
}
