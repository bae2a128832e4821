import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { catalogue, mergeCatalogue } from '../../../src/data/index.ts';
import { SKIN_TYPES } from '../../../src/elements/comparison/view-state.ts';
import { all, cellsOf, comparison, given, textOf, whole } from './setup.ts';
import { saved } from './take.ts';

const IDS = Object.keys(catalogue.treatments);
const inFives = Array.from({ length: Math.ceil(IDS.length / 5) }, (_, part) => IDS.slice(part * 5, part * 5 + 5));

const BROKEN = /undefined|null|NaN|\{\w+\}|Loading/;

const of = async (row: string, treatments: string): Promise<string[]> => {
  const element = await whole(html`<pigment-comparison treatments=${treatments}></pigment-comparison>`);
  return cellsOf(element, row).map(textOf);
};

describe('the cells of the comparison', () => {
  for (const ids of inFives) {
    it(`are never empty, whole or not: ${ids.join(', ')}`, async () => {
      for (const condition of ['', 'melasma']) {
        const element = await comparison(
          html`<pigment-comparison condition=${condition} treatments=${ids.join()}></pigment-comparison>`,
        );
        for (const cell of all(element, 'td')) expect(textOf(cell), cell.parentElement?.dataset['row']).to.match(/\w/);
        const full = await whole(
          html`<pigment-comparison condition=${condition} treatments=${ids.join()}></pigment-comparison>`,
        );
        for (const cell of all(full, 'td')) {
          expect(textOf(cell), cell.parentElement?.dataset['row']).to.match(/\w/);
          expect(textOf(cell)).to.not.match(BROKEN);
        }
      }
    });
  }

  for (const condition of ['', ...Object.keys(catalogue.conditions)])
    it(`say something of every treatment for every skin type: ${condition || 'any kind of mark'}`, async function () {
      this.timeout(30_000);
      const element = await whole(html`<pigment-comparison condition=${condition}></pigment-comparison>`);
      for (const skinType of [null, ...SKIN_TYPES]) {
        for (const treatments of inFives) {
          element.view = { condition: condition || null, skinType, treatments };
          await element.updateComplete;
          const cells = all(element, 'tbody td');
          expect(cells.length).to.be.at.least(15 * treatments.length);
          const poor = cells.map(textOf).filter((text) => !/\w/.test(text) || BROKEN.test(text));
          expect(poor, `${skinType} ${treatments.join()}`).to.deep.equal([]);
        }
      }
    });

  it('tell ranges with their unit and number', async () => {
    const [needling, tca, sun, nothing, cream] = await of(
      'sessions',
      'microneedling-clinic peel-tca sun-protection no-treatment topical-prescription',
    );
    expect(needling).to.match(/^3–6 sessions/);
    expect(tca).to.match(/^1 or more sessions/);
    expect(sun).to.match(/^Every day/);
    expect(nothing).to.match(/^None/);
    expect(cream).to.match(/^8–24 weeks of use/);
    const downtime = await of('downtime', 'topical-prescription sun-protection microneedling-clinic');
    expect(downtime[0]).to.match(/^Up to 7 days/);
    expect(downtime[1]).to.match(/^No days off/);
    expect(downtime[2]).to.match(/^1–3 days/);
    expect((await of('gap', 'peel-tca topical-prescription'))[0]).to.match(/^6–12 months/);
    expect((await of('gap', 'peel-tca topical-prescription'))[1]).to.match(/^Every day, no gap/);
    expect((await of('first-result', 'microneedling-clinic'))[0]).to.match(/^After 4–12 weeks/);
  });

  it('say of sun protection where it prevents and does not treat', async () => {
    const element = await whole(
      html`<pigment-comparison condition="igh" treatments="sun-protection cryotherapy"></pigment-comparison>`,
    );
    const [sun, freezing] = cellsOf(element, 'evidence').map(textOf);
    expect(sun).to.match(/^Moderate evidence to prevent, not to treat/);
    expect(freezing).to.match(/^Mixed evidence(?! to)/);
    element.view = { treatments: ['sun-protection', 'cryotherapy'] };
    await element.updateComplete;
    const [any] = cellsOf(element, 'evidence');
    expect(textOf(any)).to.contain('Moderate for 5 kinds of mark');
    expect(textOf(any?.querySelector('details'))).to.contain('Sun spots Limited evidence to prevent, not to treat');
  });

  it('say when to see a change only where that is about the chosen marks', async () => {
    const element = await whole(html`<pigment-comparison condition="vitiligo"></pigment-comparison>`);
    const [alone, sun] = cellsOf(element, 'first-result');
    expect(textOf(alone))
      .to.match(/^Rarely gets better by itself/)
      .and.to.contain('usually lasts for a long time');
    expect(textOf(sun))
      .to.match(/^Moderate evidence to prevent, not to treat/)
      .and.to.contain('does not treat');
    // What it rests on can be opened here without opening it in the row of the evidence.
    alone?.querySelector<HTMLElement>('.cite')?.click();
    await element.updateComplete;
    expect(all(element, '.citations')).to.have.length(1);
    element.view = { condition: 'pih', treatments: ['no-treatment', 'sun-protection', 'home-roller'] };
    await element.updateComplete;
    const texts = cellsOf(element, 'first-result').map(textOf);
    expect(texts[0]).to.match(/^After 6–12 months/);
    expect(texts[1])
      .to.match(/^Not studied/)
      .and.to.not.contain('8 weeks');
    expect(texts[2]).to.match(/^Not for this type/);
  });

  it('follow the plural rules', async () => {
    const one = mergeCatalogue(catalogue, {
      treatments: { ipl: { sessions: { min: 1, max: 1 }, gapWeeks: { min: 1, max: 1 } } },
    });
    const element = await given(one, 'ipl');
    expect(textOf(cellsOf(element, 'sessions')[0])).to.match(/^1 session(?!s)/);
    expect(textOf(cellsOf(element, 'gap')[0])).to.match(/^1 week(?!s)/);
  });

  it('say what nobody has studied', async () => {
    expect((await of('gap', 'cryotherapy'))[0]).to.match(/^Not studied/);
  });

  it('give the clinic’s price, else what it costs elsewhere, else a word', async () => {
    const priced = mergeCatalogue(catalogue, {
      treatments: {
        'peel-superficial': { price: { from: 90, to: 140, per: 'session' } },
        ipl: { price: { from: 220, per: 'course' } },
      },
    });
    const element = await given(priced, 'peel-superficial ipl microneedling-clinic cryotherapy no-treatment');
    await element.updateComplete;
    const cost = cellsOf(element, 'cost').map(textOf);
    expect(cost[0]).to.equal(
      '£90–£140 per session 4–6 sessions: about £360–£840 per course. It is this guide’s estimate.',
    );
    expect(cost[1]).to.equal('£220 per course');
    expect(cost[2]).to.match(
      /^Usually £100–£700 per session elsewhere\. This clinic has given no price\. 3–6 sessions: about £300–£4,200 per course\./,
    );
    expect(cost[3]).to.match(/^Low to medium cost\. No price given\./);
    expect(cost[4]).to.match(/^Nothing/);
  });

  it('say what a whole course may cost only where both numbers of both are known', async () => {
    const priced = mergeCatalogue(catalogue, {
      treatments: {
        ipl: { price: { from: 100, per: 'session' }, sessions: { min: 2, max: 2 } },
        cryotherapy: { price: { from: 50, to: 60, per: 'session' }, sessions: { min: 1, max: 1 } },
        'topical-nonprescription': { price: { from: 25, per: 'month' } },
        'home-roller': { price: { from: 20, per: 'session' } },
      },
    });
    const element = await given(priced, 'ipl cryotherapy topical-nonprescription home-roller peel-tca');
    await element.updateComplete;
    const [two, one, month, unknown, open] = cellsOf(element, 'cost').map(textOf);
    expect(two).to.equal('£100 per session 2 sessions: about £200 per course. It is this guide’s estimate.');
    expect(one, 'one session has been said').to.equal('£50–£60 per session');
    expect(month).to.equal('£25 per month');
    expect(unknown, 'nobody knows how many sessions').to.equal('£20 per session');
    expect(open, 'one or more: no end, no sum').to.not.contain('estimate');
  });

  it('follow the currency and the language of the catalogue', async () => {
    const german = mergeCatalogue(catalogue, {
      meta: { currency: 'EUR', locale: 'de-DE' },
      treatments: { ipl: { price: { from: 1200, to: 1500, per: 'session' } } },
    });
    const element = await given(german, 'ipl');
    await element.updateComplete;
    const [cost] = cellsOf(element, 'cost').map(textOf);
    expect(cost).to.match(/^1\.200 €–1\.500 € per session 1–6 sessions: about 1\.200 €–9\.000 € per course\./);
    const polish = mergeCatalogue(catalogue, {
      meta: { locale: 'pl' },
      ui: {
        comparison: {
          sessions: {
            one: '{range} zabieg',
            few: '{range} zabiegi',
            many: '{range} zabiegów',
            other: '{range} zabiegu',
          },
        },
      },
      treatments: { ipl: { sessions: { min: 1, max: 3 } }, cryotherapy: { sessions: { min: 2, max: 6 } } },
    });
    const other = await given(polish, 'ipl cryotherapy peel-tca');
    const [few, many, open] = cellsOf(other, 'sessions').map(textOf);
    expect([few, many].map((text) => text?.split(' ').slice(0, 2).join(' '))).to.deep.equal([
      '1–3 zabiegi',
      '2–6 zabiegów',
    ]);
    expect(open).to.match(/^1 or more zabiegów/);
  });

  it('are words, not gaps, where a catalogue has one treatment and no price', async () => {
    const { ipl } = catalogue.treatments;
    const small = {
      ...catalogue,
      treatments: { ipl: { ...ipl!, cost: { level: 'medium', basis: 'editorial', sources: [] } } },
    } as const;
    const element = await given(small, '');
    await element.updateComplete;
    expect(all(element, 'thead th')).to.have.length(2);
    for (const cell of all(element, 'td')) expect(textOf(cell)).to.match(/\w/);
    expect(textOf(cellsOf(element, 'cost')[0])).to.match(/^Medium cost\. No price given\./);
  });

  it('say so where the counts of a row come from different studies', async () => {
    const [tca, cream] = await of('side-effects', 'microneedling-clinic topical-prescription');
    for (const text of [tca, cream]) expect(text).to.contain('They can’t be compared.');
    const [alone] = await of('side-effects', 'microneedling-topical');
    expect(alone).to.contain('1 of 27').and.to.not.contain('They can’t be compared.');
  });

  it('say so of benefits as of harms, where the numbers stand within the sentences', async () => {
    const [cream, roller] = await of('benefits', 'topical-prescription home-roller');
    expect(cream).to.contain('40% lighter').and.contain('They can’t be compared.');
    expect(roller).to.not.contain('They can’t be compared.');
  });

  it('say whom to ask first by who gives the treatment', async () => {
    const [clinic, cream, shop] = await of('who-should-not', 'ipl topical-prescription topical-nonprescription');
    expect(clinic).to.contain('Ask the clinic first with:');
    expect(cream).to.not.contain('Ask the clinic');
    expect(shop).to.contain('Ask a pharmacist first with:').and.not.contain('Ask the clinic');
    const [roller] = await of('who-should-not', 'home-roller');
    expect(roller).to.contain('Ask the clinic first with:').and.not.contain('pharmacist');
  });

  it('tell a skin type once, under the strictest', async () => {
    const [ipl] = await of('who-should-not', 'ipl');
    expect(ipl)
      .to.match(/Not with:.*your skin type \(5 or 6\)/)
      .and.match(/Ask the clinic first with:.*your skin type \(4\)/);
    expect(ipl).to.not.contain('(4 to 6)');
  });

  it('say of marks left alone what is known of the chosen kind', async () => {
    const element = await whole(
      html`<pigment-comparison condition="vitiligo" treatments="no-treatment ipl"></pigment-comparison>`,
    );
    const first = (row: string): string => textOf(cellsOf(element, row)[0]);
    expect(first('lasting'))
      .to.match(/^Vitiligo usually lasts/)
      .and.not.contain('Melasma');
    expect(cellsOf(element, 'lasting')[0]?.querySelector('.cite')).to.exist;
    element.view = { ...element.view, condition: 'pih' };
    await element.updateComplete;
    expect(first('lasting')).to.match(/^Marks a few shades darker/);
  });

  it('tell what may get better of the chosen kind of mark only, on the screen and in the file', async () => {
    const element = await whole(
      html`<pigment-comparison treatments="no-treatment ipl home-roller"></pigment-comparison>`,
    );
    const told = (row = 'benefits'): string[] => cellsOf(element, row).map(textOf);
    const choose = async (condition: string | null): Promise<void> => {
      element.view = { ...element.view, condition };
      await element.updateComplete;
    };
    const [, whatever] = told();
    expect(whatever).to.contain('Freckles may fade').and.contain('sun spots');
    const harms = [told('side-effects'), told('who-should-not')];

    await choose('vitiligo');
    const [alone, ipl, roller] = told();
    expect(alone)
      .to.match(/^Vitiligo usually lasts/)
      .and.contain('It costs nothing');
    expect(ipl).to.match(/^Light pulses may injure the skin, and injury can start new patches\./);
    expect(roller).to.match(/^Hurting the skin can start new patches\./);
    for (const text of [...told(), ...told('lasting')]) expect(text).to.not.match(/melasma|freckle|spots|dark marks/i);
    expect(cellsOf(element, 'benefits')[1]?.querySelector('.cite')).to.exist;
    expect([told('side-effects'), told('who-should-not')]).to.deep.equal(harms);
    const { bytes } = await saved(element);
    const row = new TextDecoder()
      .decode(bytes)
      .split('\r\n')
      .find((line) => line.includes('What may get better?'));
    expect(row)
      .to.contain('Light pulses may injure the skin')
      .and.not.match(/freckle/i);

    element.view = { ...element.view, treatments: ['topical-prescription'], condition: 'pih' };
    await element.updateComplete;
    expect(told('lasting')).to.deep.equal(['We found no figure for this kind of mark.']);
    element.view = { ...element.view, treatments: ['no-treatment', 'ipl', 'home-roller'] };
    await choose('freckles');
    expect(told()[1])
      .to.match(/^Freckles may fade/)
      .and.not.contain('sun spots');
    await choose(null);
    expect(told()[1]).to.equal(whatever);
  });

  it('show discomfort as dots that are hidden and words that are not', async () => {
    const element = await whole(html`<pigment-comparison treatments="ipl no-treatment"></pigment-comparison>`);
    const [ipl] = cellsOf(element, 'discomfort');
    expect(ipl?.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
    expect(ipl?.querySelectorAll('circle[fill="currentColor"]')).to.have.length(3);
    expect(textOf(ipl)).to.match(/^Moderate, like the snap/);
  });

  it('give side effects as people of people', async () => {
    expect((await of('side-effects', 'microneedling-clinic'))[0]).to.match(/5 of 30 people with brown skin/);
    expect((await of('side-effects', 'topical-prescription'))[0]).to.match(
      /6 of 228 people who used a combined cream, in 52 weeks\./,
    );
  });

  it('tell who should not have it by how firmly that holds', async () => {
    const [needling, nothing] = await of('who-should-not', 'microneedling-clinic no-treatment');
    expect(needling).to.match(
      /Not with:.*pregnancy.*Ask a doctor first with:.*keloid scars.*Ask the clinic first with:.*cold sores in the past/,
    );
    expect(nothing).to.equal('Nobody is listed here.');
  });

  it('say whether marks fade by themselves, not how strong the evidence for nothing is', async () => {
    const element = await comparison(
      html`<pigment-comparison condition="pih" treatments="no-treatment ipl"></pigment-comparison>`,
    );
    expect(textOf(cellsOf(element, 'evidence')[0])).to.match(/^Often gets better in part/);
  });

  it('open their sources in place', async () => {
    const element = await whole(html`<pigment-comparison treatments="ipl" rows="sessions"></pigment-comparison>`);
    const button = cellsOf(element, 'sessions')[0]?.querySelector('button') as HTMLButtonElement;
    expect(button.getAttribute('aria-label')).to.equal('Sources 1–3');
    button.click();
    await waitUntil(() => cellsOf(element, 'sessions')[0]?.querySelectorAll('.citation cite').length === 3);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
  });

  it('tell the many “More” apart', async () => {
    const element = await whole(html`<pigment-comparison condition="melasma"></pigment-comparison>`);
    const names = all(element, 'td .more > summary').map(({ textContent }) => textContent.trim());
    expect(names.length).to.be.above(20);
    expect(new Set(names).size).to.equal(names.length);
  });
});
