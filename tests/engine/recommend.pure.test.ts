import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { compare, interview, planAftercare, recommend } from '../../src/engine/index.ts';
import type { Answers } from '../../src/engine/types.ts';
import { seeded } from '../helpers/random.ts';
import { allReasons, frozen, leavingOut, must, quiet, saying } from './cases.ts';
import { randomAnswers } from './random-answers.ts';
import { randomCatalogue } from './random-catalogue.ts';

const sets = (count: number, seed: number): Answers[] => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => randomAnswers(catalogue, random));
};
/** What an address, a form or a stranger's script could hand over. */
const junk: unknown[] = [
  {},
  { __proto__: ['x'] },
  JSON.parse('{"__proto__":["none"],"constructor":["adult"],"hasOwnProperty":["none"],"toString":[]}'),
  { age: ['__proto__', 'constructor', 'toString', 'hasOwnProperty'] },
  { look: ['constructor'], onset: ['__proto__'], 'skin-type': ['valueOf'], health: ['__proto__'] },
  { look: ['patches'], onset: ['constructor'] },
  { 'skin-type': ['constructor', 'type-5'] },
  { age: [''], health: ['', ' ', 'none '] },
  { Age: ['adult'], AGE: ['under-18'] },
  Object.create({ age: ['under-18'] }),
  Object.assign(Object.create(null), { age: ['adult'] }),
];

describe('the engine is pure', () => {
  it('gives the same twice, and changes neither the frozen catalogue nor the frozen answers', () => {
    for (const answers of sets(100, 11)) {
      const given = frozen(structuredClone(answers));
      const first = recommend(catalogue, given);
      expect(recommend(catalogue, given)).to.deep.equal(first);
      expect(given).to.deep.equal(answers);
      expect(interview(catalogue, given)).to.deep.equal(interview(catalogue, given));
    }
  });

  it('remembers nothing of another catalogue', () => {
    const random = seeded(12);
    const before = recommend(catalogue, quiet);
    for (let count = 0; count < 5; count += 1) {
      const other = frozen(randomCatalogue(random));
      recommend(other, quiet);
      expect(recommend(structuredClone(other), quiet)).to.deep.equal(recommend(other, quiet));
    }
    expect(recommend(catalogue, quiet)).to.deep.equal(before);
    expect(recommend(structuredClone(catalogue), quiet)).to.deep.equal(before);
  });

  it('gives results that are the caller’s own', () => {
    const first = recommend(catalogue, saying({ look: ['pale-marks'] }));
    const copy = structuredClone(first);
    first.treatments.length = 0;
    must(first.refer).reasons.length = 0;
    first.conditions.length = 0;
    expect(recommend(catalogue, saying({ look: ['pale-marks'] }))).to.deep.equal(copy);
  });

  it('does not mind the order of options, nor of questions', () => {
    const random = seeded(13);
    for (const answers of sets(100, 14)) {
      const shuffled = Object.fromEntries(
        random.shuffle(Object.entries(answers)).map(([id, values]) => [id, random.shuffle(values)]),
      );
      const [a, b] = [recommend(catalogue, answers), recommend(catalogue, shuffled)];
      const told = (of: typeof a) =>
        of.treatments.map((one) => [
          one.treatment,
          one.verdict,
          one.rank,
          allReasons(one)
            .map(({ kind, id }) => `${kind}:${id}`)
            .sort(),
        ]);
      expect(told(b)).to.deep.equal(told(a));
      expect([b.outcome, b.refer?.level, b.conditions]).to.deep.equal([a.outcome, a.refer?.level, a.conditions]);
    }
  });

  it('gives plain data: JSON carries it unchanged', () => {
    for (const answers of sets(50, 15)) {
      const result = recommend(catalogue, answers);
      expect(JSON.parse(JSON.stringify(result))).to.deep.equal(result);
    }
  });

  it('gives every refusal and every ask-first a reason, and every reason a source or a basis', () => {
    for (const answers of sets(200, 16)) {
      const result = recommend(catalogue, answers);
      for (const one of result.treatments) {
        if (['ask-first', 'no-evidence', 'not-for-you'].includes(one.verdict)) {
          expect(one.against.length + one.unknown.length, one.treatment).to.be.above(0);
        }
        for (const reason of allReasons(one))
          expect(reason.sources.length > 0 || Boolean(reason.basis), reason.id).to.equal(true);
      }
      for (const { because } of result.conditions) {
        expect(because.length).to.be.above(0);
        for (const { sources, basis } of because) expect(sources.length > 0 || Boolean(basis)).to.equal(true);
      }
    }
  });

  it('never improves a verdict by one more gate, and is never better for `not-sure` than for `none`', () => {
    const order = ['fits', 'may-fit', 'ask-first', 'no-evidence', 'not-for-you'];
    const worse = (a: Answers, b: Answers, what: string) => {
      const before = new Map(recommend(catalogue, a).treatments.map((one) => [one.treatment, one.verdict]));
      for (const { treatment, verdict } of recommend(catalogue, b).treatments) {
        expect(order.indexOf(verdict), `${what} ${treatment}`).to.be.at.least(
          order.indexOf(must(before.get(treatment))),
        );
      }
    };
    for (const look of ['after-marks', 'uneven', 'pale-dots']) {
      for (const question of ['warning-signs', 'skin-today', 'health']) {
        worse(saying({ look: [look] }), saying({ look: [look], [question]: ['not-sure'] }), question);
        worse(saying({ look: [look] }), { ...leavingOut(question), look: [look] }, question);
        const options = Object.keys(must(catalogue.questions[question]).options).filter((option) => option !== 'none');
        const [first = ''] = options;
        for (const option of options) {
          worse(saying({ look: [look] }), saying({ look: [look], [question]: [option] }), option);
          worse(
            saying({ look: [look], [question]: [first] }),
            saying({ look: [look], [question]: [first, option] }),
            option,
          );
        }
      }
    }
  });
});

describe('the engine never throws', () => {
  it('on junk answers, and reads nothing out of them', () => {
    const empty = recommend(catalogue, {});
    for (const [index, answers] of junk.entries()) {
      const result = recommend(catalogue, answers as Answers);
      expect(result.outcome, String(index)).to.equal('incomplete');
      expect(result.treatments, String(index)).to.have.length(empty.treatments.length);
      expect(interview(catalogue, answers as Answers).current, String(index)).to.not.equal(null);
      expect(() => compare(catalogue, { answers: answers as Answers }), String(index)).to.not.throw();
    }
  });

  it('on prototype names where an id is asked for', () => {
    for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '']) {
      expect(planAftercare(catalogue, { treatment: id }).plan, id).to.equal(null);
      const table = compare(catalogue, { treatments: [id, 'ipl'], condition: id, skinType: id, rows: [id, 'how'] });
      expect(
        table.columns.map(({ treatment }) => treatment),
        id,
      ).to.deep.equal(['ipl']);
    }
  });
});
