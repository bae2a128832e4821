/**
 * The visitor's answers, in memory, shared by the widgets of a page that name the same session. The registry hangs on a
 * global symbol, so that two copies of the script agree; what hangs there is plain data, so that two versions can.
 */
import type { Answers } from '../../engine/types.ts';

interface Session {
  answers: Answers;
  /** Somebody has begun to answer; what may be shown later can be fetched now. */
  touched: boolean;
  listeners: Set<() => void>;
}

const KEY = Symbol.for('pigment-widgets.sessions');
const EMPTY: Answers = Object.freeze({});

function sessionNamed(name: string): Session {
  const holder = globalThis as unknown as Record<symbol, Map<string, Session> | undefined>;
  const sessions = (holder[KEY] ??= new Map<string, Session>());
  const session = sessions.get(name) ?? { answers: EMPTY, touched: false, listeners: new Set() };
  sessions.set(name, session);
  return session;
}

const tell = (session: Session): void => {
  for (const listener of [...session.listeners]) listener();
};

export const answersOf = (name: string): Answers => sessionNamed(name).answers;
export const isTouched = (name: string): boolean => sessionNamed(name).touched;

/** Replaces all answers of a session with a frozen copy and tells every widget that follows it. */
export function setAnswers(name: string, answers: Answers): void {
  const session = sessionNamed(name);
  const entries = Object.entries(answers).map(
    ([question, options]) => [question, Object.freeze([...options])] as const,
  );
  session.answers = Object.freeze(Object.fromEntries(entries));
  session.touched ||= entries.length > 0;
  tell(session);
}

/** Says that the visitor has begun, whatever the first answer will be. */
export function touch(name: string): void {
  const session = sessionNamed(name);
  if (session.touched) return;
  session.touched = true;
  tell(session);
}

/** Calls `listener` after every change until the returned function is called. */
export function follow(name: string, listener: () => void): () => void {
  const { listeners } = sessionNamed(name);
  listeners.add(listener);
  return () => listeners.delete(listener);
}
