/** What the page's author asked for, and what of it cannot be. */
import { isDay } from '../../engine/days.ts';
import { idsIn } from '../shared/lists.ts';
import { nearest } from '../../data/nearest.ts';

/** As the attributes stand on the element. */
export interface Asked {
  treatment: string | null;
  start: string | null;
  sessions: number | null;
  gapWeeks: number | null;
  today: string | null;
}
/** What of it holds; the rest is absent. */
export interface Wish {
  /** Ids with a space between them. */
  treatment?: string;
  start?: string;
  sessions?: number;
  gapWeeks?: number;
  today?: string;
}
/** Attribute, what was found, what is accepted and what happens instead. */
type Complaint = readonly [attribute: string, found: string, remedy: string];

/** A plan is about days that somebody lives through; anything else is a slip of the keyboard. */
export const FIRST_DAY = '2000-01-01';
export const LAST_DAY = '2199-12-31';
const START = /^(\d{4}-\d{2}-\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/;
export const isLikelyDay = (text: string): boolean => isDay(text) && text >= FIRST_DAY && text <= LAST_DAY;
/** Such a day, with or without a time. */
export const isStart = (text: string): boolean => isLikelyDay(START.exec(text)?.[1] ?? '');

/** `known`: ids of the treatments, or null as long as they are not there; then the treatment is taken as it is. */
export function readAttributes(asked: Asked, known: readonly string[] | null): { wish: Wish; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const complain: Complain = (complaint) => {
    complaints.push(complaint);
  };
  const treatment = treatmentOf(asked.treatment, known, complain);
  const start = startOf(asked.start, complain);
  const sessions = numberOf('sessions', asked.sessions, 12, '1', complain);
  const gapWeeks = numberOf('gap-weeks', asked.gapWeeks, 104, 'the treatment’s usual gap', complain);
  const today = todayOf(asked.today, complain);
  const wish = {
    ...(treatment && { treatment }),
    ...(start && { start }),
    ...(sessions && { sessions }),
    ...(gapWeeks && { gapWeeks }),
    ...(today && { today }),
  };
  return { wish, complaints };
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/;

type Complain = (complaint: Complaint) => void;

function treatmentOf(found: string | null, known: readonly string[] | null, complain: Complain): string | undefined {
  // An object that met an attribute reads like a list of words.
  const ids = found === '[object Object]' ? [] : [...new Set(idsIn(found))];
  const right = ids.filter((id) => {
    if (!known || known.includes(id)) return true;
    complain(unknown(id, known, ids.length));
    return false;
  });
  return right.length > 0 ? right.join(' ') : undefined;
}

function unknown(id: string, known: readonly string[], of: number): Complaint {
  const meant = meantBy(id.toLowerCase(), known);
  const question = meant.length > 0 ? `Did you mean ${meant.join(' or ')}? ` : '';
  const instead = of > 1 ? 'Leaving it out.' : 'Letting the visitor choose.';
  return [
    'treatment',
    id,
    `is not a treatment of the catalogue. ${question}Write one of: ${known.join(', ')}. ${instead}`,
  ];
}

/** The id that is nearest, or those with a word that is: "lazer" is near "laser", which two ids contain. */
function meantBy(id: string, known: readonly string[]): string[] {
  const whole = nearest(id, known);
  if (whole !== undefined) return [whole];
  const word = nearest(
    id,
    known.flatMap((other) => other.split('-')).filter((part) => part.length > 2),
  );
  return known.filter((other) => word !== undefined && other.split('-').includes(word));
}

function startOf(found: string | null, complain: Complain): string | undefined {
  const text = found?.trim();
  if (!text) return undefined;
  if (isStart(text)) return text;
  complain([
    'start',
    text,
    'is not a day from 2000 to 2199. Write 2026-11-20 or 2026-11-20T14:30. Showing the plan without dates.',
  ]);
  return undefined;
}

function todayOf(found: string | null, complain: Complain): string | undefined {
  const text = found?.trim();
  if (!text) return undefined;
  const [, day] = MOMENT.exec(text) ?? [];
  if (day !== undefined && isLikelyDay(day)) return text;
  complain([
    'today',
    text,
    'is not a day from 2000 to 2199. Write 2026-11-22 or 2026-11-22T09:15. Using the clinic’s real day.',
  ]);
  return undefined;
}

function numberOf(
  name: string,
  found: number | null,
  most: number,
  usual: string,
  complain: Complain,
): number | undefined {
  if (found === null || (found as unknown) === undefined) return undefined;
  // Nobody means a gap of one week by 0; one session is the fewest that there can be.
  const isNear = Number.isFinite(found) && (found >= 1 || name === 'sessions');
  const near = isNear ? Math.min(most, Math.max(1, Math.round(found))) : undefined;
  if (near !== found)
    complain([name, String(found), `is not a whole number from 1 to ${most}. Using ${near ?? usual}.`]);
  return near;
}
