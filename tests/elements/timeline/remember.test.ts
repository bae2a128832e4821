/** `remember`: ticks and choices survive a reload, in this tab or on this device; a browser that refuses: remember-refused. */
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { catalogue } from '../../../src/data/index.ts';
import type { PigmentTimeline } from '../../../src/elements/timeline/pigment-timeline.ts';
import { dateOf, fragmentOf, fresh, hasButton, notes, openedWith, PEEL, tick, ticked } from './kept.ts';
import { choose, count, enter, one, textOf, told } from './shown.ts';

const DAYS = 'peel/days-1-3';
const PLACES = { tab: 'sessionStorage', device: 'localStorage' } as const;
type Where = keyof typeof PLACES;

async function remembering(session: string, where: string, treatment = ''): Promise<PigmentTimeline> {
  const element = await fixture<PigmentTimeline>(
    html`<pigment-timeline
      session=${session}
      remember=${where}
      treatment=${treatment}
      today=${PEEL.today}
    ></pigment-timeline>`,
  );
  await element.updateComplete;
  return element;
}
const peel = (session: string, where: string): Promise<PigmentTimeline> => remembering(session, where, PEEL.treatment);
const keyOf = (session: string, treatment = PEEL.treatment): string => `pigment-timeline:${session}/${treatment}`;
const heading = (element: Element): string => textOf(one(element, 'h2'));

afterEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

for (const [where, place] of Object.entries(PLACES) as [Where, 'sessionStorage' | 'localStorage'][]) {
  const stored = (key: string): Record<string, unknown> | null =>
    JSON.parse(window[place].getItem(key) ?? 'null') as Record<string, unknown> | null;

  describe(`remember="${where}"`, () => {
    it('says so before anything is kept, and keeps nothing before there is anything', async () => {
      const session = fresh();
      const element = await peel(session, where);
      expect(notes(element)).to.match(
        where === 'tab' ? /^Your ticks .* kept in this tab/ : /^Your ticks .* kept on this device.*Other people/,
      );
      expect(hasButton(element, 'Forget them')).to.equal(false);
      expect(window[place].length).to.equal(0);
    });

    it('keeps ticks and date there and nowhere else, small, with an id that says nothing', async () => {
      const session = fresh();
      const element = await peel(session, where);
      await enter(element, '2026-11-20');
      await tick(element, DAYS);
      const { i, k, ...rest } = stored(keyOf(session)) ?? {};
      expect(i).to.match(/^[0-9a-f]{24}$/);
      expect(k).to.have.length(1);
      expect(rest).to.deep.equal({ v: 1, c: catalogue.meta.version, d: '2026-11-20', r: 0, m: '2026-11-20' });
      expect(Object.keys(window[place])).to.deep.equal([keyOf(session)]);
      expect(window[place === 'localStorage' ? 'sessionStorage' : 'localStorage'].length).to.equal(0);
    });

    it('shows them after a reload, and moves no focus', async () => {
      const session = fresh();
      const element = await peel(session, where);
      await enter(element, '2026-11-20');
      await tick(element, DAYS);
      const before = ticked(element);
      element.remove();
      const focus = document.activeElement;
      const again = await peel(session, where);
      expect([dateOf(again), ticked(again)]).to.deep.equal(['2026-11-20', before]);
      expect(document.activeElement).to.equal(focus);
      expect(hasButton(again, 'Forget them')).to.equal(true);
    });

    it('keeps the treatment that the visitor chose, and that they chose none', async () => {
      const session = fresh();
      const element = await remembering(session, where);
      await choose(element, one(element, '[part="treatment"]'), 'cryotherapy');
      element.remove();
      const again = await remembering(session, where);
      expect(heading(again)).to.contain('Freezing');
      const own = await peel(session, where);
      expect(heading(own), 'a page about a treatment has a plan of its own').to.contain('Light peel');
      await choose(own, one(own, '[part="treatment"]'), '');
      own.remove();
      expect(count(await peel(session, where), '[data-phase]')).to.equal(0);
    });

    it('goes when the page takes the attribute away', async () => {
      const session = fresh();
      const element = await peel(session, where);
      await tick(element, DAYS);
      element.remember = null;
      await element.updateComplete;
      expect(window[place].length).to.equal(0);
      await tick(element, DAYS, 1);
      expect([window[place].length, ticked(element).length]).to.deep.equal([0, 2]);
      expect(notes(element)).to.equal('');
    });

    it('raises the revision where the page has another date than last time', async () => {
      const session = fresh();
      const element = await peel(session, where);
      element.start = '2026-11-20';
      await element.updateComplete;
      await tick(element, DAYS);
      expect(stored(keyOf(session))?.['r']).to.equal(0);
      element.start = '2026-11-21';
      await element.updateComplete;
      expect(stored(keyOf(session))?.['r']).to.equal(1);
    });

    it('leaves a plan from a link alone until the visitor changes it', async () => {
      const session = fresh();
      const element = await peel(session, where);
      await tick(element, DAYS);
      const before = window[place].getItem(keyOf(session));
      element.remove();
      const link = { v: 1, c: catalogue.meta.version, s: session, t: 'cryotherapy', d: '2026-11-01', k: [] };
      openedWith(fragmentOf(link));
      const again = await peel(session, where);
      expect(heading(again)).to.contain('Freezing');
      expect(window[place].getItem(keyOf(session))).to.equal(before);
      await enter(again, '2026-11-02');
      expect(stored(keyOf(session))).to.include({ t: 'cryotherapy', d: '2026-11-02' });
    });
  });
}

