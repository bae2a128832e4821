/** With a date every part has calendar days, whatever the browser's time zone is, and today has its place. */
import { expect } from '@open-wc/testing';
import { byRole } from '../../helpers/roles.ts';
import { all, choose, count, datesOf, lines, one, phase, phases, textOf, texts, timeline } from './shown.ts';

const peel = { treatment: 'peel-superficial', start: '2026-11-20' };
const needling = { treatment: 'microneedling-clinic', start: '2026-11-20' };
const days = (element: Element): string[] =>
  all(element, '[data-phase]').map((item) =>
    [...item.querySelectorAll('time')].map(({ dateTime }) => dateTime).join('/'),
  );

describe('a timeline with dates', () => {
  it('counts calendar days from the start', async () => {
    const element = await timeline({ ...peel, today: '2026-11-25' });
    expect(days(element)).to.deep.equal([
      '2026-10-23/2026-11-06',
      '2026-11-06/2026-11-20',
      '2026-11-20/2026-11-21',
      '2026-11-21/2026-11-23',
      '2026-11-24/2026-11-27',
      '2026-11-28/2026-12-04',
      '2026-12-04/2027-01-15',
    ]);
    expect(datesOf(all(element, '.badge')[4] ?? null)).to.equal('Tue 24 Nov – Fri 27 Nov');
  });

  it('crosses the change of clocks and a leap day without losing a day', async () => {
    const spring = await timeline({ ...peel, start: '2027-03-27', today: '2027-03-27' });
    expect(days(spring).slice(2, 4)).to.deep.equal(['2027-03-27/2027-03-28', '2027-03-28/2027-03-30']);
    const leap = await timeline({ ...peel, start: '2028-02-28', today: '2028-02-28' });
    expect(days(leap).slice(2, 4)).to.deep.equal(['2028-02-28/2028-02-29', '2028-02-29/2028-03-02']);
  });

  it('marks today in its part, once for assistive technology', async () => {
    const element = await timeline({ ...peel, today: '2026-11-25' });
    const [current, ...more] = all(element, '[aria-current]');
    expect(more.length).to.equal(0);
    expect(current?.getAttribute('aria-current')).to.equal('date');
    expect(current?.dataset['phase']).to.equal('peel/days-4-7');
    expect(textOf(current ?? null)).to.contain('Today, day 5');
  });

  it('names both parts where two hold on the same day', async () => {
    const element = await timeline({ ...peel, today: '2026-11-21' });
    const marked = all(element, '[data-phase].now').map(({ dataset }) => dataset['phase']);
    expect(marked).to.deep.equal(['peel/first-24-hours', 'peel/days-1-3']);
    expect(texts(element, '.path .mark')).to.deep.equal(['Today, day 1', 'Today, day 1']);
    expect(count(element, '[aria-current]')).to.equal(1);
    expect(textOf(one(element, '[part="today"]'))).to.contain('The first 24 hours; Days 1 to 3');
  });

  it('answers "Is this normal today?" from the part that holds', async () => {
    const element = await timeline({ ...peel, today: '2026-11-25' });
    const summary = one(element, '[part="today"]');
    expect(textOf(summary)).to.contain('Is this normal today? Day 5 of 7 of the usual recovery: Wednesday');
    expect(textOf(summary)).to.contain('25 November 2026');
    expect([...summary.querySelectorAll('li')].map(({ dataset }) => dataset['line'])).to.deep.equal([
      'flaking-3-7-days',
      'light-peel-heals',
    ]);
    expect(textOf(summary))
      .to.contain('Redness should be fading.')
      .and.contain('On brown or black skin')
      .and.contain('“Emergency” and “Call the clinic if” means call');
    expect(textOf(summary)).to.contain('in 3 days, on 28 November 2026: Week 2');
  });

  it('has a place of its own for today between two parts', async () => {
    const element = await timeline({ ...needling, today: '2026-12-10' });
    const items = all(element, '.path > li');
    const at = items.findIndex((item) => item.hasAttribute('aria-current'));
    expect(items[at - 1]?.dataset['phase']).to.equal('microneedling/week-2');
    expect(items[at + 1]?.dataset['phase']).to.equal('microneedling/weeks-4-8');
    expect(textOf(items[at] ?? null))
      .to.contain('Today, day 20')
      .and.contain('The next part begins in 8 days, on 18 December 2026.');
    expect(textOf(items[at] ?? null)).to.contain('still counts');
  });

  it('says what is ahead before the plan begins', async () => {
    const element = await timeline({ ...needling, today: '2026-10-10' });
    const first = one(element, '.path > li');
    expect(textOf(first))
      .to.contain('Today, 41 days before')
      .and.contain('There is nothing to do yet.')
      .and.contain('in 13 days, on 23 October 2026');
    expect(textOf(one(element, '[part="today"]'))).to.contain('Your treatment is in 41 days.');
  });

  it('counts down to the treatment while getting ready', async () => {
    const element = await timeline({ ...peel, today: '2026-11-19' });
    expect(textOf(one(element, '[part="today"]'))).to.contain('Your treatment is tomorrow.');
    expect(texts(element, '.mark')).to.deep.equal(['Today, 1 day before']);
    expect(textOf(one(element, '[part="today"]')), 'nothing is healing yet').to.not.contain('normal');
  });

  it('says so when the plan has ended', async () => {
    const element = await timeline({ ...peel, today: '2027-06-01' });
    const items = all(element, '.path > li');
    expect(items.at(-1)?.getAttribute('aria-current')).to.equal('date');
    expect(textOf(items.at(-1) ?? null)).to.contain('This plan has ended.');
  });

  it('gives the first 24 hours their hours when the time is known', async () => {
    const element = await timeline({ ...peel, start: '2026-11-20T14:30', today: '2026-11-20' });
    expect(days(element)[2]).to.equal('2026-11-20T14:30/2026-11-21T14:30');
    expect(datesOf(phase(element, 'peel/first-24-hours'))).to.contain('Fri 20 Nov 14:30 – Sat 21 Nov 14:30');
  });
});

