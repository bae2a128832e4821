/** The hour of a treatment: the visitor gives it, changes it or leaves it out, and everything that knows hours goes by it. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import { html } from 'lit';
import type { PigmentTimeline } from '../../../src/elements/timeline/pigment-timeline.ts';
import { byRole } from '../../helpers/roles.ts';
import { ADD, asBefore, calendarFile, NEW, property, saved, section, seesClick } from './calendars.ts';
import {
  dataOf,
  dateOf,
  fragmentOf,
  fresh,
  LINK,
  madeLink,
  notes,
  opened,
  PART,
  press,
  said,
  touched,
} from './kept.ts';
import { all, choose, count, datesOf, enter, one, phase, rootOf, textOf, texts, timeline } from './shown.ts';

const LABEL = 'Time, if you know it';
const needling = { treatment: 'microneedling-clinic', start: '2026-11-20', today: '2026-11-21T09:00' };
const HOURED = { ...needling, start: '2026-11-20T14:30' };
const FIRST = 'microneedling/first-24-hours';

const named = (element: Element, label: string | RegExp): HTMLInputElement[] =>
  (all(element, 'input') as HTMLInputElement[]).filter((input) => computeAccessibleName(input).match(label) !== null);
const field = (element: Element): HTMLInputElement => {
  const [found, ...more] = named(element, /^Time\b/);
  if (!found || more.length > 0) throw new Error(`Fields of a time: ${String(more.length + Number(Boolean(found)))}`);
  return found;
};
/** As a browser's own field does; '' is an emptied one. */
async function give(element: PigmentTimeline, value: string): Promise<void> {
  field(element).value = value;
  field(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}
/** What browsers do while hours are there and minutes are not: the value is empty, and something is in the field. */
async function half(element: PigmentTimeline): Promise<void> {
  const input = field(element);
  Object.defineProperty(input, 'validity', { configurable: true, value: { badInput: true } });
  await give(element, '');
}
async function whole(element: PigmentTimeline, value: string): Promise<void> {
  Reflect.deleteProperty(field(element), 'validity');
  await give(element, value);
}
async function leave(element: PigmentTimeline): Promise<void> {
  field(element).dispatchEvent(new FocusEvent('blur'));
  await element.updateComplete;
}
const today = (element: Element): string => textOf(one(element, '[part="today"]'));
const UNTIL = 'Until 14:30 today, “The first 24 hours” counts too.';

describe('the hour of a treatment', () => {
  it('is asked for once there is a date, beside it, and nobody has to know it', async () => {
    const element = await touched(await timeline({ ...needling, start: undefined as never }));
    expect(named(element, /Time/)).to.be.empty;
    await enter(element, '2026-11-20');
    const input = field(element);
    expect([computeAccessibleName(input), input.type, input.value, input.required]).to.deep.equal([
      ...[LABEL, 'time', '', false],
    ]);
    expect(computeAccessibleDescription(input)).to.contain('first 24 hours').and.contain('calendar');
    const inputs = all(element, '[part="choices"] :is(input, select)').map((one) => one.getAttribute('part'));
    expect(inputs).to.deep.equal(['treatment', 'date', 'time', 'session-count']);
    byRole(element, 'button', 'Show without dates').click();
    await element.updateComplete;
    expect(named(element, /Time/)).to.be.empty;
  });

  it('is there at once where the page has a date', async () => {
    const element = await timeline(needling);
    expect(field(element).value).to.equal('');
  });

  it('says from when the first 24 hours count, and so does the path', async () => {
    const element = await timeline(needling);
    expect(today(element)).to.contain('until 24 hours have passed');
    await give(element, '14:30');
    expect(today(element)).to.contain(UNTIL);
    expect(datesOf(phase(element, FIRST))).to.contain('Fri 20 Nov 14:30 – Sat 21 Nov 14:30');
    await give(element, '08:15');
    expect(all(element, '[data-phase].now').map(({ dataset }) => dataset['phase'])).to.not.include(FIRST);
  });

  it('goes again when it is emptied, or by a button that leaves one in the field; the day stays', async () => {
    const element = await timeline(needling);
    await give(element, '14:30');
    await give(element, '');
    expect([dateOf(element), today(element)].join(' '))
      .to.contain('2026-11-20')
      .and.contain('until 24 hours');
    await give(element, '14:30');
    const button = byRole(element, 'button', 'Leave the time out');
    button.focus();
    button.click();
    await element.updateComplete;
    expect([field(element).value, dateOf(element)]).to.deep.equal(['', '2026-11-20']);
    await waitUntil(() => said(element) !== '', 'it is said');
    expect(rootOf(element).activeElement).to.equal(field(element));
    expect(today(element)).to.contain('until 24 hours');
  });

  it('is said, told to the page without detail, and let out by nothing else', async () => {
    const element = await timeline(needling);
    const before = element.outerHTML;
    const heard: Event[] = [];
    const listen = (event: Event): void => void heard.push(event);
    const types = ['input', 'change', 'blur', 'focusout', 'pigment-stage'];
    for (const type of types) document.addEventListener(type, listen);
    await give(element, '14:30');
    await waitUntil(() => heard.length > 0, 'the page is told');
    for (const type of types) document.removeEventListener(type, listen);
    expect(heard.map(({ type }) => type)).to.deep.equal(['pigment-stage']);
    expect((heard[0] as CustomEvent).detail).to.equal(null);
    expect(said(element)).to.equal('Showing the plan with dates, from 20 November 2026, 14:30.');
    expect(element.outerHTML).to.equal(before);
    await give(element, '14:30');
    expect(heard, 'the same again is no news').to.have.length(1);
  });

  it('goes along with another day, and with another treatment', async () => {
    const element = await touched(await timeline(needling));
    await give(element, '14:30');
    await enter(element, '2026-11-21');
    expect(field(element).value).to.equal('14:30');
    await choose(element, one(element, '[part="treatment"]'), 'ipl');
    expect([field(element).value, dateOf(element)]).to.deep.equal(['14:30', '2026-11-21']);
    expect(datesOf(phase(element, 'laser-ipl/first-24-hours'))).to.contain('Sat 21 Nov 14:30 – Sun 22 Nov 14:30');
  });

  it('is there again with a date, after a look without one', async () => {
    const element = await touched(await timeline(needling));
    await give(element, '14:30');
    await press(element, 'Show without dates');
    await enter(element, '2026-11-20');
    expect(field(element).value).to.equal('14:30');
  });

  it('is of the first session where there are several, and counts for plans of several treatments', async () => {
    const element = await touched(await timeline({ ...needling, sessions: '2' }));
    await give(element, '14:30');
    expect(today(element)).to.contain(UNTIL);
    await choose(element, byRole(element, 'combobox', 'Show the plan for'), '2');
    expect(textOf(phase(element, FIRST))).to.not.contain('14:30');
    expect(field(element).value).to.equal('14:30');
    const both = await timeline({ ...needling, treatment: 'ipl peel-superficial' });
    await give(both, '14:30');
    expect(today(both)).to.contain('Until 14:30 today');
  });
});

describe('an hour that is none', () => {
  it('is nothing yet while it is typed, and told once the field is left; the day stays', async () => {
    const element = await timeline(needling);
    await give(element, '14:30');
    await half(element);
    expect(field(element).hasAttribute('aria-invalid'), 'not while typing').to.equal(false);
    expect(today(element)).to.contain(UNTIL);
    await leave(element);
    expect(field(element).getAttribute('aria-invalid')).to.equal('true');
    expect(computeAccessibleDescription(field(element))).to.contain('This time is not full.');
    expect(textOf(one(element, '#time-wrong'))).to.contain('leave it empty');
    expect(dateOf(element)).to.equal('2026-11-20');
    expect(one(element, '[part="date"]').hasAttribute('aria-invalid'), 'not the day').to.equal(false);
    await whole(element, '15:00');
    expect(field(element).hasAttribute('aria-invalid')).to.equal(false);
    expect(today(element)).to.contain('Until 15:00 today');
    await leave(element);
    expect(field(element).hasAttribute('aria-invalid')).to.equal(false);
  });

  it('is nothing where it is emptied and left', async () => {
    const element = await timeline(needling);
    await leave(element);
    expect(field(element).hasAttribute('aria-invalid')).to.equal(false);
  });

  it('is forgotten with the date', async () => {
    const element = await timeline(needling);
    await half(element);
    await leave(element);
    byRole(element, 'button', 'Show without dates').click();
    await element.updateComplete;
    await enter(element, '2026-11-20');
    expect(field(element).hasAttribute('aria-invalid')).to.equal(false);
  });

  it('has no seconds, whoever fills them in', async () => {
    const element = await timeline(needling);
    await give(element, '14:30:59');
    expect(today(element)).to.contain(UNTIL);
    await waitUntil(() => said(element).endsWith('14:30.'), 'it is said');
  });
});

describe('the page’s own hour', () => {
  it('is in the field, and the visitor may change it or leave it out', async () => {
    const element = await timeline(HOURED);
    expect(field(element).value).to.equal('14:30');
    await give(element, '16:00');
    expect(today(element)).to.contain('Until 16:00 today');
    await give(element, '');
    expect(dateOf(element)).to.equal('2026-11-20');
    expect(today(element)).to.contain('until 24 hours have passed');
  });

  it('is of the page’s day alone', async () => {
    const element = await timeline(HOURED);
    await enter(element, '2026-11-19');
    expect(field(element).value).to.equal('');
    await enter(element, '2026-11-20');
    expect(field(element).value).to.equal('14:30');
    expect(today(element)).to.contain(UNTIL);
  });

  it('is there again on the page’s day for who had left it out', async () => {
    const element = await timeline(HOURED);
    await give(element, '');
    await enter(element, '2026-11-19');
    await enter(element, '2026-11-20');
    expect(field(element).value).to.equal('14:30');
  });

  it('gives way to the visitor’s own on other days, and back on the page’s', async () => {
    const element = await timeline(HOURED);
    await give(element, '16:00');
    for (const day of ['2026-11-19', '2026-11-20']) {
      await enter(element, day);
      expect([dateOf(element), field(element).value]).to.deep.equal([day, '16:00']);
    }
  });

  it('wins when the page sets it anew', async () => {
    const element = await timeline(HOURED);
    await give(element, '16:00');
    element.start = '2026-11-22T10:00';
    await element.updateComplete;
    expect([dateOf(element), field(element).value]).to.deep.equal(['2026-11-22', '10:00']);
  });

  it('has its own file only as long as nothing else was chosen', async () => {
    const element = await touched(await timeline({ ...HOURED, 'ics-href': '/plan.ics' }));
    const hosted = (): number => count(element, '[part="calendar-file"]');
    await give(element, '16:00');
    expect(hosted()).to.equal(0);
    await give(element, '14:30');
    expect(hosted()).to.equal(1);
    await enter(element, '2026-11-19');
    await enter(element, '2026-11-20');
    expect(hosted()).to.equal(1);
  });
});

describe('an hour beyond the screen', () => {
  const home = location.href;
  afterEach(() => {
    asBefore();
    sessionStorage.clear();
    if (location.href !== home) history.replaceState(null, '', home);
  });

  it('is the hour of the session in a calendar, and moves what was given before', async () => {
    seesClick(true);
    const element = await touched(
      await timeline({ treatment: 'peel-superficial', start: '2026-11-20', today: '2026-11-20' }),
    );
    const first = await saved(element, ADD);
    expect(property(first.text, 'DTSTART').join(' ')).to.not.contain('T');
    await give(element, '14:30');
    expect(textOf(section(element))).to.contain('Your plan has changed since you added it to your calendar.');
    const planId = String(dataOf(await madeLink(element))['i']);
    const second = await saved(element, NEW);
    const asked = { start: '2026-11-20T14:30', planId, revision: 1, from: '2026-11-20' };
    expect(second.text).to.equal(await calendarFile(asked));
    expect(property(second.text, 'DTSTART')).to.include('20261120T143000Z');
  });

  it('is on paper, where the session is named', async () => {
    const element = await touched(await timeline({ ...needling, sessions: '2' }));
    await give(element, '14:30');
    window.dispatchEvent(new Event('beforeprint'));
    const [first, second] = texts(element, '.sheet');
    expect(first).to.match(/Session 1 of 2, Friday,? 20 November 2026, 14:30\./);
    expect(second).to.contain('18 December 2026.').and.not.contain('14:30');
  });

  it('goes with a link', async () => {
    const session = fresh();
    const element = await touched(await timeline({ ...needling, session }));
    await give(element, '14:30');
    const url = await madeLink(element);
    expect(dataOf(url)['d']).to.equal('2026-11-20T14:30');
    await give(element, '');
    expect(dataOf(await madeLink(element))['d']).to.equal('2026-11-20');
    element.remove();
    const again = await opened(url.hash, { session, today: needling.today });
    expect([dateOf(again), field(again).value]).to.deep.equal(['2026-11-20', '14:30']);
    await press(again, 'Close this plan');
    expect(named(again, /Time/)).to.be.empty;
  });

  const LIES = ['25:00', '14:60', '1:30', '14:30:00Z', '', '<img src=x onerror=alert(1)>', '14:30\r\nX:Y', '٠٩:٠٠'];
  for (const time of LIES)
    it(`of a link that lies is left out, and its day is not: T${JSON.stringify(time)}`, async () => {
      const element = await opened(fragmentOf({ ...LINK, d: `2026-11-20T${time}` }));
      expect([dateOf(element), field(element).value]).to.deep.equal(['2026-11-20', '']);
      expect(notes(element)).to.contain(PART).and.contain('time');
      expect(textOf(rootOf(element))).to.not.match(/Invalid Date|NaN|onerror/);
      expect(dataOf(await madeLink(element))['d']).to.equal('2026-11-20');
    });

  it('of a link for a day that there is not goes with it', async () => {
    const element = await opened(fragmentOf({ ...LINK, d: '2027-02-30T14:30' }));
    expect(dateOf(element)).to.equal('');
    expect(notes(element)).to.contain(PART);
  });

  it('is remembered; so is that the visitor left the page’s out', async () => {
    const session = fresh();
    const remembering = async (): Promise<PigmentTimeline> => {
      const element = await fixture<PigmentTimeline>(
        html`<pigment-timeline
          session=${session}
          remember="tab"
          treatment=${HOURED.treatment}
          start=${HOURED.start}
          today=${HOURED.today}
        ></pigment-timeline>`,
      );
      await element.updateComplete;
      return element;
    };
    for (const value of ['16:00', '']) {
      const element = await remembering();
      await give(element, value);
      element.remove();
      const again = await remembering();
      expect([dateOf(again), field(again).value]).to.deep.equal(['2026-11-20', value]);
      again.remove();
    }
    const element = await remembering();
    await press(element, 'Forget them');
    expect(field(element).value, 'the page’s again').to.equal('14:30');
  });
});
