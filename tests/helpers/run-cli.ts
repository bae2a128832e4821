/** Runs the command line within the test, and a folder for its files that is gone afterwards. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

export async function run(args: readonly string[], io: Partial<Io> = {}): Promise<Ran> {
  const ran = { code: 0, out: '', err: '' };
  ran.code = await main(args, {
    out: (text) => void (ran.out += text),
    err: (text) => void (ran.err += text),
    watched: false,
    input: () => Promise.resolve(new Uint8Array()),
    ask: null,
    paint: (_, text) => text,
    ...io,
  });
  return ran;
}

/** A folder for one file of tests. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'pigment-cli-'));
  return {
    path: (name: string) => join(path, name),
    write(name: string, content: unknown): string {
      const file = join(path, name);
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
      return file;
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}
