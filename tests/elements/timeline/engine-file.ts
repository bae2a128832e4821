/** A plan's file as the engine writes it for whoever has no screen. */
import { catalogue } from '../../../src/data/index.ts';
import { cancelCalendar, planAftercare, toCalendar } from '../../../src/engine/index.ts';

interface Asked {
  start: string;
  treatments?: readonly string[];
  sessions?: number;
  planId: string;
  revision?: number;
  discreet?: boolean;
  reminders?: boolean;
  /** By default the day that the widget of these tests takes for today. */
  from?: string;
}

export function calendarFile(asked: Asked, cancelled = false): Promise<string> {
  const { start, treatments = ['peel-superficial'], sessions = 1, ...options } = asked;
  const plan = planAftercare(catalogue, { treatments, start, sessions, today: start });
  return (cancelled ? cancelCalendar : toCalendar)(plan, { from: '2026-11-25', ...options, catalogue });
}
