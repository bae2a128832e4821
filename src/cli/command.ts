import type { Io } from './io.ts';

/** One word after `pigment-widgets`. */
export interface Command {
  /** In one line, for the list of all commands. */
  summary: string;
  help: string;
  /** Gives the exit code. */
  run: (args: readonly string[], io: Io) => Promise<number>;
}
