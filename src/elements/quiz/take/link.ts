/**
 * Answers as a link: base64url of JSON in the fragment, which a browser sends to no server. Version 1 holds `v`, the
 * version of the catalogue `c`, the session `s` unless it is the default one, and the answers `a`.
 */
import type { QuizCatalogue } from '../result/context.ts';
import type { Answers } from '../../../engine/types.ts';
import { linked, unlinked } from '../../shared/take/link-code.ts';
import { known } from '../steps.ts';

const FORMAT = 1;
const DEFAULT_SESSION = 'default';
/** Nine questions with every option chosen are far shorter. */
const MOST_CHARACTERS = 4_000;
const KEY = 'pigment-quiz';

export interface Link {
  answers: Answers;
  catalogueVersion: string;
  session: string;
}

/** The page's address without its fragment, with the answers in one of ours. */
export function linkTo(page: string, { answers, catalogueVersion, session }: Link): string {
  const named = session === DEFAULT_SESSION ? {} : { s: session };
  return linked(page, KEY, { v: FORMAT, c: catalogueVersion, ...named, a: answers });
}

/** What a fragment holds for us; null where it cannot be read. Only what the catalogue knows comes through. */
export function readLink(fragment: string, { questions, meta }: QuizCatalogue): (Link & { changed: boolean }) | null {
  const found = unlinked(fragment, KEY, MOST_CHARACTERS);
  if (!found || Object(found['a']) !== found['a']) return null;
  const { v, c, s = DEFAULT_SESSION, a } = found;
  if (v !== FORMAT || typeof c !== 'string' || typeof s !== 'string') return null;
  const answers = unique(known(questions, a as Answers));
  if (Object.keys(answers).length === 0) return null;
  const changed = c !== meta.version || count(answers) !== count(a as Answers);
  return { answers, catalogueVersion: c, session: s, changed };
}

const unique = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([question, options]) => [question, [...new Set(options)]]));

const count = (answers: Answers): number => Object.values(answers).flat().length;
