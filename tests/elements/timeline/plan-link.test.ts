/** A link to a plan: made only when asked for, in the fragment only, taken out of the address, and read without trust. */
import { expect, waitUntil } from '@open-wc/testing';
import { catalogue } from '../../../src/data/index.ts';
import { byRole } from '../../helpers/roles.ts';
import {
  dataOf,
  dateOf,
  fragmentOf,
  fresh,
  FROM,
  LINK,
  linkBox,
  madeLink,
  notes,
  opened,
  openedWith,
  PART,
  PEEL,
  press,
  tick,
  ticked,
  touched,
} from './kept.ts';
import { all, choose, count, enter, one, phases, rootOf, textOf, timeline } from './shown.ts';

const home = location.href;
const { version } = catalogue.meta;
const DAYS = 'peel/days-1-3';
const heading = (element: Element): string => textOf(one(element, 'h2'));
// A browser lets a page change its address only so often.
afterEach(() => {
  if (location.href !== home) history.replaceState(null, '', home);
});

describe('making a link to a plan', () => {
  it('waits to be asked, warns, and selects it', async () => {
    const element = await touched(await timeline(PEEL));
    expect(linkBox(element)).to.equal(null);
    expect(rootOf(element).textContent).to.not.contain('pigment-plan=');
    await madeLink(element);
    const box = byRole(element, 'textbox', 'Link to your plan') as HTMLInputElement;
    await waitUntil(() => rootOf(element).activeElement === box, 'it has focus');
    expect([box.readOnly, box.selectionStart, box.selectionEnd]).to.deep.equal([true, 0, box.value.length]);
    const warning = rootOf(element).getElementById(box.getAttribute('aria-describedby') ?? '');
    expect(textOf(warning)).to.contain('Anyone who has it can see the plan');
  });

  it('keeps everything in the fragment, and nothing about the visitor beside the plan', async () => {
    const element = await timeline({ ...PEEL, start: '2026-11-20T14:30', sessions: '2', session: 'default' });
    await tick(element, DAYS);
    const url = await madeLink(element);
    expect(url.href.replace(url.hash, '')).to.equal(home.replace(/#.*/, ''));
    const { i, k, ...rest } = dataOf(url);
    expect(i).to.match(/^[0-9a-f]{24}$/);
    expect(k).to.have.length(1);
    expect(rest).to.deep.equal({
      ...{ v: 1, c: version, t: 'peel-superficial', d: '2026-11-20T14:30', n: 2, r: 0, m: '2026-11-20T14:30' },
      g: catalogue.treatments['peel-superficial']?.gapWeeks.min,
    });
  });

  it('tells nobody: no event, storage, or change of the address', async () => {
    const element = await touched(await timeline(PEEL));
    const told: string[] = [];
    const note = (event: Event) => told.push(event.type);
    const types = ['click', 'select', 'focusin', 'copy', 'pigment-stage', 'pigment-error', 'hashchange'];
    for (const type of types) window.addEventListener(type, note);
    const state = () => [location.href, history.length, localStorage.length, sessionStorage.length, document.cookie];
    const before = state();
    await madeLink(element);
    for (const type of types) window.removeEventListener(type, note);
    expect(told).to.be.empty;
    expect(state()).to.deep.equal(before);
  });

  it('is undone by a change of the plan, and keeps the id with a revision for each date that moved', async () => {
    const element = await touched(await timeline(PEEL));
    const first = dataOf(await madeLink(element));
    await tick(element, DAYS);
    expect(linkBox(element)).to.equal(null);
    const second = dataOf(await madeLink(element));
    expect([second['i'], second['r']]).to.deep.equal([first['i'], 0]);
    await enter(element, '2026-11-24');
    await enter(element, '');
    await enter(element, '2026-11-24');
    const third = dataOf(await madeLink(element));
    expect([third['i'], third['r'], third['d']]).to.deep.equal([first['i'], 1, '2026-11-24']);
    await enter(element, '2026-11-20');
    expect(dataOf(await madeLink(element))['r'], 'back is a move too').to.equal(2);
  });

  it('gives two plans two ids', async () => {
    const ids = [];
    for (let n = 0; n < 2; n += 1) ids.push(dataOf(await madeLink(await touched(await timeline(PEEL))))['i']);
    expect(ids[0]).to.not.equal(ids[1]);
  });
});

describe('opening a link to a plan', () => {
  it('shows the plan with its ticks, and takes it out of the address and of no history', async () => {
    const session = fresh();
    const element = await timeline({ ...PEEL, sessions: '2', 'gap-weeks': '5', session });
    await tick(element, DAYS);
    const url = await madeLink(element);
    const before = ticked(element);
    element.remove();
    openedWith(url.hash, { mine: 1 });
    const { length } = history;
    const focus = document.activeElement;
    const again = await timeline({ today: PEEL.today, session });
    expect(heading(again)).to.equal(heading(element));
    expect(dateOf(again)).to.equal('2026-11-20');
    expect(all(again, '[part="sessions"] li').map(textOf)).to.deep.equal(
      all(element, '[part="sessions"] li').map(textOf),
    );
    expect(ticked(again)).to.deep.equal(before).and.to.have.length(1);
    expect(notes(again)).to.contain(FROM).and.to.not.contain(PART);
    expect([location.href, history.length, history.state]).to.deep.equal([
      home.replace(/#.*/, ''),
      length,
      { mine: 1 },
    ]);
    expect(document.activeElement).to.equal(focus);
    const made = dataOf(await madeLink(again));
    expect([made['i'], made['r']], 'it is the same plan').to.deep.equal([dataOf(url)['i'], 0]);
  });

  it('raises the revision from where it was', async () => {
    const element = await opened(fragmentOf({ ...LINK, m: '2026-11-20' }));
    await enter(element, '2026-11-23');
    const made = dataOf(await madeLink(element));
    expect([made['i'], made['r']]).to.deep.equal([LINK.i, 3]);
  });

  it('can be closed: what was there before comes back', async () => {
    const element = await opened(fragmentOf(LINK), { treatment: 'microneedling-clinic' });
    expect(heading(element)).to.contain('Light peel');
    await press(element, 'Close this plan');
    expect(heading(element)).to.contain('Microneedling at a clinic');
    expect([dateOf(element), notes(element)]).to.deep.equal(['', '']);
  });

  it('is left to the timeline in the page by one that is out of it', async () => {
    const gone = await opened(fragmentOf(LINK));
    gone.remove();
    openedWith(fragmentOf(LINK));
    gone.requestUpdate();
    await gone.updateComplete;
    expect(location.hash).to.contain('pigment-plan=');
  });

  it('says no more where the plan is from once the visitor has changed it', async () => {
    const element = await opened(fragmentOf(LINK));
    expect(notes(element)).to.contain(FROM);
    await tick(element, DAYS);
    expect(notes(element)).to.equal('');
  });

  it('works on a page that is open already, twice', async () => {
    const element = await timeline({ today: PEEL.today, session: 'default' });
    for (const d of ['2026-11-20', '2026-11-22', '2026-11-20']) {
      location.hash = fragmentOf({ ...LINK, d });
      await waitUntil(
        () => rootOf(element).querySelector('input[type=date]') && dateOf(element) === d,
        `${d} is shown`,
      );
      expect(location.hash).to.equal('');
    }
  });

  it('leaves what else is in the fragment to the page', async () => {
    const code = fragmentOf(LINK).slice(1);
    for (const [fragment, rest] of [
      [`#/skin?tab=2&${code}`, '#/skin?tab=2'],
      [`#${code}&pigment-quiz=e30`, '#pigment-quiz=e30'],
    ] as const) {
      const element = await opened(fragment);
      expect(heading(element)).to.contain('Light peel');
      expect(location.hash).to.equal(rest);
      element.remove();
    }
  });

  it('is for its own session: of two timelines one takes it', async () => {
    openedWith(fragmentOf({ ...LINK, s: 'second' }));
    const first = await timeline({ session: 'first' });
    expect(location.hash, 'it waits for its own').to.contain('pigment-plan=');
    const second = await timeline({ session: 'second' });
    expect([notes(first), count(first, '[data-phase]')]).to.deep.equal(['', 0]);
    expect(notes(second)).to.contain(FROM);
  });

  it('fetches all plans, whichever it holds', async () => {
    const element = await opened(fragmentOf(LINK));
    await choose(element, one(element, '[part="treatment"]'), 'cryotherapy');
    expect(phases(element)).to.not.be.empty;
  });

  it('has room for everything there is to tick', async () => {
    const family = catalogue.aftercare['peel'];
    const every = Object.entries(family?.phases ?? {}).flatMap(([phase, { do: own }]) =>
      Object.keys(own).flatMap((line) =>
        Array.from({ length: 12 }, (_, n) => `peel-superficial/peel/${phase}/${line}/${n + 1}`),
      ),
    );
    const again = await opened(fragmentOf({ ...LINK, n: 12, k: every }));
    expect(notes(again)).to.not.contain(PART);
    expect(ticked(again).length).to.equal(all(again, '[data-phase] [part="do"] li').length).and.to.be.at.least(1);
  });
});
