/** When to call: first in the document after the head, and always there. */
import { expect } from '@open-wc/testing';
import { aftercare } from '../../../src/data/default/aftercare.ts';
import { byRole } from '../../helpers/roles.ts';
import { touched } from './screens.ts';
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
    // The first of them is everybody's.
    const listed = [
      ...called(element),
      ...emergencies(element).map((id) => (id === 'any' ? 'swelling-or-breathing' : id)),
    ];
    expect([...listed].sort()).to.deep.equal([...ids].sort());
  });

  it('lists with dates what counts by now, and the emergencies of the whole plan', async () => {
    const signs = ['blisters-or-raw-skin', 'pain-gets-worse', 'pus-or-fever', 'cold-sore', 'new-dark-marks'];
    const element = await timeline({ ...peel, today: '2026-12-01' });
    expect(called(element)).to.deep.equal([...signs, 'red-patches']);
    expect(emergencies(element)).to.deep.equal(['any', 'salicylic-reaction', 'peel-in-eye']);
    const ended = await timeline({ ...peel, today: '2027-06-01' });
    expect(called(ended), 'after the end as well').to.deep.equal([...signs, 'red-patches']);
  });

  it('lists only getting ready before the treatment, and says that it is another list then', async () => {
    const element = await timeline({ treatment: 'microneedling-clinic', start: '2026-11-20', today: '2026-11-01' });
    expect(called(element)).to.deep.equal(['postpone']);
    expect(textOf(one(element, '[part="call-clinic"]'))).to.contain('This list is for the time before your treatment.');
  });

  it('tells getting ready apart where there are no dates, and on paper', async () => {
    const element = await touched(await timeline({ treatment: 'peel-superficial' }));
    expect(textOf(one(element, '[data-line="postpone-or-pregnant"]'))).to.match(/^Before a treatment: You get/);
    window.dispatchEvent(new Event('beforeprint'));
    expect(textOf(one(element, '.sheet')))
      .to.contain('Before a treatment: You get')
      .and.contain('collapse');
  });

  it('puts the same-day lines first and says so in words', async () => {
    const element = await timeline({ treatment: 'microneedling-clinic', start: '2026-11-20', today: '2026-11-22' });
    expect(called(element)[0]).to.equal('eye-pain-or-blisters');
    expect(textOf(one(element, '[part="call-clinic"] li'))).to.match(/^The same day: /);
  });

  it('always names trouble breathing and collapse, once', async () => {
    for (const treatment of ['ipl', 'cryotherapy', 'home-roller', 'peel-tca', 'microneedling-clinic']) {
      const element = await timeline({ treatment });
      expect(
        textOf(one(element, '[part="emergency"]')).match(/trouble breathing.* collapse/g),
        treatment,
      ).to.have.length(1);
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
