import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { recommend } from '../../src/engine/index.ts';
import { entry, keys, leavingOut, must, NOTHING, ordinary, saying, severity, SUN, verdict } from './cases.ts';
import { altered } from './random-catalogue.ts';

const PALE = { 'pale-marks': 'pi-hypopigmentation', 'pale-dots': 'igh' };

describe('rule 5: a likely condition that a clinician has to see first', () => {
  it('rule 5: the three are pi-hypopigmentation, igh and vitiligo', () => {
    const ids = Object.keys(catalogue.conditions).filter((id) => catalogue.conditions[id]?.mustRefer);
    expect(ids).to.have.members(['pi-hypopigmentation', 'igh', 'vitiligo']);
  });

  for (const [look, condition] of Object.entries(PALE)) {
    it(`rule 5: ${look} fills refer { soon } while the outcome stays options`, () => {
      const result = recommend(catalogue, saying({ look: [look] }));
      expect(result.outcome).to.equal('options');
      expect(result.refer?.level).to.equal('soon');
      expect(keys(must(result.refer).reasons)).to.deep.equal([`refer:${condition}`]);
      expect(must(result.refer).reasons[0]?.sources).to.deep.equal(catalogue.conditions[condition]?.sources);
    });

    it(`rule 5: ${look}: everything but sun-protection and no-treatment is at best ask-first, with the reason`, () => {
      const answers = saying({ look: [look] });
      for (const id of ordinary) {
        expect(severity(verdict(id, answers)), id).to.be.at.least(severity('ask-first'));
        expect(keys(entry(id, answers).against), id).to.include(`refer:${condition}`);
      }
      expect(verdict(SUN, answers)).to.equal('fits');
      expect(verdict(NOTHING, answers)).to.equal('may-fit');
    });
  }

  it('rule 5: the cap is ask-first, where evidence alone would say fits', () => {
    const facts = altered((draft) => {
      must(must(draft.evidence['ipl'])['igh']).rating = 'strong';
    });
    expect(verdict('ipl', saying({ look: ['pale-dots'] }), facts)).to.equal('ask-first');
  });

  it('rule 5: a second likely condition counts as well', () => {
    const facts = altered((draft) => {
      const look = must(must(draft.questions['look']).options['after-marks']);
      look.supports = { '*': ['pih', 'vitiligo'].map((condition) => ({ condition, likelihood: 'likely' })) };
    });
    const result = recommend(facts, saying({}));
    expect(keys(must(result.refer).reasons)).to.deep.equal(['refer:vitiligo']);
    expect(verdict('topical-nonprescription', saying({}), facts)).to.be.oneOf(['ask-first', 'not-for-you']);
  });

  it('rule 5: a possible condition refers nobody', () => {
    const facts = altered((draft) => {
      const look = must(must(draft.questions['look']).options['after-marks']);
      must(look.supports?.['*']).push({ condition: 'vitiligo', likelihood: 'possible' });
    });
    const result = recommend(facts, saying({}));
    expect(result.refer).to.equal(null);
    expect(verdict('topical-nonprescription', saying({}), facts)).to.equal('may-fit');
  });

  it('rule 5: it holds while the interview goes on', () => {
    const result = recommend(catalogue, { look: ['pale-marks'] });
    expect(result.outcome).to.equal('incomplete');
    expect(result.refer?.level).to.equal('soon');
  });

  const unlikely = {
    'red marks': saying({ look: ['red-marks'] }),
    'a look that the visitor is not sure of': saying({ look: ['not-sure'] }),
    'patches since childhood': saying({ look: ['patches'], onset: ['childhood'] }),
    'no look': leavingOut('look'),
  };
  for (const [name, answers] of Object.entries(unlikely)) {
    it(`rule 5: no likely condition, the same cap: ${name}`, () => {
      const result = recommend(catalogue, answers);
      expect(result.refer).to.equal(null);
      for (const id of ordinary) {
        expect(verdict(id, answers), id).to.equal('ask-first');
        expect(keys(entry(id, answers).unknown), id).to.include('refer:unknown');
      }
      expect(verdict(SUN, answers)).to.equal('fits');
      expect(verdict(NOTHING, answers)).to.equal('may-fit');
    });
  }

  it('rule 5: with no likely condition a lower cap still binds', () => {
    expect(verdict('ipl', saying({ look: ['red-marks'], 'skin-today': ['sunburn'] }))).to.equal('not-for-you');
  });
});
