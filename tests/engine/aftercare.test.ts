import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { planAftercare } from '../../src/engine/index.ts';
import type { AftercareOptions, AftercarePlan, PlanPhase } from '../../src/engine/types.ts';
import { frozen, must } from './cases.ts';
import { altered } from './random-catalogue.ts';

const plan = (options: AftercareOptions): AftercarePlan => planAftercare(catalogue, options);
const needling = (options: AftercareOptions = {}) => plan({ treatment: 'microneedling-clinic', ...options });
const phase = (of: AftercarePlan, id: string, session = 1): PlanPhase =>
  must(
    of.phases.find((one) => one.id === id && one.session === session),
    id,
  );
const dates = (of: AftercarePlan, id: string, session = 1) => {
  const { fromDate, toDate } = phase(of, id, session);
  return [fromDate, toDate];
};

describe('the plan of a treatment', () => {
  const planned = Object.keys(catalogue.treatments).filter((id) => catalogue.treatments[id]?.aftercare);

  it('has every phase of its family, with its lines', () => {
    for (const treatment of planned) {
      const found = plan({ treatment });
      const [family = ''] = must(found.plan);
      expect(family, treatment).to.equal(catalogue.treatments[treatment]?.aftercare);
      for (const [id, facts] of Object.entries(must(catalogue.aftercare[family]).phases)) {
        const one = must(
          found.phases.find((other) => other.id === id && other.family === family),
          id,
        );
        expect([one.from, one.to, one.title, one.sources, one.session]).to.deep.equal([
          facts.from,
          facts.to,
          facts.title,
          facts.sources,
          1,
        ]);
        for (const list of ['do', 'avoid', 'normal', 'callIf'] as const) {
          const texts = one[list].map((line) => [line.id, line.text, line.level]);
          const wanted = Object.entries(facts[list])
            .filter(([, { only }]) => only?.includes(treatment) ?? true)
            .map(([line, { text, level }]) => [line, text, level]);
          expect(texts, `${treatment} ${id} ${list}`).to.deep.equal(wanted);
        }
      }
    }
  });

  it('leaves out what is only about other treatments of the family', () => {
    const normal = (treatment: string) =>
      plan({ treatment }).phases.flatMap((phase) => phase.normal.map(({ id }) => id));
    expect(normal('ipl')).to.include('coffee-specks').and.not.include('thin-scab');
    expect(normal('qs-pico-laser')).to.include('thin-scab').and.not.include('coffee-specks');
    expect(normal('fractional-laser')).to.not.include.members(['coffee-specks']);
    expect(normal('fractional-laser')).to.not.include.members(['thin-scab']);
  });

  it('has lines with the family that says them and with sources: their own, else the phase’s', () => {
    const facts = altered((draft) => {
      const one = must(must(draft.aftercare['microneedling']).phases['week-2']);
      one.do = { own: { text: 'Own.', sources: ['chu2021'] }, plain: { text: 'Plain.' } };
    });
    const { do: lines, sources } = must(
      planAftercare(facts, { treatment: 'microneedling-clinic' }).phases.find(({ id }) => id === 'week-2'),
    );
    expect(lines.map(({ id, family, sources: own }) => [id, family, own])).to.deep.equal([
      ['own', 'microneedling', ['chu2021']],
      ['plain', 'microneedling', sources],
    ]);
  });

  it('stands in the order of days within each session', () => {
    for (const treatment of planned) {
      const starts = plan({ treatment, sessions: 2 }).phases.map(({ session, from }) => [session, from] as const);
      const sorted = [...starts].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      expect(starts, treatment).to.deep.equal(sorted);
    }
  });

  it('is null, with no phases, for a treatment without one and for an unknown one', () => {
    const without = Object.keys(catalogue.treatments).filter((id) => !planned.includes(id));
    expect(without).to.include.members(['home-roller', 'sun-protection', 'no-treatment']);
    for (const treatment of [...without, 'no-such', '', '__proto__', 'constructor']) {
      const found = plan({ treatment, start: '2026-11-20', today: '2026-11-21', sessions: 3 });
      expect([found.plan, found.phases, found.today], treatment).to.deep.equal([null, [], undefined]);
    }
    expect(plan({}).plan).to.equal(null);
    expect(plan({ treatments: [] }).plan).to.equal(null);
  });

  it('merges the family that it extends', () => {
    const tca = plan({ treatment: 'peel-tca' });
    expect(tca.plan).to.deep.equal(['peel-medium', 'peel']);
    expect(new Set(tca.phases.map(({ family }) => family))).to.deep.equal(new Set(['peel', 'peel-medium']));
    const count = (family: string) => Object.keys(must(catalogue.aftercare[family]).phases).length;
    expect(tca.phases).to.have.length(count('peel') + count('peel-medium'));
    expect(plan({ treatment: 'fractional-laser' }).plan).to.deep.equal(['fractional-laser', 'laser-ipl']);
  });

  it('merges the families of several treatments, each once', () => {
    const found = plan({ treatments: ['peel-tca', 'peel-superficial', 'no-such', 'home-roller', 'peel-tca'] });
    expect(found.plan).to.deep.equal(['peel-medium', 'peel']);
    expect(found.treatments).to.deep.equal(['peel-tca', 'peel-superficial', 'home-roller']);
    const ids = found.phases.map(({ family, id }) => `${family}/${id}`);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(plan({ treatments: ['ipl', 'microneedling-clinic'] }).plan).to.have.members(['laser-ipl', 'microneedling']);
  });

  it('ends where an extended family is missing or goes in a circle', () => {
    const facts = altered((draft) => {
      must(draft.aftercare['peel']).extends = 'peel-medium';
      must(draft.aftercare['laser-ipl']).extends = 'no-such';
    });
    expect(planAftercare(facts, { treatment: 'peel-tca' }).plan).to.have.members(['peel-medium', 'peel']);
    expect(planAftercare(facts, { treatment: 'ipl' }).plan).to.deep.equal(['laser-ipl']);
  });
});

