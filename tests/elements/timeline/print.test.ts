/** The plan on paper: by itself, a sheet of A4 for each session, whom to call on top. */
import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { catalogue } from '../../../src/data/index.ts';
import { pdfPages } from '../../helpers/commands.ts';
import { stubPrint } from '../../helpers/print.ts';
import { allByRole, byRole } from '../../helpers/roles.ts';
import { touched } from './screens.ts';
import { count, one, rootOf, textOf, timeline, type Attributes } from './shown.ts';

const peel = { treatment: 'peel-superficial', start: '2026-11-20', today: '2026-11-25', phone: '020 7946 0000' };
const laid = async (attributes: Attributes) => {
  const element = await touched(await timeline(attributes));
  window.dispatchEvent(new Event('beforeprint'));
  return element;
};
const sheets = (element: Element): HTMLElement[] => [...rootOf(element).querySelectorAll<HTMLElement>('.sheet')];

describe('the plan on paper', () => {
  it('has whom to call first on every sheet, then every part with its lines', async () => {
    const element = await laid({ ...peel, sessions: '2' });
    const [first, second, ...more] = sheets(element);
    expect(more).to.be.empty;
    for (const sheet of [first!, second!]) {
      const [emergency, clinic] = sheet.querySelectorAll('section');
      expect(textOf(emergency!)).to.match(/^Emergency\. Call 999/);
      expect(textOf(clinic!))
        .to.match(/^Call the clinic if:/)
        .and.contain('Call 020 7946 0000')
        .and.contain('111');
    }
    expect(textOf(first!)).to.contain('Session 1 of 2, Friday');
    expect(textOf(second!)).to.contain('Session 2 of 2, Friday').and.contain('4 December 2026');
    // What would begin on the day of session 2 is on that session's sheet.
    for (const { title, from, do: lines, normal } of Object.values(catalogue.aftercare['peel']!.phases))
      for (const text of [title, ...Object.values({ ...lines, ...normal }).map((line) => line.text)])
        expect(textOf(from < 14 ? first! : second!)).to.contain(text);
    expect(textOf(first!)).to.not.contain('Weeks 2 to 8');
    expect(rootOf(element).querySelector('.paper :is(button, input, select, a)')).to.equal(null);
  });

  it('is one sheet without dates, and none without a plan', async () => {
    expect(sheets(await laid({ treatment: 'ipl', sessions: '3' }))).to.have.length(1);
    expect(sheets(await laid({ treatment: 'home-roller' }))).to.be.empty;
    expect(sheets(await laid({}))).to.be.empty;
  });

  it('is gone once the widget changes', async () => {
    const element = await laid(peel);
    element.start = '2026-12-01';
    await element.updateComplete;
    expect(count(element, '.paper')).to.equal(0);
  });

  it('is printed by the button, alone and with what it rests on', async () => {
    const { texts, restore } = stubPrint();
    const element = await touched(await timeline(peel));
    byRole(element, 'button', 'Print').click();
    await waitUntil(() => texts.length > 0, 'it is printed');
    restore();
    expect(texts).to.have.length(1);
    expect(texts[0])
      .to.contain('Aftercare: Light peel')
      .and.contain('What this plan rests on:')
      .and.contain('Days 4 to 7');
    await waitUntil(
      () => textOf(one(element, '[role="status"]')).startsWith('Only your plan is printed'),
      'it is said',
    );
  });

  it('stands alone where the page is printed, without a control', async function () {
    const element = await laid(peel);
    await emulateMedia({ media: 'print' }).catch(() => {
      this.skip();
    });
    const { display } = getComputedStyle(one(element, '.paper'));
    const controls = [...allByRole(element, 'button'), ...allByRole(element, 'combobox')];
    await emulateMedia({ media: 'screen' });
    expect([display, controls.length]).to.deep.equal(['block', 0]);
  });

  for (const treatment of Object.keys(catalogue.treatments).filter((id) => catalogue.treatments[id]!.aftercare))
    it(`takes one sheet of A4 for each session: ${treatment}`, async function () {
      await touched(await timeline({ ...peel, treatment, sessions: '3' }));
      const pages = await pdfPages();
      if (pages === false) this.skip();
      expect(pages).to.equal(3);
    });
});
