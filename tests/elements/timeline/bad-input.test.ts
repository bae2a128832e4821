/** Whatever the attributes hold, the developer is told once, and the visitor sees something useful. */
import { expect } from '@open-wc/testing';
import type { PigmentTimeline } from '../../../src/elements/timeline/pigment-timeline.ts';
import { count, one, phases, rootOf, textOf, texts, timeline, told, type Attributes } from './shown.ts';

async function shown(attributes: Attributes): Promise<{ element: PigmentTimeline; messages: string[] }> {
  const found: PigmentTimeline[] = [];
  const messages = await told(async () => {
    found.push(await timeline(attributes));
  });
  const element = found[0] as PigmentTimeline;
  expect(textOf(rootOf(element))).to.not.match(/Invalid Date|NaN|undefined|\{\w+\}/);
  return { element, messages };
}

describe('bad input', () => {
  for (const start of [
    '21/11/2026',
    '2027-02-30',
    '0001-01-01',
    '9999-12-31',
    '2026-11-20T25:00',
    '2026-11-20T14:30Z',
    'tomorrow',
  ]) {
    it(`start="${start}" gives a plan without dates`, async () => {
      const { element, messages } = await shown({ treatment: 'peel-superficial', start });
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain(`start="${start}"`).and.contain('2026-11-20');
      expect(phases(element)).to.have.length(7);
      expect(count(element, '.path time')).to.equal(0);
    });
  }

  it('takes the days of the first and of the last year that it accepts', async () => {
    for (const start of ['2000-01-01', '2199-12-31T23:59']) {
      const { element, messages } = await shown({ treatment: 'peel-tca', start, sessions: '12', 'gap-weeks': '104' });
      expect(messages).to.deep.equal([]);
      expect(count(element, '.path time')).to.be.above(0);
    }
  });

  it('an unknown treatment gives the chooser and a guess', async () => {
    const { element, messages } = await shown({ treatment: 'lazer' });
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('Did you mean qs-pico-laser or fractional-laser?').and.contain('cryotherapy');
    expect(textOf(one(element, 'h2'))).to.equal('Your aftercare plan');
    const slip = await shown({ treatment: 'Peel-Superficail' });
    expect(slip.messages[0]).to.contain('Did you mean peel-superficial?');
    const inherited = await shown({ treatment: 'constructor' });
    expect(textOf(one(inherited.element, 'h2'))).to.equal('Your aftercare plan');
  });

  it('a treatment without a plan says so in words', async () => {
    const { element, messages } = await shown({
      treatment: 'topical-nonprescription',
      start: '2026-11-20',
      sessions: '3',
    });
    expect(messages).to.deep.equal([]);
    expect(textOf(one(element, '[data-notice="no-aftercare-plan"]'))).to.contain('no aftercare plan');
    expect(phases(element)).to.be.empty;
    expect(count(element, '[part="sessions"], [part="today"], [part="date"]')).to.equal(0);
  });

  for (const [sessions, count] of [
    ['0', 1],
    ['-1', 1],
    ['99', 12],
    ['2.4', 2],
    ['many', 1],
  ] as const) {
    it(`sessions="${sessions}" gives ${count}`, async () => {
      const { element, messages } = await shown({ treatment: 'ipl', start: '2026-11-20', sessions });
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain('1 to 12').and.contain(`Using ${count}`);
      expect(texts(element, '[part="sessions"] li')).to.have.length(count === 1 ? 0 : count);
    });
  }

  for (const gap of ['0', '-2', '0.6', 'soon'])
    it(`a gap of "${gap}" gives the usual one`, async () => {
      const asked = { treatment: 'ipl', start: '2026-11-20', sessions: '2', 'gap-weeks': gap };
      const { element, messages } = await shown(asked);
      expect(messages).to.have.length(1);
      expect(messages[0])
        .to.contain(`gap-weeks="${gap}"`)
        .and.contain('1 to 104')
        .and.contain('Using the treatment’s usual gap');
      expect(texts(element, '[part="sessions"] li')[1]).to.equal('Session 2 11 December 2026');
    });

  it('today="yesterday" is told, and the real day is used', async () => {
    const { element, messages } = await shown({ treatment: 'ipl', start: '2026-11-20', today: 'yesterday' });
    expect(messages[0]).to.contain('today="yesterday"').and.contain('2026-11-22');
    expect(count(element, '[aria-current]')).to.equal(1);
  });

  it('an object that met an attribute is ignored silently', async () => {
    const { messages } = await shown({ treatment: '[object Object]', start: '[object Object]' });
    expect(messages).to.deep.equal([]);
  });

  it('tells the same thing once', async () => {
    const messages = await told(async () => {
      const element = await timeline({ treatment: 'ipl', start: '21/11/2026' });
      element.phone = '1';
      await element.updateComplete;
    });
    expect(messages).to.have.length(1);
  });
});
