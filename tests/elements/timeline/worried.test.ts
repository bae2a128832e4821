/** Who is worried finds whom to call before anything else, and what is over does not stand in the way. */
import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { allByRole, byRole } from '../../helpers/roles.ts';
import { all, count, one, rootOf, textOf, timeline } from './shown.ts';

const peel = { treatment: 'peel-superficial', start: '2026-11-20', today: '2026-11-25' };
const follows = (first: Element, second: Element): boolean =>
  Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);

describe('a worried patient', () => {
  it('finds the title, then whom to call, then the fields, then today', async () => {
    const element = await timeline({ ...peel, phone: '020 7946 0000' });
    const order = ['h2', '[part="emergency"]', '[part="call-clinic"]', '[part="treatment"]', '[part="today"]', '.path'];
    const found = order.map((selector) => one(element, selector));
    found.slice(1).forEach((place, index) => {
      expect(follows(found[index]!, place), order[index + 1]).to.equal(true);
    });
    const firstControl = one(element, 'button, input, select, a');
    expect(firstControl.getAttribute('part')).to.equal('phone');
  });

  it('still finds the choice of a treatment near the top, where there is no plan yet', async () => {
    const element = await timeline();
    element.parentElement!.style.inlineSize = '320px';
    const top = one(element, '[part="treatment"]').getBoundingClientRect().top - element.getBoundingClientRect().top;
    expect(top).to.be.below(1.5 * 568);
  });

  it('is told what means call by the names of its boxes, and led there', async () => {
    const element = await timeline(peel);
    byRole(element, 'button', 'Show when to call').click();
    expect(textOf(rootOf(element).activeElement)).to.match(/^Emergency/);
  });

  it('finds what is over folded, named and in its place', async () => {
    const element = await timeline(peel);
    const folds = all(element, '[part="over"]') as HTMLDetailsElement[];
    expect(folds.map(({ open }) => open)).to.deep.equal([false, false, false, false]);
    expect(folds.map((fold) => textOf(fold.querySelector('summary'))).slice(0, 2)).to.deep.equal([
      'This part is over. Show “The weeks before”',
      'This part is over. Show “The last 2 weeks before”',
    ]);
    for (const fold of folds) expect(fold.closest('[data-phase]')?.querySelectorAll('h4')).to.have.length(1);
    expect(one(element, '[aria-current="date"]').querySelector('[part="over"]')).to.equal(null);
    folds[0]!.open = true;
    expect(folds[0]!.querySelector('[part="do"]')!.getBoundingClientRect().height).to.be.above(0);
    byRole(element, 'button', 'Show today in the plan').click();
    expect(one(element, '[aria-current="date"]').contains(rootOf(element).activeElement)).to.equal(true);
  });

  it('finds nothing folded without dates, before the plan, or on the page of another session', async () => {
    for (const attributes of [{ treatment: 'peel-superficial' }, { ...peel, today: '2026-10-25' }])
      expect(count(await timeline(attributes), '[part="over"]')).to.equal(0);
  });

  it('has what is over unfolded on paper', async function () {
    const element = await timeline(peel);
    await emulateMedia({ media: 'print' }).catch(() => {
      this.skip();
    });
    const known = CSS.supports('selector(::details-content)');
    const { height } = one(element, '[part="over"] .lists').getBoundingClientRect();
    await emulateMedia({ media: 'screen' });
    if (!known) this.skip();
    expect(height).to.be.above(0);
  });

  it('is led to today only where a part holds', async () => {
    const has = async (today: string): Promise<boolean> =>
      allByRole(await timeline({ ...peel, today }), 'button', 'Show today in the plan').length > 0;
    expect(await has('2026-11-25')).to.equal(true);
    expect(await has('2026-09-01'), 'before the plan').to.equal(false);
    expect(await has('2027-06-01'), 'after it').to.equal(false);
  });

  it('hears of today as today, and of the skin as people speak', async () => {
    const quiet = await timeline({ treatment: 'microneedling-clinic', start: '2026-11-20', today: '2026-12-04' });
    expect(textOf(one(quiet, '[part="today"]'))).to.contain('This part ends today.');
    const first = await timeline({ ...peel, today: '2026-11-20' });
    expect(textOf(one(first, '[part="today"]')))
      .to.contain('Redness is usually easy to see now. Your skin may feel sensitive now.')
      .and.contain('Pain, swelling, heat and redness should ease');
  });

  it('who only scrolls gets what keeps a plan, as whoever touches it', async () => {
    const element = await timeline(peel);
    expect(count(element, '[part="keep"]')).to.equal(0);
    one(element, '.recovery').scrollIntoView();
    await waitUntil(
      () => count(element, '[part="keep"]') > 0 && count(element, '[part="calendar"]') > 0,
      'both are there',
      {
        timeout: 5000,
      },
    );
  });

  it('is offered sources only where a plan has them', async () => {
    const buttons = async (attributes: object): Promise<number> =>
      allByRole(await timeline(attributes), 'button', 'Show what each line rests on').length;
    expect(await buttons({})).to.equal(0);
    expect(await buttons({ treatment: 'home-roller' })).to.equal(0);
    expect(await buttons({ treatment: 'ipl' })).to.equal(1);
  });
});
