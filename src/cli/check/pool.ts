import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { checkFile } from './check-file.ts';
import type { CheckOptions, Report, Source } from './finding.ts';

/** Each thread has a catalogue and proofs of its own, so that six are what stays under a gigabyte. */
const MOST_WORKERS = 6;
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 12 };
/** Reports that may wait for an earlier file's: what bounds memory, whatever the number of files. */
const AHEAD = 64;

export const workersFor = (files: number): number => Math.min(files, availableParallelism(), MOST_WORKERS);

/** The reports of files, in the order of the files, as they come. One file, or one core, needs no worker. */
export async function* reports(files: readonly Source[], options: CheckOptions): AsyncGenerator<Report> {
  if (workersFor(files.length) < 2) {
    for (const file of files) yield await checkFile(file, options);
    return;
  }
  const pool = new Pool(files, options);
  try {
    for (let at = 0; at < files.length; at += 1) yield await pool.report(at);
  } finally {
    await pool.end();
  }
}

class Pool {
  readonly #files: readonly Source[];
  readonly #done = new Map<number, Report>();
  readonly #workers: Worker[];
  readonly #idle: Worker[] = [];
  /** The first file that nobody has taken yet, and the one that is waited for. */
  #next = 0;
  #wanted = 0;
  #wake: (() => void) | null = null;
  #failed: Error | null = null;

  constructor(files: readonly Source[], options: CheckOptions) {
    this.#files = files;
    this.#workers = Array.from({ length: workersFor(files.length) }, () => this.#start(options));
    for (const worker of this.#workers) this.#give(worker);
  }

  async report(at: number): Promise<Report> {
    this.#wanted = at;
    for (const worker of this.#idle.splice(0)) this.#give(worker);
    for (;;) {
      if (this.#failed) throw this.#failed;
      const report = this.#done.get(at);
      if (report && this.#done.delete(at)) return report;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #start(options: CheckOptions): Worker {
    // The built tool has .js beside it, the source .ts.
    const script = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);
    const worker = new Worker(script, { workerData: options, resourceLimits: LIMITS });
    worker.on('error', (error: unknown) => {
      this.#failed = error instanceof Error ? error : new Error(String(error));
      this.#wake?.();
    });
    return worker;
  }

  #give(worker: Worker): void {
    const at = this.#next;
    const file = this.#files[at];
    if (file === undefined) return;
    if (at > this.#wanted + AHEAD) {
      this.#idle.push(worker);
      return;
    }
    this.#next += 1;
    worker.once('message', (report: Report) => {
      this.#done.set(at, report);
      this.#give(worker);
      this.#wake?.();
    });
    worker.postMessage(file);
  }
}
