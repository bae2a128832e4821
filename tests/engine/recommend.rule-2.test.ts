import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { interview, recommend } from '../../src/engine/index.ts';
import { allReasons, entry, keys, leavingOut, must, NOTHING, ordinary, quiet, saying, SUN, verdict } from './cases.ts';
import { altered } from './random-catalogue.ts';

/** Every way to set a gate that refers everything: gate, question, option. */
const referring = Object.entries(catalogue.contraindications)
  .filter(([, { level, treatments }]) => level === 'refer' && treatments.includes('*'))
  .flatMap(([id, { setBy }]) =>
    setBy && 'question' in setBy ? setBy.options.map((option) => [id, setBy.question, option] as const) : [],
  );

describe('rule 2: gates that refer everything', () => {
  it('rule 2: exist in the default catalogue', () => {
    expect(new Set(referring.map(([id]) => id)).size).to.be.above(3);
  });

  for (const [gate, question, option] of referring) {
    describe(`${question}: ${option}`, () => {
      const result = recommend(catalogue, saying({ [question]: [option] }));

      it('rule 2: the outcome is refer, with the gate as reason', () => {
        expect(result.outcome).to.equal('refer');
        const reason = must(result.refer?.reasons.find(({ id }) => id === gate));
        expect(reason).to.include({ kind: 'gate', question, option });
        expect(result.refer?.level).to.equal(catalogue.contraindications[gate]?.urgency);
      });

      it('rule 2: nothing is suggested: not-for-you with the refer reason, rank null, sun-protection apart', () => {
        for (const one of result.treatments) {
          expect(one.rank, one.treatment).to.equal(null);
          expect(one.wouldChange, one.treatment).to.equal(null);
          if (one.treatment === SUN) continue;
          expect(one.verdict, one.treatment).to.equal('not-for-you');
          expect(keys(one.against), one.treatment).to.include(`gate:${gate}`);
        }
        expect(must(result.treatments.find(({ treatment }) => treatment === SUN)).verdict).to.equal('fits');
      });

      it('rule 2: it stands outside the arithmetic: no other answer is needed', () => {
        expect(recommend(catalogue, { [question]: [option] }).outcome).to.equal('refer');
        expect(recommend(catalogue, { [question]: ['none', option, 'not-sure'] }).outcome).to.equal('refer');
      });
    });
  }

  it('rule 2: the highest urgency wins', () => {
    const level = (signs: string[], age = 'adult') =>
      recommend(catalogue, saying({ age: [age], 'warning-signs': signs })).refer?.level;
    expect(level(['none'], 'under-18')).to.equal('none');
    expect(level(['white'], 'under-18')).to.equal('soon');
    expect(level(['white', 'grey-or-widespread', 'changed'])).to.equal('urgent');
    expect(level(['sore'], 'under-18')).to.equal('urgent');
  });

  it('rule 2: every gate that is set is named, whatever the urgency', () => {
    const refer = must(
      recommend(catalogue, saying({ age: ['under-18'], 'warning-signs': ['white', 'changed'] })).refer,
    );
    expect(keys(refer.reasons)).to.have.members(['gate:under-18', 'gate:white-patches', 'gate:changing-spot']);
  });

  it('rule 2: a likely condition that must be referred does not hide the urgent gate', () => {
    const result = recommend(catalogue, saying({ look: ['pale-marks'], 'warning-signs': ['changed'] }));
    expect(result.outcome).to.equal('refer');
    expect(result.refer?.level).to.equal('urgent');
  });

  it('rule 2: the interview stops only once warning-signs is answered', () => {
    expect(interview(catalogue, { age: ['under-18'] }).current?.id).to.equal('warning-signs');
    expect(interview(catalogue, { age: ['under-18'], 'warning-signs': ['none'] }).current).to.equal(null);
    expect(interview(catalogue, { age: ['adult'], 'warning-signs': ['white'] }).current).to.equal(null);
  });

  it('rule 2: the same gate unknown → everything but sun-protection and no-treatment is at best ask-first', () => {
    for (const answers of [leavingOut('warning-signs'), saying({ 'warning-signs': ['not-sure'] }), leavingOut('age')]) {
      const result = recommend(catalogue, answers);
      expect(result.outcome).to.not.equal('refer');
      expect(result.refer).to.equal(null);
      for (const id of ordinary)
        expect(verdict(id, answers), id).to.be.oneOf(['ask-first', 'no-evidence', 'not-for-you']);
      expect(verdict(SUN, answers)).to.equal('fits');
      expect(verdict(NOTHING, answers)).to.equal('may-fit');
      expect(ordinary.some((id) => verdict(id, answers) === 'ask-first')).to.equal(true);
    }
    expect(verdict('topical-nonprescription', quiet)).to.equal('may-fit');
  });

  it('rule 2: an unknown gate is told as unknown', () => {
    const one = entry('topical-nonprescription', saying({ 'warning-signs': ['not-sure'] }));
    expect(keys(one.unknown)).to.have.members([
      'gate:changing-spot',
      'gate:white-patches',
      'gate:numb-or-scaly-pale-patch',
      'gate:unusual-brown',
    ]);
    for (const id of [SUN, NOTHING]) {
      expect(
        allReasons(entry(id, saying({ 'warning-signs': ['not-sure'] }))).filter(({ kind }) => kind === 'gate'),
      ).to.deep.equal([]);
    }
  });

  it('rule 2: a gate that refers only named treatments refers nobody', () => {
    const result = recommend(catalogue, saying({ health: ['keloid'] }));
    expect(result.outcome).to.equal('options');
    expect(result.refer).to.equal(null);
  });

  it('rule 2: `*` without `refer` refers nobody, and caps all but the two apart', () => {
    const facts = altered((draft) => {
      must(draft.contraindications['diabetes']).treatments = ['*'];
      must(draft.contraindications['diabetes']).level = 'avoid';
    });
    const result = recommend(facts, saying({ health: ['diabetes'] }));
    expect(result.outcome).to.equal('options');
    for (const { treatment, verdict: got } of result.treatments) {
      expect(got, treatment).to.equal({ [SUN]: 'fits', [NOTHING]: 'may-fit' }[treatment] ?? 'not-for-you');
    }
  });

  it('rule 2: a gate that a likely condition sets refers everything too', () => {
    const facts = altered((draft) => {
      must(draft.contraindications['melasma-heat']).treatments = ['*'];
    });
    const result = recommend(facts, saying({ look: ['patches'], onset: ['hormones'] }));
    expect(result.outcome).to.equal('refer');
    for (const { treatment, verdict: got } of result.treatments) {
      expect(got, treatment).to.equal(treatment === SUN ? 'fits' : 'not-for-you');
    }
  });
});
