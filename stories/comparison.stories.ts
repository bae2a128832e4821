import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { catalogue, mergeCatalogue } from '../src/data/index.ts';
import '../src/elements/comparison/define.ts';
import { setAnswers } from '../src/elements/shared/session.ts';
import { PREGNANT } from '../tests/helpers/visitors.ts';

/** Prices, one treatment that the clinic does not offer. */
const clinic = mergeCatalogue(catalogue, {
  treatments: {
    'peel-superficial': { price: { from: 90, to: 140, per: 'session' } },
    'microneedling-clinic': { price: { from: 220, per: 'session' } },
    'topical-nonprescription': { price: { from: 25, to: 40, per: 'month' } },
    cryotherapy: { offered: false },
  },
});

const meta: Meta = {
  title: 'Pigment comparison',
  component: 'pigment-comparison',
  tags: ['autodocs'],
  render: () => html`<pigment-comparison></pigment-comparison>`,
};
export default meta;

export const Default: StoryObj = {};

export const ForMelasma: StoryObj = {
  render: () => html`<pigment-comparison condition="melasma"></pigment-comparison>`,
};

export const ForSunSpotsSkinTypeFive: StoryObj = {
  render: () => html`<pigment-comparison condition="solar-lentigines" skin-type="type-5"></pigment-comparison>`,
};

/** Everything that can be opened about one treatment is open, and so is who was counted. */
export const WithMoreOpen: StoryObj = {
  render: () =>
    html`<pigment-comparison
      .catalogue=${catalogue}
      condition="solar-lentigines"
      treatments="no-treatment topical-prescription ipl microneedling-clinic"
      rows="evidence chances benefits side-effects"
    ></pigment-comparison>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('pigment-comparison');
    await element?.updateComplete;
    const within = element?.shadowRoot;
    for (const details of within?.querySelectorAll('details') ?? []) details.open = true;
    // What is drawn only once it is open.
    while (within?.querySelector('.folded:empty')) await new Promise(requestAnimationFrame);
  },
};

/** Vitiligo has to be seen by a clinician first. */
export const ForVitiligo: StoryObj = {
  render: () => html`<pigment-comparison condition="vitiligo"></pigment-comparison>`,
};

/** The quiz of the same session has been answered. */
export const WithAnswers: StoryObj = {
  render: () => {
    setAnswers('story-answers', PREGNANT);
    return html`<pigment-comparison
      session="story-answers"
      condition="melasma"
      skin-type="type-5"
      treatments="no-treatment sun-protection topical-nonprescription peel-superficial ipl"
    ></pigment-comparison>`;
  },
};

/** The answers ask for a doctor before anything else. */
export const SeeADoctorFirst: StoryObj = {
  render: () => {
    setAnswers('story-doctor', { age: ['adult'], 'warning-signs': ['changed'] });
    return html`<pigment-comparison session="story-doctor"></pigment-comparison>`;
  },
};

export const OnlyDifferences: StoryObj = {
  render: () =>
    html`<pigment-comparison differences treatments="ipl, qs-pico-laser, fractional-laser"></pigment-comparison>`,
};

export const ChosenTreatmentsAndRows: StoryObj = {
  render: () =>
    html`<pigment-comparison treatments="peel-superficial peel-tca" rows="sessions gap downtime discomfort cost benefits side-effects"></pigment-comparison>`,
};

export const OneTreatment: StoryObj = {
  render: () => html`<pigment-comparison treatments="cryotherapy"></pigment-comparison>`,
};

export const Narrow: StoryObj = {
  render: () => html`<div class="narrow">
    <style>
      .narrow {
        inline-size: 320px;
      }
    </style>
    <pigment-comparison condition="melasma"></pigment-comparison>
  </div>`,
};

export const Dark: StoryObj = {
  render: () => html`<div class="dark">
    <style>
      .dark {
        padding: 1em;
        background: #14191c;
        color-scheme: dark;
      }
    </style>
    <pigment-comparison condition="pih" skin-type="type-4"></pigment-comparison>
  </div>`,
};

export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl"><pigment-comparison condition="freckles"></pigment-comparison></div>`,
};

/** A clinic's own prices, and a treatment that it does not offer. */
export const WithPrices: StoryObj = {
  render: () =>
    html`<pigment-comparison
      .catalogue=${clinic}
      treatments="no-treatment topical-nonprescription peel-superficial microneedling-clinic cryotherapy"
    ></pigment-comparison>`,
};

/** A page that orders the treatments; the row says so. */
export const InTheOrderOfARow: StoryObj = {
  render: () =>
    html`<pigment-comparison
      order="downtime"
      treatments="no-treatment cryotherapy ipl peel-superficial microneedling-clinic"
    ></pigment-comparison>`,
};

const openLists = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  const element = canvasElement.querySelector('pigment-comparison');
  await element?.updateComplete;
  for (const details of element?.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.choose') ?? []) details.open = true;
};

/** Every list to choose from is open: treatments with a search, rows, and what matters. */
export const ChoosingWithWhatMatters: StoryObj = {
  render: () =>
    html`<pigment-comparison
      condition="melasma"
      .view=${{ condition: 'melasma', order: 'evidence', matters: ['downtime', 'cost', 'chances'] }}
    ></pigment-comparison>`,
  play: openLists,
};

export const NarrowWithWhatMatters: StoryObj = {
  render: () => html`<div class="narrow">
    <style>
      .narrow {
        inline-size: 320px;
      }
    </style>
    <pigment-comparison .view=${{ order: 'sessions', matters: ['sessions', 'discomfort'] }}></pigment-comparison>
  </div>`,
  play: openLists,
};

/** “Copy as a table”, where the browser does not allow it: the text stands selected in a box. */
export const CopiedByHand: StoryObj = {
  render: () => html`<pigment-comparison treatments="ipl cryotherapy" rows="sessions cost"></pigment-comparison>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('pigment-comparison');
    const within = element?.shadowRoot;
    within?.querySelector('.comparison')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await element?.updateComplete;
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    within?.querySelectorAll<HTMLButtonElement>('[part=take] button')[1]?.click();
    while (!within?.querySelector('textarea')) await new Promise(requestAnimationFrame);
    delete (navigator as { clipboard?: unknown }).clipboard;
  },
};
