/** A visitor sets the dates of the sessions that they have: the first one's date, and the weeks between. */
import { expect } from '@open-wc/testing';
import { allByRole, byRole } from '../../helpers/roles.ts';
import { dataOf, madeLink, opened, touched } from './kept.ts';
import { choose, one, textOf, texts, timeline } from './shown.ts';

const GAP = 'Weeks between sessions';
const two = { treatment: 'microneedling-clinic', start: '2026-11-20', today: '2026-11-25', sessions: '2' };
const dates = (element: Element): string[] => texts(element, '[part="sessions"] li');

describe('the weeks between sessions', () => {
  it('are asked where there are several, with dates', async () => {
    const element = await timeline({ ...two, sessions: '1' });
    expect(allByRole(element, 'combobox', GAP)).to.have.length(0);
    expect(textOf(one(element, 'label[for="date"]'))).to.equal('Date of your treatment');
    await choose(element, byRole(element, 'combobox', 'Number of sessions'), '2');
    expect((byRole(element, 'combobox', GAP) as HTMLSelectElement).value).to.equal('4');
    expect(textOf(one(element, 'label[for="date"]'))).to.equal('Date of your first session');
    const undated = await timeline({ treatment: 'ipl', sessions: '3' });
    expect(allByRole(undated, 'combobox', GAP)).to.have.length(0);
  });

  it('move the later sessions', async () => {
    const element = await timeline(two);
    await choose(element, byRole(element, 'combobox', GAP), '6');
    expect(dates(element)).to.deep.equal(['Session 1 20 November 2026', 'Session 2 1 January 2027']);
    expect(textOf(one(element, '[role="status"]'))).to.equal(`${GAP}: 6`);
  });

  it('are told where they are fewer than usual, whoever set them', async () => {
    const element = await timeline({ ...two, 'gap-weeks': '1' });
    const block = (): string => textOf(one(element, '[part="sessions"]'));
    expect(block())
      .to.contain('1 week between sessions. This gap is shorter than usual. Ask')
      .and.contain('usually 4–6 weeks');
    await choose(element, byRole(element, 'combobox', GAP), '5');
    expect(block()).to.not.contain('shorter than usual');
    await choose(element, byRole(element, 'combobox', GAP), '3');
    expect(block()).to.contain('shorter than usual');
  });

  it('hold gaps that are longer than the list usually is', async () => {
    const element = await timeline({ ...two, treatment: 'peel-tca' });
    expect((byRole(element, 'combobox', GAP) as HTMLSelectElement).value).to.equal('26');
  });

  it('go along in a link', async () => {
    const home = location.href;
    const element = await touched(await timeline({ ...two, session: 'default' }));
    await choose(element, byRole(element, 'combobox', GAP), '6');
    const link = await madeLink(element);
    expect(dataOf(link)['g']).to.equal(6);
    const other = await touched(await opened(link.hash));
    expect((byRole(other, 'combobox', GAP) as HTMLSelectElement).value).to.equal('6');
    if (location.href !== home) history.replaceState(null, '', home);
  });
});
