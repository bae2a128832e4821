/** Every screen that the timeline can show, reached as a visitor or a page reaches it. */
import { fixture, waitUntil } from '@open-wc/testing';
import { html, nothing } from 'lit';
import type { Catalogue } from '../../../src/data/index.ts';
import type { PigmentTimeline } from '../../../src/elements/timeline/pigment-timeline.ts';
import { byRole } from '../../helpers/roles.ts';
import { all, count, enter, timeline, type Attributes } from './shown.ts';

type Seen = (timeline: PigmentTimeline, screen: string) => Promise<void>;

const peel = { treatment: 'peel-superficial', start: '2026-11-20' };
const needling = { treatment: 'microneedling-clinic', start: '2026-11-20' };

/** With what comes once the widget is touched. */
export async function touched(element: PigmentTimeline): Promise<PigmentTimeline> {
  all(element, '.frame > div')[0]?.dispatchEvent(new PointerEvent('pointerenter'));
  await element.updateComplete;
  if (count(element, '.path') > 0)
    await waitUntil(() => count(element, '.take') > 0 && count(element, '.keep') > 0, 'what comes later is there', {
      timeout: 5000,
    });
  return element;
}

const at = (attributes: Attributes) => async () => touched(await timeline(attributes));

let narrows = 0;
async function narrow(attributes: Attributes): Promise<PigmentTimeline> {
  const box = await fixture(
    html`<div style="inline-size: 320px">
      <pigment-timeline
        treatment=${attributes.treatment ?? nothing}
        start=${attributes.start ?? nothing}
        today=${attributes.today ?? nothing}
        sessions=${attributes.sessions ?? nothing}
        phone=${attributes.phone ?? nothing}
        session=${`narrow-${String((narrows += 1))}`}
      ></pigment-timeline>
    </div>`,
  );
  const element = box.querySelector('pigment-timeline')!;
  await element.updateComplete;
  return touched(element);
}

/** Every source that can be opened is offered, and the first is open. */
async function cited(): Promise<PigmentTimeline> {
  const element = await touched(await timeline({ ...peel, today: '2026-11-25' }));
  byRole(element, 'button', 'Show what each line rests on').click();
  await waitUntil(() => count(element, '.cite') > 0, 'the sources are there', { timeout: 5000 });
  all(element, '.cite')[0]?.click();
  await element.updateComplete;
  return element;
}

/** Given to a calendar, with the single entries open; and then it moved. */
async function inCalendar(): Promise<PigmentTimeline> {
  const element = await touched(await timeline({ ...peel, today: '2026-11-25' }));
  await waitUntil(() => count(element, '[part="calendar"]') > 0, 'the calendar is there', { timeout: 5000 });
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = () => undefined;
  Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { isActive: true } });
  byRole(element, 'button', 'Add to my calendar').click();
  await waitUntil(() => count(element, '[part="calendar"] .said') > 0, 'it is made', { timeout: 5000 });
  Reflect.deleteProperty(navigator, 'userActivation');
  HTMLAnchorElement.prototype.click = click;
  all(element, '[part="calendar"] summary')[0]!.click();
  await waitUntil(() => count(element, '[part="entry-links"]') > 0, 'the links are there', { timeout: 5000 });
  return element;
}

async function moved(): Promise<PigmentTimeline> {
  const element = await inCalendar();
  await enter(element, '2026-11-18');
  return element;
}

/** The data cannot be used: the page's own content, and a line below it. */
async function failed(): Promise<PigmentTimeline> {
  const { error: log } = console;
  console.error = () => undefined;
  const element = await fixture<PigmentTimeline>(
    html`<pigment-timeline .catalogue=${{} as Catalogue}><p>Please call us.</p></pigment-timeline>`,
  );
  await waitUntil(() => element.matches(':state(error)'), 'the failure is told');
  console.error = log;
  return element;
}

const SCREENS: Readonly<Record<string, () => Promise<PigmentTimeline>>> = {
  bare: at({}),
  undated: at({ treatment: 'peel-superficial' }),
  before: at({ ...peel, today: '2026-11-10' }),
  'before-the-plan': at({ ...peel, today: '2026-09-01' }),
  'first-day': at({ ...peel, start: '2026-11-20T14:30', today: '2026-11-20' }),
  'two-parts': at({ ...peel, today: '2026-11-21' }),
  healing: at({ ...peel, today: '2026-11-25', phone: '020 7946 0000' }),
  settled: at({ ...peel, today: '2026-11-30' }),
  later: at({ ...needling, today: '2026-12-20' }),
  between: at({ ...needling, today: '2026-12-10' }),
  ended: at({ ...peel, today: '2027-06-01' }),
  sessions: at({ ...needling, sessions: '3', 'gap-weeks': '4', today: '2026-12-20' }),
  'sessions-undated': at({ treatment: 'ipl', sessions: '3' }),
  'two-plans': at({ treatment: 'fractional-laser', start: '2026-11-20', today: '2026-11-22' }),
  narrow: () => narrow({ ...peel, today: '2026-11-25', sessions: '2', phone: '020 7946 0000' }),
  'no-plan': at({ treatment: 'home-roller' }),
  cited,
  'in-calendar': inCalendar,
  moved,
  failed,
};

/** By a name each. */
export const VISITS = Object.fromEntries(
  Object.entries(SCREENS).map(([name, open]) => [name, async (seen: Seen) => seen(await open(), name)]),
);
