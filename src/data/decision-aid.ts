/**
 * What makes a catalogue a decision aid: good and harm of every option, what living through it is like, what happens
 * on the day, what to ask, and chances that can be compared. `docs/decision-aid.md` names the criterion behind each.
 */
import * as z from 'zod/mini';
import { basis, collection, conditions, count, grounds, id, notice, rests, someOf, sources, text } from './shapes.ts';

/** A natural frequency: `count` of `of` people (or of the things that `population` names). */
const figure = z
  .strictObject({ count, of: count.check(z.gte(1)), population: text, weeks: z.optional(count) })
  .check(z.refine((one) => one.count <= one.of, { path: ['count'], error: 'More than all of them.' }));
const effect = { text, figure: z.optional(figure), ...grounds };
/** Good or harm that an option may do; at least one of each, also for leaving marks alone. Harm is told of every mark. */
export const benefits = someOf(z.strictObject({ ...effect, conditions }).check(rests));
export const harms = someOf(z.strictObject(effect).check(rests));

/** What living through it is like. */
export const experience = z.strictObject({
  /** What one feels. */
  body: notice,
  /** How it may weigh on one. */
  mind: notice,
  /** What others see, and what it means for work and plans. */
  social: notice,
});

/** What happens on the day, in order; for creams, tablets and leaving alone: how it goes. Further steps have keys of their own. */
export const steps = z.catchall(
  z.strictObject({
    /** Whom to see first, and what is looked at. */
    consultation: notice,
    /** How the skin is cleaned. Every procedure says so. */
    cleansing: z.optional(notice),
    /** What is done against pain, or that nothing usually is. Every procedure says so. */
    numbing: z.optional(notice),
    /** The treatment itself, or how a cream or tablet is used. */
    treatment: notice,
    /** How one goes home, and what follows. */
    after: notice,
  }),
  notice,
);
interface Stepped {
  readonly kind: string;
  readonly steps: z.infer<typeof steps>;
}
const procedureSays = (step: 'cleansing' | 'numbing') =>
  z.refine<Stepped>((treatment) => treatment.kind !== 'procedure' || treatment.steps[step] !== undefined, {
    path: ['steps', step],
    error: 'A procedure says so.',
  });
/** What the steps of a treatment hold for its kind. */
export const procedureSteps = [procedureSays('cleansing'), procedureSays('numbing')] as const;

/** Questions to take to the clinic: three to seven. */
export const ask = someOf(text, 3, 7);

/** How many had it: a whole number of the row's `of`, or from one to another where studies differ. */
const howMany = z.strictObject({ from: count, to: z.optional(count) });
/** One outcome across treatments. The row alone has a denominator and a time span, so its numbers cannot mix two. */
const chance = z
  .strictObject({
    /** The outcome, as the head of a row. */
    title: text,
    /** The one denominator of the row; at most 1000, so that it can be drawn. */
    of: count.check(z.gte(1), z.lte(1000)),
    /** The one time span of the row. Absent: the studies ran for different times, or do not say; `note` tells. */
    weeks: z.optional(count),
    /** Who or what was counted. */
    population: text,
    /** What one has to know to read the numbers. */
    note: z.optional(text),
    basis: z.optional(basis),
    sources: sources.check(z.minLength(1)),
    /** By treatment id. A treatment that is absent has no figure of its own there. */
    counts: z.record(id, howMany),
  })
  .check(
    z.refine((row) => Object.keys(row.counts).length > 1, { path: ['counts'], error: 'Nothing to compare.' }),
    z.refine((row) => Object.values(row.counts).every(({ from, to = from }) => from <= to && to <= row.of), {
      path: ['counts'],
      error: 'A count runs backwards, or is more than all of them.',
    }),
    z.refine((row) => row.weeks !== undefined || row.note !== undefined, {
      path: ['note'],
      error: 'Without a time span, a note says why.',
    }),
  );
/** What happened in studies that compared several treatments. */
export const chances = collection(chance);

/** A choice is between at least two options, and one of them is to leave it. */
export const options = z.refine<Readonly<Record<string, { readonly kind: string }>>>(
  (treatments) => {
    const kinds = Object.values(treatments).map(({ kind }) => kind);
    return kinds.length > 1 && kinds.includes('none');
  },
  { error: 'Needs two options, and one that is to leave it.' },
);
