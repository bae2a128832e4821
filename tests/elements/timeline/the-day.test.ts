/** The day of the treatment, step by step, for whoever wants to know. */
import { expect, waitUntil } from '@open-wc/testing';
import { catalogue } from '../../../src/data/index.ts';
import { allByRole } from '../../helpers/roles.ts';
import type { PigmentTimeline } from '../../../src/elements/timeline/pigment-timeline.ts';
import { all, one, rootOf, textOf, timeline } from './shown.ts';

const TITLE = 'What happens on the day';
const stepsOf = (id: string): string[] =>
  Object.values(catalogue.treatments[id]!.steps).map((step) => (step as { text: string }).text);

async function opened(treatment: string): Promise<PigmentTimeline> {
  const element = await timeline({ treatment });
  one(element, '.the-day > summary').click();
  await waitUntil(() => all(element, '.the-day li').length > 0, 'the steps are there', { timeout: 5_000 });
  await element.updateComplete;
  return element;
}

describe('the day of the treatment', () => {
  it('is folded, before the first part of that day', async () => {
    const element = await timeline({ treatment: 'peel-superficial' });
    const fold = one(element, '.the-day');
    expect([(fold as HTMLDetailsElement).open, textOf(fold.querySelector('summary'))]).to.deep.equal([false, TITLE]);
    expect(all(element, '.the-day')).to.have.length(1);
    expect(textOf(fold.previousElementSibling)).to.equal('From the day of your treatment');
    expect(one(element, '[data-phase="peel/first-24-hours"]').contains(fold)).to.equal(true);
  });

  it('tells every step in its order, each with what it rests on', async () => {
    const element = await opened('peel-superficial');
    const told = all(element, '.the-day li');
    const steps = stepsOf('peel-superficial');
    expect(told).to.have.length(steps.length);
    steps.forEach((text, index) => {
      expect(textOf(told[index]!)).to.contain(text);
      expect(told[index]!.querySelector('.cite, .basis')).to.not.equal(null);
    });
    expect(rootOf(element).querySelector('.the-day ol')).to.not.equal(null);
  });

  it('is told of each of several treatments by its name', async () => {
    const element = await opened('ipl peel-superficial');
    const names = allByRole(element, 'heading').map(textOf);
    expect(names).to.include.members(['IPL (light pulses)', 'Light peel']);
    expect(all(element, '.the-day li')).to.have.length([...stepsOf('ipl'), ...stepsOf('peel-superficial')].length);
  });
});