describe('the days of a plan', () => {
  it('without a start there are days, but no dates', () => {
    for (const found of [needling(), needling({ today: '2026-11-20' }), needling({ start: '' })]) {
      expect(found).to.not.have.any.keys('start', 'time', 'today');
      expect(found.sessions).to.deep.equal([{ number: 1, day: 0 }]);
      for (const one of found.phases) expect(one).to.not.have.any.keys('fromDate', 'toDate');
    }
  });

  it('with a start every phase has dates, both inclusive, negative days before it', () => {
    const found = needling({ start: '2026-11-20' });
    expect(found.start).to.equal('2026-11-20');
    expect(found).to.not.have.property('time');
    expect(found.sessions).to.deep.equal([{ number: 1, day: 0, date: '2026-11-20' }]);
    expect(dates(found, 'weeks-before')).to.deep.equal(['2026-10-23', '2026-11-17']);
    expect(dates(found, 'last-days-before')).to.deep.equal(['2026-11-15', '2026-11-20']);
    expect(dates(found, 'first-24-hours')).to.deep.equal(['2026-11-20', '2026-11-21']);
    expect(dates(found, 'days-4-7')).to.deep.equal(['2026-11-24', '2026-11-27']);
    expect(dates(found, 'weeks-4-8')).to.deep.equal(['2026-12-18', '2027-01-15']);
  });

  it('keeps the time of day that was given, and the hours of a phase', () => {
    const found = needling({ start: '2026-11-20T14:30' });
    expect([found.start, found.time]).to.deep.equal(['2026-11-20', '14:30']);
    expect(phase(found, 'first-24-hours')).to.include({ fromHour: 0, toHour: 24 });
    expect(phase(found, 'days-1-3')).to.not.have.any.keys('fromHour', 'toHour');
    expect(needling({ start: '2026-11-20T00:00' }).time).to.equal('00:00');
    expect(needling({ start: '2026-11-20T23:59' }).phases).to.deep.equal(
      needling({ start: '2026-11-20T00:00' }).phases,
    );
  });

  it('crosses leap days', () => {
    expect(dates(needling({ start: '2028-02-27' }), 'days-1-3')).to.deep.equal(['2028-02-28', '2028-03-01']);
    expect(dates(needling({ start: '2027-02-27' }), 'days-1-3')).to.deep.equal(['2027-02-28', '2027-03-02']);
    expect(dates(needling({ start: '2028-02-29' }), 'days-1-3')).to.deep.equal(['2028-03-01', '2028-03-03']);
    expect(dates(needling({ start: '2100-02-28' }), 'first-24-hours')).to.deep.equal(['2100-02-28', '2100-03-01']);
    expect(dates(needling({ start: '2000-02-28' }), 'first-24-hours')).to.deep.equal(['2000-02-28', '2000-02-29']);
  });

  it('crosses the ends of years, both ways', () => {
    expect(dates(needling({ start: '2026-12-31' }), 'days-1-3')).to.deep.equal(['2027-01-01', '2027-01-03']);
    expect(dates(needling({ start: '2027-01-01' }), 'last-days-before')).to.deep.equal(['2026-12-27', '2027-01-01']);
  });

  it('loses and gains no day where clocks change', () => {
    // Europe 2026-03-29 and 2026-10-25; United States 2026-03-08 and 2026-11-01.
    for (const [start, first, last] of [
      ['2026-03-28', '2026-03-29', '2026-03-31'],
      ['2026-10-24', '2026-10-25', '2026-10-27'],
      ['2026-03-07', '2026-03-08', '2026-03-10'],
      ['2026-10-31', '2026-11-01', '2026-11-03'],
    ] as const) {
      expect(dates(needling({ start }), 'days-1-3'), start).to.deep.equal([first, last]);
    }
    let day = Date.UTC(2026, 0, 1);
    for (let count = 0; count < 366; count += 1, day += 86_400_000) {
      const iso = new Date(day).toISOString().slice(0, 10);
      const next = new Date(day + 86_400_000).toISOString().slice(0, 10);
      expect(dates(needling({ start: iso }), 'first-24-hours')).to.deep.equal([iso, next]);
    }
  });
});

