/** What `check` tells, and what passes between its threads. */

/** The parts of a check, in the order in which they are told. */
export type Part =
  'file' | 'decision' | 'decision-aid' | 'readability' | 'claims' | 'languages' | 'country' | 'urgent-help' | 'review';

export interface Finding {
  part: Part;
  /** An error makes the exit code 1; a warning is for a person to judge. */
  level: 'error' | 'warning';
  /** JSON Pointer. */
  path: string;
  message: string;
  hint?: string;
  line?: number;
  column?: number;
  /** The line of the file, cut to a width that a terminal has, and how far in the place is. */
  source?: string;
  caret?: number;
}

/** What is told of a file beside its findings. */
export interface Facts {
  /** Answer sets that the proof speaks for. */
  sets: number;
  laws: number;
  decisionAid: { met: number; of: number; notMet: readonly string[] };
  readability: { texts: number; hardest: number | null };
  language: { locale: string; own: number; of: number };
  nextReview: string;
}

export interface Report {
  file: string;
  ok: boolean;
  findings: readonly Finding[];
  /** Absent where the file could not be merged, so that nothing further was looked at. */
  facts?: Facts;
  /** Milliseconds that it took. */
  ms: number;
}

/** What is checked: a file, or what has been read from elsewhere under a name. */
export interface Source {
  file: string;
  bytes?: Uint8Array;
}

export interface CheckOptions {
  /** Every law of the decision, not only those of safety. */
  all: boolean;
  /** The day that counts as today, `2026-11-22`. */
  today: string;
}
