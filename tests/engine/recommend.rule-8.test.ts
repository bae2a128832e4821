import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { interview, recommend } from '../../src/engine/index.ts';
import { allReasons, entry, keys, leavingOut, must, quiet, saying, verdict, verdicts } from './cases.ts';
import { altered } from './random-catalogue.ts';

describe('rule 8: an incomplete interview', () => {
  for (const question of Object.keys(quiet)) {
    it(`rule 8: without ${question} the outcome is incomplete and every rank null`, () => {
      const { outcome, treatments } = recommend(catalogue, leavingOut(question));
      expect(outcome).to.equal('incomplete');
      expect(treatments.every(({ rank }) => rank === null)).to.equal(true);
    });
  }

  it('rule 8: it is complete when every question on the path is answered', () => {
    expect(recommend(catalogue, quiet).outcome).to.equal('options');
    expect(recommend(catalogue, saying({ look: ['patches'] })).outcome).to.equal('incomplete');
    expect(recommend(catalogue, saying({ look: ['patches'], onset: ['not-sure'] })).outcome).to.equal('options');
    const { place, downtime, ...routed } = quiet;
    void [place, downtime];
    expect(recommend(catalogue, { ...routed, look: ['pale-marks'] }).outcome).to.equal('options');
  });

  it('rule 8: everything is computed with unknowns', () => {
    const result = recommend(catalogue, {});
    expect(result.outcome).to.equal('incomplete');
    expect(result.treatments).to.have.length(Object.keys(catalogue.treatments).length);
    for (const { treatment, verdict: got } of result.treatments) {
      expect(got, treatment).to.equal(
        { 'sun-protection': 'fits', 'no-treatment': 'may-fit' }[treatment] ?? 'ask-first',
      );
    }
    const one = entry('microneedling-clinic', {});
    expect(keys(one.unknown)).to.include.members([
      'gate:under-18',
      'gate:keloid',
      'skin-type:microneedling-clinic',
      'refer:unknown',
    ]);
    expect(one.for.concat(one.against)).to.deep.equal([]);
  });

  it('rule 8: what is known already decides', () => {
    const some = { look: ['after-marks'], health: ['pregnant'] };
    expect(verdict('microneedling-clinic', some)).to.equal('not-for-you');
    expect(recommend(catalogue, some).conditions.map(({ condition }) => condition)).to.deep.equal(['pih']);
    expect(keys(entry('ipl', some).against)).to.include.members(['gate:pregnant', 'evidence:pih']);
  });

  it('rule 8: a changed earlier answer keeps the later ones', () => {
    const changed = interview(catalogue, saying({ look: ['acne-scars'] }));
    expect(changed.current).to.equal(null);
    expect(recommend(catalogue, saying({ look: ['acne-scars'] })).outcome).to.equal('options');
  });

  it('rule 8: answers off the path are kept but do not count: how it began', () => {
    const facts = altered((draft) => {
      const supports = must(must(draft.questions['look']).options['uneven']?.supports);
      supports['childhood'] = [{ condition: 'vitiligo', likelihood: 'likely' }];
    });
    const result = recommend(facts, saying({ look: ['uneven'], onset: ['childhood'] }));
    expect(result.conditions.map(({ condition }) => condition)).to.deep.equal(['uneven-tone']);
  });

  it('rule 8: answers off the path are kept but do not count: wishes', () => {
    const result = recommend(catalogue, saying({ look: ['pale-marks'], place: ['clinic'], downtime: ['none'] }));
    expect(result.treatments.flatMap((one) => allReasons(one)).filter(({ kind }) => kind === 'wish')).to.deep.equal([]);
    expect(recommend(catalogue, { ...quiet, look: ['pale-marks'] })).to.deep.equal(result);
  });

  it('rule 8: safety answers always count, also after the interview has stopped', () => {
    const answers = { age: ['under-18'], 'warning-signs': ['none'], health: ['pregnant'] };
    expect(recommend(catalogue, { ...answers, 'warning-signs': ['sore'] }).refer?.level).to.equal('urgent');
    const facts = altered((draft) => {
      must(draft.questions['health']).askIf = { question: 'look', in: ['freckles'] };
    });
    expect(verdicts(saying({ health: ['pregnant'] }), facts)).to.deep.equal(verdicts(saying({ health: ['pregnant'] })));
  });

  it('rule 8: no interview question is open when the outcome is options, and one is when it is incomplete', () => {
    const sets = [{}, quiet, saying({ look: ['pale-dots'] }), saying({ look: ['freckles'] }), leavingOut('health')];
    for (const answers of sets) {
      const { current } = interview(catalogue, answers);
      expect(recommend(catalogue, answers).outcome).to.equal(current ? 'incomplete' : 'options');
    }
  });
});
