import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';

/** These names are API: markup, saved answers and clinics' files hold them. */
const CONDITIONS =
  'melasma pih solar-lentigines freckles acne-scars-marks scar-hyperpigmentation pi-hypopigmentation igh vitiligo uneven-tone';
const TREATMENTS =
  'microneedling-clinic microneedling-topical home-roller topical-prescription topical-nonprescription oral-tranexamic-acid peel-superficial peel-tca ipl qs-pico-laser fractional-laser cryotherapy sun-protection no-treatment';
const QUESTIONS: Readonly<Record<string, { kind: 'one' | 'many'; options: string }>> = {
  age: { kind: 'one', options: 'under-18 adult' },
  'warning-signs': {
    kind: 'many',
    options: 'changed sore palm-sole-nail white numb-or-scaly grey-or-widespread none not-sure',
  },
  look: {
    kind: 'one',
    options:
      'patches flat-spots freckles after-marks red-marks acne-scars dark-scar pale-marks pale-dots uneven not-sure',
  },
  onset: { kind: 'one', options: 'hormones skin-injury sun-years childhood not-sure' },
  'skin-type': { kind: 'one', options: 'type-1 type-2 type-3 type-4 type-5 type-6 not-sure' },
  'skin-today': {
    kind: 'many',
    options: 'active-skin-problem cold-sore sunburn tan fever recent-procedure none not-sure',
  },
  health: {
    kind: 'many',
    options:
      'pregnant breastfeeding isotretinoin-now isotretinoin-6m keloid blood-thinner bleeding-disorder clot-history kidney-seizure diabetes immunosuppressed vitiligo-history cold-sores photosensitising light-illness cold-reaction allergy none not-sure',
  },
  place: { kind: 'one', options: 'home clinic either' },
  downtime: { kind: 'one', options: 'none days week' },
};
/** Option → gates, as the interview's table has them. */
const GATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  age: { 'under-18': 'under-18' },
  'warning-signs': {
    changed: 'changing-spot',
    sore: 'changing-spot',
    'palm-sole-nail': 'changing-spot',
    white: 'white-patches',
    'numb-or-scaly': 'numb-or-scaly-pale-patch',
    'grey-or-widespread': 'unusual-brown',
  },
  'skin-type': {
    'type-4': 'dark-skin-pih dark-skin-IV-freeze',
    'type-5': 'dark-skin-pih dark-skin-high-risk',
    'type-6': 'dark-skin-pih dark-skin-high-risk',
  },
  'skin-today': {
    'active-skin-problem': 'active-skin-problem',
    'cold-sore': 'cold-sore-now',
    sunburn: 'sunburn',
    tan: 'tan tan-needling',
    fever: 'active-infection-fever',
    'recent-procedure': 'recent-procedure',
  },
  health: {
    pregnant: 'pregnant pregnant-superficial-peel pregnant-creams',
    breastfeeding: 'breastfeeding breastfeeding-needling pregnant-creams',
    'isotretinoin-now': 'isotretinoin-now isotretinoin-6m',
    'isotretinoin-6m': 'isotretinoin-6m',
    keloid: 'keloid',
    'blood-thinner': 'blood-thinner',
    'bleeding-disorder': 'bleeding-disorder',
    'clot-history': 'clot-history',
    'kidney-seizure': 'kidney-seizure',
    diabetes: 'diabetes',
    immunosuppressed: 'immunosuppressed',
    'vitiligo-history': 'vitiligo-history',
    'cold-sores': 'cold-sore-history',
    photosensitising: 'photosensitising',
    'light-illness': 'light-illness-or-gold',
    'cold-reaction': 'cold-reaction',
    allergy: 'allergy',
  },
};
/** Wanted or unwanted things cost the visitor this much (section 3). */
const BURDEN = [
  'sun-protection no-treatment',
  'topical-nonprescription',
  'topical-prescription home-roller',
  'microneedling-clinic microneedling-topical peel-superficial ipl qs-pico-laser',
  'oral-tranexamic-acid peel-tca fractional-laser cryotherapy',
];
const words = (list: string) => list.split(' ');
const inOrder = (collection: Readonly<Record<string, { order: number }>>) =>
  Object.entries(collection)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id]) => id);

