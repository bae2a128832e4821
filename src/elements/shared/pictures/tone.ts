/**
 * The skin tone of the drawings: a setting of the display and never an answer, so it stands apart from the answers. In
 * memory only, under the name of the session, and gone with the answers: the next visitor may be somebody else.
 */
import { answersOf, follow } from '../session.ts';

const KEY = Symbol.for('pigment-widgets.tones');
const LISTENERS = Symbol.for('pigment-widgets.tone-listeners');

function tones(): Map<string, number> {
  const holder = globalThis as unknown as Record<symbol, Map<string, number> | undefined>;
  return (holder[KEY] ??= new Map<string, number>());
}

function listeners(): Set<() => void> {
  const holder = globalThis as unknown as Record<symbol, Set<() => void> | undefined>;
  return (holder[LISTENERS] ??= new Set<() => void>());
}

/** Calls `listener` after a tone was chosen, in whatever session, until the returned function is called. */
export function followTones(listener: () => void): () => void {
  listeners().add(listener);
  return () => listeners().delete(listener);
}

/** The visitor has been asked, whether they chose one or not. */
export const isToneAsked = (session: string): boolean => tones().has(session);

/** 1 to 6; 0 for none. */
export const toneOf = (session: string): number => tones().get(session) ?? 0;

export function setTone(session: string, tone: number): void {
  if (!isToneAsked(session)) forgetWithAnswers(session);
  tones().set(session, tone);
  for (const listener of [...listeners()]) listener();
}

function forgetWithAnswers(session: string): void {
  const unfollow = follow(session, () => {
    if (Object.keys(answersOf(session)).length > 0) return;
    tones().delete(session);
    unfollow();
  });
}
