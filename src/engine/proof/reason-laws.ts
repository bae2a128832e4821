/** Laws about reasons: there is one for every refusal and every question first, and each stands on something. */
import { readAll } from '../answers.ts';
import type { Cap } from '../cap.ts';
import type { Column } from '../columns.ts';
import type { Reason } from '../types.ts';
import { answersOf, bits, classesOf, product, severityAt, type Choice } from './classes.ts';
import { standing, worst, type Context, type Part } from './context.ts';
import { ASK_FIRST } from './demands.ts';
import { said, type Law, type Violation } from './laws.ts';

const EXPLAINED = 4;
const explained = (caps: readonly Cap[]): number => worst(caps.filter(({ side }) => side !== 'for'));

/** Every refusal and every ask-first has a reason that goes as far as it does. */
const reasons: Law = function* (context) {
  for (const column of context.columns) {
    const factors = context.parts.map((part) =>
      classesOf(part.factor, (choice) => {
        const severity = context.severity(column, part, choice);
        return bits(severity) | (bits(explained(context.caps(column, part, choice))) << EXPLAINED);
      }),
    );
    const stands = explained(context.rules.standingCaps(column));
    const found = product(factors, bits(standing(context, column)) | (bits(stands) << EXPLAINED));
    context.looked.at += found.length;
    const broken = found.find(
      ({ mark }) => severityAt(mark, 0) >= ASK_FIRST && severityAt(mark, EXPLAINED) < severityAt(mark, 0),
    );
    if (!broken) continue;
    const detail = `${column.treatment} is ${said(severityAt(broken.mark, 0))} without a reason that goes as far`;
    yield { answers: answersOf(broken), detail };
  }
};

/** Every reason has a source or a basis. */
const grounds: Law = function* (context) {
  for (const column of context.columns) {
    const [stands] = ungrounded(context.rules.standingCaps(column).map(({ reason }) => reason));
    if (stands) yield { answers: {}, detail: told(stands) };
    for (const part of context.parts) yield* groundless(part, (choice) => reasonsOf(context, column, part, choice));
    yield* groundless(context.rest, ({ answers }) =>
      context.rules.conflicts(column, readAll(context.catalogue.questions, answers)),
    );
  }
  yield* groundless(context.rest, ({ answers }) =>
    context.rules
      .conditionsOf(context.catalogue, readAll(context.catalogue.questions, answers))
      .flatMap(({ because }) => because),
  );
};

const reasonsOf = (context: Context, column: Column, part: Part, choice: Choice): Reason[] =>
  context.caps(column, part, choice).map(({ reason }) => reason);
const ungrounded = (of: readonly Reason[]): Reason[] =>
  of.filter(({ sources, basis }) => sources.length === 0 && basis === undefined);
const told = ({ kind, id }: Reason): string => `the reason ${kind} ${id} has neither source nor basis`;

/** The smallest answer of a part with a reason that stands on nothing. */
function* groundless(part: Part, of: (choice: Choice) => readonly Reason[]): Iterable<Omit<Violation, 'law'>> {
  const found = part.factor.filter((choice) => ungrounded(of(choice)).length > 0).sort((a, b) => a.size - b.size)[0];
  const [reason] = found ? ungrounded(of(found)) : [];
  if (found && reason) yield { answers: found.answers, detail: told(reason) };
}

export const REASON_LAWS = { reasons, grounds } as const satisfies Readonly<Record<string, Law>>;
