/** Every kind of outcome that the quiz can have, each by the answers of one visitor. */
import type { Answers } from '../../src/engine/types.ts';
import { UNSURE } from './visitors.ts';

export interface Outcome {
  /** In the order in which they are given. */
  answers: Answers;
  /** The heading of the last screen. */
  title: string | RegExp;
  /** Headings, texts or names that its screen has. */
  shows: readonly (string | RegExp)[];
  outcome: 'refer' | 'options' | 'incomplete';
  refer?: 'urgent' | 'soon' | 'none';
}

const adult = { age: ['adult'], 'warning-signs': ['none'] };
const healthy = { 'skin-type': ['type-3'], 'skin-today': ['none'], health: ['none'] };
const wishes = { place: ['either'], downtime: ['days'] };

export const OUTCOMES = {
  'refer-urgent': {
    answers: { age: ['adult'], 'warning-signs': ['changed', 'sore'] },
    title: 'See a doctor urgently',
    shows: ['Urgent help', 'Meanwhile: sun protection'],
    outcome: 'refer',
    refer: 'urgent',
  },
  'refer-soon': {
    answers: { age: ['adult'], 'warning-signs': ['white'] },
    title: 'See a doctor soon',
    shows: ['Urgent help'],
    outcome: 'refer',
    refer: 'soon',
  },
  'under-18': {
    answers: { age: ['under-18'], 'warning-signs': ['none'] },
    title: 'This quiz is for adults',
    shows: ['Why only adults'],
    outcome: 'refer',
    refer: 'none',
  },
  ranked: {
    answers: { ...adult, look: ['patches'], onset: ['hormones'], ...healthy, ...wishes },
    title: 'Your marks may be melasma',
    shows: ['At a glance', 'Treatments, the closest match first', 'Ask a prescriber', 'Next step'],
    outcome: 'options',
  },
  'must-refer': {
    answers: { ...adult, look: ['pale-dots'], ...healthy },
    title: /^Your marks may be /,
    shows: ['See a doctor soon', 'Treatments to ask about'],
    outcome: 'options',
    refer: 'soon',
  },
  unclear: {
    answers: UNSURE,
    title: 'Your answers don’t show what your marks may be',
    shows: ['Find out first', 'Treatments to ask about'],
    outcome: 'options',
  },
  'nothing-fits': {
    answers: { ...adult, look: ['pale-marks'], ...healthy, health: ['pregnant'] },
    title: /^Your marks may be /,
    shows: ['No treatment we know of fits your answers just now.', 'What does not fit, and why'],
    outcome: 'options',
    refer: 'soon',
  },
  /** Left in the middle: there is no result, only the next question. */
  incomplete: {
    answers: { ...adult, look: ['uneven'] },
    title: 'What does strong sun do to your untanned skin?',
    shows: [],
    outcome: 'incomplete',
  },
} as const satisfies Record<string, Outcome>;

export type Kind = keyof typeof OUTCOMES;
