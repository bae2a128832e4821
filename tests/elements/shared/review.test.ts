/** Nobody has reviewed the text until a reviewer of this very version is named, and every widget says so. */
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { catalogue } from '../../../src/data/default/catalogue.ts';
import { mergeCatalogue } from '../../../src/data/merge.ts';
import type { PigmentElement } from '../../../src/elements/shared/pigment-element.ts';
import '../../../src/elements/comparison/define.ts';
import '../../../src/elements/quiz/define.ts';
import '../../../src/elements/timeline/define.ts';

const reviewer = { name: 'Dr A. Example', role: 'Dermatologist', registration: 'GMC 0000000', date: '2026-11-20' };
const reviewed = (catalogueVersion: string) =>
  mergeCatalogue(catalogue, { meta: { reviewedBy: { ...reviewer, catalogueVersion } } });

const WIDGETS = {
  quiz: html`<pigment-quiz session="review"></pigment-quiz>`,
  comparison: html`<pigment-comparison session="review"></pigment-comparison>`,
  timeline: html`<pigment-timeline session="review"></pigment-timeline>`,
};

async function foot(element: PigmentElement): Promise<string> {
  await element.updateComplete;
  return element.shadowRoot?.querySelector('[part="about"]')?.textContent?.replace(/\s+/g, ' ') ?? '';
}

for (const [name, template] of Object.entries(WIDGETS)) {
  describe(`the foot of the ${name}`, () => {
    it('says that no clinician has reviewed the text', async () => {
      expect(await foot(await fixture(template))).to.include('No clinician has reviewed this text yet.');
    });

    it('names who has reviewed this version', async () => {
      const element = await fixture<PigmentElement>(template);
      element.catalogue = reviewed(catalogue.meta.version);
      const said = await foot(element);
      expect(said).to.include('Reviewed by Dr A. Example, Dermatologist (GMC 0000000), 20 November 2026.');
      expect(said).to.not.include('No clinician has reviewed');
    });

    it('does not take over the review of another version', async () => {
      const element = await fixture<PigmentElement>(template);
      element.catalogue = reviewed('0.0.1');
      expect(await foot(element)).to.include('No clinician has reviewed this text yet.');
    });
  });
}
