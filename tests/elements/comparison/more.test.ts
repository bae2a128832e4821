import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { catalogue, mergeCatalogue } from '../../../src/data/index.ts';
import { allByRole, byRole } from '../../helpers/roles.ts';
import { all, comparison, given, NARROW, rootOf, textOf, whole } from './setup.ts';

/** The section under a heading, opened. */
function opened(element: Element, heading: string | RegExp, within: Element = element): HTMLDetailsElement {
  const details = byRole(within, 'heading', heading).closest('details') as HTMLDetailsElement;
  details.querySelector('summary')?.click();
  return details;
}
async function claimsUnder(element: Element, heading: string | RegExp, within?: Element): Promise<HTMLElement[]> {
  const details = opened(element, heading, within);
  await waitUntil(() => details.querySelector('.claims'), 'claims are there');
  return [...details.querySelectorAll<HTMLElement>('.claims > li')];
}
const lines = (details: Element, title: string): string[] => {
  const part = byRole(details, 'heading', title).closest('.part');
  return [...(part?.querySelectorAll('li') ?? [])].map(textOf);
};
const nameOf = (id: string): string => catalogue.treatments[id]!.name;

describe('the decision', () => {
  it('stands above the table from the first view on', async () => {
    const element = await comparison(html`<pigment-comparison></pigment-comparison>`);
    const title = byRole(element, 'heading', 'Compare treatments');
    expect(textOf(title.nextElementSibling)).to.match(new RegExp(`^${catalogue.meta.decision.replace('?', '[?]')}`));
  });

  it('is told what the chosen marks are, with sources', async () => {
    const element = await whole(html`<pigment-comparison condition="pih"></pigment-comparison>`);
    const said = rootOf(element).querySelector('.notes p');
    expect(textOf(said)).to.contain(catalogue.conditions['pih']!.summary);
    expect(said?.querySelector('.cite')).to.exist;
    element.view = { ...element.view, condition: null };
    await element.updateComplete;
    expect(textOf(rootOf(element).querySelector('.notes'))).to.not.contain(catalogue.conditions['pih']!.summary);
  });
});

describe('more about the treatments', () => {
  it('has a closed section for each that is shown, and one for what is said of all', async () => {
    const element = await whole(html`<pigment-comparison treatments="ipl home-roller"></pigment-comparison>`);
    const below = rootOf(element).querySelector('.more-about') as HTMLElement;
    expect(byRole(below, 'heading', 'More about these treatments').localName).to.equal('h3');
    const sections = [...below.querySelectorAll<HTMLDetailsElement>(':scope > details')];
    expect(sections.map((details) => textOf(details.querySelector('summary')))).to.deep.equal([
      nameOf('ipl'),
      nameOf('home-roller'),
      'You may have read this about marks or treatments in general',
    ]);
    expect(sections.some(({ open }) => open)).to.be.false;
  });

  it('says what happens on the day, in order, what it is like, and what to ask', async () => {
    const element = await whole(html`<pigment-comparison treatments="microneedling-topical ipl"></pigment-comparison>`);
    const details = opened(element, nameOf('microneedling-topical'));
    const { steps, experience, ask } = catalogue.treatments['microneedling-topical']!;
    const day = lines(details, 'What happens on the day');
    const told = Object.values(steps).map((step) => step!.text);
    expect(day).to.have.length(told.length);
    told.forEach((text, index) => expect(day[index]).to.contain(text));
    expect(byRole(details, 'heading', 'What happens on the day').nextElementSibling?.localName).to.equal('ol');
    const [body, mind, social] = lines(details, 'What it is like');
    expect(body).to.contain(`For your body: ${experience.body.text}`);
    expect(mind).to.contain(`For your mind: ${experience.mind.text}`);
    expect(social).to.contain(`With other people: ${experience.social.text}`);
    expect(lines(details, 'Questions to ask the clinic')).to.deep.equal(Object.values(ask));
    expect(details.querySelectorAll('ol .cite').length).to.be.above(0);
  });

  it('has no day at a clinic where there is none', async () => {
    const element = await whole(html`<pigment-comparison treatments="no-treatment"></pigment-comparison>`);
    const details = opened(element, nameOf('no-treatment'));
    expect(lines(details, 'How it goes')).to.not.be.empty;
    expect(lines(details, 'Questions to ask')).to.not.be.empty;
    expect(allByRole(details, 'heading', /on the day/)).to.be.empty;
  });

  it('asks a prescriber where the law forbids more, gives no price, and says what is not offered', async () => {
    const clinic = mergeCatalogue(catalogue, {
      treatments: { 'topical-prescription': { price: { from: 77, per: 'month' } }, ipl: { offered: false } },
    });
    const element = await given(clinic, 'topical-prescription ipl');
    const cream = opened(element, nameOf('topical-prescription'));
    expect(textOf(cream)).to.contain('Ask a prescriber').and.not.contain('77');
    expect(textOf(opened(element, nameOf('ipl')))).to.contain('Not offered here');
  });

  it('has headings one below the other, whatever the page’s level', async () => {
    for (const level of [2, 4]) {
      const element = await whole(
        html`<pigment-comparison heading-level=${level} treatments="ipl"></pigment-comparison>`,
      );
      opened(element, nameOf('ipl'));
      const levels = allByRole(element, 'heading').map(({ localName }) => Number(localName.slice(1)));
      levels.forEach((found, index) => expect(found - (levels[index - 1] ?? found)).to.be.at.most(1));
      expect(Math.max(...levels)).to.equal(Math.min(6, level + 3));
    }
  });

  it('is closed for a treatment that takes the place of an opened one', async () => {
    const element = await whole(html`<pigment-comparison treatments="ipl cryotherapy"></pigment-comparison>`);
    opened(element, nameOf('ipl'));
    element.view = { ...element.view, treatments: ['peel-tca', 'cryotherapy'] };
    await element.updateComplete;
    const section = byRole(element, 'heading', nameOf('peel-tca')).closest('details');
    expect(section?.open).to.be.false;
  });

  it('is not wider than its box, all of it open', async () => {
    const element = await whole(
      html`<pigment-comparison condition="solar-lentigines" treatments="qs-pico-laser home-roller"></pigment-comparison>`,
      NARROW,
    );
    for (const details of all(element, 'details') as HTMLDetailsElement[]) details.open = true;
    await waitUntil(() => all(element, '.claims').length === 3);
    const box = element.getBoundingClientRect();
    for (const inner of all(element, '.comparison *:not(.hidden, option, path)')) {
      if (inner.getClientRects().length === 0) continue;
      const { left, right } = inner.getBoundingClientRect();
      expect(left, inner.outerHTML).to.be.at.least(box.left - 1);
      expect(right, inner.outerHTML).to.be.at.most(box.right + 1);
    }
  });
});

