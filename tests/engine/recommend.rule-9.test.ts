import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { recommend } from '../../src/engine/index.ts';
import { entry, leavingOut, must, ordinary, quiet, saying, severity, verdict } from './cases.ts';
import { altered } from './random-catalogue.ts';

const passing = Object.entries(catalogue.contraindications).filter(([, { after }]) => after !== undefined);

describe('rule 9: wouldChange', () => {
  it('rule 9: the option behind the worst cap removed, and what `recommend` says of those answers', () => {
    expect(entry('microneedling-clinic', saying({ 'skin-today': ['sunburn'] })).wouldChange).to.deep.equal({
      changes: [{ question: 'skin-today', from: ['sunburn'], to: ['none'] }],
      verdict: 'may-fit',
    });
  });

  it('rule 9: the options behind all worst caps removed together', () => {
    const { wouldChange } = entry(
      'microneedling-clinic',
      saying({ 'skin-today': ['sunburn', 'fever'], health: ['pregnant'] }),
    );
    expect(must(wouldChange).verdict).to.equal('may-fit');
    expect(must(wouldChange).changes).to.have.deep.members([
      { question: 'skin-today', from: ['sunburn', 'fever'], to: ['none'] },
      { question: 'health', from: ['pregnant'], to: ['none'] },
    ]);
  });

  it('rule 9: only the worst caps: what else holds stays', () => {
    const { wouldChange } = entry(
      'microneedling-clinic',
      saying({ 'skin-today': ['sunburn', 'tan'], health: ['diabetes'] }),
    );
    expect(wouldChange).to.deep.equal({
      changes: [{ question: 'skin-today', from: ['sunburn', 'tan'], to: ['tan'] }],
      verdict: 'ask-first',
    });
  });

  it('rule 9: an emptied `many` becomes `none`, not an answer that is missing', () => {
    for (const health of [
      ['pregnant'],
      ['pregnant', 'none'],
      ['pregnant', 'no-such-option'],
      ['pregnant', 'pregnant'],
    ]) {
      const { wouldChange } = entry('topical-nonprescription', saying({ health }));
      expect(must(wouldChange).changes[0]?.to, health.join()).to.deep.equal(['none']);
      expect(must(wouldChange).verdict, health.join()).to.equal('may-fit');
    }
  });

  it('rule 9: `not-sure` beside it stays, and stays unknown', () => {
    const { wouldChange } = entry('microneedling-clinic', saying({ health: ['pregnant', 'not-sure'] }));
    expect(wouldChange).to.deep.equal({
      changes: [{ question: 'health', from: ['pregnant', 'not-sure'], to: ['not-sure'] }],
      verdict: 'ask-first',
    });
  });

  it('rule 9: the verdict is what `recommend` says of the changed answers, and always better', () => {
    let seen = 0;
    for (const [, { setBy }] of passing) {
      if (!setBy || !('question' in setBy)) continue;
      for (const option of setBy.options) {
        const answers = saying({ look: ['uneven'], [setBy.question]: [option] });
        for (const { treatment, verdict: now, wouldChange } of recommend(catalogue, answers).treatments) {
          if (!wouldChange) continue;
          seen += 1;
          const changed = Object.fromEntries(wouldChange.changes.map(({ question, to }) => [question, to]));
          expect(verdict(treatment, { ...answers, ...changed }), treatment).to.equal(wouldChange.verdict);
          expect(severity(wouldChange.verdict), treatment).to.be.below(severity(now));
        }
      }
    }
    expect(seen).to.be.above(50);
  });

  it('rule 9: null unless better', () => {
    // Evidence refuses cryotherapy for these marks whatever heals.
    expect(entry('cryotherapy', saying({ 'skin-today': ['sunburn'] })).wouldChange).to.equal(null);
    expect(entry('microneedling-clinic', quiet).wouldChange).to.equal(null);
    // A caution beside another that cannot pass.
    expect(
      entry('microneedling-clinic', saying({ 'skin-today': ['recent-procedure'], health: ['diabetes'] })).wouldChange,
    ).to.equal(null);
  });

  it('rule 9: only for gates with `after` words', () => {
    const answers = saying({ 'skin-today': ['sunburn'] });
    const facts = altered((draft) => {
      delete must(draft.contraindications['sunburn']).after;
    });
    expect(entry('microneedling-clinic', answers).wouldChange).to.not.equal(null);
    expect(entry('microneedling-clinic', answers, facts).wouldChange).to.equal(null);
  });

  const lasting = Object.entries(catalogue.contraindications).filter(([, { after }]) => after === undefined);
  it('rule 9: never for history', () => {
    const history = [
      'keloid',
      'clot-history',
      'vitiligo-history',
      'kidney-seizure',
      'bleeding-disorder',
      'cold-sores',
      'allergy',
    ];
    for (const option of history) {
      for (const id of ordinary)
        expect(entry(id, saying({ health: [option] })).wouldChange, `${option} ${id}`).to.equal(null);
    }
    expect(lasting.map(([id]) => id)).to.include.members(['keloid', 'clot-history', 'vitiligo-history']);
  });

  it('rule 9: never for age or skin type', () => {
    for (const answers of [
      saying({ age: ['under-18'] }),
      saying({ 'skin-type': ['type-6'] }),
      saying({ 'skin-type': ['type-4'] }),
    ]) {
      for (const id of ordinary) expect(entry(id, answers).wouldChange, id).to.equal(null);
    }
  });

  it('rule 9: never for a medicine that one must not stop', () => {
    for (const option of ['isotretinoin-now', 'blood-thinner', 'photosensitising', 'immunosuppressed']) {
      for (const id of ordinary)
        expect(entry(id, saying({ health: [option] })).wouldChange, `${option} ${id}`).to.equal(null);
    }
    for (const id of ordinary) {
      const both = entry(id, saying({ health: ['isotretinoin-now', 'isotretinoin-6m'] }));
      expect(both.wouldChange, id).to.equal(null);
    }
  });

  it('rule 9: never for such a medicine, even where only the gate that can pass names the treatment', () => {
    const facts = altered((draft) => {
      must(draft.contraindications['isotretinoin-now']).treatments = ['cryotherapy'];
    });
    expect(entry('microneedling-clinic', saying({ health: ['isotretinoin-6m'] }), facts).wouldChange).to.not.equal(
      null,
    );
    expect(entry('microneedling-clinic', saying({ health: ['isotretinoin-now'] }), facts).wouldChange).to.equal(null);
  });

  it('rule 9: what has passed is a change: the last months of isotretinoin', () => {
    expect(entry('microneedling-clinic', saying({ health: ['isotretinoin-6m'] })).wouldChange).to.deep.equal({
      changes: [{ question: 'health', from: ['isotretinoin-6m'], to: ['none'] }],
      verdict: 'may-fit',
    });
  });

  it('rule 9: unknowns are `unknown`, not a change', () => {
    for (const answers of [leavingOut('health'), saying({ health: ['not-sure'] }), leavingOut('skin-today'), {}]) {
      for (const id of ordinary) expect(entry(id, answers).wouldChange, id).to.equal(null);
    }
    const tan = entry('microneedling-clinic', saying({ 'skin-today': ['tan'], health: ['not-sure'] }));
    expect(tan.verdict).to.equal('ask-first');
    expect(tan.wouldChange).to.equal(null);
  });

  it('rule 9: the pregnancy, breastfeeding and skin-today gates and isotretinoin-6m are what can pass', () => {
    const today = Object.entries(catalogue.contraindications)
      .filter(([, { setBy }]) => setBy && 'question' in setBy && setBy.question === 'skin-today')
      .map(([id]) => id);
    const named = [
      'pregnant',
      'pregnant-superficial-peel',
      'pregnant-creams',
      'breastfeeding',
      'breastfeeding-needling',
    ];
    expect(passing.map(([id]) => id)).to.have.members([...named, ...today, 'isotretinoin-6m']);
  });
});
