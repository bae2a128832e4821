import { expect } from 'chai';
import { catalogue } from '../../../src/data/index.ts';
import { calendarItems, calendarLinks } from '../../../src/engine/index.ts';
import { named, NAMES, PLANNED, planned } from './plans.ts';

const item = (start: string, only: string, discreet = true, from = catalogue) =>
  calendarItems(planned({ start }, from), { catalogue: from, planId: 'p', discreet, only })[0]!;
const query = (url: string) => Object.fromEntries(new URL(url).searchParams);

describe('the links of a calendar item', () => {
  it('have all days with an end that is the day after', () => {
    const links = calendarLinks(item('2026-11-20', 'microneedling/days-1-3/1'));
    expect(query(links.google)).to.include({
      action: 'TEMPLATE',
      text: 'Skin care: days 1–3',
      dates: '20261121/20261124',
      ctz: 'Europe/London',
    });
    expect(query(links.outlook)).to.include({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: 'Skin care: days 1–3',
      startdt: '2026-11-21',
      enddt: '2026-11-24',
      allday: 'true',
    });
  });

  it('have a session’s time in UTC, and the clinic’s zone', () => {
    const links = calendarLinks(item('2026-07-20T09:00', 'session-1'));
    expect(query(links.google)).to.include({ dates: '20260720T080000Z/20260720T090000Z', ctz: 'Europe/London' });
    expect(query(links.outlook)).to.include({ startdt: '2026-07-20T08:00:00Z', enddt: '2026-07-20T09:00:00Z' });
    expect(query(links.outlook)).to.not.have.property('allday');
  });

  it('go to the three calendars, and say what the item says', () => {
    const found = item('2026-11-20', 'session-1');
    const { google, outlook, office365 } = calendarLinks(found);
    expect([google, outlook, office365].map((link) => new URL(link).host)).to.deep.equal([
      'calendar.google.com',
      'outlook.live.com',
      'outlook.office.com',
    ]);
    expect(new URL(office365).search).to.equal(new URL(outlook).search);
    expect([query(google)['details'], query(outlook)['body']]).to.deep.equal([found.description, found.description]);
  });

  it('name no treatment of a discreet item', () => {
    for (const treatment of PLANNED)
      for (const one of calendarItems(planned({ treatment }), { catalogue }))
        expect(Object.values(calendarLinks(one)).join(' '), one.id).to.not.match(
          /peel|needl|laser|ipl|cryo|freez|pigment/i,
        );
  });

  it('stay short enough to be followed, whatever an item says, and hold no bare space or plus', () => {
    for (const name of Object.values(NAMES)) {
      const long = item('2026-11-20', 'microneedling/first-24-hours/1', false, named(name.repeat(9)));
      for (const link of Object.values(calendarLinks({ ...long, title: 'Skin care' }))) {
        expect(new URL(link).search).to.include(encodeURIComponent('Emergency. Call 999'));
        expect(link).to.match(/^https:\/\/[^\s+]+$/);
        expect(link.length).to.be.below(4000);
      }
    }
  });
});
