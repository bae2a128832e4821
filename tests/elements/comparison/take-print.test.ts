/** The comparison on paper: whole, whatever the screen shows of it, and without a trace on the page around it. */
import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import { catalogue } from '../../../src/data/index.ts';
import type { PigmentComparison } from '../../../src/elements/comparison/pigment-comparison.ts';
import { setAnswers } from '../../../src/elements/shared/session.ts';
import { all, comparison, NARROW, rootOf, textOf, whole, WIDE } from './setup.ts';
import { stubPrint } from '../../helpers/print.ts';
import { press, said } from './take.ts';

const paper = (element: Element) => rootOf(element).querySelector<HTMLElement>('.paper');
/** What a browser does before it prints the page. */
const pagePrints = (): boolean => window.dispatchEvent(new Event('beforeprint'));
const rowsOf = (within: ParentNode): string[] => [...within.querySelectorAll('tbody th[scope=row]')].map(textOf);

let stub: ReturnType<typeof stubPrint> | undefined;

describe('the comparison on paper', () => {
  afterEach(() => {
    stub?.restore();
    stub = undefined;
  });

  for (const [name, width] of Object.entries({ wide: WIDE, narrow: NARROW }))
    it(`is the whole table, also from the ${name} layout`, async () => {
      stub = stubPrint();
      const element = await whole(html`<pigment-comparison condition="melasma"></pigment-comparison>`, width);
      const before = document.body.outerHTML;
      press(element, 'Print');
      await waitUntil(() => said(element) !== '', 'it is printed');
      expect(document.body.outerHTML, 'the page is as it was').to.equal(before);
      expect(said(element)).to.equal('Only the comparison is printed, not the rest of the page.');
      const [sheet] = stub.printed;
      expect(sheet!.documentElement.lang).to.equal('en-GB');
      expect(sheet!.querySelectorAll('thead th')).to.have.length(6);
      const rows = rowsOf(sheet!);
      expect(rows).to.have.length(16);
      expect(new Set(rows).size).to.equal(16);
      expect(sheet!.querySelector('button, input, select, details, a, style, [style], .hidden')).to.equal(null);
      expect(sheet!.body.textContent).to.not.match(/undefined|\{\w+\}|Loading/);
      for (const cell of sheet!.querySelectorAll('td')) expect(textOf(cell)).to.match(/\w/);
      const rules = [...sheet!.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
      expect(
        rules.some(({ cssText }) => /landscape/.test(cssText)),
        'five columns lie on their side',
      ).to.be.true;
    });

  it('says what was chosen, who has reviewed it, and which version it is', async () => {
    const element = await whole(
      html`<pigment-comparison
        condition="melasma"
        skin-type="type-5"
        differences
        rows="cost sessions evidence"
      ></pigment-comparison>`,
    );
    pagePrints();
    const text = textOf(paper(element));
    expect(text).to.contain('for melasma and skin type 5.').and.contain('Only rows that differ are shown.');
    expect(text).to.contain('Only some rows are shown.').and.contain('No clinician has reviewed this text yet.');
    expect(text).to.contain('Text version 0.1.0').and.contain('not a diagnosis');
    expect(rowsOf(paper(element)!)).to.deep.equal(all(element, '.scroll tbody th[scope=row]').map(textOf));
  });

  it('resolves every note to a source, and lists none that is not used', async () => {
    const element = await whole(html`<pigment-comparison condition="solar-lentigines"></pigment-comparison>`);
    pagePrints();
    const list = [...paper(element)!.querySelectorAll('ol > li')].map(textOf);
    const used = [...paper(element)!.querySelectorAll('sup')].flatMap((sup) =>
      sup.textContent.split(', ').flatMap((run) => {
        const [from = 0, to = from] = run.split('–').map(Number);
        return Array.from({ length: to - from + 1 }, (_, at) => from + at);
      }),
    );
    expect([...new Set(used)].sort((a, b) => a - b)).to.deep.equal(list.map((_, at) => at + 1));
    expect(list.length).to.be.above(30);
    for (const item of list) expect(item).to.match(/\w+.* \[[A-D]\]$/);
  });

  it('carries the questions for the visit, of each treatment that is shown', async () => {
    const element = await whole(html`<pigment-comparison treatments="ipl cryotherapy"></pigment-comparison>`);
    pagePrints();
    const asked = [...paper(element)!.querySelectorAll('.ask li')].map(textOf);
    const { ipl, cryotherapy } = catalogue.treatments;
    expect(asked).to.deep.equal([...Object.values(ipl!.ask), ...Object.values(cryotherapy!.ask)]);
    expect(textOf(paper(element)))
      .to.contain('Questions for the visit')
      .and.contain('My own questions');
  });

  it('says what the answers say, and to see a doctor first where that is so', async () => {
    setAnswers('on-paper', { age: ['adult'], 'warning-signs': ['changed'] });
    const element = await whole(
      html`<pigment-comparison session="on-paper" treatments="ipl ipl"></pigment-comparison>`,
    );
    pagePrints();
    const text = textOf(paper(element));
    expect(text).to.contain('See a doctor urgently').and.contain('Not for you');
    expect(text.indexOf('See a doctor urgently')).to.be.below(text.indexOf('IPL'));
    expect(text).to.contain('Why does it fit, or not?');
  });

  it('is not on the screen, and gone as soon as the table is another', async () => {
    const element = await whole(html`<pigment-comparison treatments="ipl cryotherapy"></pigment-comparison>`);
    expect(paper(element)).to.equal(null);
    pagePrints();
    expect(getComputedStyle(paper(element)!).display).to.equal('none');
    element.view = { ...element.view, treatments: ['ipl', 'peel-tca'] };
    await element.updateComplete;
    expect(paper(element)).to.equal(null);
    pagePrints();
    pagePrints();
    expect(all(element, '.paper')).to.have.length(1);
    expect(textOf(paper(element)))
      .to.contain('Medium peel')
      .and.to.not.contain('Freezing');
  });

  it('leaves a page alone that the widget has left', async () => {
    const element = await whole(html`<pigment-comparison treatments="ipl cryotherapy"></pigment-comparison>`);
    const box = element.parentElement!;
    element.remove();
    pagePrints();
    expect(paper(element)).to.equal(null);
    box.append(element);
    await element.updateComplete;
    pagePrints();
    expect(paper(element)).to.not.equal(null);
  });

  it('is black on white, with nothing that sticks or is cut off, when the page itself is printed', async function () {
    const element = await whole(html`<pigment-comparison condition="melasma"></pigment-comparison>`);
    element.style.colorScheme = 'dark';
    pagePrints();
    await emulateMedia({ media: 'print' }).catch(() => {
      this.skip();
    });
    const look = getComputedStyle(paper(element)!);
    const rest = getComputedStyle(rootOf(element).querySelector('.comparison')!).display;
    const cells = [...paper(element)!.querySelectorAll('th, td')].map((cell) => getComputedStyle(cell).position);
    const { width } = paper(element)!.querySelector('table')!.getBoundingClientRect();
    const room = paper(element)!.getBoundingClientRect().width;
    const found = [look.display, look.color, look.backgroundColor, rest, [...new Set(cells)].join()];
    await emulateMedia({ media: 'screen' });
    expect(found).to.deep.equal(['block', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'none', 'static']);
    expect(width).to.be.at.most(room + 1);
  });

  it('does without the rest: before anything was fetched the table is not cut off and nothing sticks', async function () {
    const element: PigmentComparison = await comparison(
      html`<div style="block-size: 5000px"></div><pigment-comparison condition="melasma"></pigment-comparison>`,
      800,
    );
    expect(element.matches(':state(complete)')).to.be.false;
    await emulateMedia({ media: 'print' }).catch(() => {
      this.skip();
    });
    const { overflow } = getComputedStyle(rootOf(element).querySelector('.scroll')!);
    const { position } = getComputedStyle(rootOf(element).querySelector('thead th')!);
    await emulateMedia({ media: 'screen' });
    expect([overflow, position]).to.deep.equal(['visible', 'static']);
  });

  it('says what else to do where nothing opens', async () => {
    stub = stubPrint(false);
    const element = await whole(html`<pigment-comparison treatments="ipl cryotherapy"></pigment-comparison>`);
    press(element, 'Print');
    await waitUntil(() => said(element).includes('print command'), 'the hint is there');
    expect(textOf(rootOf(element).querySelector('[role=status]'))).to.equal(said(element));
  });
});
