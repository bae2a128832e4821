/** Everything that a visitor may read in a catalogue. */
/** Keys whose strings are ids, numbers or names of the machine, read by nobody. */
const SILENT = new Set(
  [
    'sources basis grade rating kind unit likelihood condition question options in treatments only family extends',
    'urgency place per verdict currency locale version published jurisdiction timeZone phone emergency url prescriptionNames',
    'type-1 type-2 type-3 type-4 type-5 type-6',
  ].flatMap((keys) => keys.split(' ')),
);

export interface Sentence {
  path: string;
  text: string;
}

type Path = readonly string[];

function isSilent(key: string, value: unknown, path: Path): boolean {
  if (path.length === 0) return key === 'sources';
  if (path[0] === 'ui' && path.length < 3) return false;
  // `level` and `aftercare` are ids where they are strings.
  if (typeof value === 'string') return SILENT.has(key) || (path.length > 1 && ['level', 'aftercare'].includes(key));
  return SILENT.has(key) && Array.isArray(value);
}

/** What of an object a visitor may read, or what holds such: no ids, no addresses, no names of sources. */
export const readable = (value: object, path: Path): [string, unknown][] =>
  Object.entries(value).filter(([key, inner]) => !isSilent(key, inner, path));

/** Every text of the catalogue: names, questions, warnings, aftercare, notices and the interface. */
export function* sentences(value: unknown, path: Path = []): Generator<Sentence> {
  if (typeof value === 'string') yield { path: path.join('.'), text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of readable(value, path)) yield* sentences(inner, [...path, key]);
}
