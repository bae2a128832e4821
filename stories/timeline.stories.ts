import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/timeline/define.ts';

interface Args {
  treatment?: string;
  start?: string;
  today?: string;
  sessions?: number;
  gapWeeks?: number;
  phone?: string;
  bookingUrl?: string;
  headingLevel?: number;
  icsHref?: string;
}

const draw = (args: Args) =>
  html`<pigment-timeline
    treatment=${args.treatment ?? nothing}
    start=${args.start ?? nothing}
    today=${args.today ?? nothing}
    sessions=${args.sessions ?? nothing}
    gap-weeks=${args.gapWeeks ?? nothing}
    phone=${args.phone ?? nothing}
    booking-url=${args.bookingUrl ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    ics-href=${args.icsHref ?? nothing}
  ></pigment-timeline>`;

const meta: Meta<Args> = {
  title: 'Pigment timeline',
  component: 'pigment-timeline',
  tags: ['autodocs'],
  render: draw,
};
export default meta;
type Story = StoryObj<Args>;

const peel = { treatment: 'peel-superficial', start: '2026-11-20' };

/** No treatment given: the visitor chooses. */
export const Chooser: Story = {};

export const UndatedLightPeel: Story = { args: { treatment: 'peel-superficial' } };

/** Day 5 of a light peel. */
export const TodayInAPart: Story = { args: { ...peel, today: '2026-11-25' } };

/** With a time of day the first 24 hours have an hour at which they end. */
export const WithTheTime: Story = { args: { ...peel, start: '2026-11-20T14:30', today: '2026-11-20' } };

/** Day 20 of microneedling lies between week 2 and week 4. */
export const BetweenTwoParts: Story = {
  args: { treatment: 'microneedling-clinic', start: '2026-11-20', today: '2026-12-10' },
};

export const BeforeTheTreatment: Story = { args: { ...peel, today: '2026-11-10' } };

export const BeforeThePlan: Story = { args: { ...peel, today: '2026-09-01' } };

export const AfterThePlan: Story = { args: { ...peel, today: '2027-06-01' } };

/** Two plans at once: its own week, and that of lasers in general. */
export const FractionalLaser: Story = {
  args: { treatment: 'fractional-laser', start: '2026-11-20', today: '2026-11-21' },
};

/** Two treatments on one day: the stricter rules first, with the reasons of both. */
export const TwoTreatments: Story = {
  args: { treatment: 'microneedling-clinic peel-superficial', start: '2026-11-20', today: '2026-11-21' },
};

/** A medium peel takes the light peel's weeks over, but not its gap. */
export const MediumPeel: Story = { args: { treatment: 'peel-tca' } };

export const ThreeSessions: Story = {
  args: { treatment: 'microneedling-clinic', start: '2026-11-20', today: '2026-12-20', sessions: 3, gapWeeks: 4 },
};

export const ThreeSessionsUndated: Story = { args: { treatment: 'ipl', sessions: 3 } };

export const NoPlan: Story = { args: { treatment: 'home-roller' } };

export const WithPhoneAndBooking: Story = {
  args: { ...peel, today: '2026-11-22', phone: '020 7946 0000', bookingUrl: '/book' },
};

/** Touches it, and waits for what comes then. */
async function untilCalendar({
  canvasElement,
}: {
  canvasElement: HTMLElement;
}): Promise<ShadowRoot | null | undefined> {
  const element = canvasElement.querySelector('pigment-timeline');
  await element?.updateComplete;
  const within = element?.shadowRoot;
  within?.querySelector('h2')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  while (within && !within.querySelector('[part=calendar]')) await new Promise(requestAnimationFrame);
  return within;
}

/** Below the plan, once it is touched: the choices, the button, and links one by one. */
export const IntoACalendar: Story = {
  args: { ...peel, today: '2026-11-25', sessions: 2 },
  play: async (at) => {
    const within = await untilCalendar(at);
    within?.querySelector<HTMLElement>('[part=calendar] summary')?.click();
    while (within && !within.querySelector('[part=entry-links]')) await new Promise(requestAnimationFrame);
  },
};

/** A file of the clinic's own in the place of the button. */
export const WithAHostedCalendarFile: Story = {
  args: { ...peel, today: '2026-11-25', icsHref: 'https://clinic.example/plan.ics' },
  play: async (at) => {
    await untilCalendar(at);
  },
};

/** Under a heading of the page its outline goes on. */
export const UnderAHeading: Story = {
  args: { ...peel, today: '2026-11-22', headingLevel: 3 },
  render: (args) => html`<h2>After your visit</h2>
    ${draw(args)}`,
};

export const Dark: Story = {
  args: { ...peel, today: '2026-11-25' },
  render: (args) => html`<div class="dark-page">
    <style>
      .dark-page {
        padding: 1em;
        background: #14191c;
        color: #eceff0;
        color-scheme: dark;
      }
    </style>
    ${draw(args)}
  </div>`,
};

export const RightToLeft: Story = {
  args: { ...peel, today: '2026-11-25' },
  render: (args) => html`<div dir="rtl">${draw(args)}</div>`,
};

export const Narrow: Story = {
  args: { ...peel, start: '2026-11-20T14:30', today: '2026-11-20', phone: '020 7946 0000', sessions: 3 },
  render: (args) => html`<div class="narrow-page">
    <style>
      .narrow-page {
        inline-size: 320px;
      }
    </style>
    ${draw(args)}
  </div>`,
};
