import { catalogue } from '../data/index.ts';
import { check } from './check/command.ts';
import type { Command } from './command.ts';
import { diff } from './diff/command.ts';
import { explain } from './explain/command.ts';
import { UnusableFile } from './files.ts';
import { graph } from './graph/command.ts';
import { init } from './init/command.ts';
import type { Io } from './io.ts';
import { EXIT, known, UsageError } from './usage.ts';

const COMMANDS: Readonly<Record<string, Command>> = { check, init, diff, explain, graph };

const overview = (): string => `pigment-widgets: a clinic's own file for the quiz, the comparison and the timeline

  npx pigment-widgets <command> [options]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(9)}${summary}`)
  .join('\n')}

  --help     this text; after a command, what it takes
  --version  the version of the package

Exit codes: 0 fine, 1 problems found, 2 called wrongly.
`;

/** Runs the tool. Gives the exit code; what goes wrong is told on stderr. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '--version' || name === '-v') return said(io, `${catalogue.meta.version}\n`);
  if (name === '--help' || name === '-h' || name === 'help') return said(io, overview());
  try {
    const command = commandOf(name);
    if (rest.includes('--help') || rest.includes('-h')) return said(io, command.help);
    return await command.run(rest, io);
  } catch (error) {
    return failed(error, Object.hasOwn(COMMANDS, name) ? name : '', io);
  }
}

function said(io: Io, text: string): number {
  io.out(text);
  return EXIT.fine;
}

function commandOf(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command;
  if (name === '') throw new UsageError('No command was given.', 'See pigment-widgets --help.');
  throw new UsageError(`There is no command “${name}”.`, known(name, Object.keys(COMMANDS)));
}

function failed(error: unknown, command: string, io: Io): number {
  const tool = command ? `pigment-widgets ${command}` : 'pigment-widgets';
  if (error instanceof UsageError) {
    io.err(`${tool}: ${error.message}\n${error.hint ? `  ${error.hint}\n` : ''}`);
    return EXIT.wrongUse;
  }
  if (!(error instanceof UnusableFile)) throw error;
  const lines = error.problems.map(
    ({ path, message, line }) => `  ${line === undefined ? '' : `line ${line} `}${path || '/'}: ${message}\n`,
  );
  io.err(`${tool}: ${error.message}\n${lines.join('')}  Run pigment-widgets check to see them in full.\n`);
  return EXIT.problems;
}