describe('what a visitor may have read', () => {
  const about = (treatment: string) =>
    Object.values(catalogue.claims).filter(({ treatments }) => treatments.includes(treatment));

  it('is quoted, judged in a word with a shape, and answered with sources', async () => {
    const element = await whole(html`<pigment-comparison treatments="home-roller ipl"></pigment-comparison>`);
    const section = opened(element, nameOf('home-roller'));
    const wanted = about('home-roller');
    const found = await claimsUnder(element, `You may have read these ${wanted.length} claims`, section);
    expect(found).to.have.length(wanted.length);
    const words = {
      supported: 'Studies support this',
      'supported-with-limits': 'Partly supported',
      'not-found': 'We found no study',
      contradicted: 'Studies say otherwise',
      'advertising-objection': 'Advertising rules object',
    };
    wanted.forEach(({ quote, verdict, answer }, index) => {
      const claim = found[index];
      expect(textOf(claim?.querySelector('blockquote'))).to.equal(`“${quote}”`);
      const judged = claim?.querySelector('[part="claim-verdict"]');
      expect(textOf(judged)).to.equal(words[verdict]);
      expect(judged?.querySelector('svg[aria-hidden="true"]')).to.exist;
      expect(textOf(claim)).to.contain(answer);
      expect(claim?.querySelector('.cite, .basis')).to.exist;
    });
  });

  it('opens the sources of one claim in place', async () => {
    const element = await whole(html`<pigment-comparison treatments="home-roller ipl"></pigment-comparison>`);
    const section = opened(element, nameOf('home-roller'));
    const [claim] = await claimsUnder(element, /^You may have read/, section);
    claim?.querySelector<HTMLElement>('.cite')?.click();
    await element.updateComplete;
    expect(allByRole(element, 'group', 'Sources')).to.have.length(1);
    expect(claim?.contains(byRole(element, 'group', 'Sources'))).to.be.true;
  });

  it('of marks and treatments in general is told once', async () => {
    const element = await whole(html`<pigment-comparison></pigment-comparison>`);
    const general = Object.values(catalogue.claims).filter(({ treatments }) => treatments.length === 0);
    const found = await claimsUnder(element, /in general$/);
    expect(found.map((claim) => textOf(claim.querySelector('blockquote')))).to.deep.equal(
      general.map(({ quote }) => `“${quote}”`),
    );
  });

  it('is left out where nothing is claimed', async () => {
    const element = await whole(html`<pigment-comparison treatments="peel-tca"></pigment-comparison>`);
    expect(about('peel-tca')).to.be.empty;
    expect(allByRole(opened(element, nameOf('peel-tca')), 'heading', /You may have read/)).to.be.empty;
  });
});
