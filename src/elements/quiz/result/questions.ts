/** What to ask whoever may treat the marks. */
import { html, nothing, type TemplateResult } from 'lit';
import { NOT_SURE } from '../../../engine/answers.ts';
import { NO_TREATMENT } from '../../../engine/marks.ts';
import { say } from '../../shared/words.ts';
import type { Context } from './context.ts';
import { section } from './section.ts';
import { sorted } from './treatments.ts';

const MOST = 8;
const MOST_SHARED = 3;
const MOST_OWN = 3;
/** Of one treatment, where few are left. */
const MOST_EACH = 2;
/** The first of the list, which a visitor will most likely talk about. */
const TREATMENTS = 3;
/** A question that so many treatments of the catalogue share is about whoever treats, not about one of them. */
const SHARED = 3;
/** So many treatments kept from a visitor by one thing are worth a question. */
const SEVERAL = 2;
/** Questions that only some visitors have: by their id, the options of `health` that make them their first. */
const OF_SOME: Readonly<Record<string, readonly string[]>> = {
  pregnancy: ['pregnant', 'breastfeeding', NOT_SURE],
  'cold-sores': ['cold-sores', NOT_SURE],
};

export function questionsToTake(context: Context): TemplateResult | typeof nothing {
  const questions = questionTexts(context);
  if (questions.length === 0) return nothing;
  const items = questions.map((question) => html`<li>${question}</li>`);
  return section(
    context,
    say(context.words.questionsTitle),
    html`<ul class="bullets" part="questions">
      ${items}
    </ul>`,
  );
}

/** About the marks first, then whoever treats, then a prescriber's and each treatment's; none where a doctor comes first. */
export function questionTexts(context: Context): string[] {
  const { outcome, refer } = context.recommendation;
  if (outcome === 'refer') return [];
  const { ranked, prescriber } = sorted(context);
  const marks = asks(context, NO_TREATMENT);
  // Before anyone knows what the marks are, nothing else is worth asking.
  if (refer || ranked.length === 0) return marks;
  const listed = ranked.slice(0, TREATMENTS).map(({ treatment }) => treatment);
  const [prescribed] = prescriber.map(({ treatment }) => treatment);
  const questions = [
    ...marks.slice(0, 1),
    ...toWait(context),
    ...shared(context, listed),
    ...(prescribed === undefined ? [] : own(context, [prescribed]).slice(0, 1)),
    ...own(context, listed).slice(0, MOST_OWN),
  ];
  return questions.slice(0, MOST);
}

/** What keeps several treatments from the visitor for a while. */
function toWait({ catalogue, recommendation, words }: Context): string[] {
  const gates = recommendation.treatments
    .filter(({ verdict }) => verdict === 'not-for-you')
    .flatMap(({ against }) => against.flatMap(({ kind, id }) => (kind === 'gate' ? id : [])))
    .filter((id) => catalogue.contraindications[id]?.after);
  const count = (id: string): number => gates.filter((other) => other === id).length;
  const [most] = [...gates].sort((a, b) => count(b) - count(a));
  return most === undefined || count(most) < SEVERAL
    ? []
    : [say(words.questionWait, { gate: catalogue.contraindications[most]?.name ?? most })];
}

/** Questions of a treatment that this visitor may have; what only some have comes first. */
function asks({ answers, catalogue }: Context, treatment: string): string[] {
  const health = answers['health'] ?? [];
  const all = Object.entries(catalogue.treatments[treatment]?.ask ?? {});
  const some = all.filter(([id]) => OF_SOME[id]);
  const theirs = some.filter(([id]) => OF_SOME[id]?.some((option) => health.includes(option)));
  return [...theirs, ...all.filter((entry) => !some.includes(entry))].map(([, question]) => question);
}

/** What the listed treatments share with others, and the question that most of the catalogue has. */
function shared(context: Context, listed: readonly string[]): string[] {
  const sharedBy = sharing(context);
  const order = (questions: readonly string[]): string[] =>
    [...new Set(questions)].filter((one) => sharedBy(one) >= SHARED).sort((a, b) => sharedBy(b) - sharedBy(a));
  const [first] = order(Object.keys(context.catalogue.treatments).flatMap((id) => asks(context, id)));
  const theirs = order(listed.flatMap((id) => asks(context, id)));
  return [...new Set([...(first === undefined ? [] : [first]), ...theirs])].slice(0, MOST_SHARED);
}

/** The treatments' own, one of each in turn and under its name. */
function own(context: Context, treatments: readonly string[]): string[] {
  const sharedBy = sharing(context);
  const lists = treatments.map((id) =>
    asks(context, id)
      .filter((question) => sharedBy(question) < SHARED)
      .slice(0, MOST_EACH),
  );
  return inTurn(lists).map(([at, question]) => {
    const treatment = context.catalogue.treatments[treatments[at] ?? '']?.name ?? '';
    return say(context.words.questionAbout, { treatment, question });
  });
}

/** How many treatments of the catalogue a question stands with. */
function sharing({ catalogue }: Context): (question: string) => number {
  const all = Object.values(catalogue.treatments).flatMap(({ ask }) => Object.values(ask));
  return (question) => all.filter((other) => other === question).length;
}

/** The first of each list, then the second of each; a text that comes twice is asked once. */
function inTurn(lists: readonly (readonly string[])[]): [number, string][] {
  const rounds = Math.max(0, ...lists.map((list) => list.length));
  const all = Array.from({ length: rounds }, (_, round) =>
    lists.flatMap((list, at): [number, string][] => (list[round] === undefined ? [] : [[at, list[round]]])),
  ).flat();
  return all.filter(([, text], index) => all.findIndex(([, other]) => other === text) === index);
}
