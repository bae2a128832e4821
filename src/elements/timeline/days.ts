/** Days and dates as the visitor reads them. */
import { html, type TemplateResult } from 'lit';
import type { AftercarePlan, PlanPhase, PlanToday } from '../../engine/types.ts';
import { spanOf } from '../../engine/own-days.ts';
import { dayInWords } from '../shared/dates.ts';
import { say } from '../shared/words.ts';
import type { Scene } from './scene.ts';
import type { ShownPhase } from './stage.ts';

const SHORT = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const FULL = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** "Friday 20 November 2026". */
export const fullDay = ({ locale }: Scene, date: string): string => dayInWords(date, locale, FULL);
/** "20 November 2026". */
export const longDay = ({ locale }: Scene, date: string): string => dayInWords(date, locale);

/** "Fri 20 Nov". */
export const shortDay = ({ locale }: Scene, date: string): string => dayInWords(date, locale, SHORT);

/** A phase's days: "Days 1–3", "From 4 weeks before", "Weeks 4–8". */
export function relativeDays({ words, locale }: Scene, phase: Pick<PlanPhase, 'from' | 'to'>): string {
  const [key, values] = spanOf(phase);
  return say(words[key], values, locale);
}

/** The same as a title, for a phase whose own title is about another treatment. */
export function plainTitle({ words }: Scene, phase: PlanPhase): string {
  const [key, values] = spanOf(phase);
  return say(words[key === 'weeks' ? 'weeksTitle' : 'daysTitle'], values);
}

/** As a part of the plan is called. */
export const titleOf = (scene: Scene, phase: ShownPhase): string =>
  phase.early ? plainTitle(scene, phase) : phase.title;

/** A phase's dates; with the time of day where it lasts whole days from the hour of the treatment. */
export function dates(scene: Scene, { time }: AftercarePlan, phase: PlanPhase): TemplateResult | null {
  const { fromDate, toDate, session, fromHour, toHour } = phase;
  if (fromDate === undefined || toDate === undefined) return null;
  const byHour = time !== undefined && session === 1 && fromHour === 0 && toHour !== undefined && toHour % 24 === 0;
  const day = (date: string): TemplateResult => timeOf(scene, date, byHour ? time : undefined);
  return fromDate === toDate ? day(fromDate) : html`${day(fromDate)} – ${day(toDate)}`;
}

function timeOf(scene: Scene, date: string, time: string | undefined): TemplateResult {
  const words = shortDay(scene, date);
  return html`<time datetime=${time ? `${date}T${time}` : date}>${time ? `${words}, ${time}` : words}</time>`;
}

/** "Today, day 5". */
export function markOfToday({ words, locale }: Scene, { day }: PlanToday): string {
  if (day < 0) return say(words.markBefore, { n: -day }, locale);
  return day === 0 ? say(words.markZero) : say(words.markDay, { n: day });
}
