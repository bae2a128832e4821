import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { interview, recommend } from '../../src/engine/index.ts';
import { must, saying } from './cases.ts';

type Told = readonly (readonly [condition: string, likelihood: 'likely' | 'possible'])[];
const likely = (condition: string) => [condition, 'likely'] as const;
const possible = (condition: string) => [condition, 'possible'] as const;
/** «Conditions from the answers», cell by cell: look → onset → conditions. `*` stands for every other onset and for none. */
const TABLE: Readonly<Record<string, Readonly<Record<string, Told>>>> = {
  patches: {
    '*': [likely('melasma')],
    'skin-injury': [likely('pih'), possible('melasma')],
    childhood: [],
  },
  'flat-spots': {
    '*': [likely('solar-lentigines')],
    'skin-injury': [likely('pih'), possible('solar-lentigines')],
    childhood: [likely('freckles'), possible('solar-lentigines')],
  },
  freckles: {
    '*': [likely('freckles')],
    'sun-years': [likely('solar-lentigines'), possible('freckles')],
  },
  'after-marks': { '*': [likely('pih')] },
  'acne-scars': { '*': [likely('acne-scars-marks')] },
  'dark-scar': { '*': [likely('scar-hyperpigmentation')] },
  uneven: { '*': [likely('uneven-tone')] },
  'pale-marks': { '*': [likely('pi-hypopigmentation'), possible('vitiligo')] },
  'pale-dots': { '*': [likely('igh'), possible('vitiligo')] },
  'red-marks': { '*': [] },
  'not-sure': { '*': [] },
};
const ONSETS = ['hormones', 'skin-injury', 'sun-years', 'childhood', 'not-sure'];

const told = (answers: Record<string, string[]>): Told =>
  recommend(catalogue, answers).conditions.map(({ condition, likelihood }) => [condition, likelihood]);

describe('conditions from the answers', () => {
  it('has a row for every look and knows every onset', () => {
    expect(Object.keys(TABLE)).to.have.members(Object.keys(must(catalogue.questions['look']).options));
    expect(ONSETS).to.have.members(Object.keys(must(catalogue.questions['onset']).options));
  });

  for (const [look, row] of Object.entries(TABLE)) {
    for (const onset of ONSETS) {
      const wanted = must(row[onset] ?? row['*']);
      const name = wanted.map(([condition, likelihood]) => `${condition} ${likelihood}`).join(', ');
      it(`${look} that began with ${onset}: ${name || 'none'}`, () => {
        expect(told({ look: [look], onset: [onset] })).to.deep.equal(wanted);
        expect(told({ ...saying({ look: [look], onset: [onset] }), age: ['adult'] })).to.deep.equal(wanted);
      });
    }

    it(`${look} with no onset: the general entry`, () => {
      expect(told({ look: [look] })).to.deep.equal(row['*']);
      expect(told({ look: [look], onset: [] })).to.deep.equal(row['*']);
      expect(told({ look: [look], onset: ['no-such-option'] })).to.deep.equal(row['*']);
    });
  }

  it('no look, an unknown one or two of them: none', () => {
    expect(told({})).to.deep.equal([]);
    expect(told({ onset: ['skin-injury'] })).to.deep.equal([]);
    expect(told({ look: ['no-such-option'] })).to.deep.equal([]);
    expect(told({ look: ['patches', 'freckles'] })).to.deep.equal([]);
  });

  it('the onset is asked where it matters and nowhere else', () => {
    for (const [look, row] of Object.entries(TABLE)) {
      const matters = Object.keys(row).length > 1;
      const asked =
        interview(catalogue, { age: ['adult'], 'warning-signs': ['none'], look: [look] }).current?.id === 'onset';
      expect(asked, look).to.equal(matters);
    }
  });

  it('each condition says which answers speak for it', () => {
    const [pih] = recommend(catalogue, { look: ['patches'], onset: ['skin-injury'] }).conditions;
    expect(must(pih).because.map(({ kind, id, question, option }) => [kind, id, question, option])).to.deep.equal([
      ['condition', 'pih', 'look', 'patches'],
      ['condition', 'pih', 'onset', 'skin-injury'],
    ]);
    const [melasma] = recommend(catalogue, { look: ['patches'], onset: ['hormones'] }).conditions;
    expect(must(melasma).because.map(({ question, option }) => [question, option])).to.deep.include([
      'look',
      'patches',
    ]);
  });

  it('no condition is told twice, and every condition but vitiligo is likely for someone', () => {
    const reached = new Set<string>();
    for (const row of Object.values(TABLE)) {
      for (const entry of Object.values(row)) {
        expect(new Set(entry.map(([condition]) => condition)).size).to.equal(entry.length);
        for (const [condition, likelihood] of entry) if (likelihood === 'likely') reached.add(condition);
      }
    }
    expect([...reached, 'vitiligo']).to.have.members(Object.keys(catalogue.conditions));
  });
});
