import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import type { Catalogue } from '../../src/data/types.ts';
import { compare } from '../../src/engine/index.ts';
import type { Cell, ComparisonOptions, RowId } from '../../src/engine/types.ts';
import { must, NOTHING, SUN } from './cases.ts';
import { altered } from './random-catalogue.ts';

const TREATMENTS = Object.keys(catalogue.treatments);
const row = (id: RowId, options: ComparisonOptions, of: Catalogue = catalogue) =>
  must(
    compare(of, options)
      .groups.flatMap(({ rows }) => rows)
      .find((one) => one.id === id),
  );
const cell = (id: RowId, treatment: string, asked: ComparisonOptions = {}, of: Catalogue = catalogue): Cell =>
  must(row(id, { ...asked, treatments: [treatment] }, of).cells[0]);

describe('cells', () => {
  it('hold on to their ground: every cell or each of its items has sources or a basis', () => {
    for (const treatment of TREATMENTS) {
      for (const { id, cells } of compare(catalogue, { treatments: [treatment] }).groups.flatMap(({ rows }) => rows)) {
        const [one] = cells;
        const parts = one?.kind === 'text' ? one.items : one?.kind === 'rating' ? one.ratings : [must(one)];
        for (const part of parts) {
          expect(part.sources.length > 0 || Boolean(part.basis), `${treatment} ${id}`).to.equal(true);
          for (const source of part.sources) expect(catalogue.sources, `${treatment} ${id}`).to.have.property(source);
        }
      }
    }
  });

  for (const [id, key] of [
    ['sessions', 'sessions'],
    ['gap', 'gapWeeks'],
    ['downtime', 'downtimeDays'],
    ['first-result', 'firstResultWeeks'],
  ] as const) {
    it(`${id}: a range with its ground, and not-studied where nobody counted`, () => {
      const kinds = new Set<string>();
      for (const treatment of TREATMENTS) {
        const facts = must(catalogue.treatments[treatment])[key];
        const one = cell(id, treatment);
        kinds.add(one.kind);
        const counted = facts.min !== undefined || facts.max !== undefined || ['daily', 'none'].includes(facts.unit);
        expect(one.kind, treatment).to.equal(counted ? 'range' : 'not-studied');
        expect(one, treatment).to.deep.include({ basis: facts.basis, sources: facts.sources });
        if (one.kind === 'range') {
          expect([one.min, one.max, one.unit], treatment).to.deep.equal([facts.min, facts.max, facts.unit]);
        }
      }
      expect([...kinds]).to.include('range');
    });
  }

  describe('first-result, of a chosen kind of mark', () => {
    const said = (treatment: string, condition: string): Cell => cell('first-result', treatment, { condition });

    it('of marks left alone: a time only for those that it is about, else how they go', () => {
      for (const condition of ['pih', 'acne-scars-marks'])
        expect(said(NOTHING, condition)).to.include({ kind: 'range', min: 26, max: 52 });
      for (const condition of [
        'melasma',
        'freckles',
        'scar-hyperpigmentation',
        'pi-hypopigmentation',
        'igh',
        'vitiligo',
      ])
        expect(said(NOTHING, condition), condition).to.deep.equal(cell('evidence', NOTHING, { condition }));
    });

    it('of sun protection: the time of the one trial for melasma, and that it prevents where it does only that', () => {
      expect(said(SUN, 'melasma')).to.include({ kind: 'range', min: 8, max: 12 });
      expect(said(SUN, 'pih')).to.include({ kind: 'not-studied', basis: 'searched' });
      expect(said(SUN, 'vitiligo')).to.deep.equal(cell('evidence', SUN, { condition: 'vitiligo' }));
    });

    it('no time of what is not for it, or of what nobody has found', () => {
      for (const condition of Object.keys(catalogue.conditions))
        for (const treatment of TREATMENTS) {
          const { rating } = must(must(catalogue.evidence[treatment])[condition]);
          if (rating === 'avoid' || rating === 'none')
            expect(said(treatment, condition).kind, `${treatment} ${condition}`).to.equal('rating');
        }
      expect(said('ipl', 'freckles')).to.include({ kind: 'range', min: 1, max: 3 });
    });

    it('is not known where treatments are ordered by it', () => {
      const treatments = ['cryotherapy', 'topical-prescription', 'ipl'];
      const table = compare(catalogue, { condition: 'melasma', treatments, order: 'first-result' });
      expect(table.columns.map(({ treatment }) => treatment)).to.deep.equal([
        'ipl',
        'topical-prescription',
        'cryotherapy',
      ]);
    });
  });

  it('evidence: says of which kinds of mark it only prevents more', () => {
    const prevented = Object.entries(must(catalogue.evidence[SUN])).filter(([, found]) => found.prevents);
    expect(prevented.map(([id]) => id)).to.deep.equal(['solar-lentigines', 'pi-hypopigmentation', 'igh', 'vitiligo']);
    const one = cell('evidence', SUN, { condition: 'igh' });
    expect(one.kind === 'rating' && one.ratings[0]).to.include({ rating: 'moderate', prevents: true });
    const other = cell('evidence', SUN, { condition: 'melasma' });
    expect(other.kind === 'rating' && other.ratings[0]?.prevents).to.equal(undefined);
  });

  it('sessions: an open end stays open, and a note is kept', () => {
    const facts = altered((draft) => {
      must(draft.treatments['ipl']).sessions = {
        min: 2,
        unit: 'sessions',
        basis: 'trial',
        note: 'A note.',
        sources: ['mardani2025'],
      };
    });
    const one = cell('sessions', 'ipl', {}, facts);
    expect(one).to.deep.include({ kind: 'range', min: 2, unit: 'sessions', note: 'A note.' });
    expect(one.kind === 'range' && one.max).to.equal(undefined);
  });

  it('place and prescription: a level', () => {
    for (const treatment of TREATMENTS) {
      const { place, prescription } = must(catalogue.treatments[treatment]);
      expect(cell('place', treatment)).to.include({ kind: 'level', scale: 'place', value: place });
      const value = prescription ? 'yes' : 'no';
      expect(cell('prescription', treatment)).to.include({ kind: 'level', scale: 'prescription', value });
    }
  });

  it('discomfort: a level from 0 to 3 with its words', () => {
    for (const treatment of TREATMENTS) {
      const { level, text } = must(catalogue.treatments[treatment]).discomfort;
      expect(cell('discomfort', treatment)).to.include({ kind: 'level', scale: 'discomfort', value: level, text });
    }
  });

  it('cost: the clinic’s own price in its own currency', () => {
    const facts = altered((draft) => {
      must(draft.treatments['peel-superficial']).price = { from: 90, to: 140, per: 'session' };
      must(draft.treatments['ipl']).price = { from: 0, per: 'course' };
      draft.meta.currency = 'EUR';
    });
    const own = { kind: 'price', own: true, currency: 'EUR', basis: 'clinic' };
    expect(cell('cost', 'peel-superficial', {}, facts)).to.include({ ...own, from: 90, to: 140, per: 'session' });
    expect(cell('cost', 'ipl', {}, facts)).to.include({ ...own, from: 0, per: 'course' });
  });

  it('cost: else the usual amount in the currency of its source, else a word', () => {
    for (const treatment of TREATMENTS) {
      const { cost } = must(catalogue.treatments[treatment]);
      const one = cell('cost', treatment);
      if (cost.from === undefined)
        expect(one, treatment).to.include({ kind: 'level', scale: 'cost', value: cost.level });
      else
        expect(one, treatment).to.include({
          kind: 'price',
          own: false,
          from: cost.from,
          to: cost.to,
          currency: cost.currency,
        });
      expect(one.sources, treatment).to.deep.equal(cost.sources);
    }
    expect(new Set(TREATMENTS.map((id) => cell('cost', id).kind))).to.deep.equal(new Set(['level', 'price']));
  });

  it('how, lasting, benefits and side-effects: texts, each with its own sources and figure', () => {
    for (const treatment of TREATMENTS) {
      const { how, lasting, benefits, harms } = must(catalogue.treatments[treatment]);
      const texts = (id: RowId) => {
        const one = cell(id, treatment);
        return one.kind === 'text' ? one.items.map(({ text, figure }) => [text, figure]) : [one.kind];
      };
      expect(texts('how')).to.deep.equal([[how, undefined]]);
      expect(texts('lasting')).to.deep.equal([[lasting.text, undefined]]);
      for (const [id, effects] of [
        ['benefits', benefits],
        ['side-effects', harms],
      ] as const) {
        const wanted = Object.values(effects).map(({ text, figure }) => [text, figure]);
        if (wanted.length > 0) expect(texts(id), `${treatment} ${id}`).to.deep.equal(wanted);
      }
    }
  });

  it('side-effects: a frequency keeps count, of and population', () => {
    const figure = { count: 5, of: 30, population: 'people', weeks: 12 };
    const facts = altered((draft) => {
      must(draft.treatments['ipl']).harms = { marks: { text: 'Dark marks.', figure, sources: ['mardani2025'] } };
    });
    const one = cell('side-effects', 'ipl', {}, facts);
    const item = one.kind === 'text' ? one.items[0] : one;
    expect(item).to.deep.include({ figure, sources: ['mardani2025'] });
  });

  it('who-should-not: the gates that name the treatment, with their level', () => {
    for (const treatment of TREATMENTS) {
      const one = cell('who-should-not', treatment);
      const gates = Object.entries(catalogue.contraindications).filter(
        ([id, gate]) => gate.treatments.includes(treatment) && !id.startsWith('dark-skin'),
      );
      const items = one.kind === 'text' ? one.items.filter(({ id }) => !id.startsWith('dark-skin')) : [];
      expect(
        items.map(({ id, level, text }) => [id, level, text]),
        treatment,
      ).to.have.deep.members(gates.map(([id, { level, name }]) => [id, level, name]));
    }
  });

  it('who-should-not: each skin type once, under the strictest, and only where it is the asked one', () => {
    const skin = (treatment: string, skinType?: string) => {
      const one = cell('who-should-not', treatment, { skinType });
      const items = one.kind === 'text' ? one.items.filter(({ text }) => text.startsWith('your skin type')) : [];
      return items.map(({ level, text, skinTypes }) => [level, skinTypes ? skinTypes.join() : text]);
    };
    expect(skin('home-roller')).to.have.deep.members([
      ['avoid', 'your skin type (5 or 6)'],
      ['avoid', 'your skin type (4)'],
    ]);
    expect(skin('ipl')).to.have.deep.members([
      ['avoid', 'your skin type (5 or 6)'],
      ['caution', 'type-4'],
    ]);
    expect(skin('peel-superficial')).to.deep.equal([['caution', 'your skin type (4 to 6)']]);
    expect(skin('ipl', 'type-2')).to.be.empty;
    expect(skin('ipl', 'type-5')).to.deep.equal([['avoid', 'your skin type (5 or 6)']]);
    expect(skin('peel-superficial', 'type-5')).to.deep.equal([['caution', 'your skin type (4 to 6)']]);
  });

  it('evidence: the rating for the asked condition with its grade, else all of them', () => {
    for (const treatment of TREATMENTS) {
      for (const [condition, { rating, grade, sources }] of Object.entries(must(catalogue.evidence[treatment]))) {
        const one = cell('evidence', treatment, { condition });
        if (one.kind !== 'rating') throw new Error(one.kind);
        expect(one.ratings, treatment).to.have.length(1);
        expect(one.ratings[0]).to.deep.include({ condition, rating, sources });
        expect([one.grade, one.ratings[0]?.grade]).to.deep.equal([grade, grade]);
      }
      const all = cell('evidence', treatment);
      const conditions = all.kind === 'rating' ? all.ratings.map(({ condition }) => condition) : [];
      expect(conditions, treatment).to.have.members(Object.keys(catalogue.conditions));
    }
  });
});

