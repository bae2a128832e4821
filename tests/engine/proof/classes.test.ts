/**
 * Why nothing is lost when `prove` looks at one answer set of each class. A cap function reads one question and looks
 * at each chosen option by itself; the verdict is the lowest of all caps. "Lowest" does not mind order or repetition,
 * so what a set of options caps is what its options cap, joined, and two sets that join to the same are the same to
 * every law. Here that is not argued but tried: over every subset of every question, and over random whole answer sets
 * against the one that stands for their class.
 */
import { catalogue } from '../../../src/data/index.ts';
import { read } from '../../../src/engine/answers.ts';
import { columnsOf, type Column } from '../../../src/engine/columns.ts';
import { recommend } from '../../../src/engine/index.ts';
import { bits, type Choice } from '../../../src/engine/proof/classes.ts';
import { contextOf, standing, worst, type Part } from '../../../src/engine/proof/context.ts';
import {
  changeMark,
  isThrough,
  likelyKey,
  ofColumn,
  ofRanks,
  rankKeyOf,
  rankMark,
} from '../../../src/engine/proof/representatives.ts';
import { RULES } from '../../../src/engine/rules.ts';
import type { Answers, Recommendation, TreatmentVerdict } from '../../../src/engine/types.ts';
import { must } from '../cases.ts';
import { seeded, type Random } from '../../helpers/random.ts';

const inBrowser = 'document' in globalThis;
const MEMBERS = inBrowser ? 1000 : 100_000;
const context = contextOf(RULES, catalogue, catalogue);

describe('a class of answers', function () {
  this.timeout(120_000);

  for (const [id, question] of Object.entries(catalogue.questions)) {
    const joining = Object.keys(question.options).filter((option) => !question.options[option]?.exclusive);
    if (question.kind !== 'many' || (inBrowser && joining.length > 10)) continue;
    it(`says what its options say, joined: all ${String(2 ** joining.length)} subsets of ${id}, for each treatment`, () => {
      for (const column of columnsOf(catalogue)) everySubset(column, id, joining);
    });
  }

  it(`stands for its members: ${MEMBERS.toLocaleString('en-GB')} random answer sets against theirs`, () => {
    const random = seeded(2026);
    const classes = context.columns.map((column) => new ClassesOf(column));
    for (let count = 0; count < MEMBERS; count += 1) {
      const chosen = context.parts.map((part) => pickFrom(part, random));
      const answers = merged(chosen.flat());
      const { treatments } = recommend(catalogue, answers);
      for (const one of classes) agrees(answers, told(treatments, one.column), one.told(chosen));
    }
  });

  it('stands for its members in their ranks, and in who is joint', () => {
    const random = seeded(2027);
    const known = new Map(ofRanks(context).map(({ key, answers }) => [key, ranks(recommend(catalogue, answers))]));
    const parts = [...context.parts.slice(0, -1), context.rest].map(through);
    const mark = marksBy((part, choice) => rankMark(context, part, choice));
    for (let count = 0; count < MEMBERS / 5; count += 1) {
      const chosen = parts.map((part) => pickFrom(part, random));
      const answers = merged(chosen.flat());
      const likely = likelyKey(context, must(chosen.at(-1)?.[0]));
      const key = rankKeyOf(
        likely,
        parts.reduce((all, part, index) => must(chosen[index]).reduce((so, one) => so | mark(part, one), all), 0n),
      );
      agrees(
        answers,
        ranks(recommend(catalogue, answers)),
        must(known.get(key), `class for ${JSON.stringify(answers)}`),
      );
    }
  });
});

/** What a subset joins to is what it joined to without its last option, and that option. */
function everySubset(column: Column, id: string, joining: readonly string[]): void {
  const question = must(catalogue.questions[id]);
  const of = (options: readonly string[]) => worst(RULES.questionCaps(column, id, read(question, options)));
  const single = joining.map((option) => of([option]));
  const joined = new Uint8Array(2 ** joining.length);
  for (let subset = 1; subset < joined.length; subset += 1) {
    const last = 31 - Math.clz32(subset);
    joined[subset] = Math.max(joined[subset ^ (1 << last)] ?? 0, single[last] ?? 0);
    const options = joining.filter((_, index) => subset & (1 << index));
    const got = of(options);
    if (got !== joined[subset]) throw new Error(`${column.treatment}: ${options.join(' + ')} caps ${String(got)}`);
  }
}

/** One choice, or where choices join, any of their subsets. */
function pickFrom({ factor }: Part, random: Random): Choice[] {
  const joining = factor.filter(({ joins }) => joins);
  if (joining.length === 0 || random.chance(0.3)) return [random.pick(factor.filter(({ joins }) => !joins))];
  const most = random.chance(0.5) ? 3 : joining.length;
  return random.shuffle(joining).slice(0, 1 + random.int(most));
}

/** Answered, and without an answer that ends the quiz: only then anything is ranked. */
const through = (part: Part): Part => ({
  ...part,
  factor: part.factor.filter(({ answers, size }) => {
    const ends = ['under-18', ...Object.keys(must(catalogue.questions['warning-signs']).options)];
    const referred = Object.entries(answers).some(
      ([id, [option = '']]) => (id === 'age' || id === 'warning-signs') && ends.includes(option) && !/^no/.test(option),
    );
    return size > 0 && !referred && isThrough(catalogue, part.questions, answers);
  }),
});

function merged(choices: readonly Choice[]): Answers {
  const answers: Record<string, string[]> = {};
  for (const { answers: own } of choices)
    for (const [id, options] of Object.entries(own)) answers[id] = [...(answers[id] ?? []), ...options];
  return answers;
}

/** Works out the mark of each choice once. */
function marksBy<Mark>(of: (part: Part, choice: Choice) => Mark): (part: Part, choice: Choice) => Mark {
  const known = new Map<Choice, Mark>();
  return (part, choice) => {
    const found = known.get(choice) ?? of(part, choice);
    known.set(choice, found);
    return found;
  };
}

/** A treatment's classes: what `recommend` says of the one that stands for each. */
class ClassesOf {
  readonly column: Column;
  readonly #told: ReadonlyMap<number, string>;
  readonly #mark: (part: Part, choice: Choice) => number;
  constructor(column: Column) {
    this.column = column;
    this.#mark = marksBy((part, choice) => changeMark(context, column, part, choice));
    this.#told = new Map(
      ofColumn(context, column).map(({ mark, answers }) => [
        mark,
        told(recommend(catalogue, answers).treatments, column),
      ]),
    );
  }
  /** Of the class that these choices, one list for each part, join to. */
  told(chosen: readonly (readonly Choice[])[]): string {
    const always = bits(standing(context, this.column));
    const mark = context.parts.reduce(
      (all, part, index) => must(chosen[index]).reduce((so, choice) => so | this.#mark(part, choice), all),
      always,
    );
    return must(this.#told.get(mark), `class of ${this.column.treatment}`);
  }
}

/** Verdict, and what a change would better it to. */
function told(treatments: readonly TreatmentVerdict[], { treatment }: Column): string {
  const { verdict, wouldChange } = must(treatments.find((one) => one.treatment === treatment));
  return `${treatment}: ${verdict}, ${wouldChange?.verdict ?? 'no change'}`;
}
const ranks = ({ treatments }: Recommendation): string =>
  treatments.flatMap(({ treatment, rank }) => (rank === null ? [] : [`${String(rank)} ${treatment}`])).join(', ');

function agrees(answers: Answers, got: string, due: string): void {
  if (got !== due) throw new Error(`${got}; its class: ${due}\nfor ${JSON.stringify(answers)}`);
}
