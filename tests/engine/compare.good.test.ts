/** What may get better, and for how long, of a chosen kind of mark. */
import { expect } from 'chai';
import { catalogue, CatalogueError, parseCatalogue } from '../../src/data/index.ts';
import type { Catalogue } from '../../src/data/types.ts';
import { compare } from '../../src/engine/index.ts';
import type { Cell, CellItem, RowId } from '../../src/engine/types.ts';
import { must, NOTHING, SUN } from './cases.ts';
import { altered } from './random-catalogue.ts';

const TREATMENTS = Object.keys(catalogue.treatments);
const CONDITIONS = Object.keys(catalogue.conditions);
const PAIRS = CONDITIONS.flatMap((condition) => TREATMENTS.map((treatment) => [condition, treatment] as const));

function cell(row: RowId, treatment: string, condition?: string, of: Catalogue = catalogue): Cell {
  const { groups } = compare(of, { condition, treatments: [treatment], rows: [row] });
  return must(groups[0]?.rows[0]?.cells[0]);
}
function itemsOf(...asked: Parameters<typeof cell>): CellItem[] {
  const found = cell(...asked);
  return found.kind === 'text' ? found.items : [];
}
const noteOf = (treatment: string, condition: string): string =>
  must(catalogue.evidence[treatment]?.[condition], `${treatment} ${condition}`).note;

/** How the texts name a kind of mark that they cannot mean anything else by. */
const NAMES = {
  melasma: /melasma/i,
  freckles: /freckle/i,
  'solar-lentigines': /(?:sun|age) spots?/i,
  igh: /white (?:sun )?dots/i,
  vitiligo: /vitiligo/i,
};

describe('what may get better, of a chosen kind of mark', () => {
  it('is never empty, and rests on something', () => {
    for (const [condition, treatment] of PAIRS) {
      expect(itemsOf('benefits', treatment, condition), `${treatment} ${condition}`).to.not.be.empty;
      for (const row of ['benefits', 'lasting'] as const)
        for (const { text, sources, basis } of itemsOf(row, treatment, condition)) {
          expect(text).to.match(/\w/);
          expect(sources.length > 0 || basis !== undefined, text).to.equal(true);
        }
    }
  });

  it('tells nothing that is about another kind only', () => {
    for (const [condition, treatment] of PAIRS) {
      const { benefits } = must(catalogue.treatments[treatment]);
      for (const { id, text } of itemsOf('benefits', treatment, condition)) {
        if (text === noteOf(treatment, condition)) continue;
        const { conditions } = must(benefits[id], id);
        expect(conditions ?? [condition], `${treatment} ${id}`).to.include(condition);
        const named = Object.entries(NAMES).filter(([, name]) => name.test(text));
        if (named.length > 0)
          expect(
            named.map(([name]) => name),
            `${treatment}: ${text}`,
          ).to.include(condition);
      }
    }
  });

  it('tells all that is about it: what is left out for one kind is told for another', () => {
    for (const treatment of TREATMENTS) {
      const told = new Set(CONDITIONS.flatMap((id) => itemsOf('benefits', treatment, id).map(({ text }) => text)));
      for (const { text } of Object.values(must(catalogue.treatments[treatment]).benefits))
        expect([...told], treatment).to.include(text);
    }
  });

  it('names as its kinds only those that there are, and that the treatment may do something for', () => {
    for (const treatment of TREATMENTS) {
      const { benefits, lasting } = must(catalogue.treatments[treatment]);
      for (const { conditions = [], text } of [...Object.values(benefits), lasting])
        for (const condition of conditions)
          expect(must(catalogue.evidence[treatment]?.[condition], condition).rating, text).to.not.be.oneOf([
            'none',
            'avoid',
          ]);
    }
  });

  /** Benefits by treatment; `note` is what the evidence says of the treatment and the kind of mark. */
  const WANTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    melasma: {
      'microneedling-clinic': 'fades-melasma',
      'microneedling-topical': 'fades-melasma',
      'home-roller': 'note product-uptake no-visits short-recovery',
      'topical-prescription': 'fades-melasma',
      'topical-nonprescription': 'fades-melasma',
      'oral-tranexamic-acid': 'fades-melasma no-downtime no-marks',
      'peel-superficial': 'note',
      'peel-tca': 'fades-melasma few-visits',
      ipl: 'note',
      'qs-pico-laser': 'fades-melasma',
      'fractional-laser': 'note',
      cryotherapy: 'note usual-washing',
      [SUN]: 'fades-melasma',
      [NOTHING]: 'note no-procedure-risk no-cost-downtime',
    },
    'solar-lentigines': {
      'microneedling-clinic': 'note',
      'microneedling-topical': 'note',
      'home-roller': 'note product-uptake no-visits short-recovery',
      'topical-prescription': 'fades-age-spots',
      'topical-nonprescription': 'fades-age-spots',
      'oral-tranexamic-acid': 'note no-downtime no-marks',
      'peel-superficial': 'fades-age-spots',
      'peel-tca': 'fades-age-spots few-visits',
      ipl: 'fades-age-spots',
      'qs-pico-laser': 'fades-age-spots few-visits',
      'fractional-laser': 'fades-age-spots',
      cryotherapy: 'fades-age-spots clears-age-spots few-visits usual-washing',
      [SUN]: 'prevents-colour',
      [NOTHING]: 'note no-procedure-risk no-cost-downtime',
    },
    vitiligo: {
      'microneedling-clinic': 'note',
      'microneedling-topical': 'note',
      'home-roller': 'note product-uptake no-visits short-recovery',
      'topical-prescription': 'note',
      'topical-nonprescription': 'note',
      'oral-tranexamic-acid': 'note no-downtime no-marks',
      'peel-superficial': 'note',
      'peel-tca': 'note few-visits',
      ipl: 'note',
      'qs-pico-laser': 'note',
      'fractional-laser': 'note',
      cryotherapy: 'note usual-washing',
      [SUN]: 'note',
      [NOTHING]: 'note no-procedure-risk no-cost-downtime',
    },
  };
  for (const [condition, treatments] of Object.entries(WANTED))
    it(`${condition}: as read by hand`, () => {
      expect(Object.keys(treatments)).to.have.members(TREATMENTS);
      for (const [treatment, ids] of Object.entries(treatments)) {
        const note = noteOf(treatment, condition);
        const told = itemsOf('benefits', treatment, condition).map(({ id, text }) => (text === note ? 'note' : id));
        expect(told.join(' '), treatment).to.equal(ids);
      }
    });

  it('gives a note the sources that the evidence has', () => {
    const [first] = itemsOf('benefits', 'ipl', 'melasma');
    expect(first).to.deep.include({ sources: catalogue.evidence['ipl']?.['melasma']?.sources });
  });

  it('leaves harms and who should wait as they are', () => {
    for (const [condition, treatment] of PAIRS)
      for (const row of ['side-effects', 'who-should-not'] as const)
        expect(cell(row, treatment, condition)).to.deep.equal(cell(row, treatment));
  });
});