describe('what comes next', () => {
  const said = async (attributes: object): Promise<string> => textOf(one(await timeline(attributes), '[part="today"]'));

  it('is the end of the part and the next one where days lie between', async () => {
    const text = await said({ ...needling, today: '2026-12-01' });
    expect(text).to.contain(
      'This part ends on 4 December 2026. The next change comes in 17 days, on 18 December 2026: Weeks 4 to 8',
    );
  });

  it('is the end of the plan in its last part', async () => {
    expect(await said({ ...peel, today: '2026-12-20' })).to.contain(
      'This part ends on 15 January 2027. It is the last part of this plan.',
    );
  });

  it('is the next session where there is one', async () => {
    const ipl = { treatment: 'ipl', start: '2026-11-20', sessions: '3' };
    expect(await said({ ...ipl, today: '2026-12-01' })).to.contain(
      'This part ends on 4 December 2026. Session 2 is on 11 December 2026.',
    );
    expect(await said({ ...ipl, today: '2026-12-07' }))
      .to.contain('Getting ready for session 2 has begun.')
      .and.contain('Session 2 is on 11 December 2026.');
  });
});

describe('several sessions', () => {
  const three = { ...needling, sessions: '3', 'gap-weeks': '4' };

  it('lists their dates and shows the one that today belongs to', async () => {
    const element = await timeline({ ...three, today: '2026-12-20' });
    expect(texts(element, '[part="sessions"] li')).to.deep.equal([
      'Session 1 20 November 2026',
      'Session 2 18 December 2026',
      'Session 3 15 January 2027',
    ]);
    expect((one(element, '[part="sessions"] select') as HTMLSelectElement).value).to.equal('2');
    expect(days(element)).to.include('2026-12-18/2026-12-19');
    expect(textOf(one(element, '[part="today"]'))).to.contain('Day 2 of 7 after session 2');
  });

  it('ends a session’s path with the date of the next one', async () => {
    const element = await timeline({ ...three, today: '2026-11-20' });
    expect(datesOf(one(element, '[part="next-session"]')))
      .to.contain('Fri 18 Dec')
      .and.contain('Session 2');
    const last = await timeline({ ...three, today: '2027-01-20' });
    expect(count(last, '[part="next-session"]')).to.equal(0);
  });

  it('does not reach back over the session before, nor forward over the next one', async () => {
    const close = { treatment: 'microneedling-topical', start: '2026-11-20', sessions: '2', 'gap-weeks': '2' };
    const first = await timeline({ ...close, today: '2026-11-22' });
    expect(phases(first), 'week 4 lies after session 2').to.not.include('microneedling/weeks-4-8');
    const second = await timeline({ ...close, today: '2026-12-05' });
    expect(days(second)[0]).to.equal('2026-11-21/2026-12-01');
    expect(phases(second)).to.include('microneedling/weeks-4-8');
  });

  it('keeps the preparation of the next session out of the healing of this one', async () => {
    const day2 = await timeline({ ...three, today: '2026-11-22' });
    expect(textOf(one(day2, '[part="today"]'))).to.not.contain('Getting ready');
    expect(lines(rootPart(day2), 'do')).to.not.include('tell-clinic');
    const week3 = await timeline({ ...three, today: '2026-12-08' });
    expect(textOf(one(week3, '[part="today"]'))).to.contain('Getting ready for session 2 has begun.');
    expect(textOf(rootPart(week3)), 'there is: what gets one ready').to.not.contain('nothing special');
    expect(textOf(one(week3, '.path .marker')))
      .to.contain('Getting ready for session 2')
      .and.not.contain('nothing special');
    expect(textOf(rootPart(week3)), 'that day is the next session’s own').to.contain(
      'Session 2 is on 18 December 2026.',
    );
    byRole(rootPart(week3), 'button', 'Show the plan for session 2').click();
    await week3.updateComplete;
    expect((one(week3, '[part="sessions"] select') as HTMLSelectElement).value).to.equal('2');
  });

  it('leaves the day of the next session, and what follows, to that session', async () => {
    const element = await timeline({ ...three, today: '2026-12-19' });
    await choose(element, one(element, '[part="sessions"] select'), '1');
    expect(phases(element)).to.not.include('microneedling/weeks-4-8');
    expect(count(element, '[data-phase].now')).to.equal(0);
    const wide = await timeline({ ...three, 'gap-weeks': '6', today: '2026-11-20' });
    expect(days(wide).at(-1), 'to the day before').to.equal('2026-12-18/2026-12-31');
  });
});

const rootPart = (element: Element): Element => one(element, '[part="today"]');
