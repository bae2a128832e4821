/** A plan that moved after a calendar was given it: the new dates under the same ids, and a way to cancel the old. */
import { expect } from '@open-wc/testing';
import { byRole } from '../../helpers/roles.ts';
import {
  ADD,
  asBefore,
  calendarFile,
  CANCEL,
  dated,
  names,
  NEW,
  property,
  said,
  saved,
  section,
  seesClick,
} from './calendars.ts';
import { dataOf, fragmentOf, LINK, madeLink, opened, press, touched } from './kept.ts';
import { choose, enter, one, rootOf, textOf } from './shown.ts';

const planIdOf = async (element: Parameters<typeof madeLink>[0]): Promise<string> =>
  String(dataOf(await madeLink(element))['i']);
const uids = (text: string): string[] => property(text, 'UID');

describe('a plan that moved after a calendar was given it', () => {
  const home = location.href;
  beforeEach(() => {
    seesClick(true);
  });
  afterEach(() => {
    asBefore();
    localStorage.clear();
    if (location.href !== home) history.replaceState(null, '', home);
  });

  it('is offered again: the same ids, a higher number', async () => {
    const element = await dated();
    expect(names(element)).to.deep.equal([ADD]);
    const first = await saved(element, ADD);
    await enter(element, '2026-11-27');
    expect(names(element)).to.deep.equal([NEW, CANCEL]);
    const second = await saved(element, NEW);
    const planId = await planIdOf(element);
    expect(second.text).to.equal(await calendarFile({ start: '2026-11-27', planId, revision: 1 }));
    expect(uids(second.text), 'what was over may be ahead again').to.include.members(uids(first.text));
    expect(names(element), 'nothing old is left').to.deep.equal([ADD]);
  });

  it('can be cancelled first: the old plan’s entries, between the old number and the new', async () => {
    const element = await dated();
    await saved(element, ADD);
    await enter(element, '2026-11-27');
    byRole(section(element), 'button', CANCEL).focus();
    const off = await saved(element, CANCEL);
    const planId = await planIdOf(element);
    expect(off.text).to.equal(await calendarFile({ start: '2026-11-20', planId, revision: 0 }, true));
    expect(off.name).to.equal('cancelled-skin-care.ics');
    expect(said(element)).to.contain('to cancel the old dates');
    expect(names(element)).to.deep.equal([ADD]);
    expect(textOf(one(element, '[role="status"]'))).to.equal('');
    const next = await saved(element, ADD);
    expect([property(off.text, 'SEQUENCE')[0], property(next.text, 'SEQUENCE')[0]]).to.deep.equal(['1', '2']);
  });

  it('has its focus on what adds entries once the button that cancels is gone', async () => {
    const element = await dated();
    await saved(element, ADD);
    await enter(element, '2026-11-27');
    byRole(section(element), 'button', CANCEL).focus();
    await saved(element, CANCEL);
    expect(textOf(rootOf(element).activeElement)).to.equal(ADD);
  });

  it('may be back where it was: then nothing is old', async () => {
    const element = await dated();
    const first = await saved(element, ADD);
    await enter(element, '2026-11-27');
    await enter(element, '2026-11-20');
    expect(names(element)).to.deep.equal([ADD]);
    const again = await saved(element, ADD);
    expect(uids(again.text)).to.deep.equal(uids(first.text));
    expect(Number(property(again.text, 'SEQUENCE')[0])).to.be.above(0);
  });

  it('with fewer sessions cancels only what has no new date, once the new ones are added', async () => {
    const element = await dated({ sessions: '3' });
    const before = await saved(element, ADD);
    await choose(element, one(element, '[part="session-count"]'), '2');
    const after = await saved(element, NEW);
    expect(names(element)).to.deep.equal([ADD, CANCEL]);
    const off = await saved(element, CANCEL);
    const gone = uids(before.text).filter((uid) => !uids(after.text).includes(uid));
    expect(gone.length).to.be.above(0);
    expect(uids(off.text)).to.deep.equal(gone);
    expect(new Set(property(off.text, 'STATUS'))).to.deep.equal(new Set(['CANCELLED']));
    expect(names(element)).to.deep.equal([ADD]);
  });

  it('without a date or of another treatment can still be cancelled', async () => {
    const element = await dated();
    const first = await saved(element, ADD);
    await choose(element, one(element, '[part="treatment"]'), 'cryotherapy');
    expect(names(element)).to.deep.equal([ADD, CANCEL]);
    await enter(element, '');
    expect(names(element)).to.deep.equal([CANCEL]);
    expect(textOf(section(element))).to.contain('may still have the old dates');
    expect(uids((await saved(element, CANCEL)).text)).to.deep.equal(uids(first.text));
    expect(names(element)).to.deep.equal([]);
  });

  it('knows it on another device, from its link', async () => {
    const element = await dated({ session: 'default' });
    const first = await saved(element, ADD);
    const { hash } = await madeLink(element);
    const other = await touched(await opened(hash));
    await enter(other, '2026-11-27');
    expect(uids((await saved(other, CANCEL)).text)).to.deep.equal(uids(first.text));
  });

  for (const [name, e] of Object.entries({
    'a number': 7,
    'a list': [],
    'an impossible date': { t: 'peel-superficial', d: '2027-02-30', n: 1, g: 3, r: 0, x: 0 },
    'an unknown treatment': { t: '__proto__', d: '2026-11-20', n: 1, g: 3, r: 0, x: 0 },
    '99 sessions': { t: 'peel-superficial', d: '2026-11-20', n: 99, g: 3, r: 0, x: 0 },
    'a number below zero': { t: 'peel-superficial', d: '2026-11-20', n: 1, g: 3, r: -1, x: 0 },
    'a day of giving that is none': { t: 'peel-superficial', d: '2026-11-20', n: 1, g: 3, r: 0, x: 0, f: 'yesterday' },
    'unknown flags': { t: 'peel-superficial', d: '2026-11-20', n: 1, g: 3, r: 0, x: 64 },
  }))
    it(`takes nothing from a link that lies about it: ${name}`, async () => {
      const element = await touched(await opened(fragmentOf({ ...LINK, e })));
      expect(names(element)).to.deep.equal([ADD]);
      expect(textOf(rootOf(element))).to.contain('Part of the link could not be used');
    });

  it('is remembered where the page remembers, forgotten with it, and works where storage throws', async () => {
    const element = await dated();
    element.remember = 'device';
    await element.updateComplete;
    await saved(element, ADD);
    await element.updateComplete;
    const kept = JSON.parse(Object.values({ ...localStorage })[0] as string) as { e: object; i: string };
    expect(kept.e).to.deep.equal({ t: 'peel-superficial', d: '2026-11-20', n: 1, g: 2, r: 0, x: 0, f: '2026-11-25' });
    await enter(element, '2026-11-27');
    expect(names(element)).to.include(CANCEL);
    await press(element, 'Forget them');
    expect(names(element)).to.deep.equal([ADD]);
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      expect((await saved(element, ADD)).text).to.not.contain(kept.i);
      await enter(element, '2026-12-04');
      expect(names(element)).to.deep.equal([NEW, CANCEL]);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});
