/** Claims that advertising rules object to, found in a clinic's texts. */
import { expect } from 'chai';
import { catalogue, LINT_NOTICE, lintClaims, parseCatalogue, type Jurisdiction } from '../../src/data/index.ts';
import { NAMED, OFFERED, RULES } from '../../src/data/lint/rules.ts';

const PLACES: readonly Jurisdiction[] = ['GB', 'US', 'EU'];
const file = (name: string, more: object = {}) => ({ extends: 'default', clinic: { name }, ...more });
/** Ids of the rules that a text is found by. */
const rulesOf = (text: string, jurisdiction: Jurisdiction = 'GB'): string[] =>
  lintClaims(file(text), { jurisdiction }).map(({ rule }) => rule);

/** For each rule what it has to find, and what is too like it to be told apart by a hurried eye. */
const EXAMPLES: Readonly<Record<string, { found: readonly string[]; passed: readonly string[] }>> = {
  guarantee: {
    found: [
      'Guaranteed results',
      'We guarantee it.',
      'Your money-back promise',
      'It works for everyone.',
      '100% success',
      'Marks will fade.',
    ],
    passed: [
      'Nobody can promise that marks fade.',
      'No guarantee',
      'You will hear from us.',
      'Warranty of the device',
      'A 10% discount',
    ],
  },
  'no-side-effects': {
    found: [
      'No side effects',
      'Without any side-effects',
      'Zero risk',
      'risk-free',
      'Free of complications',
      'Totally harmless',
    ],
    passed: [
      'Side effects are listed below.',
      'We must not say that it has no side effects.',
      'Ask about risks.',
      'No siding',
    ],
  },
  safe: {
    found: ['A safe peel', 'Safely done', 'The safest laser', 'Gentle and SAFE.'],
    passed: [
      'Wear safety glasses.',
      'It is not safe in pregnancy.',
      'Unsafe on a tan',
      'Keep it in the safekeeping box',
    ],
  },
  painless: {
    found: ['Painless', 'pain-free', 'No pain at all', 'It doesn’t hurt.'],
    passed: ['It may hurt.', 'Painkillers', 'Tell us about pain.'],
  },
  cure: {
    found: ['We cure melasma.', 'Cures marks', 'A miracle cream', 'Curing spots', 'Like magic'],
    passed: ['There is no cure.', 'Manicure and pedicure', 'A secure booking', 'Curettage', 'Accurate'],
  },
  absolute: {
    found: [
      'Eliminate dark circles',
      'Erasing spots',
      'Remove all pigmentation',
      'Pigmentation removal',
      'Gone for good',
      'Permanently lighter',
      'Flawless skin',
      'Blemish-free',
    ],
    passed: [
      'Remove your make-up.',
      'Marks may be permanent.',
      'The laser removes the surface.',
      'A good doctor',
      'Forevermore Clinic',
    ],
  },
  comparison: {
    found: [
      'Better than creams',
      'The best laser in Leeds',
      'Superior to peels',
      'The UK’s leading clinic',
      'Our most advanced peel',
    ],
    passed: ['Better ask first.', 'Best before June', 'We do our best.', 'Leading edge of the comb'],
  },
  proven: {
    found: ['Clinically proven', 'Scientifically proven', 'Dermatologist-approved'],
    passed: ['It has not been proven.', 'A clinic in Provence', 'Improvement may take weeks.'],
  },
  trivial: {
    found: ['A lunchtime peel', 'The lunch-hour laser', 'No downtime', 'A quick fix'],
    passed: ['We close for lunch.', 'Downtime is a week.', 'Fixed prices'],
  },
  'before-after': {
    found: ['Before and after', 'See our before/after gallery', 'Before & after photos', 'before-and-after pictures'],
    passed: ['Before you come in', 'Before-and-after photos; results vary.', 'Sun cream before, and afterwards'],
  },
  testimonial: {
    found: ['Read our testimonials', 'Five-star clinic', 'Our clients love it', 'Real results'],
    passed: ['Our clients wait two weeks.', 'Results of a study', 'Star anise'],
  },
  'under-18': {
    found: [
      'For teenagers',
      'Teen skin day',
      'Peels for under-18s',
      'From age 16',
      'Aged 14+',
      'School offers',
      'For a 16-year-old',
    ],
    passed: [
      'Aged 18 or over',
      'Not for teenagers',
      'Fifteen rooms',
      'Canteen',
      'A 20-year-old clinic',
      'From 14 to 16 weeks',
    ],
  },
  'without-prescription': {
    found: ['Strong cream without a prescription', 'No prescription needed'],
    passed: ['It needs a prescription.', 'Prescription cream', 'Never use it without a prescription.'],
  },
  'prescription-offer': {
    found: ['Buy prescription creams', 'Order your prescription tablets', 'Prescription cream from £40'],
    passed: ['Ask a prescriber', 'Order a consultation', 'A prescription cream may help.'],
  },
  fda: {
    found: ['FDA-approved', 'An FDA cleared pen', 'Cleared by the FDA'],
    passed: ['The FDA warned of it.', 'Approved by our board'],
  },
};
/** A rule that holds in one country only. */
const placeOf = (id: string): Jurisdiction => (RULES.find((rule) => rule.id === id)?.places.GB ? 'GB' : 'US');

