import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { recommend, VERDICTS } from '../../src/engine/index.ts';
import type { Answers } from '../../src/engine/types.ts';
import { entry, keys, must, NOTHING, ordinary, saying, severity, SUN, verdicts } from './cases.ts';
import { altered, type Draft } from './random-catalogue.ts';

const answers = saying({ 'skin-type': ['type-1'] });
/** Four treatments that all fit, with the same evidence, burden, place and downtime; everything else has no evidence. */
const FOUR = ['microneedling-clinic', 'ipl', 'qs-pico-laser', 'topical-nonprescription'];
const level = (change: (draft: Draft) => void = () => undefined) =>
  altered((draft) => {
    for (const [id, cells] of Object.entries(draft.evidence))
      must(cells['pih']).rating = FOUR.includes(id) ? 'strong' : 'none';
    for (const id of FOUR) {
      const facts = must(draft.treatments[id]);
      facts.burden = 2;
      facts.place = 'clinic';
      facts.downtimeDays.max = 1;
    }
    change(draft);
  });
const ranks = (facts: ReturnType<typeof level>, given: Answers = answers) =>
  Object.fromEntries(
    recommend(facts, given)
      .treatments.filter(({ rank }) => rank !== null)
      .map(({ treatment, rank }) => [treatment, rank]),
  );
const facts = (draft: Draft, id: string) => must(draft.treatments[id]);

describe('rule 7: rank', () => {
  it('rule 7: equal = joint', () => {
    expect(ranks(level())).to.deep.equal(Object.fromEntries(FOUR.map((id) => [id, 1])));
  });

  it('rule 7: joint ranks count on as 1, 2, 2, 4', () => {
    const stepped = level((draft) => {
      facts(draft, 'ipl').burden = 1;
      facts(draft, 'microneedling-clinic').burden = 4;
    });
    expect(ranks(stepped)).to.deep.equal({
      ipl: 1,
      'qs-pico-laser': 2,
      'topical-nonprescription': 2,
      'microneedling-clinic': 4,
    });
  });

  it('rule 7: the verdict comes before wishes, evidence and burden', () => {
    const found = ranks(
      level((draft) => {
        must(draft.evidence['microneedling-clinic']?.['pih']).rating = 'moderate';
        facts(draft, 'microneedling-clinic').burden = 4;
        facts(draft, 'microneedling-clinic').downtimeDays.max = 30;
        must(draft.contraindications['diabetes']).treatments = ['ipl'];
      }),
      { ...answers, health: ['diabetes'], downtime: ['week'] },
    );
    expect(found).to.deep.equal({
      'qs-pico-laser': 1,
      'topical-nonprescription': 1,
      'microneedling-clinic': 3,
      ipl: 4,
    });
  });

  it('rule 7: wishes come before evidence and burden', () => {
    const found = ranks(
      level((draft) => {
        facts(draft, 'ipl').place = 'home';
        facts(draft, 'ipl').burden = 4;
        must(draft.evidence['ipl']?.['pih']).rating = 'moderate';
      }),
      { ...answers, place: ['home'] },
    );
    expect(found).to.deep.equal({
      ipl: 1,
      'microneedling-clinic': 2,
      'qs-pico-laser': 2,
      'topical-nonprescription': 2,
    });
  });

  it('rule 7: evidence comes before burden', () => {
    const found = ranks(
      level((draft) => {
        must(draft.evidence['ipl']?.['pih']).rating = 'moderate';
        facts(draft, 'ipl').burden = 0;
      }),
    );
    expect(must(found['ipl'])).to.equal(4);
  });

  it('rule 7: evidence ranks strong, moderate, limited, mixed', () => {
    const found = ranks(
      level((draft) => {
        const rate = (id: string, rating: 'limited' | 'mixed') => (must(draft.evidence[id]?.['pih']).rating = rating);
        rate('microneedling-clinic', 'mixed');
        rate('ipl', 'limited');
        rate('qs-pico-laser', 'limited');
        rate('topical-nonprescription', 'mixed');
        facts(draft, 'microneedling-clinic').burden = 0;
      }),
    );
    expect(found).to.deep.equal({
      ipl: 1,
      'qs-pico-laser': 1,
      'microneedling-clinic': 3,
      'topical-nonprescription': 4,
    });
    const better = level((draft) => (must(draft.evidence['ipl']?.['pih']).rating = 'moderate'));
    expect(must(ranks(better)['ipl'])).to.equal(4);
  });

  it('rule 7: less burden comes first', () => {
    const found = ranks(
      level((draft) => {
        FOUR.forEach((id, index) => (facts(draft, id).burden = 4 - index));
      }),
    );
    expect(FOUR.map((id) => found[id])).to.deep.equal([4, 3, 2, 1]);
  });

  it('rule 7: only fits, may-fit and ask-first have a rank', () => {
    for (const look of ['patches', 'flat-spots', 'freckles', 'after-marks', 'acne-scars', 'dark-scar', 'uneven']) {
      const { treatments } = recommend(
        catalogue,
        saying({ look: [look], onset: ['hormones'], health: ['kidney-seizure'] }),
      );
      for (const { treatment, verdict, rank } of treatments) {
        const apart = [SUN, NOTHING].includes(treatment) || catalogue.treatments[treatment]?.prescription;
        const ranked = !apart && ['fits', 'may-fit', 'ask-first'].includes(verdict);
        expect(rank !== null, `${look} ${treatment}`).to.equal(ranked);
      }
    }
  });

  it('rule 7: no likely condition, or one that must be referred: rank null for all', () => {
    for (const look of ['red-marks', 'not-sure', 'pale-marks', 'pale-dots']) {
      const { outcome, treatments } = recommend(catalogue, saying({ look: [look] }));
      expect(outcome).to.equal('options');
      expect(
        treatments.every(({ rank }) => rank === null),
        look,
      ).to.equal(true);
    }
  });

  it('rule 7: treatments stand by rank then `order`, then rank null by verdict then `order`', () => {
    for (const look of ['after-marks', 'patches', 'pale-dots', 'red-marks']) {
      const { treatments } = recommend(catalogue, saying({ look: [look], onset: ['hormones'] }));
      const key = treatments.map(({ treatment, rank, verdict }) => [
        rank === null ? 1 : 0,
        rank ?? severity(verdict),
        must(catalogue.treatments[treatment]).order,
      ]);
      const sorted = [...key].sort((a, b) =>
        must(a.map((value, at) => value - must(b[at])).find((by) => by !== 0) ?? 0),
      );
      expect(key, look).to.deep.equal(sorted);
    }
    const reversed = level((draft) => FOUR.forEach((id, index) => (facts(draft, id).order = 100 - index)));
    const first = recommend(reversed, answers)
      .treatments.slice(0, 5)
      .map(({ treatment }) => treatment);
    expect(first).to.deep.equal([...[...FOUR].reverse(), SUN]);
  });

  it('rule 7: `offered: false` is ranked as usual', () => {
    const without = altered((draft) => {
      for (const one of Object.values(draft.treatments)) one.offered = false;
    });
    expect(recommend(without, answers)).to.deep.equal(recommend(catalogue, answers));
  });

  it('rule 7: every treatment of the catalogue is there once', () => {
    for (const given of [answers, {}, saying({ age: ['under-18'] })]) {
      const ids = recommend(catalogue, given).treatments.map(({ treatment }) => treatment);
      expect(ids).to.have.members(Object.keys(catalogue.treatments));
    }
  });
});