describe('the skin-type cell', () => {
  const TYPES = ['type-1', 'type-2', 'type-3', 'type-4', 'type-5', 'type-6'] as const;
  const values = (treatment: string, of: Catalogue) => {
    const one = cell('skin-type', treatment, {}, of);
    return one.kind === 'level' && one.scale === 'skin-type' ? one.all : {};
  };

  it('takes the stricter of the table and the dark-skin gates', () => {
    const facts = altered((draft) => {
      const table = { 'type-4': 'ok', 'type-5': 'ok', 'type-6': 'avoid' } as const;
      Object.assign(must(draft.treatments['ipl']).skinTypes, table);
      Object.assign(must(draft.treatments['microneedling-clinic']).skinTypes, table);
    });
    expect(values('ipl', facts)).to.include({ 'type-4': 'caution', 'type-5': 'avoid', 'type-6': 'avoid' });
    expect(values('microneedling-clinic', facts)).to.include({
      'type-4': 'caution',
      'type-5': 'caution',
      'type-6': 'avoid',
    });
  });

  it('is never milder than either in the default catalogue', () => {
    const strict = ['ok', 'caution', 'avoid'];
    for (const treatment of TREATMENTS) {
      for (const type of TYPES) {
        const one = cell('skin-type', treatment, { skinType: type });
        const value = one.kind === 'level' && one.scale === 'skin-type' ? must(one.value) : 'ok';
        const gates = Object.values(catalogue.contraindications).filter(
          ({ setBy, treatments }) =>
            setBy && 'options' in setBy && setBy.options.includes(type) && treatments.includes(treatment),
        );
        const wanted = [
          must(catalogue.treatments[treatment]).skinTypes[type],
          ...gates.map(({ level }) => (level === 'avoid' ? 'avoid' : 'caution')),
        ];
        const strictest = strict[Math.max(...wanted.map((suits) => strict.indexOf(suits)))];
        expect(value, `${treatment} ${type}`).to.equal(strictest);
        expect(must(values(treatment, catalogue)[type]), `${treatment} ${type}`).to.equal(strictest);
      }
    }
  });

  it('has no single value where no skin type is asked', () => {
    const one = cell('skin-type', 'ipl');
    expect(one.kind === 'level' && one.value).to.equal(null);
  });
});

