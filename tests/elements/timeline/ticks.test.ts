/** Things to do can be ticked off: in memory, by treatment and session, told in words. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { allByRole } from '../../helpers/roles.ts';
import { boxes, fresh, PEEL, said, tick, ticked } from './kept.ts';
import { choose, count, enter, lines, one, phase, rootOf, textOf, timeline } from './shown.ts';

const DAYS = 'peel/days-1-3';

describe('things to do', () => {
  it('have a box each, named by their text, before anything is touched', async () => {
    const element = await timeline(PEEL);
    const named = boxes(element, DAYS).map((box) => textOf(box.labels?.[0] ?? null));
    expect(named.length)
      .to.equal(lines(phase(element, DAYS), 'do').length)
      .and.to.be.above(1);
    for (const name of named) expect(allByRole(phase(element, DAYS), 'checkbox', name).length, name).to.equal(1);
    expect(count(element, '[part="avoid"] input, [part="normal"] input, [part="call"] input')).to.equal(0);
    expect(ticked(element)).to.be.empty;
  });

  it('are as easy to hit as a button', async () => {
    const element = await timeline(PEEL);
    for (const label of phase(element, DAYS).querySelectorAll('label'))
      expect(label.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('are counted in words, and the count is said politely', async () => {
    const element = await timeline(PEEL);
    const all = boxes(element, DAYS).length;
    await tick(element, DAYS, 0);
    await tick(element, DAYS, 1);
    expect(textOf(phase(element, DAYS).querySelector('[part="progress"]'))).to.equal(`2 of ${all} done`);
    await waitUntil(() => said(element).includes(`2 of ${all} done`), 'it is said');
    expect(said(element)).to.match(/^Days 1 to 3: /);
    expect(one(element, '[role="status"]').getAttribute('aria-live')).to.equal('polite');
    await tick(element, DAYS, 0);
    await tick(element, DAYS, 1);
    expect(phase(element, DAYS).querySelector('[part="progress"]')).to.equal(null);
  });

  it('stay where they are when the first one is ticked', async () => {
    const element = await timeline(PEEL);
    const places = (): number[] =>
      boxes(element, DAYS).map((box) => box.offsetTop + (box.closest('li') as HTMLElement).offsetTop);
    const before = places();
    await tick(element, DAYS);
    expect(places()).to.deep.equal(before);
  });

  it('work by keyboard, and keep the focus', async () => {
    const element = await timeline(PEEL);
    const [box] = boxes(element, 'peel/days-4-7');
    box?.focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => count(element, '[part="progress"]') === 1, 'it is counted');
    expect(rootOf(element).activeElement).to.equal(box);
    expect(ticked(element)).to.have.length(1);
  });

  it('work on a plan without dates, and survive one', async () => {
    const element = await timeline({ treatment: PEEL.treatment, today: PEEL.today });
    await tick(element, DAYS);
    const before = ticked(element);
    await enter(element, '2026-11-20');
    expect(ticked(element)).to.deep.equal(before);
    await enter(element, '2026-11-24');
    expect(ticked(element)).to.deep.equal(before).and.to.have.length(1);
  });

  it('are not those of another treatment, and come back with their own', async () => {
    const element = await timeline({ ...PEEL, treatment: 'microneedling-clinic', today: '2026-11-25' });
    await tick(element, 'microneedling/days-1-3');
    const before = ticked(element);
    const select = one(element, '[part="treatment"]');
    // The same plan, for another treatment.
    await choose(element, select, 'microneedling-topical');
    expect(boxes(element, 'microneedling/days-1-3')).to.not.be.empty;
    expect(ticked(element)).to.be.empty;
    await choose(element, select, 'microneedling-clinic');
    expect(ticked(element)).to.deep.equal(before).and.to.have.length(1);
  });

  it('are not those of another session', async () => {
    const element = await timeline({ ...PEEL, sessions: '2' });
    await tick(element, DAYS);
    const select = one(element, '[part="sessions"] select');
    await choose(element, select, '2');
    expect(ticked(element)).to.be.empty;
    await choose(element, select, '1');
    expect(ticked(element)).to.have.length(1);
  });

  it('are kept nowhere, told to nobody, and gone with the page', async () => {
    const session = fresh();
    const element = await timeline({ ...PEEL, session });
    const told: string[] = [];
    const note = (event: Event) => told.push(event.type);
    const types = ['click', 'input', 'change', 'focusin', 'pointerdown', 'keydown', 'pigment-stage', 'pigment-error'];
    for (const type of types) document.addEventListener(type, note);
    const state = () => [location.href, history.length, localStorage.length, sessionStorage.length, document.cookie];
    const before = state();
    const html = element.outerHTML;
    await tick(element, DAYS);
    for (const type of types) document.removeEventListener(type, note);
    expect(told).to.be.empty;
    expect(state()).to.deep.equal(before);
    expect(element.outerHTML).to.equal(html);
    expect(ticked(await timeline({ ...PEEL, session }))).to.be.empty;
  });
});
