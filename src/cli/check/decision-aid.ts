import type { Catalogue } from '../../data/index.ts';

/** Criteria of IPDASi v4 that a catalogue meets because one that does not is refused. `docs/decision-aid.md` says why. */
const BY_SHAPE = [
  ...['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6'],
  ...['Z1', 'Z2', 'Z3', 'Z4', 'Z5', 'Z7', 'Z8', 'Z10', 'Z11', 'Z18', 'Z19', 'Z20', 'Z21'],
];
/** What no data can give: studies, people asked, screens that are not built. */
const BEYOND = ['Z6', 'Z9', 'Z12', 'Z13', 'Z14', 'Z16', 'Z17', 'Z22', 'Z23'];

/** The self-score of a merged catalogue. A clinician's review of this very version is the one thing that a file can add. */
export function decisionAid(catalogue: Catalogue): { met: number; of: number; notMet: readonly string[] } {
  const reviewed = catalogue.meta.reviewedBy?.catalogueVersion === catalogue.meta.version;
  const notMet = reviewed ? BEYOND : [...BEYOND, 'Z15'].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return { met: BY_SHAPE.length + Number(reviewed), of: BY_SHAPE.length + BEYOND.length + 1, notMet };
}
