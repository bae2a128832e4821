/** The visitor chooses a treatment and a date; nothing of it leaves the widget. */
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { byRole } from '../../helpers/roles.ts';
import { count, choose, datesOf, enter, one, phases, rootOf, textOf, timeline } from './shown.ts';

const treatments = (element: Element): HTMLSelectElement =>
  byRole(element, 'combobox', 'Treatment') as HTMLSelectElement;
const dateField = (element: Element): HTMLInputElement => one(element, 'input') as HTMLInputElement;

const focused = (element: Element): string | null | undefined => rootOf(element).activeElement?.getAttribute('part');

describe('choosing', () => {
  it('begins with a prompt, no plan, and the treatments that have one first', async () => {
    const element = await timeline();
    expect(textOf(one(element, 'h2'))).to.equal('Your aftercare plan');
    expect(phases(element)).to.be.empty;
    const groups = [...treatments(element).querySelectorAll('optgroup')].map(({ label }) => label);
    expect(groups).to.deep.equal(['All treatments with a plan', 'No plan yet']);
    expect([...treatments(element).options].map(({ value }) => value)).to.not.include('no-treatment');
  });

  it('shows the plan of the chosen treatment and says so', async () => {
    const element = await timeline();
    const heard = oneEvent(element, 'pigment-stage');
    await choose(element, treatments(element), 'peel-superficial');
    const event = (await heard) as CustomEvent;
    expect(event.detail).to.equal(null);
    expect(event.bubbles && event.composed).to.equal(true);
    expect(textOf(one(element, 'h2'))).to.equal('Aftercare: Light peel');
    expect(phases(element)).to.include('peel/days-1-3');
    await waitUntil(() => textOf(one(element, '[role="status"]')) === 'Showing the plan: Light peel.');
  });

  it('can be done with the keyboard alone', async () => {
    const element = await timeline();
    treatments(element).focus();
    expect(focused(element)).to.equal('treatment');
    await sendKeys({ type: 'Light' });
    await waitUntil(
      () => treatments(element).value === 'peel-superficial' || treatments(element).matches(':open'),
      'typing chooses',
    ).catch(() => undefined);
    if (!phases(element).length) await sendKeys({ press: 'Enter' });
    await waitUntil(() => phases(element).length > 0, 'the plan is there');
    expect(focused(element), 'focus stays').to.equal('treatment');
    await sendKeys({ press: 'Tab' });
    // A list that was still open takes the first Tab to close.
    if (focused(element) === 'treatment') await sendKeys({ press: 'Tab' });
    await waitUntil(() => focused(element) === 'date', 'the date comes next');
  });

  it('switches to dates and back', async () => {
    const element = await timeline({ treatment: 'peel-superficial', today: '2026-11-25' });
    await enter(element, '2026-11-20');
    expect(textOf(one(element, '[aria-current]'))).to.contain('Today, day 5');
    expect(count(element, '.path time')).to.be.above(0);
    byRole(element, 'button', 'Show without dates').click();
    await element.updateComplete;
    expect(count(element, '.path time')).to.equal(0);
    expect(dateField(element).value).to.equal('');
  });

  it('sets focus on the heading when the button goes that was pressed', async () => {
    const element = await timeline({ treatment: 'peel-superficial', start: '2026-11-20' });
    const button = byRole(element, 'button', 'Show without dates');
    button.focus();
    button.click();
    await waitUntil(() => rootOf(element).activeElement === one(element, 'h2'));
  });

  it('does the same when the sources are there that were asked for', async () => {
    const element = await timeline({ treatment: 'peel-superficial' });
    const button = byRole(element, 'button', 'Show what each line rests on');
    button.focus();
    button.click();
    await waitUntil(() => textOf(one(element, '[role="status"]')).startsWith('The sources are shown'));
    expect(button.isConnected).to.equal(false);
    expect(rootOf(element).activeElement?.localName).to.equal('h2');
  });

  it('fetches every plan before one can be chosen', async () => {
    const element = await timeline();
    const fetched = (): string[] =>
      performance.getEntriesByType('resource').flatMap(({ name }) => /default\/plans\/(\w+)/.exec(name)?.[1] ?? []);
    treatments(element).focus();
    await element.updateComplete;
    expect(new Set(fetched())).to.deep.equal(new Set(['needling', 'peels', 'light', 'freezing']));
  });

  it('takes an emptied date as none, and a half-typed year as nothing yet', async () => {
    const element = await timeline({ treatment: 'peel-superficial', start: '2026-11-20' });
    for (const year of ['0002', '0020', '0202']) await enter(element, `${year}-11-20`);
    expect(datesOf(one(element, '[data-phase] .badge'))).to.equal('Fri 23 Oct – Fri 6 Nov');
    await enter(element, '2027-11-20');
    expect(datesOf(one(element, '[data-phase] .badge'))).to.equal('Sat 23 Oct – Sat 6 Nov');
    await enter(element, '');
    expect(datesOf(one(element, '[data-phase] .badge'))).to.equal('From 4 weeks before');
  });

  it('says what is wrong with a date when the field is left', async () => {
    const element = await timeline({ treatment: 'peel-superficial' });
    await enter(element, '0202-11-20');
    expect(dateField(element).hasAttribute('aria-invalid'), 'not while typing').to.equal(false);
    dateField(element).dispatchEvent(new FocusEvent('blur'));
    await element.updateComplete;
    expect(dateField(element).getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(one(element, '#date-wrong')))
      .to.contain('there is no such day')
      .and.contain('from 2000 to 2199');
    await enter(element, '2026-11-20');
    expect(dateField(element).hasAttribute('aria-invalid')).to.equal(false);
  });

  it('offers the number of sessions with dates only, and shows the chosen session', async () => {
    const element = await timeline({ treatment: 'ipl', today: '2026-11-25' });
    expect(count(element, '[part="session-count"]')).to.equal(0);
    dateField(element).focus();
    await enter(element, '2026-11-20');
    await choose(element, byRole(element, 'combobox', 'Number of sessions'), '3');
    await choose(element, byRole(element, 'combobox', 'Show the plan for'), '2');
    expect(textOf(one(element, '.path h3'))).to.equal('Session 2: Before');
    byRole(element, 'button', 'Show the plan for session 3').click();
    await element.updateComplete;
    expect((byRole(element, 'combobox', 'Show the plan for') as HTMLSelectElement).value).to.equal('3');
  });

  it('keeps the page’s gap for the page’s treatment only', async () => {
    const element = await timeline({
      treatment: 'peel-superficial',
      start: '2026-11-20',
      sessions: '2',
      'gap-weeks': '3',
    });
    expect(textOf(one(element, '[part="sessions"]'))).to.contain('Session 2 11 December 2026');
    await choose(element, treatments(element), 'peel-tca');
    expect(textOf(one(element, '[part="sessions"]'))).to.contain('Session 2 21 May 2027');
  });

  it('lets the page win when it sets something anew', async () => {
    const element = await timeline({ treatment: 'peel-superficial' });
    await choose(element, treatments(element), 'ipl');
    element.treatment = 'cryotherapy';
    await element.updateComplete;
    expect(textOf(one(element, 'h2'))).to.equal('Aftercare: Freezing');
  });

  it('writes nothing to attributes and lets no choice out', async () => {
    const element = await timeline();
    const before = element.outerHTML;
    const heard: string[] = [];
    const listen = (event: Event): void => void heard.push(event.type);
    for (const type of ['input', 'change', 'pigment-stage']) document.addEventListener(type, listen);
    await choose(element, treatments(element), 'peel-superficial');
    await enter(element, '2026-11-20');
    await waitUntil(() => heard.length === 2);
    for (const type of ['input', 'change', 'pigment-stage']) document.removeEventListener(type, listen);
    expect(heard).to.deep.equal(['pigment-stage', 'pigment-stage']);
    expect(element.outerHTML).to.equal(before);
  });

  it('goes to today only when asked', async () => {
    const element = await timeline({ treatment: 'peel-superficial', start: '2026-11-20', today: '2026-11-25' });
    expect(focused(element)).to.equal(undefined);
    expect(document.activeElement?.localName).to.equal('body');
    byRole(element, 'button', 'Show today in the plan').click();
    expect(rootOf(element).activeElement?.closest('li')?.getAttribute('aria-current')).to.equal('date');
  });
});
