/** A widget adds no landmark to the page: its head is not the site's banner, its foot is not the site's end. */
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { PigmentElement } from '../../../src/elements/shared/pigment-element.ts';
import '../../../src/elements/comparison/define.ts';
import '../../../src/elements/quiz/define.ts';
import '../../../src/elements/timeline/define.ts';
import { OUTCOMES } from '../../helpers/outcomes.ts';
import { allByRole } from '../../helpers/roles.ts';

const LANDMARKS = ['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'];
const WIDGETS = {
  quiz: html`<pigment-quiz session="landmarks"></pigment-quiz>`,
  result: html`<pigment-quiz session="landmarks-2" .answers=${OUTCOMES.ranked.answers}></pigment-quiz>`,
  comparison: html`<pigment-comparison session="landmarks"></pigment-comparison>`,
  timeline: html`<pigment-timeline session="landmarks" treatment="ipl" start="2026-11-20"></pigment-timeline>`,
};
/** What has no name is no region to a browser. */
const isLandmark = (element: HTMLElement): boolean =>
  element.localName !== 'section' || element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');

for (const [name, template] of Object.entries(WIDGETS)) {
  it(`the ${name} is no landmark and holds none`, async () => {
    const element = await fixture<PigmentElement>(template);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[part="about"]'), 'it is drawn').to.exist;
    const found = LANDMARKS.flatMap((role) => allByRole(element, role)).filter(isLandmark);
    expect(found.map(({ outerHTML }) => outerHTML.slice(0, 60))).to.be.empty;
  });
}
