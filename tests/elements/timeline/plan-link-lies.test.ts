/** What a link that lies can do: nothing, or what of it is known is shown, and one line says so. */
import { expect } from '@open-wc/testing';
import { dataOf, dateOf, fragmentOf, FROM, hasButton, LINK, madeLink, notes, opened, PART, ticked } from './kept.ts';
import { count, one, textOf } from './shown.ts';

const home = location.href;
const UNREAD = 'The link that you opened could not be read, so no plan was taken from it.';
const TICK = 'peel-superficial/peel/first-24-hours/moisturise/1';
const heading = (element: Element): string => textOf(one(element, 'h2'));
// A browser lets a page change its address only so often.
afterEach(() => {
  if (location.href !== home) history.replaceState(null, '', home);
});

describe('a link that lies', () => {
  const UNUSABLE: Record<string, string> = {
    empty: '#pigment-plan=',
    'no base64': '#pigment-plan=%%%',
    'no JSON': `#pigment-plan=${btoa('{').replace(/=+$/, '')}`,
    'half of it': fragmentOf(LINK).slice(0, 60),
    'a number': '#pigment-plan=Nw',
    null: '#pigment-plan=bnVsbA',
    'a list': '#pigment-plan=W10',
    'an empty object': fragmentOf({}),
    'of a later format': fragmentOf({ ...LINK, v: 2 }),
    'without a treatment': fragmentOf({ ...LINK, t: undefined }),
    'an unknown treatment': fragmentOf({ ...LINK, t: 'leeches' }),
    'a treatment of the prototype': fragmentOf({ ...LINK, t: '__proto__' }),
    'a treatment that is an object': fragmentOf({ ...LINK, t: { toString: 'peel-superficial' } }),
    'ticks that are no list': fragmentOf({ ...LINK, k: { length: 3 } }),
    'a session that is an object': fragmentOf({ ...LINK, s: {}, t: 'leeches' }),
    'of a megabyte': `#pigment-plan=${'eyJ2IjoxfQ'.repeat(100_000)}`,
    'deeply nested': `#pigment-plan=${btoa(`{"v":1,"k":${'['.repeat(2_000)}${']'.repeat(2_000)}}`).replace(/=+$/, '')}`,
  };
  for (const [name, fragment] of Object.entries(UNUSABLE)) {
    it(`${name}: is told in one line and changes nothing`, async () => {
      const faults: string[] = [];
      const note = (event: Event) => faults.push(event.type);
      for (const type of ['error', 'unhandledrejection', 'pigment-error']) window.addEventListener(type, note);
      const element = await opened(fragment, { treatment: 'cryotherapy' });
      for (const type of ['error', 'unhandledrejection', 'pigment-error']) window.removeEventListener(type, note);
      expect(notes(element)).to.equal(UNREAD);
      expect(hasButton(element, 'Close this plan')).to.equal(false);
      expect(heading(element)).to.contain('Freezing');
      expect([dateOf(element), ticked(element), location.hash]).to.deep.equal(['', [], '']);
      expect(faults).to.be.empty;
    });
  }

  const PARTLY: Record<string, [object, { date?: string; ticks?: number; sessions?: number }]> = {
    'an impossible date': [{ ...LINK, d: '2027-02-30' }, { date: '' }],
    'a far date': [{ ...LINK, d: '9999-01-01' }, { date: '' }],
    'a date with markup': [{ ...LINK, d: '<img src=x onerror=alert(1)>' }, { date: '' }],
    '99 sessions': [{ ...LINK, n: 99 }, {}],
    'half a session': [{ ...LINK, n: 1.5 }, {}],
    'a gap below zero': [{ ...LINK, g: -3 }, {}],
    'ticks that are not there': [
      { ...LINK, k: [TICK, 'a/b/c/d/1', 7, null, '__proto__/x/y/z/1', `${TICK}/2`] },
      { ticks: 1 },
    ],
    'ticks by the thousand': [{ ...LINK, k: Array.from({ length: 600 }, () => TICK) }, { ticks: 1 }],
    'an id that is none': [{ ...LINK, i: 'x\r\nATTENDEE:mailto:a@b' }, {}],
    'a revision that is none': [{ ...LINK, r: -1 }, {}],
    'an earlier catalogue': [{ ...LINK, c: '0.0.1' }, {}],
    'no catalogue': [{ ...LINK, c: undefined }, {}],
  };
  for (const [name, [data, { date = '2026-11-20', ticks = 0 }]] of Object.entries(PARTLY)) {
    it(`${name}: the rest is shown, and one line says so`, async () => {
      const element = await opened(fragmentOf(data));
      expect(heading(element)).to.contain('Light peel');
      expect(notes(element)).to.contain(FROM).and.to.contain(PART);
      expect([dateOf(element), ticked(element).length]).to.deep.equal([date, ticks]);
      expect(count(element, '[part="sessions"]'), 'one session').to.equal(0);
      const { i, r } = dataOf(await madeLink(element));
      expect(i).to.match(/^[0-9a-f]{24}$/);
      expect(r).to.be.oneOf([0, 2]);
    });
  }
});
