/** Entries one by one, and a hosted file: addresses that are there only when somebody has asked for them. */
import { expect, waitUntil } from '@open-wc/testing';
import { catalogue } from '../../../src/data/index.ts';
import { calendarItems, calendarLinks, planAftercare } from '../../../src/engine/index.ts';
import type { PigmentTimeline } from '../../../src/elements/timeline/pigment-timeline.ts';
import { allByRole, byRole } from '../../helpers/roles.ts';
import { ADD, choice, dated, names, section } from './calendars.ts';
import { all, count, enter, one, textOf, told } from './shown.ts';

async function opened(element: PigmentTimeline): Promise<void> {
  all(element, '[part="calendar"] summary')[0]!.click();
  await waitUntil(() => count(element, '[part="entry-links"]') > 0, 'the links are there');
}
const links = (element: Element): HTMLAnchorElement[] => all(element, '[part="entry-links"] a') as HTMLAnchorElement[];
const plan = planAftercare(catalogue, { treatment: 'peel-superficial', start: '2026-11-20' });
const expected = (discreet: boolean): string[] =>
  calendarItems(plan, { catalogue, discreet, from: '2026-11-25' }).flatMap((item) =>
    Object.values(calendarLinks(item) as object),
  );

describe('entries one by one', () => {
  it('are the engine’s links, made when the list is opened and gone when it is closed', async () => {
    const element = await dated();
    expect(section(element).innerHTML).to.not.contain('calendar.google');
    await opened(element);
    expect(links(element).map(({ href }) => href)).to.deep.equal(expected(true).map((url) => new URL(url).href));
    all(element, '[part="calendar"] summary')[0]!.click();
    await waitUntil(() => count(element, '[part="entry-links"]') === 0, 'they are gone');
  });

  it('say who gets what, send no referrer, and tell nobody the plan’s id', async () => {
    const element = await dated();
    await opened(element);
    expect(textOf(one(element, '[part="entry-links"] p'))).to.match(
      /sends the dates, the title .* to Google or Microsoft/,
    );
    for (const link of links(element)) {
      expect([link.rel, link.referrerPolicy, link.target]).to.deep.equal([
        'noopener noreferrer',
        'no-referrer',
        '_blank',
      ]);
      expect(decodeURIComponent(link.href)).to.not.match(/peel/i);
    }
    expect(allByRole(section(element), 'link').map((link) => link.getAttribute('aria-label'))[0]).to.match(
      /^Google: Skin care: .*, \w+day,? \d+ \w+ 2026$/,
    );
  });

  it('name the treatment only where that is chosen, with a warning', async () => {
    const element = await dated();
    await opened(element);
    choice(element, 'Discreet titles').click();
    await element.updateComplete;
    expect(links(element).map(({ href }) => href)).to.deep.equal(expected(false).map((url) => new URL(url).href));
    expect(textOf(one(element, '[part="entry-links"]'))).to.contain('The titles name your treatment.');
  });
});

describe('a hosted calendar file', () => {
  it('is a link in the place of the button, said in words', async () => {
    const element = await dated({ 'ics-href': '/plans/peel.ics' });
    const link = byRole(section(element), 'link', ADD) as HTMLAnchorElement;
    expect(link.href).to.equal(new URL('/plans/peel.ics', location.href).href);
    expect(textOf(section(element))).to.contain('opens a calendar file from this website');
    expect(section(element).querySelectorAll('button, input')).to.have.length(0);
  });

  it('is of the page’s plan: another date has a file of its own', async () => {
    const element = await dated({ 'ics-href': 'https://clinic.example/plan.ics' });
    await enter(element, '2026-11-27');
    expect(allByRole(section(element), 'link')).to.deep.equal([]);
    expect(names(element)).to.deep.equal([ADD]);
    await enter(element, '2026-11-20');
    expect(allByRole(section(element), 'link')).to.have.length(1);
  });

  for (const href of [
    'javascript:alert(1)',
    'data:text/calendar,BEGIN',
    'webcal://clinic.example/plan.ics',
    'http://',
    'blob:https://a.example/1',
  ])
    it(`"${href}" is named, and the button is there`, async () => {
      const found: PigmentTimeline[] = [];
      const messages = await told(async () => {
        found.push(await dated({ 'ics-href': href }));
      });
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain(`ics-href="${href}" is not the address of a file on the web.`);
      expect(names(found[0]!)).to.deep.equal([ADD]);
      expect(count(found[0]!, '[part="calendar-file"]')).to.equal(0);
    });

  it('may be empty, or what a framework makes of an object', async () => {
    const messages = await told(async () => {
      for (const href of ['', ' ', '[object Object]'])
        expect(names(await dated({ 'ics-href': href }))).to.deep.equal([ADD]);
      const element = await dated();
      element.icsHref = { href: '/plan.ics' } as unknown as string;
      await element.updateComplete;
      expect(names(element)).to.deep.equal([ADD]);
    });
    expect(messages).to.deep.equal([]);
  });
});
