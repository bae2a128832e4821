import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { COMPARISON_ROWS } from '../../../src/engine/index.ts';
import type { PigmentComparison } from '../../../src/elements/comparison/pigment-comparison.ts';
import { allByRole, byRole } from '../../helpers/roles.ts';
import { all, columnNames, comparison, NARROW, rootOf, textOf, told } from './setup.ts';

const rowsOf = (element: Element): (string | undefined)[] =>
  all(element, '[data-row]').map(({ dataset }) => dataset['row']);
const groupsOf = (element: Element): string[] => all(element, 'th[scope="rowgroup"]').map(textOf);

/** By keyboard alone: the summary is reached and opened, then the box is ticked. */
async function press(element: PigmentComparison, role: string, name: string | RegExp, within?: Element): Promise<void> {
  const control = byRole(within ?? element, role, name);
  control.focus();
  // A driver may answer before the page has heard the key.
  const heard = oneEvent(control, 'click');
  await sendKeys({ press: ' ' });
  await heard;
  await element.updateComplete;
}
async function open(element: PigmentComparison, name: string): Promise<HTMLElement> {
  await press(element, 'button', name);
  return byRole(element, 'button', name).closest('details') as HTMLElement;
}

describe('the rows that the visitor chooses', () => {
  it('are ticked in the groups of the table, by keyboard, and said', async () => {
    const element = await comparison(html`<pigment-comparison treatments="ipl cryotherapy"></pigment-comparison>`);
    const list = await open(element, 'Rows shown: 15');
    expect(allByRole(list, 'group').map((group) => textOf(group.querySelector('legend')))).to.deep.equal(
      groupsOf(element),
    );
    expect(allByRole(list, 'checkbox')).to.have.length(15);
    await press(element, 'checkbox', 'What does it cost?', list);
    expect(rowsOf(element)).to.have.length(14).and.not.include('cost');
    await told(element, 'Now showing 2 treatments and 14 rows.');
    expect(textOf(rootOf(element).activeElement?.closest('label'))).to.equal('What does it cost?');
    await press(element, 'button', 'Show all rows', list);
    expect(rowsOf(element)).to.have.length(15);
    expect(element.view.rows).to.deep.equal([]);
    expect(element.hasAttribute('rows')).to.be.false;
  });

  it('are never none, and say why', async () => {
    const element = await comparison(html`<pigment-comparison rows="cost gap"></pigment-comparison>`);
    const list = await open(element, 'Rows shown: 2');
    await press(element, 'checkbox', 'How long between sessions?', list);
    expect(rowsOf(element)).to.deep.equal(['cost']);
    const cost = byRole(list, 'checkbox', 'What does it cost?') as HTMLInputElement;
    expect([cost.checked, cost.disabled]).to.deep.equal([true, true]);
    expect(textOf(list)).to.contain('One row has to stay.');
    await press(element, 'checkbox', 'How does it feel?', list);
    expect(rowsOf(element)).to.deep.equal(['discomfort', 'cost']);
  });

  it('have the row of what happened in studies where there are some', async () => {
    const element = await comparison(html`<pigment-comparison condition="melasma"></pigment-comparison>`);
    const list = await open(element, 'Rows shown: 16');
    expect(byRole(list, 'checkbox', 'What happened in studies?')).to.exist;
  });
});

describe('what matters to the visitor', () => {
  it('comes first, moves no treatment, is said, and stays in the view', async () => {
    const element = await comparison(html`<pigment-comparison treatments="ipl cryotherapy"></pigment-comparison>`);
    const list = await open(element, 'What matters to you: 0');
    const heard: string[] = [];
    for (const type of ['pigment-compare', 'change', 'input', 'click'])
      element.addEventListener(type, () => heard.push(type));
    await press(element, 'checkbox', 'What does it cost?', list);
    await told(element, 'Now showing 2 treatments and 15 rows. 1 row that matters to you comes first.');
    await press(element, 'checkbox', 'How many sessions?', list);
    expect(groupsOf(element)[0]).to.equal('What matters to you');
    expect(rowsOf(element).slice(0, 2)).to.deep.equal(['sessions', 'cost']);
    expect(rowsOf(element)).to.have.length(15);
    expect(columnNames(element)).to.deep.equal(['IPL (light pulses)', 'Freezing']);
    expect(element.view.matters).to.deep.equal(['cost', 'sessions']);
    expect(textOf(list.querySelector('summary'))).to.equal('What matters to you: 2');
    expect(heard).to.deep.equal([]);
    await press(element, 'checkbox', 'How many sessions?', list);
    await press(element, 'checkbox', 'What does it cost?', list);
    expect(groupsOf(element)).to.have.length(Object.keys(COMPARISON_ROWS).length);
  });

  it('is taken from the view, and what it does not know is named', async () => {
    const said: string[] = [];
    const original = console.error;
    console.error = (...lines: unknown[]) => void said.push(lines.join(' '));
    const element = await comparison(html`<pigment-comparison treatments="ipl cryotherapy"></pigment-comparison>`);
    element.view = { matters: ['downtime', 'colour'] };
    await element.updateComplete;
    console.error = original;
    expect(groupsOf(element)[0]).to.equal('What matters to you');
    expect(rowsOf(element)[0]).to.equal('downtime');
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('matters="colour" is not a row.');
  });

  it('can be marked and comes first where there is no room for a table', async () => {
    const element = await comparison(
      html`<pigment-comparison treatments="ipl cryotherapy"></pigment-comparison>`,
      NARROW,
    );
    const list = await open(element, 'What matters to you: 0');
    await press(element, 'checkbox', 'How does it feel?', list);
    expect(rowsOf(element)[0]).to.equal('discomfort');
    expect(textOf(all(element, 'h4')[0])).to.equal('What matters to you');
    for (const box of list.querySelectorAll('label')) {
      expect(box.getBoundingClientRect().height).to.be.at.least(44);
      expect(box.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right);
    }
  });
});