describe('how long it lasts, of a chosen kind of mark', () => {
  const said = (treatment: string, condition: string) =>
    itemsOf('lasting', treatment, condition)
      .map(({ text }) => text)
      .join(' ');

  it('is told of the kinds that it is about, and of no others', () => {
    expect(said('topical-prescription', 'melasma')).to.match(/^Melasma often comes back/);
    expect(said('topical-prescription', 'pih')).to.equal('');
    expect(said('cryotherapy', 'solar-lentigines')).to.equal('Spots can return with sun.');
    expect(said('cryotherapy', 'igh')).to.equal('');
    expect(said('topical-nonprescription', 'freckles')).to.match(/^The colour can return/);
  });

  it('of marks left alone is their course; of what is not for them, or only prevents, what is known', () => {
    for (const [condition, treatment] of PAIRS) {
      const { rating, prevents, note } = must(catalogue.evidence[treatment]?.[condition]);
      const { lasting } = must(catalogue.treatments[treatment]);
      const isNoted = rating === 'none' || rating === 'avoid' || prevents || treatment === NOTHING;
      const isAbout = lasting.conditions?.includes(condition) ?? true;
      const wanted = isNoted ? note : isAbout ? lasting.text : '';
      expect(said(treatment, condition), `${treatment} ${condition}`).to.equal(wanted);
    }
  });
});

describe('what a clinic’s file does to it', () => {
  it('nothing by naming kinds of mark', () => {
    const naming = { 'fades-age-spots': { conditions: ['vitiligo'] } };
    for (const patch of [
      { ipl: { benefits: naming } },
      { ipl: { lasting: { conditions: ['vitiligo'] } } },
      { glow: { like: 'ipl', name: 'Glow light', benefits: naming } },
    ])
      expect(() => parseCatalogue({ extends: 'default', treatments: patch })).to.throw(CatalogueError);
  });

  it('an added treatment tells what the one that it is like tells', () => {
    const own = parseCatalogue({ extends: 'default', treatments: { glow: { like: 'ipl', name: 'Glow light' } } });
    for (const condition of CONDITIONS)
      expect(cell('benefits', 'glow', condition, own)).to.deep.equal(cell('benefits', 'ipl', condition));
  });

  it('its stricter rating stands before what may get better', () => {
    const note = 'We do not treat freckles with it.';
    const evidence = { ipl: { freckles: { rating: 'avoid', note } } };
    const own = parseCatalogue({ extends: 'default', evidence });
    expect(itemsOf('benefits', 'ipl', 'freckles', own).map(({ text }) => text)[0]).to.equal(note);
    expect(itemsOf('lasting', 'ipl', 'freckles', own).map(({ text }) => text)).to.deep.equal([note]);
  });

  it('a treatment that names no kinds tells all of its benefits, and what has nothing to tell says so', () => {
    const bare = altered((draft) => {
      const ipl = must(draft.treatments['ipl']);
      for (const benefit of Object.values(ipl.benefits)) delete benefit.conditions;
      must(draft.evidence)['cryotherapy'] = {};
      for (const benefit of Object.values(must(draft.treatments['cryotherapy']).benefits)) benefit.conditions = ['igh'];
    });
    expect(cell('benefits', 'ipl', 'melasma', bare)).to.deep.equal(cell('benefits', 'ipl'));
    expect(cell('benefits', 'cryotherapy', 'melasma', bare).kind).to.equal('not-studied');
  });
});
