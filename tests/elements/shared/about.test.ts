/** Whoever wants to know who speaks, how sure they are and when they look again, is told, in every widget. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { catalogue } from '../../../src/data/default/catalogue.ts';
import type { PigmentElement } from '../../../src/elements/shared/pigment-element.ts';
import '../../../src/elements/comparison/define.ts';
import '../../../src/elements/quiz/define.ts';
import '../../../src/elements/timeline/define.ts';

const WIDGETS = {
  quiz: html`<pigment-quiz session="about"></pigment-quiz>`,
  comparison: html`<pigment-comparison session="about"></pigment-comparison>`,
  timeline: html`<pigment-timeline session="about"></pigment-timeline>`,
};

for (const [name, template] of Object.entries(WIDGETS)) {
  it(`the ${name} tells on demand how sure it is, and when it changes`, async () => {
    const element = await fixture<PigmentElement>(template);
    await element.updateComplete;
    const foot = (): HTMLElement => element.shadowRoot?.querySelector('[part="about"]') as HTMLElement;
    foot().querySelector('summary')?.click();
    await waitUntil(() => foot().textContent?.includes(catalogue.meta.funding));
    const said = foot().textContent?.replace(/\s+/g, ' ');
    expect(said).to.contain(`How sure the numbers are: ${catalogue.meta.uncertainty}`);
    expect(said).to.contain(`When we update it: ${catalogue.meta.updates}`);
    const { readability } = catalogue.meta as { readability?: { grade: number } };
    expect(said?.includes(`about school grade ${readability?.grade}`)).to.equal(readability !== undefined);
  });
}
