/** What of a catalogue or a file a visitor may read, each text with its JSON Pointer. */
import { isObject } from '../join.ts';
import { pointer } from '../patch/pointer.ts';

export interface Text {
  path: string;
  text: string;
  /** It, or what it stands in, rests on sources. */
  sourced: boolean;
}

/** Ids, numbers, addresses and names of the machine. */
const SILENT = new Set(
  [
    'sources basis grade rating kind unit likelihood condition question options in treatments only topics standsFor family',
    'extends like urgency place per verdict currency locale version published jurisdiction timeZone phone url date',
    'prescriptionNames acknowledged aftercare catalogueVersion $schema registration',
    'type-1 type-2 type-3 type-4 type-5 type-6',
  ].flatMap((keys) => keys.split(' ')),
);
/** Texts that quote somebody else, where the verdict beside them does not agree. */
const isQuote = (path: readonly string[], key: string, holder: Readonly<Record<string, unknown>>): boolean =>
  path[0] === 'claims' && path.length === 2 && key === 'quote' && holder['verdict'] !== 'supported';

const rests = (holder: unknown): boolean =>
  isObject(holder) && Array.isArray(holder['sources']) && holder['sources'].length > 0;

/** `quoted`: of quotes alone, which name no medicine either. */
export function* textsOf(
  tree: unknown,
  quoted = false,
  path: readonly string[] = [],
  sourced = false,
): Generator<Text> {
  if (!isObject(tree)) return;
  const here = sourced || rests(tree);
  for (const [key, value] of Object.entries(tree)) {
    const inner = [...path, key];
    if (path.length === 0 && key === 'sources') continue;
    if (typeof value === 'string') {
      // A word of the interface may be called like one of these.
      const silent = SILENT.has(key) && !(path[0] === 'ui' && path.length === 2);
      if (!silent && key !== 'level' && isQuote(path, key, tree) === quoted)
        yield { path: pointer(inner), text: value, sourced: here };
    } else if (Array.isArray(value)) {
      if (SILENT.has(key)) continue;
      for (const [index, one] of value.entries()) yield* textsOf({ [index]: one as unknown }, quoted, inner, here);
    } else if (!(SILENT.has(key) && path.length === 1 && key === 'acknowledged'))
      yield* textsOf(value, quoted, inner, here);
  }
}