describe('lintClaims', () => {
  for (const place of PLACES)
    it(`finds nothing in the built-in texts (${place})`, () => {
      expect(lintClaims(catalogue, { jurisdiction: place })).to.deep.equal([]);
    });

  it('has examples for every rule, and a source for each that the catalogue knows', () => {
    expect(Object.keys(EXAMPLES)).to.have.members(RULES.map(({ id }) => id));
    for (const { id, places } of [...RULES, NAMED, OFFERED])
      for (const { source } of Object.values(places))
        expect(catalogue.sources, `${id} ${source}`).to.have.property(source);
  });

  for (const [id, { found, passed }] of Object.entries(EXAMPLES)) {
    for (const text of found)
      it(`${id} finds “${text}”`, () => {
        expect(rulesOf(text, placeOf(id))).to.include(id);
      });
    for (const text of passed)
      it(`${id} lets “${text}” pass`, () => {
        expect(rulesOf(text, placeOf(id))).to.not.include(id);
      });
  }

  for (const [how, text, rule] of [
    ['a zero-width space within a word', 'Guar\u200banteed', 'guarantee'],
    ['a zero-width space between words', 'no\u200bside\u200beffects', 'no-side-effects'],
    ['a soft hyphen', 'pain\u00adless', 'painless'],
    ['a hyphen that does not break', 'risk\u2011free', 'no-side-effects'],
    ['a blank that does not break', 'no\u00a0side\u00a0effects', 'no-side-effects'],
    ['letters of another script', 'Ѕаfе', 'safe'],
    ['wide letters', 'ｓａｆｅ', 'safe'],
    ['an accent', 'Guaránteed', 'guarantee'],
    ['capitals', 'NO SIDE EFFECTS', 'no-side-effects'],
    ['a straight apostrophe', "It doesn't hurt", 'painless'],
    ['a medicine with a zero-width joiner', 'Hydro\u200dquinone 4%', 'prescription-name'],
    ['a medicine in the plural', 'Our hydroquinones', 'prescription-name'],
    ['a medicine with hyphens', 'Triple-cream', 'prescription-name'],
    ['a medicine with its dose apart', 'Azelaic acid 20 %', 'prescription-name'],
  ] as const)
    it(`is not fooled by ${how}`, () => {
      expect(rulesOf(text)).to.include(rule);
    });

  it('tells where, what, what to do, and by which source', () => {
    const [found] = lintClaims({ treatments: { 'a/b~c': { how: 'A guaranteed peel' } } });
    expect(found).to.include({
      rule: 'guarantee',
      level: 'error',
      path: '/treatments/a~1b~0c/how',
      found: 'guaranteed',
    });
    expect(found?.source).to.equal('gmc');
    expect(found?.message && found.hint).to.be.a('string').and.not.empty;
    expect(LINT_NOTICE).to.match(/not legal advice/);
  });

  it('goes by the country of the file, and by the one that is asked for', () => {
    const own = file('Safe and FDA-cleared', { meta: { jurisdiction: 'US' } });
    expect(lintClaims(own).map(({ rule, level }) => `${rule} ${level}`)).to.deep.equal(['safe warning', 'fda warning']);
    expect(lintClaims(own, { jurisdiction: 'GB' }).map(({ rule, level }) => `${rule} ${level}`)).to.deep.equal([
      'safe error',
    ]);
    const [eu] = lintClaims(own, { jurisdiction: 'EU' });
    expect(eu).to.include({ level: 'warning' });
    expect(eu?.hint).to.match(/about the UK/);
  });

  it('takes a country that it does not know as the strictest', () => {
    expect(lintClaims(file('Safe', { meta: { jurisdiction: 'XX' } }))).to.have.length(1);
  });

  it('lets a quoted claim promise what its verdict does not support, and name no medicine', () => {
    const claim = (quote: string, verdict: string) => ({
      claims: { own: { quote, verdict, answer: 'We know of no study.' } },
    });
    expect(lintClaims(claim('Guaranteed results', 'not-found'))).to.deep.equal([]);
    expect(lintClaims(claim('Guaranteed results', 'supported'))).to.have.length(1);
    expect(lintClaims(claim('Hydroquinone fades marks', 'not-found'))).to.have.length(1);
    expect(lintClaims({ claims: { own: { answer: 'Guaranteed results' } } })).to.have.length(1);
  });

  it('lets a comparison stand that rests on a source', () => {
    const how = (sources: string[]) => ({ treatments: { ipl: { how: 'It works better than creams.', sources } } });
    expect(lintClaims(how([]))).to.have.length(1);
    expect(lintClaims(how(['bailey2022']))).to.deep.equal([]);
  });

  it('names medicines only where they may be', () => {
    const own = file('Hydroquinone clinic', { meta: { prescriptionNames: ['clobetasol'] } });
    for (const place of ['GB', 'EU'] as const)
      expect(lintClaims(own, { jurisdiction: place })[0]?.level, place).to.equal('error');
    expect(lintClaims(own, { jurisdiction: 'US' })).to.deep.equal([]);
    expect(lintClaims({ ...own, clinic: { name: 'Clobetasol here' } })).to.have.length(1);
  });

  it('finds a name and a price of a treatment that needs a prescription, also of one that is like it', () => {
    const price = { from: 40, per: 'month' };
    const own = {
      treatments: {
        'topical-prescription': { name: 'Clear cream', price },
        'our-cream': { like: 'topical-prescription', name: 'Bright cream' },
        ipl: { name: 'Light', price },
      },
    };
    const paths = (place: Jurisdiction) => lintClaims(own, { jurisdiction: place }).map(({ path }) => path);
    const all = ['topical-prescription/name', 'topical-prescription/price', 'our-cream/name'].map(
      (one) => `/treatments/${one}`,
    );
    expect(paths('GB')).to.have.members(all);
    expect(paths('EU')).to.have.members(all);
    expect(paths('US')).to.deep.equal([]);
  });

  it('reads texts around the widgets too', () => {
    expect(lintClaims({}, { texts: { 'index.html': 'Painless!' } })[0]).to.include({
      rule: 'painless',
      path: '#index.html',
    });
  });

  it('reads lists, plural forms and added lines, and no ids, links or titles of sources', () => {
    const own = {
      clinic: { booking: { url: '/safe', label: 'Book' }, timeZone: 'Safe/Safe' },
      ui: { common: { show: { one: 'Safe', other: 'Shown' } } },
      treatments: { ipl: { ask: { first: 'Is it painless?' } }, safe: { like: 'ipl', family: 'safe' } },
      sources: { safe: { title: 'A safe cure', label: 'Safe 2020' } },
      aftercare: { peel: { phases: { 'days-1-3': { do: { own: { text: 'No risk now' } } } } } },
    };
    expect(lintClaims(own).map(({ path }) => path)).to.have.members([
      '/ui/common/show/one',
      '/treatments/ipl/ask/first',
      '/aftercare/peel/phases/days-1-3/do/own/text',
    ]);
  });

  it('takes anything that is no file as one without texts', () => {
    for (const odd of [null, undefined, 1, 'Safe', [], { meta: [], treatments: 3 }])
      expect(lintClaims(odd)).to.deep.equal([]);
  });
});

