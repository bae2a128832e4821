/** The small shapes that every other one is made of. The rules that hold for all of them stand in `schema.ts`. */
import * as z from 'zod/mini';

/** An id: starts with a letter, words joined by hyphens. Ids are the stable part of the data; words may change. */
export const id = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/));
/** A sentence, label or name that a visitor reads. Never empty. */
export const text = z.string().check(z.minLength(1), z.maxLength(1200));
/** A short number as people dial it: digits, spaces, + and dashes. */
export const dialled = z.string().check(z.regex(/^\+?\d([\d -]{0,17}\d)?$/));
export const count = z.int().check(z.nonnegative());
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const collection = <T extends z.ZodMiniType>(value: T) => z.record(id, value);
const entries = (value: unknown): number => Object.keys(value as object).length;
/** A collection that holds at least `least` and at most `most` entries. */
export const someOf = <T extends z.ZodMiniType>(value: T, least = 1, most = Infinity) =>
  collection(value).check(z.refine((all) => entries(all) >= least && entries(all) <= most));

/** How something is known: our own judgement, a search that found nothing, a trial, a guideline, a clinic's own page. */
export const basis = z.enum(['editorial', 'searched', 'trial', 'guideline', 'clinic']);
/** A: systematic review or RCT. B: cohort or controlled study. C: expert body, regulator, label. D: clinic or marketing page. */
export const grade = z.enum(['A', 'B', 'C', 'D']);
export const sources = z.array(id);
export const grounds = { basis: z.optional(basis), sources };

/** The only conditions that something is about. Absent: all that the treatment is for. */
export const conditions = z.optional(z.array(id));

interface Grounds {
  readonly basis?: string | undefined;
  readonly sources: readonly string[];
}
/** A clinical sentence without a source says what else it rests on. */
export const rests = z.refine<Grounds>((one) => one.sources.length > 0 || one.basis !== undefined, {
  path: ['sources'],
  error: 'Needs a source or a basis.',
});
/** A clinical sentence that stands on a screen by itself, so it names what it rests on. */
export const notice = z.strictObject({ text, ...grounds }).check(rests);
