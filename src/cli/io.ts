import { createInterface, type Interface } from 'node:readline/promises';
import { styleText } from 'node:util';
import { UsageError } from './usage.ts';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** What a command reads and writes besides files, so that it can be run without a terminal. */
export interface Io {
  out: (text: string) => void;
  err: (text: string) => void;
  /** Whether somebody watches stderr: only then is there progress. */
  watched: boolean;
  /** What is piped into the tool, to its end or until it is more than so many bytes. */
  input: (most: number) => Promise<Uint8Array>;
  /** Asks on the terminal; null where nobody can answer. */
  ask: ((question: string) => Promise<string>) | null;
  paint: (style: Style, text: string) => string;
}

export function terminal(): Io {
  const { stdin, stdout, stderr, env } = process;
  const coloured = stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    watched: stderr.isTTY,
    input: piped,
    ask: stdin.isTTY && stdout.isTTY ? askOnTerminal : null,
    paint: (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text),
  };
}

async function piped(most: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size > most) break;
  }
  return Buffer.concat(parts);
}

async function askOnTerminal(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await Promise.race([lines.question(question), broken(lines)])).trim();
  } finally {
    lines.close();
  }
}

/** Control-C or control-D. Without it the question would stay open for ever. */
const broken = (lines: Interface): Promise<never> =>
  new Promise((_, reject) => {
    const stop = (): void => {
      reject(new UsageError('\nStopped; nothing was written.'));
    };
    lines.once('SIGINT', stop).once('close', stop);
  });