describe('a finding that a clinic leaves', () => {
  const acknowledged = { 'safe:/clinic/name': 'Safe is our founder’s name.' };
  const own = file('The Safe Clinic', { meta: { acknowledged } });

  it('is left out with its reason, and told on demand', () => {
    expect(lintClaims(own)).to.deep.equal([]);
    expect(lintClaims(own, { acknowledged: true })[0]?.acknowledged).to.equal(acknowledged['safe:/clinic/name']);
    expect(parseCatalogue(own).meta.acknowledged).to.deep.equal(acknowledged);
    expect(lintClaims(parseCatalogue(own))).to.deep.equal([]);
  });

  it('counts for that rule and that place alone, and needs a reason', () => {
    expect(
      lintClaims({ ...own, clinic: { name: 'The Safe Clinic', phone: '1', booking: { label: 'Safe' } } }),
    ).to.have.length(1);
    expect(lintClaims(file('Safe', { meta: { acknowledged: { 'safe:/clinic/name': ' ' } } }))).to.have.length(1);
  });

  it('that is no longer there is told', () => {
    const [stale] = lintClaims(file('The Clinic', { meta: { acknowledged } }));
    expect(stale).to.include({ rule: 'unused-acknowledgement', path: '/meta/acknowledged/safe:~1clinic~1name' });
  });
});
