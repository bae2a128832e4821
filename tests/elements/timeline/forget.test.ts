/** "Forget them" clears at once what is kept and what is shown of it, and says so. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { PigmentTimeline } from '../../../src/elements/timeline/pigment-timeline.ts';
import { byRole } from '../../helpers/roles.ts';
import { dateOf, fresh, hasButton, madeLink, notes, PEEL, press, said, tick, ticked } from './kept.ts';
import { enter, rootOf } from './shown.ts';

const DAYS = 'peel/days-1-3';
const KEPT = 'Your ticks and choices are forgotten. Nothing of them is kept.';
const open = async (session: string): Promise<PigmentTimeline> => {
  const element = await fixture<PigmentTimeline>(
    html`<pigment-timeline session=${session} remember="device" treatment=${PEEL.treatment} today=${PEEL.today}></pigment-timeline>`,
  );
  await element.updateComplete;
  return element;
};
async function kept(session: string): Promise<PigmentTimeline> {
  const element = await open(session);
  await enter(element, '2026-11-20');
  await tick(element, DAYS);
  expect(localStorage.length).to.equal(1);
  return element;
}

afterEach(() => {
  localStorage.clear();
});

describe('forgetting a plan', () => {
  it('clears the storage at once, even before anything is drawn', async () => {
    const element = await kept(fresh());
    byRole(element, 'button', 'Forget them').click();
    expect(localStorage.length).to.equal(0);
    await element.updateComplete;
    expect(localStorage.length).to.equal(0);
  });

  it('clears the screen, shows that it did, and says it', async () => {
    const element = await kept(fresh());
    byRole(element, 'button', 'Forget them').focus();
    await press(element, 'Forget them');
    expect([dateOf(element), ticked(element), notes(element)]).to.deep.equal(['', [], KEPT]);
    await waitUntil(() => said(element) === KEPT, 'it is said');
    expect(hasButton(element, 'Forget them')).to.equal(false);
    expect(rootOf(element).activeElement?.localName, 'focus has a place').to.equal('h2');
  });

  it('leaves nothing for the next visit', async () => {
    const session = fresh();
    const element = await kept(session);
    await press(element, 'Forget them');
    element.remove();
    const again = await open(session);
    expect([dateOf(again), ticked(again)]).to.deep.equal(['', []]);
  });

  it('begins a plan of another id, when the visitor goes on', async () => {
    const element = await kept(fresh());
    const before = (await madeLink(element)).hash;
    const idIn = (text: string): string => /"i":"(\w+)"/.exec(text)?.[1] ?? '';
    const first = idIn(atob(before.replace('#pigment-plan=', '').replaceAll('-', '+').replaceAll('_', '/')));
    await press(element, 'Forget them');
    expect(rootOf(element).querySelector('[part="link"]'), 'no link to it is left').to.equal(null);
    await tick(element, DAYS);
    expect(notes(element)).to.contain('kept on this device');
    const [text = ''] = Object.values(localStorage) as string[];
    expect(idIn(text))
      .to.match(/^[0-9a-f]{24}$/)
      .and.to.not.equal(first);
  });

  it('is a button of 44 px', async () => {
    const element = await kept(fresh());
    expect(byRole(element, 'button', 'Forget them').getBoundingClientRect().height).to.be.at.least(44);
  });
});
