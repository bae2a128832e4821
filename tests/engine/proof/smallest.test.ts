/**
 * On a catalogue small enough to try every answer set one by one, the proof finds a broken verdict wherever there is
 * one, nowhere else, and no set with fewer chosen options shows it.
 */
import { expect } from 'chai';
import type { Catalogue } from '../../../src/data/types.ts';
import { recommendBy } from '../../../src/engine/recommend.ts';
import { proveBy } from '../../../src/engine/proof/prove.ts';
import { cap } from '../../../src/engine/cap.ts';
import { RULES, type Rules } from '../../../src/engine/rules.ts';
import type { Answers, Verdict } from '../../../src/engine/types.ts';
import { seeded, type Random } from '../../helpers/random.ts';
import { must, severity } from '../cases.ts';
import { expected } from '../oracle.ts';
import { altered } from '../random-catalogue.ts';

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  age: ['under-18', 'adult'],
  'warning-signs': ['changed', 'none'],
  look: ['patches', 'flat-spots', 'pale-dots'],
  onset: ['skin-injury'],
  'skin-type': ['type-1', 'type-6', 'not-sure'],
  'skin-today': ['tan', 'none'],
  health: ['pregnant', 'keloid', 'none'],
};
const small: Catalogue = altered((draft) => {
  for (const id of Object.keys(draft.questions)) {
    const kept = OPTIONS[id];
    if (!kept) delete draft.questions[id];
    for (const option of Object.keys(draft.questions[id]?.options ?? {}))
      if (!kept?.includes(option)) delete draft.questions[id]?.options[option];
  }
});

/** Every answer set, written out. */
function everySet(): Answers[] {
  let sets: Answers[] = [{}];
  for (const [id, { kind, options }] of Object.entries(small.questions)) {
    const ids = Object.keys(options);
    const joining = ids.filter((option) => kind === 'many' && option !== 'none' && option !== 'not-sure');
    const subsets = joining.reduce<string[][]>((all, one) => [...all, ...all.map((some) => [...some, one])], [[]]);
    const values = [
      ...subsets.filter(({ length }) => length > 0),
      ...ids.filter((one) => !joining.includes(one)).map((one) => [one]),
    ];
    sets = sets.flatMap((set) => [set, ...values.map((value) => ({ ...set, [id]: value }))]);
  }
  return sets;
}
const sets = everySet();
const sizeOf = (answers: Answers): number => Object.values(answers).flat().length;
const verdictLaws = [
  'refer-ends',
  'refer-unknown',
  'avoid-refuses',
  'asks-first',
  'skin-type',
  'prescription',
  'evidence',
  'must-refer',
  'lowest',
  'always',
];

/** A rule that is wrong for one treatment in one way. */
function brokenRules(random: Random): Rules {
  const treatment = random.pick(Object.keys(small.treatments));
  const gate = random.pick([...Object.keys(small.contraindications), treatment, 'melasma', 'pih', 'igh', 'unknown']);
  const worse = random.chance(0.3);
  const change: Rules['questionCaps'] = (column, question, reading) => {
    const caps = RULES.questionCaps(column, question, reading);
    if (column.treatment !== treatment) return caps;
    return worse
      ? caps.map((one) =>
          one.reason.id === gate && one.severity < 4 ? cap('not-for-you', 'against', { ...one.reason }) : one,
        )
      : caps.filter(({ reason }) => reason.id !== gate);
  };
  return {
    ...RULES,
    questionCaps: change,
    conditionCaps: (column, likely) => {
      const caps = RULES.conditionCaps(column, likely);
      return column.treatment === treatment && !worse ? caps.filter(({ reason }) => reason.id !== gate) : [...caps];
    },
  };
}

describe('on a catalogue that can be tried out whole, the proof', function () {
  this.timeout(120_000);
  const due = sets.map(
    (answers) => new Map(expected(small, answers).treatments.map(({ treatment, verdict }) => [treatment, verdict])),
  );
  const differs = (rules: Rules, answers: Answers, wanted: ReadonlyMap<string, Verdict>): boolean =>
    recommendBy(rules, small, answers).treatments.some(
      ({ treatment, verdict }) => severity(verdict) !== severity(must(wanted.get(treatment))),
    );

  it('counts as many answer sets as there are', () => {
    expect(proveBy(RULES, small, { laws: [] }).sets).to.equal(sets.length);
  });

  it('agrees that the rules hold', () => {
    expect(sets.filter((answers, index) => differs(RULES, answers, must(due[index])))).to.deep.equal([]);
    expect(proveBy(RULES, small, { laws: verdictLaws, base: small }).violations).to.deep.equal([]);
  });

  it('finds every broken rule, and the smallest answers that show it', () => {
    const random = seeded(7);
    let broken = 0;
    for (let count = 0; count < ('document' in globalThis ? 3 : 60); count += 1) {
      const rules = brokenRules(random);
      const wrong = sets.filter((answers, index) => differs(rules, answers, must(due[index])));
      const { violations } = proveBy(rules, small, { laws: verdictLaws, base: small });
      const [found, smallest] = [violations.map(({ answers }) => sizeOf(answers)), wrong.map(sizeOf)];
      expect(Math.min(...found), String(count)).to.equal(Math.min(...smallest));
      if (wrong.length > 0) broken += 1;
    }
    if (!('document' in globalThis)) expect(broken).to.be.within(10, 59);
  });
});
