import { columnsOf, type Column } from '../columns.ts';
import { contextOf, distinct, saysTo, standing, type Context, type Part } from './context.ts';
import { said, type Law, type Violation } from './laws.ts';
import { referredBy, URGENCIES } from './refer.ts';

type Found = Omit<Violation, 'law'>;
/** The catalogue and its base, with every answer that either of them knows. */
interface Both {
  context: Context;
  base: Context;
  parts: readonly Part[];
}

/** Safety only grows: what a catalogue caps is never weaker than what its base caps for the same answers. */
export const neverWeaker: Law = function* (context) {
  if (context.base === context.catalogue) return;
  const base = contextOf(context.rules, context.base, context.base);
  const both: Both = { context, base, parts: allParts(context, base) };
  const columns = new Map(columnsOf(context.catalogue).map((column) => [column.treatment, column]));
  for (const before of base.columns) {
    const now = columns.get(before.treatment);
    if (now) yield* weaker(both, now, before);
    else yield { answers: {}, detail: `${before.treatment} is gone; what is not offered stays in the decision` };
    columns.delete(before.treatment);
  }
  for (const now of columns.values()) yield* ofNew(both, now);
  yield* later(both);
};

/** A treatment that the base does not know is held against the one that it says it is like. */
function* ofNew(both: Both, now: Column): Iterable<Found> {
  const like = both.base.columns.find(({ treatment }) => treatment === now.facts.like);
  if (like) yield* weaker(both, now, like);
  else yield { answers: {}, detail: `${now.treatment} is new and says of no treatment of the base that it is like it` };
}

function allParts(context: Context, base: Context): Part[] {
  return base.parts.map((part) => {
    if (part.marks) return allMarks(context, base);
    return union(
      part,
      context.parts.find(({ marks, questions }) => !marks && questions[0] === part.questions[0]),
    );
  });
}

/** Answers that lead to the same in both are one; those that lead elsewhere in only one of them are two. */
function allMarks(context: Context, base: Context): Part {
  const all = union(base.rest, context.rest);
  return distinct(all, (choice) => [context, base].map((one) => saysTo(one, all, choice)));
}

function union(part: Part, other: Part = part): Part {
  const known = new Set(part.factor.map(({ answers }) => JSON.stringify(answers)));
  const added = other.factor.filter(({ answers }) => !known.has(JSON.stringify(answers)));
  // Choices of its own: what is worked out for a choice is kept by the choice.
  const factor = [...part.factor, ...added].map((choice) => ({ ...choice }));
  return { ...part, questions: [...new Set([...part.questions, ...other.questions])], factor };
}

/** For each question the smallest answer that now caps less. */
function* weaker({ context, base, parts }: Both, now: Column, before: Column): Iterable<Found> {
  const [stands, stood] = [standing(context, now), standing(base, before)];
  if (stands < stood) {
    yield { answers: {}, detail: `${now.treatment} may reach ${said(stands)}; in the base at best ${said(stood)}` };
  }
  for (const part of parts) {
    const found = part.factor
      .map((choice) => {
        const [got, least] = [context.severity(now, part, choice), base.severity(before, part, choice)];
        return { choice, got, least };
      })
      .filter(({ got, least }) => got < least)
      .sort((a, b) => a.choice.size - b.choice.size)[0];
    if (!found) continue;
    const detail = `${now.treatment}: these answers leave ${said(found.got)}; in the base ${said(found.least)}`;
    yield { answers: found.choice.answers, detail };
  }
}

/** Nobody is sent to a doctor later than by the base. */
function* later({ context, base, parts }: Both): Iterable<Found> {
  for (const { answers } of parts.flatMap(({ factor }) => factor)) {
    const [now, before] = [context, base].map(({ catalogue }) => referredBy(catalogue, answers).urgency);
    if ((now ?? 0) >= (before ?? 0)) continue;
    const level = (urgency = 0): string => URGENCIES[urgency] ?? 'nobody';
    yield { answers, detail: `asks for a doctor: ${level(now)}; in the base ${level(before)}` };
  }
}
