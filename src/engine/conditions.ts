import type { Reading } from './answers.ts';
import { grounds } from './cap.ts';
import type { DecisionCatalogue, PossibleCondition, Reason } from './types.ts';

export const LOOK = 'look';
export const ONSET = 'onset';

/**
 * What the marks may be: the `supports` of the chosen look, by how they began. The entry of an onset replaces the
 * general one (`*`), and may be empty.
 */
export function conditionsOf(
  catalogue: DecisionCatalogue,
  readings: Readonly<Record<string, Reading>>,
): PossibleCondition[] {
  const look = readings[LOOK]?.value;
  const supports = look ? catalogue.questions[LOOK]?.options[look]?.supports : undefined;
  if (!look || !supports) return [];
  const onset = readings[ONSET]?.value;
  const byOnset = onset ? supports[onset] : undefined;
  const supported = byOnset ?? supports['*'] ?? [];
  return supported.map(({ condition, likelihood }) => {
    const sources = catalogue.conditions[condition]?.sources ?? [];
    const because: Reason[] = [
      { kind: 'condition', id: condition, question: LOOK, option: look, ...grounds({ sources }) },
    ];
    // How it began counts as a reason only where it changed what the look alone would say.
    if (byOnset && onset)
      because.push({ kind: 'condition', id: condition, question: ONSET, option: onset, ...grounds({ sources }) });
    return { condition, likelihood, because };
  });
}

/** Only likely conditions decide; the first of them is the one that evidence is read for. */
export const likelyOf = (conditions: readonly PossibleCondition[]): string[] =>
  conditions.filter(({ likelihood }) => likelihood === 'likely').map(({ condition }) => condition);
