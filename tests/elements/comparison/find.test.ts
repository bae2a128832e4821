import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { catalogue } from '../../../src/data/index.ts';
import type { Catalogue } from '../../../src/data/types.ts';
import type { PigmentComparison } from '../../../src/elements/comparison/pigment-comparison.ts';
import { allByRole, byRole } from '../../helpers/roles.ts';
import { comparison, NARROW, rootOf, textOf, told } from './setup.ts';

const names = (element: Element): string[] =>
  allByRole(rootOf(element).querySelector('.ticks') as Element, 'checkbox').map((box) => textOf(box.closest('label')));

async function opened(width?: number, given: Catalogue | null = null): Promise<PigmentComparison> {
  const element = await comparison(
    html`<pigment-comparison .catalogue=${given} treatments="ipl cryotherapy"></pigment-comparison>`,
    width,
  );
  byRole(element, 'button', 'Treatments shown: 2').focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
  return element;
}

describe('a treatment in a long list', () => {
  for (const width of [undefined, NARROW]) {
    it(`is found by part of its name, and how many there are is said (${width ?? 'wide'})`, async () => {
      const element = await opened(width);
      expect(names(element)).to.have.length(Object.keys(catalogue.treatments).length);
      byRole(element, 'searchbox', 'Find a treatment by name').focus();
      await sendKeys({ type: 'PEEL' });
      await told(element, '2 treatments found');
      expect(names(element)).to.deep.equal(['Light peel', 'Medium peel (TCA)']);
      expect(textOf(rootOf(element).querySelector('.found'))).to.equal('2 treatments found');
      (byRole(element, 'checkbox', 'Light peel') as HTMLInputElement).click();
      await element.updateComplete;
      expect(element.view.treatments).to.deep.equal(['ipl', 'cryotherapy', 'peel-superficial']);
      expect(names(element), 'what was typed stays').to.have.length(2);
    });
  }

  it('that is not there is said to be none, and an empty search shows all', async () => {
    const element = await opened();
    byRole(element, 'searchbox').focus();
    await sendKeys({ type: 'x' });
    await sendKeys({ type: 'q' });
    await told(element, '0 treatments found');
    expect(names(element)).to.deep.equal([]);
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Backspace' });
    await told(element, '');
    expect(names(element)).to.have.length(Object.keys(catalogue.treatments).length);
  });

  it('needs no search in a short list', async () => {
    const few = Object.entries(catalogue.treatments).slice(-8);
    const element = await opened(undefined, {
      ...catalogue,
      treatments: Object.fromEntries([...few, ['ipl', catalogue.treatments['ipl']!]]),
    });
    expect(allByRole(element, 'searchbox')).to.deep.equal([]);
  });

  it('tells the page nothing of what is typed', async () => {
    const element = await opened();
    const heard: string[] = [];
    for (const type of ['input', 'change', 'keydown', 'keyup', 'beforeinput', 'search'])
      element.addEventListener(type, () => heard.push(type));
    byRole(element, 'searchbox').focus();
    await sendKeys({ type: 'ipl' });
    await told(element, '1 treatment found');
    expect(heard).to.deep.equal([]);
  });
});
