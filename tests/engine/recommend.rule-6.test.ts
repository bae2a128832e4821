import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { recommend } from '../../src/engine/index.ts';
import { seeded } from '../helpers/random.ts';
import { allReasons, entry, keys, leavingOut, must, NOTHING, quiet, saying, SUN, verdict } from './cases.ts';
import { randomAnswers } from './random-answers.ts';
import { altered } from './random-catalogue.ts';

/** Everything that rules 3 to 5 could hold against the two. */
const hostile = altered((draft) => {
  for (const id of [SUN, NOTHING]) {
    const facts = must(draft.treatments[id]);
    facts.prescription = true;
    facts.kind = 'procedure';
    facts.skinTypes = { ...facts.skinTypes, 'type-2': 'avoid', 'type-5': 'avoid' };
    for (const cell of Object.values(must(draft.evidence[id]))) cell.rating = 'avoid';
    must(draft.contraindications['sunburn']).treatments.push(id);
    must(draft.contraindications['dark-skin-high-risk']).treatments.push(id);
    must(draft.contraindications['melasma-heat']).treatments.push(id);
  }
  must(draft.contraindications['tan']).treatments = ['*'];
});

describe('rule 6: sun-protection and no-treatment', () => {
  it('rule 6: sun-protection always fits, and no-treatment always may fit except under rule 2', () => {
    const random = seeded(6);
    for (let count = 0; count < 500; count += 1) {
      const answers = randomAnswers(catalogue, random);
      const { outcome } = recommend(catalogue, answers);
      expect(verdict(SUN, answers)).to.equal('fits');
      expect(verdict(NOTHING, answers)).to.equal(outcome === 'refer' ? 'not-for-you' : 'may-fit');
    }
  });

  it('rule 6: leaving it is wrong for a changing mole, and says why', () => {
    const one = entry(NOTHING, saying({ 'warning-signs': ['changed'] }));
    expect(one.verdict).to.equal('not-for-you');
    expect(keys(one.against)).to.include('gate:changing-spot');
    expect(verdict(NOTHING, saying({ 'warning-signs': ['not-sure'] }))).to.equal('may-fit');
  });

  it('rule 6: rules 3 to 5 do not apply to the two', () => {
    for (const answers of [
      quiet,
      leavingOut('skin-type', 'health', 'look'),
      saying({ 'skin-today': ['sunburn', 'tan'], 'skin-type': ['type-5'], look: ['patches'], onset: ['hormones'] }),
      saying({ look: ['pale-marks'], health: ['not-sure'] }),
    ]) {
      expect(verdict(SUN, answers, hostile)).to.equal('fits');
      expect(verdict(NOTHING, answers, hostile)).to.equal('may-fit');
      for (const id of [SUN, NOTHING]) {
        const kinds = allReasons(entry(id, answers, hostile)).map(({ kind }) => kind);
        expect(
          kinds.filter((kind) => !['evidence', 'condition', 'wish'].includes(kind)),
          id,
        ).to.deep.equal([]);
      }
    }
  });

  it('rule 6: the reasons of no-treatment come from the course of the likely condition', () => {
    for (const [look, condition] of [
      ['after-marks', 'pih'],
      ['pale-dots', 'igh'],
    ] as const) {
      const one = entry(NOTHING, saying({ look: [look] }));
      expect(keys(one.for)).to.deep.equal([`condition:${condition}`]);
      expect(one.for[0]?.sources).to.deep.equal(catalogue.conditions[condition]?.sources);
    }
    expect(entry(NOTHING, saying({ look: ['red-marks'] })).for).to.deep.equal([]);
  });

  it('rule 6: both have rank null, and so have prescription-only treatments', () => {
    for (const look of ['after-marks', 'uneven', 'acne-scars']) {
      const { treatments } = recommend(catalogue, saying({ look: [look] }));
      const unranked = [SUN, NOTHING, 'topical-prescription', 'oral-tranexamic-acid'];
      for (const id of unranked)
        expect(must(treatments.find(({ treatment }) => treatment === id)).rank, id).to.equal(null);
      expect(treatments.some(({ rank }) => rank === 1)).to.equal(true);
    }
  });

  it('rule 6: a prescription-only treatment has rank null whatever its verdict', () => {
    const facts = altered((draft) => {
      must(draft.treatments['topical-nonprescription']).prescription = true;
    });
    const one = entry('topical-nonprescription', quiet, facts);
    expect(one.verdict).to.equal('ask-first');
    expect(one.rank).to.equal(null);
  });

  it('rule 6: nothing would change the two', () => {
    const answers = saying({ 'skin-today': ['sunburn', 'tan'], health: ['pregnant'] });
    for (const id of [SUN, NOTHING]) expect(entry(id, answers).wouldChange, id).to.equal(null);
  });
});