describe('the sessions of a plan', () => {
  it('are one by default, and as many as asked', () => {
    expect(needling().sessions).to.have.length(1);
    const found = needling({ sessions: 3, gapWeeks: 4, start: '2026-12-15' });
    expect(found.sessions).to.deep.equal([
      { number: 1, day: 0, date: '2026-12-15' },
      { number: 2, day: 28, date: '2027-01-12' },
      { number: 3, day: 56, date: '2027-02-09' },
    ]);
    expect(found.gapWeeks).to.equal(4);
  });

  it('each have every phase, counted from their own day', () => {
    const found = needling({ sessions: 2, gapWeeks: 6, start: '2026-01-05' });
    const once = needling().phases;
    expect(found.phases).to.have.length(once.length * 2);
    for (const { id, from, to } of once) {
      const second = phase(found, id, 2);
      expect([second.from, second.to]).to.deep.equal([from, to]);
    }
    expect(dates(found, 'days-1-3', 2)).to.deep.equal(['2026-02-17', '2026-02-19']);
  });

  it('by default are no closer than the treatment’s shortest gap, the longest of several', () => {
    for (const [id, { gapWeeks, aftercare }] of Object.entries(catalogue.treatments)) {
      if (aftercare && gapWeeks.min) expect(plan({ treatment: id, sessions: 2 }).gapWeeks, id).to.equal(gapWeeks.min);
    }
    expect(plan({ treatments: ['ipl', 'peel-tca'], sessions: 2 }).gapWeeks).to.equal(
      catalogue.treatments['peel-tca']?.gapWeeks.min,
    );
    expect(plan({ treatment: 'cryotherapy', sessions: 2 }).gapWeeks).to.be.above(0);
  });
});

describe('today in a plan', () => {
  const today = (date: string, options: AftercareOptions = {}) =>
    must(needling({ start: '2026-11-20', today: date, ...options }).today);
  const current = (date: string, options: AftercareOptions = {}) => {
    const { phases, today: now } = needling({ start: '2026-11-20', today: date, ...options });
    return must(now).current.map((index) => `${must(phases[index]).id} ${String(must(phases[index]).session)}`);
  };
  const next = (date: string, options: AftercareOptions = {}) => {
    const { phases, today: now } = needling({ start: '2026-11-20', today: date, ...options });
    const found = must(now).next;
    return found && [must(phases[found.phase]).id, found.inDays];
  };

  it('before the first phase: a negative day, nothing current, and how far the first is', () => {
    expect(today('2026-10-01')).to.include({ date: '2026-10-01', session: 1, day: -50 });
    expect(current('2026-10-01')).to.deep.equal([]);
    expect(next('2026-10-01')).to.deep.equal(['weeks-before', 22]);
  });

  it('before the treatment, in a phase', () => {
    expect(today('2026-11-19').day).to.equal(-1);
    expect(current('2026-11-19')).to.deep.equal(['last-days-before 1']);
    expect(next('2026-11-19')).to.deep.equal(['first-24-hours', 1]);
  });

  it('on day 0 the last phase before and the first after both hold', () => {
    expect(today('2026-11-20').day).to.equal(0);
    expect(current('2026-11-20')).to.deep.equal(['last-days-before 1', 'first-24-hours 1']);
    expect(next('2026-11-20')).to.deep.equal(['days-1-3', 1]);
  });

  it('in a phase, on its first and on its last day', () => {
    expect(current('2026-11-24')).to.deep.equal(['days-4-7 1']);
    expect(current('2026-11-27')).to.deep.equal(['days-4-7 1']);
    expect(today('2026-11-27').day).to.equal(7);
    expect(next('2026-11-27')).to.deep.equal(['week-2', 1]);
  });

  it('between phases: nothing current, and how far the next is', () => {
    expect(current('2026-12-10')).to.deep.equal([]);
    expect(next('2026-12-10')).to.deep.equal(['weeks-4-8', 8]);
  });

  it('after the last phase: nothing current, nothing next', () => {
    expect(current('2027-01-15')).to.deep.equal(['weeks-4-8 1']);
    expect(next('2027-01-15')).to.equal(null);
    expect(current('2027-01-16')).to.deep.equal([]);
    expect(next('2027-06-01')).to.equal(null);
  });

  it('is counted from the last session that has begun', () => {
    const two = { sessions: 2, gapWeeks: 4 };
    expect(today('2026-12-17', two)).to.include({ session: 1, day: 27 });
    expect(today('2026-12-18', two)).to.include({ session: 2, day: 0 });
    expect(current('2026-12-18', two)).to.include.members(['weeks-4-8 1', 'first-24-hours 2']);
    expect(today('2026-12-25', two)).to.include({ session: 2, day: 7 });
    expect(today('2026-11-19', two)).to.include({ session: 1, day: -1 });
  });

  it('needs a start and a real day', () => {
    expect(needling({ today: '2026-11-20' }).today).to.equal(undefined);
    for (const date of ['', 'today', '2026-02-30', '2026-02-30T10:00', '2026-11-20T24:00', '20.11.2026']) {
      expect(needling({ start: '2026-11-20', today: date }).today, date).to.equal(undefined);
    }
  });
});

