import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import type { Contraindication } from '../../src/data/types.ts';
import {
  allReasons,
  entry,
  keys,
  must,
  ordinary,
  procedures,
  quiet,
  saying,
  severity,
  verdict,
  verdicts,
} from './cases.ts';
import { altered } from './random-catalogue.ts';

const TYPES = ['type-1', 'type-2', 'type-3', 'type-4', 'type-5', 'type-6'] as const;
/** Gates of a question on named treatments, skin types apart: [gate, question, option, treatment]. */
function named(level: Contraindication['level']) {
  return Object.entries(catalogue.contraindications)
    .filter(([, gate]) => gate.level === level && !gate.treatments.includes('*'))
    .flatMap(([id, { setBy, treatments }]) =>
      setBy && 'question' in setBy && setBy.question !== 'skin-type'
        ? setBy.options.flatMap((option) =>
            treatments.map((treatment) => [id, setBy.question, option, treatment] as const),
          )
        : [],
    );
}
/** Everything strong, no other gate than the one on the treatment: so a cap that shows is the gate's own. */
const strongWith = (level: Contraindication['level']) =>
  altered((draft) => {
    for (const cells of Object.values(draft.evidence)) for (const cell of Object.values(cells)) cell.rating = 'strong';
    for (const facts of Object.values(draft.treatments)) {
      delete facts.prescription;
      for (const type of TYPES) facts.skinTypes[type] = 'ok';
    }
    const diabetes = { ...must(draft.contraindications['diabetes']), level, treatments: ['ipl'] };
    draft.contraindications = { diabetes };
  });

describe('rule 3: gates on named treatments', () => {
  it('rule 3: an avoid gate that is set → not-for-you, with the gate against', () => {
    expect(named('avoid').length).to.be.above(20);
    for (const [gate, question, option, treatment] of named('avoid')) {
      const one = entry(treatment, saying({ [question]: [option] }));
      expect(one.verdict, `${option} ${treatment}`).to.equal('not-for-you');
      expect(keys(one.against), `${option} ${treatment}`).to.include(`gate:${gate}`);
    }
  });

  for (const level of ['refer', 'caution'] as const) {
    it(`rule 3: a ${level} gate on named treatments caps at ask-first, with the gate against`, () => {
      expect(named(level).length).to.be.above(20);
      for (const [gate, question, option, treatment] of named(level)) {
        const one = entry(treatment, saying({ [question]: [option] }));
        expect(severity(one.verdict), `${option} ${treatment}`).to.be.at.least(severity('ask-first'));
        expect(keys(one.against), `${option} ${treatment}`).to.include(`gate:${gate}`);
      }
    });
  }

  it('rule 3: each level caps at exactly its verdict, on its treatments alone', () => {
    for (const [level, cap] of [
      ['avoid', 'not-for-you'],
      ['refer', 'ask-first'],
      ['caution', 'ask-first'],
    ] as const) {
      const facts = strongWith(level);
      expect(verdict('ipl', quiet, facts)).to.equal('fits');
      expect(verdict('ipl', saying({ health: ['diabetes'] }), facts)).to.equal(cap);
      expect(verdict('qs-pico-laser', saying({ health: ['diabetes'] }), facts)).to.equal('fits');
    }
  });

  it('rule 3: an avoid or refer gate unknown caps at ask-first and is told as unknown', () => {
    for (const level of ['avoid', 'refer'] as const) {
      const one = entry('ipl', saying({ health: ['not-sure'] }), strongWith(level));
      expect(one.verdict).to.equal('ask-first');
      expect(keys(one.unknown)).to.deep.equal(['gate:diabetes']);
    }
  });

  it('rule 3: a caution gate unknown caps nothing', () => {
    expect(verdict('ipl', saying({ health: ['not-sure'] }), strongWith('caution'))).to.equal('fits');
    expect(verdict('ipl', saying({ health: [] }), strongWith('caution'))).to.equal('fits');
  });

  it('rule 3: any option of a gate sets it, and a gate that several options set counts once', () => {
    for (const health of [['pregnant'], ['breastfeeding'], ['pregnant', 'breastfeeding']]) {
      const { against } = entry('topical-nonprescription', saying({ health }));
      expect(
        keys(against).filter((key) => key === 'gate:pregnant-creams'),
        health.join(),
      ).to.have.length(1);
    }
  });

  it('rule 3: the options of isotretinoin: taking it now sets both gates, in the last six months one', () => {
    const gates = (option: string) =>
      keys(entry('ipl', saying({ health: [option] })).against).filter((key) => key.includes('isotretinoin'));
    expect(gates('isotretinoin-now')).to.have.members(['gate:isotretinoin-now', 'gate:isotretinoin-6m']);
    expect(gates('isotretinoin-6m')).to.deep.equal(['gate:isotretinoin-6m']);
  });

  it('rule 3: a gate without `setBy` is never set and never unknown', () => {
    const facts = altered((draft) => {
      delete must(draft.contraindications['keloid']).setBy;
    });
    for (const health of [['none'], ['keloid'], ['not-sure']]) {
      const reasons = keys(allReasons(entry('microneedling-clinic', saying({ health }), facts)));
      expect(reasons, health.join()).to.not.include('gate:keloid');
    }
  });

  it('rule 3: prescription → at best ask-first, with the reason', () => {
    const prescribed = ordinary.filter((id) => catalogue.treatments[id]?.prescription);
    expect(prescribed).to.have.members(['topical-prescription', 'oral-tranexamic-acid']);
    for (const id of prescribed) {
      const one = entry(id, saying({ look: ['patches'], onset: ['hormones'] }));
      expect(one.verdict, id).to.equal('ask-first');
      expect(keys(one.against), id).to.include(`prescription:${id}`);
    }
    const facts = strongWith('caution');
    expect(verdict('topical-prescription', quiet, facts)).to.equal('fits');
  });

  it('rule 3: the lowest cap is the verdict, and no cap lifts another', () => {
    const sunburnt = verdicts(saying({ 'skin-today': ['sunburn'] }));
    const more = verdicts(
      saying({ 'skin-today': ['sunburn'], health: ['diabetes', 'not-sure'], 'skin-type': ['type-4'] }),
    );
    for (const id of ordinary) expect(severity(must(more[id])), id).to.be.at.least(severity(must(sunburnt[id])));
    expect(more['ipl']).to.equal('not-for-you');
  });
});

