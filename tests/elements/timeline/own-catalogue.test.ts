/** A clinic's own catalogue: its phone, its zone, its plan, its words. */
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { catalogue } from '../../../src/data/default/catalogue.ts';
import { mergeCatalogue } from '../../../src/data/merge.ts';
import '../../../src/elements/timeline/define.ts';
import { FIRST_DAY, LAST_DAY } from '../../../src/elements/timeline/attributes.ts';
import type { PigmentTimeline } from '../../../src/elements/timeline/pigment-timeline.ts';
import { byRole } from '../../helpers/roles.ts';
import { count, one, phases, textOf } from './shown.ts';

const own = mergeCatalogue(catalogue, {
  clinic: { phone: '0113 496 0000', booking: { url: 'https://clinic.example/book', label: 'Book with us' } },
  treatments: { ipl: { offered: false } },
  ui: { timeline: { headingOf: 'After your {treatment}' } },
});
const shown = (): Promise<PigmentTimeline> =>
  fixture<PigmentTimeline>(
    html`<pigment-timeline
      treatment="peel-superficial"
      session="own-catalogue"
      .catalogue=${own}
    ></pigment-timeline>`,
  );

describe('a clinic’s own catalogue', () => {
  it('is drawn whole, sources and all, without a button that fetches them', async () => {
    const element = await shown();
    expect(textOf(one(element, 'h2'))).to.equal('After your Light peel');
    expect(phases(element)).to.have.length(7);
    expect(count(element, '.cite')).to.be.above(0);
    expect(() => byRole(element, 'button', 'Show what each line rests on')).to.throw();
  });

  it('gives the phone and the booking link', async () => {
    const element = await shown();
    expect(byRole(element, 'link', 'Call 0113 496 0000').getAttribute('href')).to.equal('tel:01134960000');
    expect(byRole(element, 'link', 'Book with us').getAttribute('href')).to.equal('https://clinic.example/book');
  });

  it('marks what is not offered, and keeps it', async () => {
    const element = await shown();
    const option = one(element, 'option[value="ipl"]');
    expect(textOf(option)).to.equal('IPL (light pulses) (Not offered here)');
  });

  it('is followed when it comes later, and what the visitor chose stays', async () => {
    const element = await fixture<PigmentTimeline>(
      html`<pigment-timeline session="own-catalogue" today=${FIRST_DAY}></pigment-timeline>`,
    );
    const select = byRole(element, 'combobox', 'Treatment') as HTMLSelectElement;
    select.value = 'cryotherapy';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(phases(element)).to.have.length(2);
    element.catalogue = own;
    element.start = LAST_DAY;
    await element.updateComplete;
    expect(textOf(one(element, 'h2'))).to.equal('After your Freezing');
    expect(count(element, '.path time')).to.be.above(0);
  });
});
