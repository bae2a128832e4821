import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { recommend } from '../../src/engine/index.ts';
import { entry, keys, leavingOut, saying, verdict, verdicts } from './cases.ts';

const SAFETY = ['age', 'warning-signs', 'skin-type', 'skin-today', 'health'];

describe('rule 1: answers have three values', () => {
  it('rule 1: `not-sure` is unknown, never "no"', () => {
    const sure = entry('microneedling-clinic', saying({ health: ['none'] }));
    const unsure = entry('microneedling-clinic', saying({ health: ['not-sure'] }));
    expect(sure.verdict).to.equal('may-fit');
    expect(unsure.verdict).to.equal('ask-first');
    expect(keys(sure.unknown)).to.deep.equal([]);
    expect(keys(unsure.unknown)).to.include.members(['gate:keloid', 'gate:pregnant', 'gate:bleeding-disorder']);
  });

  for (const question of SAFETY) {
    it(`rule 1: an unanswered or empty ${question} is unknown, never "no"`, () => {
      const unanswered = verdicts(leavingOut(question));
      expect(unanswered['microneedling-clinic']).to.equal('ask-first');
      expect(verdicts(saying({ [question]: [] }))).to.deep.equal(unanswered);
      expect(recommend(catalogue, leavingOut(question)).outcome).to.equal('incomplete');
      expect(recommend(catalogue, saying({ [question]: [] })).outcome).to.equal('incomplete');
    });
  }

  for (const question of ['warning-signs', 'skin-type', 'skin-today', 'health']) {
    it(`rule 1: not sure about ${question} is an answer and decides like no answer`, () => {
      const unsure = recommend(catalogue, saying({ [question]: ['not-sure'] }));
      expect(unsure.outcome).to.equal('options');
      expect(verdicts(saying({ [question]: ['not-sure'] }))).to.deep.equal(verdicts(leavingOut(question)));
    });
  }

  it('rule 1: `none` beside another is ignored', () => {
    for (const [question, option] of [
      ['health', 'keloid'],
      ['skin-today', 'sunburn'],
      ['warning-signs', 'changed'],
    ] as const) {
      const alone = recommend(catalogue, saying({ [question]: [option] }));
      expect(recommend(catalogue, saying({ [question]: ['none', option] }))).to.deep.equal(alone);
      expect(recommend(catalogue, saying({ [question]: [option, 'none'] }))).to.deep.equal(alone);
    }
  });

  it('rule 1: `none` beside `not-sure` leaves unknown', () => {
    expect(verdicts(saying({ health: ['none', 'not-sure'] }))).to.deep.equal(
      verdicts(saying({ health: ['not-sure'] })),
    );
  });

  it('rule 1: `not-sure` beside another adds unknown', () => {
    const known = entry('microneedling-clinic', saying({ health: ['diabetes'] }));
    const both = entry('microneedling-clinic', saying({ health: ['diabetes', 'not-sure'] }));
    expect(keys(both.against)).to.include('gate:diabetes');
    expect(keys(known.unknown)).to.deep.equal([]);
    expect(keys(both.unknown)).to.include('gate:keloid');
    expect(verdict('ipl', saying({ health: ['blood-thinner'], look: ['uneven'] }))).to.equal('may-fit');
    expect(verdict('ipl', saying({ health: ['blood-thinner', 'not-sure'], look: ['uneven'] }))).to.equal('ask-first');
  });

  it('rule 1: two values of a "one" question are no answer', () => {
    const two = recommend(catalogue, saying({ look: ['after-marks', 'acne-scars'] }));
    expect(two.outcome).to.equal('incomplete');
    expect(two.conditions).to.deep.equal([]);
    expect(verdicts(saying({ look: ['after-marks', 'acne-scars'] }))).to.deep.equal(verdicts(leavingOut('look')));
    for (const question of [{ place: ['home', 'clinic'] }, { downtime: ['none', 'week'] }]) {
      const result = recommend(catalogue, saying(question));
      expect(result.outcome).to.equal('incomplete');
      expect(result.treatments.flatMap(({ against }) => keys(against))).to.not.include(
        `wish:${Object.keys(question).join()}`,
      );
    }
  });

  it('rule 1: two onsets are no onset', () => {
    const two = recommend(catalogue, saying({ look: ['patches'], onset: ['skin-injury', 'childhood'] }));
    expect(two.outcome).to.equal('incomplete');
    expect(two.conditions.map(({ condition }) => condition)).to.deep.equal(['melasma']);
  });

  it('rule 1: two values of a safety question count both', () => {
    expect(recommend(catalogue, saying({ age: ['adult', 'under-18'] })).outcome).to.equal('refer');
    const two = entry('ipl', saying({ 'skin-type': ['type-1', 'type-5'] }));
    expect(two.verdict).to.equal('not-for-you');
    expect(keys(two.against)).to.include('skin-type:ipl');
    expect(entry('ipl', saying({ 'skin-type': ['type-5', 'type-1'] })).verdict).to.equal('not-for-you');
  });

  it('rule 1: two values of a safety question add unknown', () => {
    expect(verdict('microneedling-clinic', saying({ 'skin-type': ['type-1'] }))).to.equal('may-fit');
    const two = entry('microneedling-clinic', saying({ 'skin-type': ['type-1', 'type-2'] }));
    expect(two.verdict).to.equal('ask-first');
    expect(keys(two.unknown)).to.include('skin-type:microneedling-clinic');
    expect(verdict('microneedling-clinic', saying({ 'skin-type': ['type-1', 'not-sure'] }))).to.equal('ask-first');
    expect(recommend(catalogue, saying({ 'skin-type': ['type-1', 'type-2'] })).outcome).to.equal('incomplete');
  });

  it('rule 1: `none` in a "one" question is a value like any other', () => {
    expect(recommend(catalogue, saying({ downtime: ['none'] })).outcome).to.equal('options');
    expect(keys(entry('microneedling-clinic', saying({ downtime: ['none'] })).against)).to.include('wish:downtime');
  });

  it('rule 1: unknown option ids are ignored, and alone they are no answer', () => {
    const plain = recommend(catalogue, saying({ health: ['diabetes'] }));
    expect(recommend(catalogue, saying({ health: ['x', 'diabetes', 'Diabetes', ''] }))).to.deep.equal(plain);
    expect(recommend(catalogue, saying({ look: ['x', 'after-marks'] }))).to.deep.equal(
      recommend(catalogue, saying({})),
    );
    expect(recommend(catalogue, saying({ health: ['x'] }))).to.deep.equal(recommend(catalogue, leavingOut('health')));
  });

  it('rule 1: unknown question ids are ignored', () => {
    const more = saying({ 'no-such-question': ['pregnant'], wrong: ['under-18'] });
    expect(recommend(catalogue, more)).to.deep.equal(recommend(catalogue, saying({})));
  });

  it('rule 1: an option said twice is said once', () => {
    expect(recommend(catalogue, saying({ look: ['after-marks', 'after-marks'] }))).to.deep.equal(
      recommend(catalogue, saying({})),
    );
    expect(recommend(catalogue, saying({ age: ['adult', 'adult'] })).outcome).to.equal('options');
  });
});
