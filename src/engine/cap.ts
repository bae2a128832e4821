import type { Reason, Verdict } from './types.ts';
import { severity } from './verdicts.ts';

/** What one rule says of one treatment: how far down it brings the verdict, and why. */
export interface Cap {
  /** The best verdict that it leaves, as `severity` counts. */
  severity: number;
  side: 'for' | 'against' | 'unknown';
  reason: Reason;
}

/** A cap is made once for a catalogue and given to everybody who asks, so nobody may change it. */
export const cap = (verdict: Verdict, side: Cap['side'], reason: Reason): Cap =>
  Object.freeze({ severity: severity(verdict), side, reason: Object.freeze(reason) });

/** Sources and basis as a reason carries them: what has no source is our own judgement and says so. */
export function grounds(of: {
  sources: readonly string[];
  basis?: Reason['basis'] | undefined;
  grade?: Reason['grade'] | undefined;
}): Pick<Reason, 'sources' | 'basis' | 'grade'> {
  const basis = of.basis ?? (of.sources.length === 0 ? 'editorial' : undefined);
  return { sources: of.sources, ...(basis && { basis }), ...(of.grade && { grade: of.grade }) };
}

/** What is worked out once per catalogue, treatment or question, which are never changed. */
export function once<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, Value>();
  return (of) => {
    if (known.has(of)) return known.get(of) as Value;
    const value = make(of);
    known.set(of, value);
    return value;
  };
}
