import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import type { Rating } from '../../src/data/types.ts';
import { recommend } from '../../src/engine/index.ts';
import { allReasons, entry, keys, must, ordinary, quiet, saying, severity, verdict } from './cases.ts';
import { altered, type Draft } from './random-catalogue.ts';

const rate = (draft: Draft, treatment: string, condition: string, rating: Rating) => {
  must(must(draft.evidence[treatment])[condition]).rating = rating;
};
const rated = (rating: Rating) => altered((draft) => rate(draft, 'ipl', 'pih', rating));
/** Dark marks that are likely both: after-inflammation marks first, melasma second. */
const twoLikely = (change: (draft: Draft) => void) =>
  altered((draft) => {
    const look = must(must(draft.questions['look']).options['after-marks']);
    look.supports = { '*': ['pih', 'melasma'].map((condition) => ({ condition, likelihood: 'likely' })) };
    rate(draft, 'ipl', 'pih', 'strong');
    change(draft);
  });

describe('rule 4: evidence for the first likely condition', () => {
  const caps = {
    strong: 'fits',
    moderate: 'fits',
    limited: 'may-fit',
    mixed: 'may-fit',
    none: 'no-evidence',
    avoid: 'not-for-you',
  } as const;
  for (const [rating, cap] of Object.entries(caps) as [Rating, (typeof caps)[Rating]][]) {
    it(`rule 4: ${rating} → ${cap}`, () => {
      expect(verdict('ipl', quiet, rated(rating))).to.equal(cap);
    });

    it(`rule 4: ${rating} is a reason ${['strong', 'moderate', 'limited'].includes(rating) ? 'for' : 'against'}`, () => {
      const one = entry('ipl', quiet, rated(rating));
      const list = ['strong', 'moderate', 'limited'].includes(rating) ? 'for' : 'against';
      expect(keys(one[list])).to.include('evidence:pih');
      expect(keys(allReasons(one)).filter((key) => key.startsWith('evidence:'))).to.deep.equal(['evidence:pih']);
    });
  }

  it('rule 4: a reason of evidence carries the sources, the basis and the grade of its cell', () => {
    for (const id of ordinary) {
      const cell = must(catalogue.evidence[id]?.['pih']);
      const reason = must(allReasons(entry(id, quiet)).find(({ kind }) => kind === 'evidence'));
      expect(reason.sources, id).to.deep.equal(cell.sources);
      expect(reason.grade, id).to.equal(cell.grade);
      if (cell.basis) expect(reason.basis, id).to.equal(cell.basis);
    }
  });

  it('rule 4: evidence caps no lower than its rating: another cap decides below', () => {
    expect(verdict('ipl', saying({ 'skin-today': ['sunburn'] }), rated('strong'))).to.equal('not-for-you');
    expect(verdict('ipl', saying({ health: ['photosensitising'] }), rated('limited'))).to.equal('ask-first');
    expect(verdict('ipl', saying({ health: ['photosensitising'] }), rated('none'))).to.equal('no-evidence');
  });

  it('rule 4: of several likely conditions the first is read, for good and for bad', () => {
    expect(
      verdict(
        'ipl',
        quiet,
        twoLikely((draft) => rate(draft, 'ipl', 'melasma', 'none')),
      ),
    ).to.equal('ask-first');
    const needling = twoLikely((draft) => {
      rate(draft, 'microneedling-clinic', 'pih', 'strong');
      rate(draft, 'microneedling-clinic', 'melasma', 'none');
    });
    const one = entry('microneedling-clinic', quiet, needling);
    expect(one.verdict).to.equal('fits');
    expect(keys(allReasons(one)).filter((key) => key.startsWith('evidence:'))).to.deep.equal(['evidence:pih']);
  });

  it('rule 4: `avoid` ratings count for every likely condition', () => {
    const facts = twoLikely((draft) => {
      rate(draft, 'microneedling-clinic', 'pih', 'strong');
      rate(draft, 'microneedling-clinic', 'melasma', 'avoid');
    });
    const one = entry('microneedling-clinic', quiet, facts);
    expect(one.verdict).to.equal('not-for-you');
    expect(keys(one.for)).to.include('evidence:pih');
    expect(keys(one.against)).to.include('evidence:melasma');
  });

  it('rule 4: condition gates count for every likely condition', () => {
    const first = entry('ipl', saying({ look: ['patches'], onset: ['hormones'] }));
    expect(keys(first.against)).to.include('gate:melasma-heat');
    expect(first.verdict).to.equal('ask-first');
    const second = entry(
      'ipl',
      quiet,
      twoLikely(() => undefined),
    );
    expect(keys(second.against)).to.include('gate:melasma-heat');
    expect(second.verdict).to.equal('ask-first');
  });

  it('rule 4: a condition gate holds back its own treatments only', () => {
    const { against } = entry('microneedling-clinic', saying({ look: ['patches'], onset: ['hormones'] }));
    expect(keys(against)).to.not.include('gate:melasma-heat');
  });

  it('rule 4: a possible condition is told and counts for nothing', () => {
    const answers = saying({ look: ['patches'], onset: ['skin-injury'] });
    expect(
      recommend(catalogue, answers).conditions.map(({ condition, likelihood }) => [condition, likelihood]),
    ).to.deep.equal([
      ['pih', 'likely'],
      ['melasma', 'possible'],
    ]);
    for (const id of ordinary) {
      const reasons = keys(allReasons(entry(id, answers)));
      expect(reasons, id).to.not.include.members(['gate:melasma-heat']);
      expect(
        reasons.filter((key) => key.endsWith(':melasma')),
        id,
      ).to.deep.equal([]);
    }
    const avoided = altered((draft) => {
      rate(draft, 'ipl', 'pih', 'strong');
      rate(draft, 'ipl', 'melasma', 'avoid');
    });
    expect(verdict('ipl', answers, avoided)).to.equal('fits');
  });

  it('rule 4: a possible condition before the likely one is still passed over', () => {
    const facts = altered((draft) => {
      const look = must(must(draft.questions['look']).options['after-marks']);
      look.supports = {
        '*': [
          { condition: 'melasma', likelihood: 'possible' },
          { condition: 'pih', likelihood: 'likely' },
        ],
      };
      rate(draft, 'ipl', 'melasma', 'avoid');
      rate(draft, 'ipl', 'pih', 'strong');
    });
    expect(verdict('ipl', quiet, facts)).to.equal('fits');
  });

  it('rule 4: in the default catalogue every rating of the grid caps its treatment', () => {
    const looks = {
      'after-marks': 'pih',
      'acne-scars': 'acne-scars-marks',
      'dark-scar': 'scar-hyperpigmentation',
      uneven: 'uneven-tone',
    };
    for (const [look, condition] of Object.entries(looks)) {
      for (const id of ordinary) {
        const { rating } = must(catalogue.evidence[id]?.[condition]);
        expect(severity(verdict(id, saying({ look: [look] }))), `${id} ${condition}`).to.be.at.least(
          severity(caps[rating]),
        );
      }
    }
  });
});