describe('rule 7: wishes', () => {
  const wishes = (id: string, given: Answers, of = level()) =>
    keys(entry(id, { ...answers, ...given }, of).against).filter((key) => key.startsWith('wish:'));

  it('rule 7: a wish never changes a verdict', () => {
    const signs: Answers[] = [{}, { health: ['diabetes'] }, { 'skin-today': ['sunburn'] }, { 'skin-type': ['type-6'] }];
    for (const look of ['after-marks', 'patches', 'uneven', 'dark-scar', 'pale-marks']) {
      for (const given of signs) {
        const base = saying({ look: [look], onset: ['not-sure'], ...given });
        const plain = verdicts(base);
        for (const place of ['home', 'clinic', 'either']) {
          for (const downtime of ['none', 'days', 'week']) {
            expect(verdicts({ ...base, place: [place], downtime: [downtime] })).to.deep.equal(plain);
          }
        }
      }
    }
  });

  it('rule 7: `place` differs is a conflict, a reason against of kind wish', () => {
    expect(wishes('ipl', { place: ['home'] })).to.deep.equal(['wish:place']);
    expect(wishes('ipl', { place: ['clinic'] })).to.deep.equal([]);
    expect(wishes('ipl', { place: ['either'] })).to.deep.equal([]);
    const reason = must(
      entry('ipl', { ...answers, place: ['home'] }, level()).against.find(({ kind }) => kind === 'wish'),
    );
    expect(reason).to.include({ question: 'place', option: 'home' });
  });

  for (const [downtime, limit] of [
    ['none', 0],
    ['days', 3],
    ['week', 14],
  ] as const) {
    it(`rule 7: with downtime ${downtime}, more than ${String(limit)} days is a conflict`, () => {
      const lasting = (max: number) => level((draft) => (facts(draft, 'ipl').downtimeDays.max = max));
      expect(wishes('ipl', { downtime: [downtime] }, lasting(limit))).to.deep.equal([]);
      expect(wishes('ipl', { downtime: [downtime] }, lasting(limit + 1))).to.deep.equal(['wish:downtime']);
    });

    it(`rule 7: with downtime ${downtime}, an absent maximum is no conflict`, () => {
      const unknown = level((draft) => {
        delete facts(draft, 'ipl').downtimeDays.max;
        facts(draft, 'ipl').downtimeDays.min = 30;
      });
      expect(wishes('ipl', { downtime: [downtime] }, unknown)).to.deep.equal([]);
    });
  }

  it('rule 7: the number of conflicts counts', () => {
    const found = ranks(
      level((draft) => {
        facts(draft, 'ipl').place = 'home';
        facts(draft, 'ipl').downtimeDays.max = 0;
        facts(draft, 'qs-pico-laser').place = 'home';
        facts(draft, 'topical-nonprescription').downtimeDays.max = 0;
      }),
      { ...answers, place: ['home'], downtime: ['none'] },
    );
    expect(found).to.deep.equal({
      ipl: 1,
      'qs-pico-laser': 2,
      'topical-nonprescription': 2,
      'microneedling-clinic': 4,
    });
  });

  it('rule 7: in the default catalogue every conflict of a ranked treatment is told', () => {
    const { treatments } = recommend(catalogue, saying({ look: ['uneven'], place: ['home'], downtime: ['days'] }));
    for (const { treatment, rank, against } of treatments) {
      if (rank === null) continue;
      const { place, downtimeDays } = must(catalogue.treatments[treatment]);
      expect(keys(against).includes('wish:place'), treatment).to.equal(place !== 'home');
      expect(keys(against).includes('wish:downtime'), treatment).to.equal((downtimeDays.max ?? 0) > 3);
    }
  });

  it('rule 7: the order of verdicts is fits, may-fit, ask-first, no-evidence, not-for-you', () => {
    expect(VERDICTS).to.deep.equal(['fits', 'may-fit', 'ask-first', 'no-evidence', 'not-for-you']);
    expect(ordinary.length).to.be.above(FOUR.length);
  });
});