describe('rule 3: skin type', () => {
  /** Only the table and the dark-skin gates of one treatment speak. */
  const skin = (table: 'ok' | 'caution' | 'avoid', gate?: Contraindication['level']) =>
    altered((draft) => {
      draft.contraindications = gate
        ? { dark: { ...must(draft.contraindications['dark-skin-pih']), level: gate, treatments: ['ipl'] } }
        : {};
      must(must(draft.evidence['ipl'])['pih']).rating = 'strong';
      for (const type of TYPES) must(draft.treatments['ipl']).skinTypes[type] = table;
    });
  const dark = saying({ 'skin-type': ['type-5'] });

  it('rule 3: the table: ok caps nothing, caution at ask-first, avoid at not-for-you', () => {
    expect(verdict('ipl', dark, skin('ok'))).to.equal('fits');
    expect(verdict('ipl', dark, skin('caution'))).to.equal('ask-first');
    expect(verdict('ipl', dark, skin('avoid'))).to.equal('not-for-you');
  });

  it('rule 3: the table and the dark-skin gates, the stricter binds', () => {
    expect(verdict('ipl', dark, skin('ok', 'caution'))).to.equal('ask-first');
    expect(verdict('ipl', dark, skin('ok', 'avoid'))).to.equal('not-for-you');
    expect(verdict('ipl', dark, skin('caution', 'avoid'))).to.equal('not-for-you');
    expect(verdict('ipl', dark, skin('avoid', 'caution'))).to.equal('not-for-you');
    expect(verdict('ipl', quiet, skin('ok', 'avoid'))).to.equal('fits');
  });

  it('rule 3: one reason is shown, of kind skin-type, on the side that it speaks for', () => {
    for (const [facts, list] of [
      [skin('ok'), 'for'],
      [skin('caution'), 'against'],
      [skin('avoid', 'avoid'), 'against'],
      [skin('ok', 'caution'), 'against'],
    ] as const) {
      const one = entry('ipl', dark, facts);
      const shown = allReasons(one).filter(({ kind, question }) => kind === 'skin-type' || question === 'skin-type');
      expect(keys(shown)).to.deep.equal(['skin-type:ipl']);
      expect(one[list]).to.include.members(shown);
    }
  });

  it('rule 3: unknown for a procedure → at best ask-first, told as unknown', () => {
    for (const id of procedures) {
      const one = entry(id, saying({ 'skin-type': ['not-sure'] }));
      expect(severity(one.verdict), id).to.be.at.least(severity('ask-first'));
      expect(keys(one.unknown), id).to.deep.equal([`skin-type:${id}`]);
    }
    expect(verdict('ipl', saying({ 'skin-type': ['not-sure'] }), skin('ok'))).to.equal('ask-first');
  });

  it('rule 3: unknown for what is no procedure caps nothing', () => {
    const one = entry('topical-nonprescription', saying({ 'skin-type': ['not-sure'] }));
    expect(one.verdict).to.equal('may-fit');
    expect(one.unknown).to.deep.equal([]);
  });

  for (const type of TYPES) {
    it(`rule 3: in the default catalogue ${type} reads its own column`, () => {
      for (const id of procedures) {
        const table = must(catalogue.treatments[id]).skinTypes[type];
        const one = entry(id, saying({ 'skin-type': [type] }));
        expect(keys(table === 'ok' ? one.for : one.against), id).to.include(`skin-type:${id}`);
        if (table === 'avoid') expect(one.verdict, id).to.equal('not-for-you');
        if (table === 'caution') expect(severity(one.verdict), id).to.be.at.least(severity('ask-first'));
      }
    });
  }
});