describe('planAftercare never throws', () => {
  it('on dates that do not exist: the plan is undated', () => {
    const wrong = ['2026-02-30', '2027-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-11-31', '2026-11-00'];
    const shapes = [
      'x',
      '',
      '2026',
      '20-11-2026',
      '2026-11-20 14:30',
      '2026-11-20T25:00',
      '2026-11-20T14:60',
      '2026-11-20Z',
      'NaN',
    ];
    for (const start of [...wrong, ...shapes]) {
      const found = needling({ start, today: start, sessions: 2 });
      expect(found, start).to.not.have.any.keys('start', 'time', 'today');
      expect(found.phases, start).to.deep.equal(needling({ sessions: 2 }).phases);
    }
  });

  it('on days at either end of the calendar: every date that it gives has four digits of year', () => {
    for (const start of [
      '0000-01-01',
      '0001-01-01',
      '0100-01-01',
      '1582-10-10',
      '9899-12-31',
      '9999-01-01',
      '9999-12-31',
    ]) {
      const found = needling({ start, today: start, sessions: 99, gapWeeks: 99 });
      for (const { fromDate = '2026-11-20', toDate = '2026-11-20' } of found.phases) {
        expect(`${fromDate} ${toDate}`, start).to.match(/^\d{4}-\d{2}-\d{2} \d{4}-\d{2}-\d{2}$/);
      }
    }
  });

  it('on numbers out of bounds: a sensible number of sessions and weeks', () => {
    for (const value of [NaN, Infinity, -Infinity, -1, 0, 99, 1e9, 2.5, 'x', null] as number[]) {
      const found = needling({ start: '2026-11-20', sessions: value, gapWeeks: value });
      expect(found.sessions.length, String(value)).to.be.within(1, 99);
      expect(found.gapWeeks, String(value)).to.be.within(1, 520);
      expect(Number.isInteger(found.gapWeeks), String(value)).to.equal(true);
      for (const { date } of found.sessions) expect(date, String(value)).to.match(/^\d{4}-\d{2}-\d{2}$/);
    }
    for (const gapWeeks of [NaN, Infinity, -Infinity, 0, -3, 0.6, 'x', null, Symbol('x')] as number[])
      expect(needling({ sessions: 3, gapWeeks }).gapWeeks, String(gapWeeks)).to.equal(needling({}).gapWeeks);
    expect(needling({ gapWeeks: 1 }).gapWeeks, 'one week is one week').to.equal(1);
    expect(needling({ sessions: NaN }).sessions).to.have.length(1);
    expect(needling({ sessions: -1 }).sessions).to.have.length(1);
  });

  it('on wrong kinds of values', () => {
    for (const value of ['x', null, 5, {}, [], true] as never[]) {
      expect(
        () => needling({ start: value, today: value, sessions: value, gapWeeks: value }),
        String(value),
      ).to.not.throw();
      expect(() => plan({ treatment: value }), String(value)).to.not.throw();
      expect(plan({ treatments: value }).plan, String(value)).to.equal(null);
    }
  });

  it('and changes nothing: same input, same plan', () => {
    const options = frozen({
      treatments: ['ipl', 'peel-tca'],
      start: '2026-11-20T09:00',
      sessions: 3,
      today: '2026-11-22',
    });
    const first = plan(options);
    expect(plan(options)).to.deep.equal(first);
    first.phases.length = 0;
    first.sessions.length = 0;
    expect(plan(options).phases.length).to.be.above(0);
  });
});