describe('ids of the default catalogue', () => {
  it('conditions, in order', () => {
    expect(inOrder(catalogue.conditions)).to.deep.equal(words(CONDITIONS));
  });

  it('treatments, in order', () => {
    expect(inOrder(catalogue.treatments)).to.deep.equal(words(TREATMENTS));
  });

  it('questions, in order', () => {
    expect(inOrder(catalogue.questions)).to.deep.equal(Object.keys(QUESTIONS));
  });

  for (const [id, { kind, options }] of Object.entries(QUESTIONS)) {
    it(`options of ${id}, in order`, () => {
      expect(catalogue.questions[id]?.kind).to.equal(kind);
      expect(inOrder(catalogue.questions[id]?.options ?? {})).to.deep.equal(words(options));
    });
  }

  it('gates, by the options that set them', () => {
    const found: Record<string, Record<string, string[]>> = {};
    for (const [gate, { setBy }] of Object.entries(catalogue.contraindications)) {
      if (!setBy || !('question' in setBy)) continue;
      const byOption = (found[setBy.question] ??= {});
      for (const option of setBy.options) (byOption[option] ??= []).push(gate);
    }
    expect(Object.keys(found)).to.have.members(Object.keys(GATES));
    for (const [question, options] of Object.entries(GATES)) {
      expect(Object.keys(found[question] ?? {}), question).to.have.members(Object.keys(options));
      for (const [option, gates] of Object.entries(options)) {
        expect(found[question]?.[option], `${question} ${option}`).to.have.members(words(gates));
      }
    }
  });

  it('gates that a condition sets', () => {
    const set = Object.entries(catalogue.contraindications).filter(([, { setBy }]) => setBy && 'condition' in setBy);
    expect(set.map(([id, { setBy }]) => [id, setBy])).to.deep.equal([['melasma-heat', { condition: 'melasma' }]]);
  });

  it('urgency of the gates that refer everything', () => {
    const urgent = Object.entries(catalogue.contraindications).flatMap(([id, { urgency }]) =>
      urgency ? [[id, urgency]] : [],
    );
    expect(urgent).to.have.deep.members([
      ['changing-spot', 'urgent'],
      ['white-patches', 'soon'],
      ['numb-or-scaly-pale-patch', 'soon'],
      ['unusual-brown', 'soon'],
      ['under-18', 'none'],
    ]);
  });

  it('burden of every treatment', () => {
    BURDEN.forEach((list, burden) => {
      for (const id of words(list)) expect(catalogue.treatments[id]?.burden, id).to.equal(burden);
    });
    expect(BURDEN.flatMap(words)).to.have.members(words(TREATMENTS));
  });

  it('procedures are the nine that needle, peel, heat, freeze or roll', () => {
    const procedures = Object.entries(catalogue.treatments).filter(([, { kind }]) => kind === 'procedure');
    expect(procedures.map(([id]) => id)).to.have.members([
      ...words('microneedling-clinic microneedling-topical home-roller peel-superficial peel-tca'),
      ...words('ipl qs-pico-laser fractional-laser cryotherapy'),
    ]);
    expect(catalogue.treatments['no-treatment']?.kind).to.equal('none');
  });

  it('what needs a prescriber, and whom a doctor has to see first', () => {
    const { treatments, conditions } = catalogue;
    const prescribed = Object.keys(treatments).filter((id) => treatments[id]?.prescription);
    expect(prescribed).to.have.members(['topical-prescription', 'oral-tranexamic-acid']);
    const referred = Object.keys(conditions).filter((id) => conditions[id]?.mustRefer);
    expect(referred).to.have.members(['pi-hypopigmentation', 'igh', 'vitiligo']);
  });

  it('`unrealistic` is no gate: it is a note on the result screen', () => {
    expect(catalogue.contraindications).to.not.have.property('unrealistic');
    expect(catalogue.ui.notices).to.have.property('realistic');
  });
});
