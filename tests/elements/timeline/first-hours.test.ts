/** The first 24 hours: until which hour they count, and what is on the day itself before it. */
import { expect } from '@open-wc/testing';
import { all, count, enter, one, textOf, timeline } from './shown.ts';

const needling = { treatment: 'microneedling-clinic', start: '2026-11-20T14:30' };
const now = (element: Element): string[] =>
  all(element, '[data-phase].now').map(({ dataset }) => dataset['phase'] ?? '');
const today = (element: Element): string => textOf(one(element, '[part="today"]'));

describe('the first 24 hours', () => {
  it('say until when they count beside the next part, and that this is the next change', async () => {
    const element = await timeline({ ...needling, today: '2026-11-21T09:00' });
    expect(now(element)).to.deep.equal(['microneedling/first-24-hours', 'microneedling/days-1-3']);
    expect(today(element))
      .to.contain('Until 14:30 today, “The first 24 hours” counts too.')
      .and.contain('The next change comes today at 14:30.')
      .and.not.contain('in 3 days');
    const later = await timeline({ ...needling, today: '2026-11-21T14:30' });
    expect(now(later)).to.deep.equal(['microneedling/days-1-3']);
    expect(today(later)).to.contain('in 3 days').and.not.contain('Until');
  });

  it('say so without an hour too', async () => {
    const element = await timeline({ ...needling, start: '2026-11-20', today: '2026-11-21' });
    expect(today(element)).to.contain('“The first 24 hours” counts until 24 hours have passed.');
  });

  it('have not begun before the hour on the day itself', async () => {
    for (const treatment of ['microneedling-clinic', 'ipl', 'cryotherapy', 'peel-tca']) {
      const element = await timeline({ ...needling, treatment, today: '2026-11-20T09:00' });
      expect(today(element), treatment)
        .to.contain('It is the day of your treatment')
        .and.contain('The next change comes today at 14:30.')
        .and.not.match(/normal|0 days/);
      expect(
        now(element).filter((id) => /24|medium/.test(id)),
        treatment,
      ).to.be.empty;
      expect(textOf(one(element, '[part="call-clinic"]')), treatment).to.not.match(/pus|blister/);
      expect(count(element, '[aria-current="date"]'), treatment).to.equal(1);
    }
    const begun = await timeline({ ...needling, today: '2026-11-20T14:30' });
    expect(now(begun)).to.deep.equal(['microneedling/first-24-hours']);
  });

  it('are the part of the whole day where its hour is not known', async () => {
    const element = await timeline({ ...needling, start: '2026-11-20', today: '2026-11-20' });
    expect(now(element)).to.deep.equal(['microneedling/first-24-hours']);
    expect(textOf(one(element, '[part="call-clinic"]'))).to.not.contain('needs to wait');
  });

  it('keep the page’s hour when the visitor comes back to its day', async () => {
    const element = await timeline({ ...needling, today: '2026-11-21T09:00' });
    await enter(element, '2026-11-19');
    expect(now(element)).to.deep.equal(['microneedling/days-1-3']);
    await enter(element, '2026-11-20');
    expect(today(element)).to.contain('Until 14:30 today');
  });
});
