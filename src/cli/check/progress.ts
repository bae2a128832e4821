import type { Io } from '../io.ts';

/** How often the line is drawn anew, in milliseconds. */
const EVERY = 100;
const WIDTH = 24;

export interface Progress {
  step: (ok: boolean) => void;
  /** Takes the line away; the next step draws it again. */
  end: () => void;
}

/** One line on stderr that is drawn over itself: how far, how many with problems, how long still. */
export function progressOf(total: number, io: Pick<Io, 'err'>, now: () => number = () => performance.now()): Progress {
  const start = now();
  let drawn = -Infinity;
  let done = 0;
  let bad = 0;
  return {
    step(ok) {
      done += 1;
      bad += Number(!ok);
      if (done < total && now() - drawn < EVERY) return;
      drawn = now();
      io.err(`\r\u001b[2K${line({ done, total, bad, ms: drawn - start })}`);
    },
    end: () => {
      if (drawn > -Infinity) io.err('\r\u001b[2K');
      drawn = -Infinity;
    },
  };
}

function line({ done, total, bad, ms }: { done: number; total: number; bad: number; ms: number }): string {
  const filled = Math.round((WIDTH * done) / total);
  const left = Math.round((ms / done) * ((total - done) / 1000));
  const problems = bad > 0 ? `, ${bad} with problems` : '';
  return `[${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${done} of ${total} files${problems}, ${left} s left`;
}
