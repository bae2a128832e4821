/** Without a date the plan counts days. */
import { expect } from '@open-wc/testing';
import { aftercare } from '../../../src/data/default/aftercare.ts';
import { treatmentPlans } from '../../../src/data/facts/treatment-plans.ts';
import { all, count, lines, one, phase, phases, textOf, texts, timeline } from './shown.ts';

describe('a timeline without dates', () => {
  it('names the treatment and says that the clinic’s own sheet comes first', async () => {
    const element = await timeline({ treatment: 'peel-superficial' });
    expect(textOf(one(element, 'h2'))).to.equal('Aftercare: Light peel');
    expect(textOf(one(element, '[data-notice="clinic-first"]'))).to.contain('follow the sheet');
  });

  it('shows the parts in the order of their days, with day badges', async () => {
    const element = await timeline({ treatment: 'peel-superficial' });
    expect(phases(element)).to.deep.equal(Object.keys(aftercare['peel']?.phases ?? {}).map((id) => `peel/${id}`));
    expect(texts(element, '.badge')).to.deep.equal([
      'From 4 weeks before',
      'From 2 weeks before',
      'Days 0–1',
      'Days 1–3',
      'Days 4–7',
      'Days 8–14',
      'Weeks 2–8',
    ]);
  });

  it('groups them: before, the day, after, later', async () => {
    const element = await timeline({ treatment: 'microneedling-clinic' });
    expect(texts(element, '.path h3')).to.deep.equal([
      'Before',
      'From the day of your treatment',
      'After',
      'Later, and the next session',
    ]);
  });

  it('has no date, no today and no calendar word in it', async () => {
    const element = await timeline({ treatment: 'peel-superficial' });
    expect(count(element, '.path time, [aria-current], [part="today"]')).to.equal(0);
    expect(textOf(one(element, '.path'))).to.not.match(/Invalid|NaN|undefined|null|20\d\d/);
  });

  it('says every line of the plan at least once, for every treatment that has one', async () => {
    for (const [treatment, { aftercare: family }] of Object.entries(
      treatmentPlans as Record<string, { aftercare?: string }>,
    )) {
      if (family === undefined || family === 'peel-medium') continue;
      const element = await timeline({ treatment });
      for (const list of ['do', 'avoid', 'normal'] as const) {
        const wanted = Object.values(aftercare[family]?.phases ?? {}).flatMap((part) =>
          Object.values(part[list])
            .filter(({ only }) => only?.includes(treatment) ?? true)
            .map(({ text }) => text),
        );
        const shown = all(element, `.path [part="${list}"] li`).map(textOf).join('\n');
        for (const text of wanted) expect(shown, `${treatment} ${list}`).to.contain(text);
      }
    }
  });

  it('shows two plans that hold together, the stricter first, each line once', async () => {
    const element = await timeline({ treatment: 'fractional-laser' });
    const ids = phases(element);
    expect(ids.indexOf('fractional-laser/fractional')).to.be.below(ids.indexOf('laser-ipl/first-24-hours'));
    expect(textOf(phase(element, 'laser-ipl/days-1-3'))).to.contain(
      'At the same time: The first week after fractional laser.',
    );
    expect(lines(phase(element, 'fractional-laser/fractional'), 'avoid')).to.include('sun');
    expect(lines(phase(element, 'laser-ipl/first-24-hours'), 'avoid')).to.not.include('sun');
  });

  it('does not offer a medium peel the light peel’s gap', async () => {
    const element = await timeline({ treatment: 'peel-tca' });
    const later = phase(element, 'peel/weeks-2-8');
    expect(textOf(one(element, '.path')))
      .to.not.contain('2–4 weeks apart')
      .and.not.contain('your next peel');
    expect(textOf(later)).to.contain('Weeks 2 to 8').and.contain('usually 26–52 weeks apart');
    expect(lines(later, 'avoid'), 'a warning is never left out').to.deep.equal(['tanning']);
    expect(lines(later, 'do')).to.deep.equal(['spf-1-month']);
  });

  it('tells several sessions by weeks', async () => {
    const element = await timeline({ treatment: 'ipl', sessions: '3' });
    expect(texts(element, '[part="sessions"] li')).to.deep.equal([
      'Session 1 Day 0',
      'Session 2 3 weeks after the first',
      'Session 3 6 weeks after the first',
    ]);
  });
});
