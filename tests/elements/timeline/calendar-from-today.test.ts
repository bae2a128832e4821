/** A calendar gets what is not over yet, under the same ids on every day, and loses again all that it was given. */
import { expect, waitUntil } from '@open-wc/testing';
import { byRole } from '../../helpers/roles.ts';
import { ADD, asBefore, CANCEL, dated, names, property, said, saved, section, seesClick } from './calendars.ts';
import { madeLink, touched } from './kept.ts';
import { all, count, enter, one, textOf, timeline } from './shown.ts';

const uids = (text: string): string[] => property(text, 'UID');
const starts = (text: string): string[] => property(text, 'DTSTART');
const ends = (text: string): string[] => property(text, 'DTEND');

describe('a calendar from today on', () => {
  const home = location.href;
  beforeEach(() => {
    seesClick(true);
  });
  afterEach(() => {
    asBefore();
    if (location.href !== home) history.replaceState(null, '', home);
  });

  it('is given nothing that is over, in the file and in the list', async () => {
    const element = await dated({ today: '2026-11-25' });
    const { text } = await saved(element, ADD);
    expect(starts(text)[0], 'a part that holds today').to.equal('20261124');
    for (const end of ends(text)) expect(end > '20261125', end).to.equal(true);
    all(element, '[part="calendar"] summary')[0]!.click();
    await waitUntil(() => count(element, '[part="entry-links"]') > 0, 'the links are there');
    expect(count(element, '[part="entry-links"] li')).to.equal(starts(text).length);
  });

  it('has the same ids on a later day; what is cancelled then is all that it was given', async () => {
    const element = await dated({ today: '2026-11-10' });
    const first = await saved(element, ADD);
    expect(starts(first.text)).to.include('20261120');
    element.today = '2026-11-25';
    await element.updateComplete;
    const second = await saved(element, ADD);
    expect(uids(second.text).length).to.be.below(uids(first.text).length);
    expect(uids(first.text)).to.include.members(uids(second.text));
    expect(new Set(property(second.text, 'SEQUENCE'))).to.deep.equal(new Set(property(first.text, 'SEQUENCE')));
    await enter(element, '');
    expect(uids((await saved(element, CANCEL)).text)).to.deep.equal(uids(first.text));
  });

  it('does not cancel what it was never given', async () => {
    const element = await dated({ today: '2026-11-25' });
    const first = await saved(element, ADD);
    await enter(element, '');
    expect(uids((await saved(element, CANCEL)).text)).to.deep.equal(uids(first.text));
  });

  it('has nothing old left to cancel where only past entries did not move along', async () => {
    const element = await dated({ today: '2026-10-20' });
    await saved(element, ADD);
    element.today = '2026-11-25';
    await enter(element, '2026-11-27');
    await saved(element, 'Add the new dates');
    expect(names(element)).to.deep.equal([ADD]);
  });

  it('is offered nothing of a plan that is over, which says so', async () => {
    const element = await dated({ today: '2027-06-01' });
    expect(names(element)).to.deep.equal([]);
    expect(textOf(section(element))).to.equal('Into your calendar This plan has ended, so there is nothing to add.');
  });

  it('with a plan that ended since can still be cleared', async () => {
    const element = await dated({ today: '2026-11-25' });
    const first = await saved(element, ADD);
    await enter(element, '2026-01-05');
    expect(names(element)).to.deep.equal([CANCEL]);
    expect(uids((await saved(element, CANCEL)).text)).to.deep.equal(uids(first.text));
  });
});

describe('what is said before entries are added', () => {
  it('is that they do not lead back to a plan that the page forgets', async () => {
    const element = await dated({ session: 'default' });
    expect(textOf(section(element))).to.contain(
      'This page forgets the plan when you close it. To keep it, make a link',
    );
    await madeLink(element);
    expect(textOf(section(element))).to.not.contain('forgets the plan');
  });

  it('is not said where the page remembers', async () => {
    const element = await timeline({ treatment: 'peel-superficial', start: '2026-11-20', today: '2026-11-25' });
    element.remember = 'tab';
    await touched(element);
    await waitUntil(() => count(element, '[part="calendar"]') > 0);
    expect(textOf(section(element))).to.not.contain('forgets the plan');
    sessionStorage.clear();
  });

  it('is once what calendars do with reminders', async () => {
    const element = await dated();
    seesClick(true);
    await saved(element, ADD);
    asBefore();
    const mentions = textOf(section(element)).split('Google Calendar').length - 1;
    expect(mentions).to.equal(1);
    expect(textOf(byRole(section(element), 'button', ADD))).to.equal(ADD);
    expect(said(element)).to.not.contain('Outlook');
    expect(textOf(one(element, '[part="calendar-choices"]'))).to.contain('Outlook keeps one');
  });
});
