/** What a clinic's file may change, and what it is told when it may not. */
import { expect } from 'chai';
import { catalogue, CatalogueError, parseCatalogue } from '../../src/data/index.ts';

const file = (patch: object): object => ({ extends: 'default', ...patch });

function faults(patch: unknown): string[] {
  try {
    parseCatalogue(patch);
  } catch (error) {
    expect(error).to.be.instanceOf(CatalogueError);
    return (error as CatalogueError).problems.map(({ path, message }) => `${path} ${message}`);
  }
  throw new Error('The file was taken.');
}

describe('a clinic’s file', () => {
  it('changes the clinic, names, prices and what is offered, and leaves the default as it is', () => {
    const own = parseCatalogue(
      file({
        clinic: { name: 'Larkfield', booking: { url: '/book', label: 'Book' } },
        treatments: { ipl: { offered: false }, 'peel-superficial': { price: { from: 90, to: 140, per: 'session' } } },
      }),
    );
    expect(own.clinic.name).to.equal('Larkfield');
    expect(own.treatments['ipl']?.offered).to.equal(false);
    expect(own.treatments['peel-superficial']?.price).to.deep.equal({ from: 90, to: 140, per: 'session' });
    expect(own.contraindications).to.deep.equal(catalogue.contraindications);
    expect(catalogue.treatments['ipl']?.offered).to.equal(undefined);
    expect(Object.isFrozen(own.treatments)).to.equal(true);
  });

  it('takes our sources and note away with the number that it replaces', () => {
    const own = parseCatalogue(file({ treatments: { 'microneedling-clinic': { sessions: { min: 1, max: 1 } } } }));
    expect(own.treatments['microneedling-clinic']?.sessions).to.deep.equal({
      min: 1,
      max: 1,
      unit: 'sessions',
      basis: 'clinic',
      sources: [],
    });
  });

  for (const [what, patch, path] of [
    ['a gate', { contraindications: { pregnant: { level: 'caution' } } }, '/contraindications'],
    ['a rating', { evidence: { ipl: { melasma: { rating: 'strong' } } } }, '/evidence'],
    [
      'a prescription flag',
      { treatments: { 'topical-prescription': { prescription: false } } },
      '/treatments/topical-prescription/prescription',
    ],
    ['skin types', { treatments: { ipl: { skinTypes: { 'type-6': 'ok' } } } }, '/treatments/ipl/skinTypes'],
    ['a question', { questions: { health: { safety: false } } }, '/questions'],
    ['the words of a warning', { ui: { timeline: { emergency: 'Relax' } } }, '/ui'],
    ['a notice', { ui: { notices: { 'not-reviewed': { text: 'All fine' } } } }, '/ui'],
    ['the aftercare', { aftercare: {} }, '/aftercare'],
    ['a treatment that there is not', { treatments: { lazer: { name: 'Lazer' } } }, '/treatments/lazer'],
  ] as const) {
    it(`may not change ${what}`, () => {
      expect(faults(file(patch)).map((fault) => fault.split(' ')[0])).to.deep.equal([path]);
    });
  }

  it('may not delete anything', () => {
    expect(faults(file({ treatments: { ipl: { name: null } } }))).to.deep.equal([
      '/treatments/ipl/name Nothing can be deleted.',
    ]);
  });

  it('is told everything that is wrong at once, and refused whole', () => {
    expect(faults(file({ clinic: { phne: 'x', phone: 3 } }))).to.have.members([
      '/clinic/phone This is not a string.',
      '/clinic There is no "phne" here.',
    ]);
    expect(
      faults(
        file({
          clinic: { timeZone: 'Mars/X', booking: { url: 'javascript:1', label: 'x' } },
          treatments: { ipl: { sessions: { min: 9, max: 2 } } },
        }),
      ),
    ).to.deep.equal([
      '/clinic/timeZone "Mars/X" is no time zone.',
      '/clinic/booking/url This is not a link to follow.',
      '/treatments/ipl/sessions 9 to 2 runs backwards.',
    ]);
  });

  for (const junk of [null, 5, 'x', [], {}, { extends: 'other' }]) {
    it(`says so where it is ${JSON.stringify(junk)}`, () => {
      expect(faults(junk)).to.have.lengthOf(1);
    });
  }

  it('cannot reach a prototype', () => {
    const patch: unknown = JSON.parse(
      '{ "extends": "default", "clinic": { "__proto__": { "polluted": 1 }, "name": "X" } }',
    );
    parseCatalogue(patch);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});