describe('a copy that lies', () => {
  const own = (more: object): string => JSON.stringify({ v: 1, c: catalogue.meta.version, ...more });
  const COPIES: Record<string, string> = {
    empty: '',
    'no JSON': '{',
    null: 'null',
    'a list': '[]',
    'of a later format': '{"v":2,"d":"2026-11-20"}',
    'an unknown treatment': own({ t: 'leeches', d: '2026-11-20' }),
    'an impossible date': own({ d: '2027-02-30' }),
    'a date with markup': own({ d: '"><img src=x onerror=alert(1)>' }),
    'ticks of nothing': own({ k: ['a/b/c/d/1', {}, 1e9, '../../x'] }),
    'of a megabyte': own({ k: ['x'.repeat(1_000_000)] }),
  };
  for (const [name, text] of Object.entries(COPIES)) {
    it(`is no copy: ${name}`, async () => {
      const session = fresh();
      localStorage.setItem(keyOf(session), text);
      const element = await peel(session, 'device');
      expect(heading(element)).to.contain('Light peel');
      expect([dateOf(element), ticked(element)]).to.deep.equal(['', []]);
    });
  }
});

it('another tab’s changes are followed, and come to rest', async () => {
  const session = fresh();
  const element = await peel(session, 'device');
  await tick(element, DAYS);
  const other = { v: 1, c: 'other', d: '2026-11-19', k: [], i: 'b'.repeat(24), r: 4, m: '2026-11-19' };
  const text = JSON.stringify(other);
  localStorage.setItem(keyOf(session), text);
  window.dispatchEvent(new StorageEvent('storage', { key: keyOf(session) }));
  await element.updateComplete;
  expect([dateOf(element), ticked(element)]).to.deep.equal(['2026-11-19', []]);
  expect(localStorage.getItem(keyOf(session)), 'nothing is written back').to.equal(text);
  localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  await element.updateComplete;
  expect([dateOf(element), localStorage.length]).to.deep.equal(['', 0]);
});

for (const value of ['', 'yes', 'local', 'constructor']) {
  it(`remember="${value}" is reported, and nothing is kept`, async () => {
    const messages = await told(async () => {
      const element = await peel(fresh(), value);
      await tick(element, DAYS);
      expect(notes(element)).to.equal('');
    });
    expect(messages.join()).to.contain(`remember="${value}"`).and.to.contain('Write "tab" or "device"');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });
}
