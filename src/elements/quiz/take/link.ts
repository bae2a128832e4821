/**
 * Answers as a link: base64url of JSON in the fragment, which a browser sends to no server. Version 1 holds `v`, the
 * version of the catalogue `c`, the session `s` unless it is the default one, and the answers `a`.
 */
import type { QuizCatalogue } from '../result/context.ts';
import type { Answers } from '../../../engine/types.ts';
import { known } from '../steps.ts';

const FORMAT = 1;
const DEFAULT_SESSION = 'default';
/** Nine questions with every option chosen are far shorter. */
const MOST_CHARACTERS = 4_000;
/** Ours alone, wherever it stands: a page may route by its fragment. */
const OURS = /[#?&]pigment-quiz=([\w-]*)/;

export interface Link {
  answers: Answers;
  catalogueVersion: string;
  session: string;
}

/** The page's address without its fragment, with the answers in one of ours. */
export function linkTo(page: string, { answers, catalogueVersion, session }: Link): string {
  const named = session === DEFAULT_SESSION ? {} : { s: session };
  const bytes = new TextEncoder().encode(JSON.stringify({ v: FORMAT, c: catalogueVersion, ...named, a: answers }));
  const code = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return `${page.replace(/#.*$/s, '')}#pigment-quiz=${code}`;
}

/** What a fragment holds for us; null where it cannot be read. Only what the catalogue knows comes through. */
export function readLink(fragment: string, { questions, meta }: QuizCatalogue): (Link & { changed: boolean }) | null {
  const code = OURS.exec(fragment)?.[1] ?? '';
  const found = code.length > MOST_CHARACTERS ? null : decoded(code);
  if (!found || Object(found['a']) !== found['a']) return null;
  const { v, c, s = DEFAULT_SESSION, a } = found;
  if (v !== FORMAT || typeof c !== 'string' || typeof s !== 'string') return null;
  const answers = unique(known(questions, a as Answers));
  if (Object.keys(answers).length === 0) return null;
  const changed = c !== meta.version || count(answers) !== count(a as Answers);
  return { answers, catalogueVersion: c, session: s, changed };
}

function decoded(code: string): Record<string, unknown> | null {
  try {
    const bytes = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Object(found) === found ? (found as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const unique = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([question, options]) => [question, [...new Set(options)]]));

const count = (answers: Answers): number => Object.values(answers).flat().length;
