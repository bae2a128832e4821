/** Every control of the timeline is reached by Tab, in the order in which it is read, and acts on a key. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PigmentTimeline } from '../../../src/elements/timeline/pigment-timeline.ts';
import { touched } from './screens.ts';
import { all, one, rootOf, textOf, timeline } from './shown.ts';

const plan = async (): Promise<PigmentTimeline> =>
  touched(
    await timeline({
      treatment: 'peel-superficial',
      start: '2026-11-20',
      today: '2026-11-25',
      sessions: '2',
      phone: '020 7946 0000',
    }),
  );
const focused = (element: PigmentTimeline): Element | null => rootOf(element).activeElement;

describe('the timeline by keyboard alone', () => {
  it('goes to today on Enter, and shows the next session’s plan', async () => {
    const element = await plan();
    all(element, 'button')
      .find((button) => textOf(button) === 'Show today in the plan')!
      .focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(element)?.closest('[aria-current="date"]'), 'focus is on today', { timeout: 5_000 });
    all(element, 'button')
      .find((button) => textOf(button) === 'Show the plan for session 2')!
      .focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => textOf(one(element, '.path')).includes('Session 2: After'), 'its plan is shown', {
      timeout: 5_000,
    });
  });

  // Last: past the end a browser's own controls may take the keys.
  it('reaches every control, in its order', async function () {
    const element = await plan();
    const controls = all(element, 'button, select, input, a[href], summary').filter(
      // What is folded is reached once it is open.
      (control) => !control.closest('details:not([open]) > :not(summary)'),
    );
    const reached: Element[] = [];
    controls[0]!.focus();
    // A date field has stops of its own inside.
    for (let press = 0; press < controls.length + 6; press++) {
      const now = focused(element);
      // Past the last control a browser may begin anew.
      if (now === controls[0] && reached.length > 1) break;
      if (now && reached.at(-1) !== now) reached.push(now);
      await sendKeys({ press: 'Tab' });
      if (!focused(element)) break;
    }
    // Some browsers leave links to a setting of the system.
    const links = (list: readonly Element[]): Element[] => list.filter(({ localName }) => localName === 'a');
    if (links(reached).length < links(controls).length) this.skip();
    expect(reached.map(textOf)).to.deep.equal(controls.map(textOf));
  });
});
