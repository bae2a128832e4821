export type Place = 'sessionStorage' | 'localStorage';

/** What `work` gives, or null where the browser's storage refuses it: full, blocked or gone. Even asking for it may throw. */
export function attempt<T>(place: Place, work: (storage: Storage) => T): T | null {
  try {
    const storage = globalThis[place] as Storage | undefined;
    return storage ? work(storage) : null;
  } catch {
    return null;
  }
}