describe('`same`', () => {
  const same = (id: RowId, treatments: string[], of: Catalogue = catalogue) => row(id, { treatments }, of).same;

  it('is true exactly where every column says the same', () => {
    expect(same('place', ['ipl', 'peel-tca', 'cryotherapy'])).to.equal(true);
    expect(same('place', ['ipl', 'peel-tca', 'home-roller'])).to.equal(false);
    expect(same('prescription', ['ipl', SUN])).to.equal(true);
    expect(same('prescription', ['ipl', 'topical-prescription'])).to.equal(false);
    expect(same('how', ['ipl', NOTHING])).to.equal(false);
    const asked = (skinType: string) => row('skin-type', { treatments: ['ipl', 'peel-superficial'], skinType }).same;
    expect(asked('type-1'), 'both suit type 1; the other types are not asked').to.equal(true);
    expect(asked('type-5')).to.equal(false);
  });

  it('asks what is said, not what it rests on', () => {
    const facts = altered((draft) => {
      const { min, max, unit } = must(draft.treatments['ipl']).sessions;
      must(draft.treatments['peel-tca']).sessions = {
        min,
        max,
        unit,
        basis: 'editorial',
        sources: [],
        note: 'Other.',
      } as never;
    });
    expect(same('sessions', ['ipl', 'peel-tca'], facts)).to.equal(true);
    expect(same('sessions', ['ipl', 'peel-tca'])).to.equal(false);
  });

  it('is true for the evidence of two with the same ratings', () => {
    const facts = altered((draft) => {
      must(must(draft.evidence['ipl'])['pih']).rating = 'mixed';
      must(must(draft.evidence['cryotherapy'])['pih']).rating = 'mixed';
    });
    const asked = { condition: 'pih', treatments: ['ipl', 'cryotherapy'] };
    expect(row('evidence', asked, facts).same).to.equal(true);
    expect(row('evidence', { ...asked, treatments: ['ipl', 'microneedling-clinic'] }, facts).same).to.equal(false);
  });
});
