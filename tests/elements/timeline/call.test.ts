/** When to call: first in the document after the head, and always there. */
import { expect } from '@open-wc/testing';
import { aftercare } from '../../../src/data/default/aftercare.ts';
import { byRole } from '../../helpers/roles.ts';
import { count, lines, one, rootOf, textOf, timeline } from './shown.ts';

const peel = { treatment: 'peel-superficial', start: '2026-11-20' };
const called = (element: Element): string[] =>
  lines(one(element, '[part="call"]').parentElement as Element, 'call-clinic');
const emergencies = (element: Element): string[] =>
  lines(one(element, '[part="call"]').parentElement as Element, 'emergency');

describe('when to call', () => {
  it('stands right after the head, whatever is shown', async () => {
    for (const attributes of [
      {},
      { treatment: 'home-roller' },
      { treatment: 'ipl' },
      { ...peel, today: '2026-11-25' },
    ]) {
      const element = await timeline(attributes);
      const parts = [...(one(element, '[part="call"]').parentElement?.children ?? [])].map((child) =>
        child.getAttribute('part'),
      );
      expect(parts.slice(0, 2)).to.deep.equal(['head', 'call']);
      expect(textOf(one(element, '[part="emergency"]'))).to.contain('Call 999');
      expect(emergencies(element)).to.not.be.empty;
    }
  });

  it('lists without dates whatever any part says, each line once', async () => {
    const element = await timeline({ treatment: 'peel-superficial' });
    const parts = Object.values(aftercare['peel']?.phases ?? {});
    const ids = new Set(parts.flatMap(({ callIf }) => Object.keys(callIf)));
    expect(new Set([...called(element), ...emergencies(element)])).to.deep.equal(ids);
    expect([...called(element), ...emergencies(element)]).to.have.length(ids.size);
  });

  it('lists today’s lines with dates, and the emergencies of the whole plan', async () => {
    const element = await timeline({ ...peel, today: '2026-12-01' });
    expect(called(element)).to.deep.equal(['dark-or-red-patches']);
    expect(emergencies(element)).to.deep.equal(['swelling-or-breathing', 'salicylic-reaction', 'peel-in-eye']);
  });

  it('lists everything between two parts, and where a part has no lines of its own', async () => {
    const between = await timeline({ treatment: 'microneedling-clinic', start: '2026-11-20', today: '2026-12-10' });
    expect(called(between)).to.include('redness-spreads').and.include('darker-than-before');
    const before = await timeline({ treatment: 'microneedling-clinic', start: '2026-11-20', today: '2026-11-01' });
    expect(called(before)).to.include('postpone');
  });

  it('puts the same-day lines first and says so in words', async () => {
    const element = await timeline({ treatment: 'microneedling-clinic', start: '2026-11-20', today: '2026-11-22' });
    expect(called(element)[0]).to.equal('eye-pain-or-blisters');
    expect(textOf(one(element, '[part="call-clinic"] li'))).to.match(/^The same day: /);
  });

  it('always names trouble breathing, once', async () => {
    for (const treatment of ['ipl', 'cryotherapy', 'home-roller', 'peel-tca']) {
      const element = await timeline({ treatment });
      expect(textOf(one(element, '[part="emergency"]')).match(/trouble breathing/g), treatment).to.have.length(1);
    }
  });

  it('calls the number that was given, and the urgent one', async () => {
    const element = await timeline({ ...peel, phone: '020 7946 0000' });
    expect(byRole(element, 'link', 'Call 020 7946 0000').getAttribute('href')).to.equal('tel:02079460000');
    expect(byRole(element, 'link', 'Call 111').getAttribute('href')).to.equal('tel:111');
  });

  it('makes no link of what is no number', async () => {
    const element = await timeline({ ...peel, phone: 'javascript:alert()' });
    expect(count(element, '[part="phone"]')).to.equal(0);
    expect(rootOf(element).querySelector('a[href^="javascript"]')).to.equal(null);
  });
});
