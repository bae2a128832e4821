/** Several treatments at once: one plan under both names, the stricter rule first, with the reasons of both. */
import { expect, waitUntil } from '@open-wc/testing';
import { byRole } from '../../helpers/roles.ts';
import { choose, count, lines, one, phase, phases, textOf, texts, timeline, told } from './shown.ts';

const both = { treatment: 'microneedling-clinic, peel-superficial' };

describe('a timeline of several treatments', () => {
  it('names them all, and says what the plan is made of', async () => {
    const element = await timeline(both);
    expect(textOf(one(element, 'h2'))).to.match(/^Aftercare: .+ and Light peel$/);
    expect(textOf(one(element, '[part="together"]')))
      .to.contain('Light peel together')
      .and.contain('stricter one comes first');
    expect((byRole(element, 'combobox', 'Treatment') as HTMLSelectElement).value).to.equal(
      'microneedling-clinic peel-superficial',
    );
  });

  it('makes one part of those with the same days, and says whose each part is', async () => {
    const element = await timeline(both);
    expect(phases(element).filter((id) => id.endsWith('/days-1-3'))).to.deep.equal(['microneedling/days-1-3']);
    expect(textOf(phase(element, 'microneedling/days-1-3'))).to.match(/From the plan for .+ and Light peel\./);
    expect(textOf(phase(element, 'peel/weeks-2-8'))).to.contain('From the plan for Light peel.');
  });

  it('puts the stricter rule first, and the other with its plan below it', async () => {
    const element = await timeline(both);
    const first = phase(element, 'microneedling/first-24-hours');
    expect(lines(first, 'do')).to.not.include('moisturise');
    const rule = first.querySelector('[part="avoid"] [data-line="no-sunscreen-yet"]');
    expect(textOf(rule)).to.contain('The plan for Light peel would allow this: Use a plain moisturiser.');
    const allowed = phase(element, 'microneedling/days-1-3').querySelector('[data-line="mineral-make-up"]');
    expect(textOf(allowed)).to.match(/In “The first 24 hours”, the plan for .+ forbids: Make-up/);
  });

  it('shows lines that mean the same once, the stricter first', async () => {
    const element = await timeline(both);
    const week2 = phase(element, 'microneedling/week-2');
    expect(lines(week2, 'do')).to.include('restart-when-settled').and.not.include('restart-actives');
    expect(textOf(week2.querySelector('[data-line="restart-when-settled"]')))
      .to.match(/from day 5 to day 14\. The plan for .+ says: Restart .+ from day 5 to day 7\./)
      .and.not.contain('would allow');
    const days = phase(element, 'microneedling/days-1-3');
    expect(lines(days, 'do')).to.deep.equal(['mineral-spf', 'moisturise', 'gentle-cleanser', 'mineral-make-up']);
  });

  it('says at the top that one plan forbids the other treatment, in its own words', async () => {
    const element = await timeline(both);
    const said = texts(element, '[data-against]');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(
      /^The plan for .*needling.* says to avoid: Peels for about a month before\. Ask your clinic whether both on one day/,
    );
    const apart = await timeline({ treatment: 'ipl cryotherapy' });
    expect(count(apart, '[data-against]')).to.equal(0);
  });

  it('says “so too” only where the part does not say whose it is, and never among the reasons to call', async () => {
    const element = await timeline({ ...both, start: '2026-11-20', today: '2026-11-22' });
    expect(textOf(one(element, '[part="call"]'))).to.not.contain('says so too');
    expect(texts(element, '.also').filter((text) => text.includes('says so too'))).to.have.length.below(3);
  });

  it('no longer speaks of a stricter part that is over', async () => {
    const hints = async (today: string): Promise<string[]> => {
      const element = await timeline({ ...both, start: '2026-11-20', today });
      return [...phase(element, 'microneedling/days-1-3').querySelectorAll('.also')]
        .map(textOf)
        .filter((text) => text.includes('forbids'));
    };
    expect(await hints('2026-11-21')).to.not.be.empty;
    expect(await hints('2026-11-22')).to.be.empty;
  });

  it('speaks of the next session only once the longest gap is over', async () => {
    const element = await timeline(both);
    const peel = phase(element, 'peel/weeks-2-8');
    expect(lines(peel, 'do')).to.deep.equal(['spf-1-month']);
    expect(textOf(peel))
      .to.contain('usually 4–6 weeks apart')
      .and.not.match(/your next peel|2–4 weeks|not due in this part/);
    expect(textOf(one(element, '[data-earliest]'))).to.contain('We count with the longer wait, that for');
  });

  it('shows the sources of both once they are asked for', async () => {
    const element = await timeline(both);
    const rule = (): Element | null =>
      phase(element, 'microneedling/first-24-hours').querySelector('[data-line="no-sunscreen-yet"]');
    expect(rule()?.querySelectorAll('button').length).to.equal(0);
    byRole(element, 'button', 'Show what each line rests on').click();
    await waitUntil(() => rule()?.querySelector('.also button'), 'the other plan’s source is there');
  });

  it('says when the next session may be at the earliest', async () => {
    const dated = await timeline({ ...both, start: '2026-11-20', today: '2026-11-21' });
    expect(textOf(one(dated, '[data-earliest]'))).to.contain('not be before 18 December 2026');
    const undated = await timeline(both);
    expect(textOf(one(undated, '[data-earliest]'))).to.contain('at least 4 weeks after the last one');
    const medium = await timeline({ treatment: 'peel-tca microneedling-clinic', start: '2026-11-20' });
    expect(textOf(one(medium, '[data-earliest]')))
      .to.contain('21 May 2027')
      .and.contain('Medium');
  });

  it('lists what is normal and when to call from both plans today', async () => {
    const element = await timeline({ ...both, start: '2026-11-20', today: '2026-11-25' });
    const today = [...one(element, '[part="today"]').querySelectorAll<HTMLElement>('li')].map(
      ({ dataset }) => dataset['line'],
    );
    expect(today).to.include.members(['fine-flaking', 'flaking-3-7-days']);
    const called = lines(one(element, '[part="call"]').parentElement as Element, 'call-clinic');
    expect(called).to.include.members(['redness-spreads', 'new-dark-marks']);
    expect(called.filter((id) => id === 'pain-gets-worse')).to.have.length(1);
    expect(count(element, '[aria-current="date"]')).to.equal(1);
  });

  it('names an unknown one and leaves it out', async () => {
    const messages = await told(async () => {
      const element = await timeline({ treatment: 'ipl lazer peel-superficial' });
      expect(textOf(one(element, 'h2'))).to.match(/^Aftercare: .+ and Light peel$/);
    });
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('treatment="lazer"').and.contain('Leaving it out.');
  });

  it('says which of them has no plan', async () => {
    const element = await timeline({ treatment: 'peel-superficial home-roller' });
    expect(textOf(one(element, '[part="together"]')))
      .to.contain('We have no plan with sources for:')
      .and.contain('roller');
    expect(phases(element)).to.include('peel/days-1-3');
    const neither = await timeline({ treatment: 'home-roller sun-protection' });
    expect(textOf(one(neither, '[data-notice="no-aftercare-plan"]'))).to.contain('no aftercare plan');
    expect(phases(neither)).to.be.empty;
  });

  it('lets the visitor look at one of them, and come back', async () => {
    const element = await timeline(both);
    const select = byRole(element, 'combobox', 'Treatment');
    await choose(element, select, 'peel-superficial');
    expect(count(element, '[part="together"], [part="owners"], .also')).to.equal(0);
    await choose(element, select, 'microneedling-clinic peel-superficial');
    expect(count(element, '[part="together"]')).to.equal(1);
  });

  it('says within one treatment, too, that a part is stricter', async () => {
    const element = await timeline({ treatment: 'fractional-laser' });
    expect(textOf(phase(element, 'fractional-laser/fractional'))).to.contain(
      'In “Days 1 to 3”, the plan forbids: Moisturiser',
    );
    expect(texts(element, '[part="owners"]')).to.deep.equal([]);
  });
});

describe('the first 24 hours of a treatment with a time', () => {
  const marked = async (today: string): Promise<string[]> => {
    const element = await timeline({ treatment: 'peel-superficial', start: '2026-11-20T14:30', today });
    return phases(element).filter((id) => phase(element, id).classList.contains('now'));
  };

  it('hold after 10 hours, and are over after 30', async () => {
    expect(await marked('2026-11-21T00:30')).to.include('peel/first-24-hours');
    expect(await marked('2026-11-21T20:30')).to.deep.equal(['peel/days-1-3']);
  });
});
