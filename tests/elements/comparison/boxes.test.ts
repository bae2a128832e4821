/** Boxes to tick keep to the text beside them, whatever a page makes of its own letters. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { byRole } from '../../helpers/roles.ts';
import { comparison } from './setup.ts';

describe('the boxes of the comparison', () => {
  const root = document.documentElement;
  afterEach(() => {
    root.style.fontSize = '';
  });

  for (const size of ['62.5%', '200%'])
    it(`are as large as their text where the page sets its root to ${size}`, async () => {
      root.style.fontSize = size;
      const element = await comparison(html`<pigment-comparison></pigment-comparison>`);
      const box = byRole(element, 'checkbox', 'Only show what differs');
      const letters = parseFloat(getComputedStyle(box.closest('label') as Element).fontSize);
      expect(letters, 'never smaller').to.be.at.least(15);
      expect(box.getBoundingClientRect().height / letters).to.be.closeTo(1.25, 0.1);
    });
});
