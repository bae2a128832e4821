/** What assistive technology finds: lists, headings in order, dates, one today, sources in place. */
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { computeAccessibleName } from 'dom-accessibility-api';
import { allByRole, byRole } from '../../helpers/roles.ts';
import { all, count, one, rootOf, textOf, timeline } from './shown.ts';

const peel = { treatment: 'peel-superficial', start: '2026-11-20', today: '2026-11-25', sessions: '2' };
const levels = (element: Element): number[] =>
  all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName.slice(1)));

/** One button, the same for everyone, fetches all of them. */
async function showSources(element: Element): Promise<void> {
  byRole(element, 'button', 'Show what each line rests on').click();
  await waitUntil(() => count(element, '.cite') > 0, 'the buttons of the sources are there');
}

describe('semantics', () => {
  it('lists without markers are lists in every browser', async () => {
    const element = await timeline(peel);
    for (const list of all(element, '.path, .sessions ol, .do ul')) expect(list.getAttribute('role')).to.equal('list');
    for (const list of all(element, 'ul:not([role])'))
      expect(getComputedStyle(list).listStyleType).to.not.equal('none');
    expect([...one(element, '.path').children].every(({ localName }) => localName === 'li')).to.equal(true);
  });

  it('headings begin where the page says and skip no level', async () => {
    for (const [from, deepest] of [
      [2, 5],
      [4, 6],
      [6, 6],
    ] as const) {
      const element = await timeline(peel);
      element.headingLevel = from;
      await element.updateComplete;
      const found = levels(element);
      expect(found[0]).to.equal(from);
      expect(Math.max(...found)).to.equal(deepest);
      found.reduce((before, level) => {
        expect(level - before, found.join(' ')).to.be.at.most(1);
        return level;
      });
    }
  });

  it('every part has a heading, and its lists have theirs', async () => {
    const element = await timeline(peel);
    for (const part of all(element, '[data-phase]')) {
      expect(part.querySelectorAll('.step > h4').length).to.equal(1);
      for (const list of part.querySelectorAll('.lists ul'))
        expect(list.previousElementSibling?.localName).to.equal('h5');
    }
  });

  it('dates are times that a machine can read', async () => {
    const element = await timeline(peel);
    const times = all(element, 'time') as HTMLTimeElement[];
    expect(times.length).to.be.above(0);
    for (const { dateTime } of times) expect(dateTime).to.match(/^\d{4}-\d\d-\d\d$/);
  });

  it('every control has a name', async () => {
    const element = await timeline(peel);
    const controls = all(element, 'select, input, button, a');
    for (const control of controls) expect(computeAccessibleName(control), control.outerHTML).to.not.equal('');
    expect(allByRole(element, 'combobox').map((select) => computeAccessibleName(select))).to.deep.equal([
      'Treatment',
      'Number of sessions',
      'Weeks between sessions',
      'Show the plan for',
    ]);
  });

  it('says which sources a part rests on, in place', async () => {
    const element = await timeline({ treatment: 'peel-superficial' });
    const part = one(element, '[data-phase="peel/days-1-3"]');
    await showSources(element);
    const button = byRole(part, 'button', /Sources/);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await waitUntil(() => part.querySelectorAll('.citation').length > 1, 'the sources are there');
    expect(textOf(part.querySelector('.citations'))).to.contain('From clinic pages');
    expect(count(element, '.citations'), 'one at a time').to.equal(1);
  });

  it('says of a line with other grounds what they are', async () => {
    const element = await timeline({ treatment: 'microneedling-clinic' });
    await showSources(element);
    expect(textOf(one(element, '[data-line="wait-if-dark-or-sensitive"]'))).to.contain('This guide’s own view');
  });

  it('does not scroll or take the focus on load', async () => {
    const before = scrollY;
    const element = await timeline(peel);
    await waitUntil(() => element.matches(':state(complete)'), 'the plan is there');
    await nextFrame();
    expect(scrollY).to.equal(before);
    expect(document.activeElement?.localName).to.equal('body');
  });

  it('fits into 320 pixels, both directions', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await timeline({ ...peel, start: '2026-11-20T14:30' });
      const box = element.parentElement as HTMLElement;
      box.dir = dir;
      box.classList.add('narrow');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.narrow { inline-size: 320px; }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      await element.updateComplete;
      const frame = one(element, '.frame');
      expect(frame.getBoundingClientRect().width).to.equal(320);
      expect(frame.scrollWidth).to.be.at.most(320);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  });

  it('has the state "complete" as long as it shows a plan', async () => {
    const element = await timeline();
    expect(element.matches(':state(complete)')).to.equal(false);
    element.treatment = 'ipl';
    await element.updateComplete;
    expect(element.matches(':state(complete)')).to.equal(true);
    expect(rootOf(element).querySelectorAll('.path')).to.have.length(1);
  });
});
